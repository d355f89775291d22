package io.github.duibiao.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The weights by which an {@link Aligner} turns features into probabilities. The library brings
 * one, {@link #standard()}; {@link AlignmentTrainer} makes another from pairs of your own.
 * Immutable.
 *
 * <p>Its text form is a table: lines of granularity, feature, weight for SAME and weight for SAME
 * or PARTIAL, parted by tabs; lines that begin with {@code #} say where it comes from.
 */
public final class AlignmentModel {
  static final List<String> TASK_FEATURES = List.of("words", "topics", "title", "part", "passage");
  static final List<String> MEASURE_FEATURES =
      List.of("words", "topics", "task", "part", "passage");

  private static final String CONSTANT = "constant";

  private final Map<Granularity, LevelModel> levels;
  private final String provenance;

  AlignmentModel(Map<Granularity, LevelModel> levels, String provenance) {
    this.levels = new EnumMap<>(levels);
    this.provenance = provenance;
  }

  private static final class Standard {
    static final AlignmentModel INSTANCE = load();

    private static AlignmentModel load() {
      try (InputStream in = AlignmentModel.class.getResourceAsStream("model.tsv")) {
        byte[] bytes = Objects.requireNonNull(in, "model.tsv is missing").readAllBytes();
        return parse(new String(bytes, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("model.tsv cannot be read from the library's archive", e);
      }
    }
  }

  /** Returns the model that comes with the library. */
  public static AlignmentModel standard() {
    return Standard.INSTANCE;
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if a line is not as it should be, naming the line, or if a
   *     weight is missing
   */
  public static AlignmentModel parse(String text) {
    Map<Granularity, LevelModel> levels = new EnumMap<>(Granularity.class);
    for (Granularity level : Granularity.values()) {
      int count = features(level).size();
      double[] same = new double[count + 1];
      double[] related = new double[count + 1];
      boolean[] seen = new boolean[count + 1];
      int number = 0;
      for (String line : text.lines().toList()) {
        number++;
        if (!line.startsWith("#") && line.startsWith(level.name() + "\t")) {
          String[] fields = line.split("\t", -1);
          int index = fields.length == 4 ? index(level, fields[1]) : -1;
          if (index < 0) {
            throw new IllegalArgumentException(
                "line %d of the model is no feature with two weights: \"%s\""
                    .formatted(number, line));
          }
          same[index] = weight(fields[2], number);
          related[index] = weight(fields[3], number);
          seen[index] = true;
        }
      }
      for (int i = 0; i <= count; i++) {
        if (!seen[i]) {
          throw new IllegalArgumentException(
              "the model has no weights of %s for %s".formatted(name(level, i), level));
        }
      }
      levels.put(level, new LevelModel(same, related));
    }
    StringBuilder provenance = new StringBuilder();
    text.lines()
        .filter(line -> line.startsWith("#"))
        .forEach(l -> provenance.append(l).append('\n'));
    return new AlignmentModel(levels, provenance.toString());
  }

  private static double weight(String field, int line) {
    try {
      return Double.parseDouble(field);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "line %d of the model: \"%s\" is no weight".formatted(line, field), e);
    }
  }

  private static int index(Granularity level, String name) {
    return name.equals(CONSTANT) ? features(level).size() : features(level).indexOf(name);
  }

  private static String name(Granularity level, int index) {
    List<String> names = features(level);
    return index < names.size() ? names.get(index) : CONSTANT;
  }

  static List<String> features(Granularity level) {
    return level == Granularity.TASK ? TASK_FEATURES : MEASURE_FEATURES;
  }

  LevelModel level(Granularity level) {
    return Objects.requireNonNull(levels.get(level));
  }

  /** Returns the lines that say where the model comes from, each beginning with {@code #}. */
  public String provenance() {
    return provenance;
  }

  /** Returns the same weights with other lines on where they come from. */
  public AlignmentModel withProvenance(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append("# ").append(line).append('\n'));
    return new AlignmentModel(levels, text.toString());
  }

  /** Returns the text form, which {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(provenance);
    for (Granularity level : Granularity.values()) {
      LevelModel model = level(level);
      for (int i = 0; i <= features(level).size(); i++) {
        line(text, level, name(level, i), model.weight(i), model.relatedWeight(i));
      }
    }
    return text.toString();
  }

  private static void line(
      StringBuilder text, Granularity level, String feature, double same, double related) {
    text.append(
        String.format(Locale.ROOT, "%s\t%s\t%.4f\t%.4f%n", level, feature, same, related)
            .replace("\r\n", "\n"));
  }
}
