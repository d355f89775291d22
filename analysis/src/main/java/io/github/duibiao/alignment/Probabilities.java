package io.github.duibiao.alignment;

/** How likely every pair of two plans is, by the places of the two. */
final class Probabilities {
  /** The log-odds that the two are the same. */
  final double[][] logOdds;

  /** The probability that they are. */
  final double[][] same;

  /** The probability that they are the same, or one a part of the other. */
  final double[][] related;

  Probabilities(Scores scores, LevelModel model) {
    logOdds = model.sameLogOdds(scores);
    same = probabilities(logOdds);
    related = probabilities(model.relatedLogOdds(scores));
  }

  private static double[][] probabilities(double[][] logOdds) {
    double[][] probabilities = new double[logOdds.length][];
    for (int i = 0; i < logOdds.length; i++) {
      probabilities[i] = new double[logOdds[i].length];
      for (int j = 0; j < logOdds[i].length; j++) {
        probabilities[i][j] = LevelModel.probability(logOdds[i][j]);
      }
    }
    return probabilities;
  }
}
