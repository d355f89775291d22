package io.github.duibiao.alignment;

/**
 * Decides the relations of all pairs of two plans together.
 *
 * <p>A pair is SAME where that is more likely than not, or almost as likely and part of the best
 * one-to-one assignment of all pairs; so one task may be the same as two that the other plan splits
 * it into. Where wording is repeated letter by letter, the copies are the same as each other, the
 * first as the first, and as nothing else. What is not SAME is PARTIAL where some relation is
 * likely enough.
 */
final class Decisions {
  private final Scores scores;
  private final Probabilities likely;
  private final LevelModel model;

  Decisions(Scores scores, Probabilities likely, LevelModel model) {
    this.scores = scores;
    this.likely = likely;
    this.model = model;
  }

  /**
   * Decides.
   *
   * @param turned whether the assignment is computed from the right plan's side: ties are then
   *     broken alike whichever plan comes first
   */
  Relation[][] decide(boolean turned) {
    int rows = scores.rows();
    int columns = scores.columns();
    boolean[][] assigned = assigned(turned);
    int[] copyOfRow = new int[rows];
    int[] copyOfColumn = new int[columns];
    boolean[][] copies = copies(copyOfRow, copyOfColumn);
    Relation[][] relations = new Relation[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double probability = likely.same[i][j];
        boolean copied = copyOfRow[i] > 0 || copyOfColumn[j] > 0;
        boolean chosen =
            probability >= LevelModel.LIKELY
                || (assigned[i][j] && probability >= model.same().threshold());
        boolean same = copied ? copies[i][j] : chosen;
        relations[i][j] =
            same
                ? Relation.SAME
                : likely.related[i][j] >= model.related().threshold()
                    ? Relation.PARTIAL
                    : Relation.NONE;
      }
    }
    return relations;
  }

  private boolean[][] assigned(boolean turned) {
    int rows = scores.rows();
    int columns = scores.columns();
    boolean[][] assigned = new boolean[rows][columns];
    double threshold = model.same().threshold();
    double floor = StrictMath.log(threshold / (1 - threshold));
    double[][] gain = turned ? new double[columns][rows] : new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double worth = likely.logOdds[i][j] - floor;
        if (turned) {
          gain[j][i] = worth;
        } else {
          gain[i][j] = worth;
        }
      }
    }
    int[] partner = Assignment.best(gain);
    for (int k = 0; k < partner.length; k++) {
      if (partner[k] >= 0) {
        assigned[turned ? partner[k] : k][turned ? k : partner[k]] = true;
      }
    }
    return assigned;
  }

  /**
   * Pairs the first copy of some wording on the left with the first on the right, and so on; what
   * is left over on the longer side goes with all copies of the shorter.
   */
  private boolean[][] copies(int[] copyOfRow, int[] copyOfColumn) {
    int rows = scores.rows();
    int columns = scores.columns();
    int[] copiesForRow = new int[rows];
    int[] copiesForColumn = new int[columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (scores.verbatim(i, j)) {
          copyOfColumn[j]++;
          copyOfRow[i]++;
        }
      }
    }
    boolean[][] copies = new boolean[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (scores.verbatim(i, j)) {
          int rankOfRow = copiesForColumn[j]++;
          int rankOfColumn = copiesForRow[i]++;
          int both = Math.min(copyOfRow[i], copyOfColumn[j]);
          copies[i][j] = rankOfRow == rankOfColumn || Math.max(rankOfRow, rankOfColumn) >= both;
        }
      }
    }
    return copies;
  }
}
