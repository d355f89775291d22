package io.github.duibiao.alignment;

import io.github.duibiao.similarity.Embeddings;
import io.github.duibiao.similarity.Likeness;
import io.github.duibiao.similarity.Pairs;
import io.github.duibiao.similarity.Profile;
import io.github.duibiao.similarity.Similarity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The features of every pair at one granularity. */
final class Scores {
  private static final double HALF = 0.5;

  final Pairs pairs;

  /** By the places of the two and the index of the feature. */
  final double[][][] values;

  private final int columns;

  private Scores(
      List<Profile> left,
      List<Profile> right,
      @Nullable Embeddings leftVectors,
      @Nullable Embeddings rightVectors,
      Similarity similarity) {
    columns = right.size();
    pairs = similarity.compareAll(left, right);
    values = new double[left.size()][columns][];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < columns; j++) {
        values[i][j] = values(pairs.likeness(i, j));
        if (leftVectors != null && rightVectors != null) {
          values[i][j][Feature.ENCODER.index()] = leftVectors.compare(i, rightVectors, j);
        }
      }
    }
  }

  private static double[] values(Likeness like) {
    double[] values = new double[Feature.COUNT];
    values[Feature.WORDS.index()] = like.words();
    values[Feature.TOPICS.index()] = like.topics();
    values[Feature.TITLE.index()] = like.title();
    values[Feature.PART.index()] = like.part();
    values[Feature.SENTENCES.index()] = like.sentences();
    values[Feature.THEMES.index()] = like.themes();
    values[Feature.PASSAGE.index()] = like.passage();
    return values;
  }

  static Scores ofTasks(Side left, Side right, Similarity similarity) {
    Scores scores =
        new Scores(
            left.tasks(), right.tasks(), left.taskVectors(), right.taskVectors(), similarity);
    scores.addMargins();
    return scores;
  }

  /** Measures know of their tasks: how likely the two tasks are the same is a feature. */
  static Scores ofMeasures(
      Side left, Side right, Similarity similarity, Scores tasks, LevelModel taskModel) {
    Scores scores =
        new Scores(
            left.measures(),
            right.measures(),
            left.measureVectors(),
            right.measureVectors(),
            similarity);
    double[][] same = taskModel.sameLogOdds(tasks);
    double[][] related = taskModel.relatedLogOdds(tasks);
    for (int i = 0; i < scores.rows(); i++) {
      for (int j = 0; j < scores.columns(); j++) {
        int mine = left.taskOfMeasure(i);
        int other = right.taskOfMeasure(j);
        double[] values = scores.values[i][j];
        values[Feature.TASK.index()] = within(same[mine][other], -8, 4);
        values[Feature.TASK_PART.index()] = within(related[mine][other], -4, 4);
      }
    }
    return scores;
  }

  private static double within(double logOdds, double least, double most) {
    return Math.max(0, Math.min(1, (logOdds - least) / (most - least)));
  }

  /** A task is likelier the one that is ahead of all others: a half where another is as like. */
  private void addMargins() {
    double[][] like = new double[rows()][columns()];
    for (int i = 0; i < rows(); i++) {
      for (int j = 0; j < columns(); j++) {
        like[i][j] = general(values[i][j]);
      }
    }
    for (int i = 0; i < rows(); i++) {
      for (int j = 0; j < columns(); j++) {
        double margin = HALF + like[i][j] - rival(like, i, j);
        values[i][j][Feature.MARGIN.index()] = Math.max(0, Math.min(1, margin));
      }
    }
  }

  private static double general(double[] values) {
    return (values[Feature.WORDS.index()]
            + values[Feature.TOPICS.index()]
            + values[Feature.TITLE.index()]
            + values[Feature.PART.index()])
        / 4;
  }

  private static double rival(double[][] like, int row, int column) {
    double rival = 0;
    for (int j = 0; j < like[row].length; j++) {
      rival = j == column ? rival : Math.max(rival, like[row][j]);
    }
    for (int i = 0; i < like.length; i++) {
      rival = i == row ? rival : Math.max(rival, like[i][column]);
    }
    return rival;
  }

  boolean verbatim(int i, int j) {
    return pairs.verbatim(i, j);
  }

  int rows() {
    return values.length;
  }

  int columns() {
    return columns;
  }
}
