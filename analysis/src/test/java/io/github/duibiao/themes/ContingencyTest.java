package io.github.duibiao.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContingencyTest {
  private static final double CLOSE = 1e-9;

  private record Figures(Contingency table, List<Double> values) {}

  @Test
  void figuresAreThoseOfScipy() {
    for (Figures each : scipy()) {
      Contingency table = each.table;
      List<Double> expected = each.values;
      assertThat(table.logLikelihood())
          .as("G2 of %s", table)
          .isCloseTo(expected.get(0), within(CLOSE));
      assertThat(table.probability())
          .as("p of %s", table)
          .isCloseTo(expected.get(1), within(CLOSE));
      assertThat(table.exactProbability())
          .as("exact of %s", table)
          .isCloseTo(expected.get(2), within(CLOSE));
      assertThat(table.logRatio())
          .as("ratio of %s", table)
          .isCloseTo(expected.get(3), within(CLOSE));
      assertThat(table.logRatio() - table.margin())
          .as("low of %s", table)
          .isCloseTo(expected.get(4), within(CLOSE));
      assertThat(table.logRatio() + table.margin())
          .as("high of %s", table)
          .isCloseTo(expected.get(5), within(CLOSE));
    }
  }

  @Test
  void correctionForManyComparisonsIsThatOfScipy() {
    List<Figures> all = scipy();
    double[] exact = all.stream().mapToDouble(each -> each.values.get(2)).toArray();
    double[] expected = all.stream().mapToDouble(each -> each.values.get(6)).toArray();
    double[] adjusted = Contrasts.adjust(exact);
    for (int i = 0; i < expected.length; i++) {
      assertThat(adjusted[i]).isCloseTo(expected[i], within(CLOSE));
    }
  }

  @Property
  void swappingTheGroupsTurnsTheRatioAround(
      @ForAll @IntRange(max = 40) int a,
      @ForAll @IntRange(max = 40) int n,
      @ForAll @IntRange(max = 40) int b,
      @ForAll @IntRange(max = 40) int m) {
    Contingency table = new Contingency(a, a + n, b, b + m);
    Contingency swapped = new Contingency(b, b + m, a, a + n);
    assertThat(swapped.logLikelihood()).isCloseTo(table.logLikelihood(), within(CLOSE));
    assertThat(swapped.exactProbability()).isCloseTo(table.exactProbability(), within(CLOSE));
    assertThat(swapped.logRatio()).isCloseTo(-table.logRatio(), within(CLOSE));
    assertThat(table.exactProbability()).isBetween(0.0, 1.0);
  }

  @Property
  void correctingNeverMakesAProbabilitySmaller(@ForAll List<@IntRange(max = 1000) Integer> parts) {
    double[] probabilities = parts.stream().mapToDouble(each -> each / 1000.0).toArray();
    double[] adjusted = Contrasts.adjust(probabilities);
    for (int i = 0; i < adjusted.length; i++) {
      assertThat(adjusted[i]).isBetween(probabilities[i], 1.0);
    }
  }

  private static List<Figures> scipy() {
    try (InputStream in =
        Objects.requireNonNull(
            ContingencyTest.class.getResourceAsStream("scipy-contingency.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("a"))
          .map(ContingencyTest::figures)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Figures figures(String line) {
    List<String> cells = List.of(line.split("\t"));
    int[] counts = cells.stream().limit(4).mapToInt(Integer::parseInt).toArray();
    List<Double> values = cells.stream().skip(4).map(Double::valueOf).toList();
    return new Figures(new Contingency(counts[0], counts[1], counts[2], counts[3]), values);
  }
}
