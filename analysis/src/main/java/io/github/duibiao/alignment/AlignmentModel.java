package io.github.duibiao.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
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
 * or PARTIAL, parted by tabs; the constant and the threshold of each stand as features do. Lines
 * that begin with {@code #} say where it comes from.
 */
public final class AlignmentModel {
  private static final String CONSTANT = "constant";
  private static final String THRESHOLD = "threshold";

  /** Stands for a weight where a feature does not answer the question. */
  private static final String NO_WEIGHT = "-";

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
      levels.put(level, parse(text, level));
    }
    StringBuilder provenance = new StringBuilder();
    text.lines()
        .filter(line -> line.startsWith("#"))
        .forEach(l -> provenance.append(l).append('\n'));
    return new AlignmentModel(levels, provenance.toString());
  }

  private static LevelModel parse(String text, Granularity level) {
    Map<String, double[]> rows = new HashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith(level.name() + "\t")) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4 || !known(level, fields[1])) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "line %d of the model is no feature with two weights: \"%s\" 模型第%d行有误",
                  number,
                  line,
                  number));
        }
        rows.put(fields[1], new double[] {weight(fields[2], number), weight(fields[3], number)});
      }
    }
    boolean encoder = rows.containsKey(Feature.ENCODER.label());
    List<Feature> features = Feature.of(level, encoder);
    double[] same = new double[Feature.COUNT];
    double[] related = new double[Feature.COUNT];
    for (Feature feature : features) {
      double[] row = row(rows, feature.label(), level);
      same[feature.index()] = row[0];
      related[feature.index()] = row[1];
    }
    double[] constants = row(rows, CONSTANT, level);
    double[] thresholds = row(rows, THRESHOLD, level);
    return new LevelModel(
        features,
        new LevelModel.Head(same, constants[0], thresholds[0]),
        new LevelModel.Head(related, constants[1], thresholds[1]));
  }

  private static boolean known(Granularity level, String name) {
    return name.equals(CONSTANT)
        || name.equals(THRESHOLD)
        || Feature.find(name).filter(each -> each.of(level)).isPresent();
  }

  private static double[] row(Map<String, double[]> rows, String name, Granularity level) {
    double[] row = rows.get(name);
    if (row == null) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "the model has no weights of %s for %s 模型缺少特征", name, level));
    }
    return row;
  }

  private static double weight(String field, int line) {
    try {
      double weight = field.equals(NO_WEIGHT) ? 0 : Double.parseDouble(field);
      if (Double.isFinite(weight)) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "line %d of the model: \"%s\" is no weight 模型第%d行不是数",
              line,
              field,
              line),
          e);
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT, "line %d of the model: \"%s\" is no weight 模型第%d行不是数", line, field, line));
  }

  /** Returns whether the model has weights for a sentence encoder, and so needs one. */
  public boolean needsEncoder() {
    return level(Granularity.TASK).features().contains(Feature.ENCODER)
        || level(Granularity.MEASURE).features().contains(Feature.ENCODER);
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
      for (Feature feature : model.features()) {
        String same = feature.same(level) ? number(model.same().weight(feature)) : NO_WEIGHT;
        String related =
            feature.related(level) ? number(model.related().weight(feature)) : NO_WEIGHT;
        line(text, level, feature.label(), same, related);
      }
      line(
          text,
          level,
          CONSTANT,
          number(model.same().constant()),
          number(model.related().constant()));
      line(
          text,
          level,
          THRESHOLD,
          number(model.same().threshold()),
          number(model.related().threshold()));
    }
    return text.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static void line(
      StringBuilder text, Granularity level, String name, String same, String related) {
    text.append(level).append('\t').append(name).append('\t');
    text.append(same).append('\t').append(related).append('\n');
  }
}
