package io.github.duibiao.alignment;

import io.github.duibiao.similarity.Likeness;
import io.github.duibiao.similarity.Profile;
import io.github.duibiao.similarity.Similarity;
import java.util.List;

/** The features of every pair at one granularity, and what the model makes of them. */
final class Scores {
  private static final double UNRELATED = -6;
  private static final double SURE = 2;

  final List<Profile> left;
  final List<Profile> right;
  final double[][][] values;
  private final boolean[][] verbatim;

  private Scores(List<Profile> left, List<Profile> right) {
    this.left = left;
    this.right = right;
    values = new double[left.size()][right.size()][];
    verbatim = new boolean[left.size()][right.size()];
  }

  static Scores ofTasks(Side left, Side right, Similarity similarity) {
    Scores scores = new Scores(left.tasks(), right.tasks());
    List<List<Likeness>> all = similarity.compareAll(scores.left, scores.right);
    for (int i = 0; i < scores.left.size(); i++) {
      for (int j = 0; j < scores.right.size(); j++) {
        Likeness like = all.get(i).get(j);
        scores.verbatim[i][j] = similarity.verbatim(scores.left.get(i), scores.right.get(j));
        scores.values[i][j] =
            new double[] {like.words(), like.topics(), like.title(), like.part(), like.passage()};
      }
    }
    return scores;
  }

  /** Measures know of their tasks: how likely the two tasks are the same is a feature. */
  static Scores ofMeasures(Side left, Side right, Similarity similarity, double[][] taskLogOdds) {
    Scores scores = new Scores(left.measures(), right.measures());
    List<List<Likeness>> all = similarity.compareAll(scores.left, scores.right);
    for (int i = 0; i < scores.left.size(); i++) {
      for (int j = 0; j < scores.right.size(); j++) {
        Likeness like = all.get(i).get(j);
        scores.verbatim[i][j] = similarity.verbatim(scores.left.get(i), scores.right.get(j));
        double tasks = taskLogOdds[left.taskOfMeasure(i)][right.taskOfMeasure(j)];
        double task = Math.max(0, Math.min(1, (tasks - UNRELATED) / (SURE - UNRELATED)));
        scores.values[i][j] =
            new double[] {like.words(), like.topics(), task, like.part(), like.passage()};
      }
    }
    return scores;
  }

  boolean verbatim(int i, int j) {
    return verbatim[i][j];
  }

  int rows() {
    return left.size();
  }

  int columns() {
    return right.size();
  }

  double[][] logOdds(LevelModel model) {
    double[][] logOdds = new double[rows()][columns()];
    for (int i = 0; i < rows(); i++) {
      for (int j = 0; j < columns(); j++) {
        logOdds[i][j] = model.logOdds(values[i][j]);
      }
    }
    return logOdds;
  }
}
