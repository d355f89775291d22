package io.github.duibiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.LevelModel;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  @Test
  void withoutFeaturesTheConstantIsTheLogOddsOfTheShare() {
    boolean[] positive = {true, false, false, false};
    double[] weights = LogisticRegression.fit(new double[4][1], positive, 1);
    assertThat(weights[1]).isCloseTo(Math.log(1.0 / 3), Offset.offset(1e-6));
  }

  @Test
  void whatSpeaksAgainstGetsNoWeight() {
    double[][] rows = new double[200][];
    boolean[] positive = new boolean[200];
    Random random = new Random(1);
    for (int i = 0; i < rows.length; i++) {
      positive[i] = i % 4 == 0;
      double signal = (positive[i] ? 0.6 : 0.3) + 0.3 * random.nextDouble();
      rows[i] = new double[] {signal, 1 - signal};
    }
    double[] weights = LogisticRegression.fit(rows, positive, 0.1);
    assertThat(weights[0]).isPositive();
    assertThat(weights[1]).isZero();
  }

  @Test
  void theProbabilitiesAddUpToWhatWasSeen() {
    double[][] rows = new double[300][];
    boolean[] positive = new boolean[300];
    Random random = new Random(2);
    int expected = 0;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      positive[i] = random.nextDouble() < LevelModel.probability(4 * rows[i][0] - 3);
      expected += positive[i] ? 1 : 0;
    }
    double[] weights = LogisticRegression.fit(rows, positive, 0.05);
    double sum = 0;
    for (double[] row : rows) {
      sum +=
          LevelModel.probability(
              weights[0] * row[0] + weights[1] * row[1] + weights[2] * row[2] + weights[3]);
    }
    assertThat(sum).isCloseTo(expected, Offset.offset(1e-3));
  }

  @Test
  void anExampleThatCountsForThreeIsThreeExamples() {
    double[][] once = {{0.1}, {0.4}, {0.6}, {0.9}};
    boolean[] positive = {false, true, false, true};
    double[][] thrice = {{0.1}, {0.4}, {0.4}, {0.4}, {0.6}, {0.9}};
    boolean[] positiveThrice = {false, true, true, true, false, true};
    double[] ones = {1, 1, 1, 1};
    double[] worth = {1, 3, 1, 1};
    double[] weighed = LogisticRegression.fit(once, positive, 0.1, new double[4], ones, worth);
    double[] repeated = LogisticRegression.fit(thrice, positiveThrice, 0.1);
    assertThat(weighed[0]).isCloseTo(repeated[0], Offset.offset(1e-4));
    assertThat(weighed[1]).isCloseTo(repeated[1], Offset.offset(1e-4));
  }
}
