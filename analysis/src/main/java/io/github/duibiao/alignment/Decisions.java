package io.github.duibiao.alignment;

import java.util.HashMap;
import java.util.Map;

/**
 * Decides the relations of all pairs of two plans together.
 *
 * <p>A pair is SAME where that is more likely than not, or almost as likely and part of the best
 * one-to-one assignment of all pairs; so one task may be the same as two that the other plan splits
 * it into. Where wording is repeated letter by letter, the copies are the same as each other, the
 * first as the first, and as nothing else. What is not SAME is PARTIAL where some relation is
 * likely enough, and so is a pair of which the one is no more than a small part of the other in the
 * same words.
 */
final class Decisions {
  private final PairScores scores;

  Decisions(PairScores scores) {
    this.scores = scores;
  }

  /**
   * Decides.
   *
   * @param turned whether the assignment is computed from the right plan's side: ties are then
   *     broken alike whichever plan comes first
   */
  Relation[][] decide(boolean turned) {
    boolean[][] same = same(turned);
    double related = logOdds(scores.model.related().threshold());
    Relation[][] relations = new Relation[scores.rows()][scores.columns()];
    for (int i = 0; i < relations.length; i++) {
      for (int j = 0; j < relations[i].length; j++) {
        relations[i][j] =
            same[i][j]
                ? scores.merelyContained(i, j) ? Relation.PARTIAL : Relation.SAME
                : scores.related(i, j, related) ? Relation.PARTIAL : Relation.NONE;
      }
    }
    return relations;
  }

  /**
   * Decides which pairs are SAME, those among them too of which the one is {@linkplain
   * PairScores#merelyContained merely contained} in the other.
   *
   * @param turned see {@link #decide}
   */
  boolean[][] same(boolean turned) {
    boolean[][] assigned = assigned(turned);
    Copies copies = new Copies();
    double likely = logOdds(LevelModel.LIKELY);
    boolean[][] same = new boolean[scores.rows()][scores.columns()];
    for (int i = 0; i < same.length; i++) {
      for (int j = 0; j < same[i].length; j++) {
        same[i][j] =
            copies.concern(i, j)
                ? copies.pair(i, j)
                : assigned[i][j] || scores.logOdds[i][j] >= likely;
      }
    }
    return same;
  }

  private static double logOdds(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  private boolean[][] assigned(boolean turned) {
    int rows = scores.rows();
    int columns = scores.columns();
    boolean[][] assigned = new boolean[rows][columns];
    double floor = logOdds(scores.model.same().threshold());
    Assignment assignment = new Assignment(turned ? columns : rows, turned ? rows : columns);
    for (int k = 0; k < (turned ? columns : rows); k++) {
      for (int l = 0; l < (turned ? rows : columns); l++) {
        assignment.offer(k, l, scores.logOdds[turned ? l : k][turned ? k : l] - floor);
      }
    }
    int[] partner = assignment.best();
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
  private final class Copies {
    private final int[] rankOfRow = new int[scores.rows()];
    private final int[] rankOfColumn = new int[scores.columns()];
    private final int[] columnsOfRow = new int[scores.rows()];
    private final int[] rowsOfColumn = new int[scores.columns()];

    Copies() {
      Map<Integer, Integer> rowsOf = new HashMap<>();
      Map<Integer, Integer> columnsOf = new HashMap<>();
      for (int i = 0; i < rankOfRow.length; i++) {
        rankOfRow[i] = rowsOf.merge(scores.pairs.leftWording(i), 1, Integer::sum) - 1;
      }
      for (int j = 0; j < rankOfColumn.length; j++) {
        rankOfColumn[j] = columnsOf.merge(scores.pairs.rightWording(j), 1, Integer::sum) - 1;
      }
      for (int i = 0; i < rankOfRow.length; i++) {
        columnsOfRow[i] = of(columnsOf, scores.pairs.leftWording(i));
      }
      for (int j = 0; j < rankOfColumn.length; j++) {
        rowsOfColumn[j] = of(rowsOf, scores.pairs.rightWording(j));
      }
    }

    private static int of(Map<Integer, Integer> counts, int wording) {
      return wording < 0 ? 0 : counts.getOrDefault(wording, 0);
    }

    /** Whether the wording of either stands on the other side letter by letter. */
    boolean concern(int i, int j) {
      return columnsOfRow[i] > 0 || rowsOfColumn[j] > 0;
    }

    boolean pair(int i, int j) {
      int both = Math.min(columnsOfRow[i], rowsOfColumn[j]);
      return scores.pairs.verbatim(i, j)
          && (rankOfRow[i] == rankOfColumn[j] || Math.max(rankOfRow[i], rankOfColumn[j]) >= both);
    }
  }
}
