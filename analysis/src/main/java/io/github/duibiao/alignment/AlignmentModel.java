package io.github.duibiao.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The weights by which an {@link Aligner} turns features into probabilities, for each field. The
 * library brings one, {@link #standard()}; {@link io.github.duibiao.evaluation.AlignmentTrainer
 * AlignmentTrainer} makes another from pairs of your own. Immutable.
 *
 * <p>Its text form is a table: lines of field, granularity, feature, weight for SAME and weight for
 * SAME or PARTIAL, parted by tabs; the constant and the threshold of each stand as features do, and
 * of tasks what the weights are multiplied by, that of rivals apart, and the constant, as tasks get
 * ever briefer. Lines that begin with {@code #} say where it comes from.
 */
public final class AlignmentModel {
  private static final String CONSTANT = "constant";
  private static final String THRESHOLD = "threshold";
  private static final String BRIEF_SLOPE = "briefSlope";
  private static final String BRIEF_RIVALS = "briefRivals";
  private static final String BRIEF_CONSTANT = "briefConstant";
  private static final Set<String> PARAMETERS =
      Set.of(CONSTANT, THRESHOLD, BRIEF_SLOPE, BRIEF_RIVALS, BRIEF_CONSTANT);
  private static final int COLUMNS = 5;

  /** Stands for a weight where a feature does not answer the question. */
  private static final String NO_WEIGHT = "-";

  private final Map<String, Map<Granularity, LevelModel>> fields;
  private final String provenance;

  private AlignmentModel(Map<String, Map<Granularity, LevelModel>> fields, String provenance) {
    this.fields = new TreeMap<>(fields);
    this.provenance = provenance;
  }

  private static final class Standard {
    static final AlignmentModel INSTANCE = load("model.tsv");
  }

  private static final class WithEncoder {
    static final AlignmentModel INSTANCE = load("model-encoder.tsv");
  }

  private static AlignmentModel load(String resource) {
    try (InputStream in = AlignmentModel.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource + " is missing").readAllBytes();
      return parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read from the library's archive", e);
    }
  }

  /** Returns the model that comes with the library. */
  public static AlignmentModel standard() {
    return Standard.INSTANCE;
  }

  /**
   * Returns the model that comes with the library for those who add {@link
   * io.github.duibiao.similarity.LocalEncoder LocalEncoder}.
   */
  public static AlignmentModel withLocalEncoder() {
    return WithEncoder.INSTANCE;
  }

  /** The two weights of a feature. */
  private record Row(double same, double related) {}

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if a line is not as it should be, naming the line, or if a
   *     field has no weights for tasks or for measures
   */
  public static AlignmentModel parse(String text) {
    Map<String, Map<Granularity, Map<String, Row>>> rows = new TreeMap<>();
    StringBuilder provenance = new StringBuilder();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        provenance.append(line).append('\n');
      } else if (!line.isBlank()) {
        String[] cells = line.split("\t", -1);
        Granularity level = cells.length == COLUMNS ? level(cells[1]) : null;
        if (level == null || !known(cells[2])) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "line %d of the model is no feature with two weights: \"%s\" 模型第%d行有误",
                  number,
                  line,
                  number));
        }
        rows.computeIfAbsent(cells[0], field -> new EnumMap<>(Granularity.class))
            .computeIfAbsent(level, each -> new HashMap<>())
            .put(cells[2], new Row(weight(cells[3], number), weight(cells[4], number)));
      }
    }
    Map<String, Map<Granularity, LevelModel>> fields = new TreeMap<>();
    rows.forEach((field, levels) -> fields.put(field, levels(field, levels)));
    return new AlignmentModel(fields, provenance.toString());
  }

  private static @Nullable Granularity level(String name) {
    for (Granularity each : Granularity.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }

  private static boolean known(String name) {
    return PARAMETERS.contains(name) || FeatureNames.ORDER.contains(name);
  }

  private static Map<Granularity, LevelModel> levels(
      String field, Map<Granularity, Map<String, Row>> rows) {
    Map<Granularity, LevelModel> levels = new EnumMap<>(Granularity.class);
    for (Granularity level : Granularity.values()) {
      Map<String, Row> ofLevel = rows.getOrDefault(level, Map.of());
      Row constants = row(ofLevel, CONSTANT, field, level);
      Row thresholds = row(ofLevel, THRESHOLD, field, level);
      Row slopes = ofLevel.getOrDefault(BRIEF_SLOPE, new Row(1, 1));
      Row rivals = ofLevel.getOrDefault(BRIEF_RIVALS, slopes);
      Row brief = ofLevel.getOrDefault(BRIEF_CONSTANT, constants);
      List<String> features = FeatureNames.ORDER.stream().filter(ofLevel::containsKey).toList();
      Map<String, Double> same = new HashMap<>();
      Map<String, Double> related = new HashMap<>();
      for (String each : features) {
        Row row = row(ofLevel, each, field, level);
        same.put(each, row.same);
        related.put(each, row.related);
      }
      levels.put(
          level,
          new LevelModel(
              features,
              new LevelModel.Head(
                  same, constants.same, thresholds.same, slopes.same, rivals.same, brief.same),
              new LevelModel.Head(
                  related,
                  constants.related,
                  thresholds.related,
                  slopes.related,
                  rivals.related,
                  brief.related)));
    }
    return levels;
  }

  private static Row row(Map<String, Row> rows, String name, String field, Granularity level) {
    Row row = rows.get(name);
    if (row == null) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the model has no weights of %s for %s of %s 模型缺少特征",
              name,
              level,
              field));
    }
    return row;
  }

  private static double weight(String cell, int line) {
    try {
      double weight = cell.equals(NO_WEIGHT) ? 0 : Double.parseDouble(cell);
      if (Double.isFinite(weight)) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "line %d of the model: \"%s\" is no weight 模型第%d行不是数", line, cell, line),
          e);
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT, "line %d of the model: \"%s\" is no weight 模型第%d行不是数", line, cell, line));
  }

  /** Returns whether the model has weights for a sentence encoder, and so needs one. */
  public boolean needsEncoder() {
    return fields.values().stream()
        .flatMap(levels -> levels.values().stream())
        .anyMatch(each -> each.counts(FeatureNames.ENCODER));
  }

  /** Returns the names of the fields that it has weights for. */
  public List<String> fields() {
    return List.copyOf(fields.keySet());
  }

  /**
   * Returns the weights of a field, those of the general one where it has none.
   *
   * @throws IllegalArgumentException if it has neither
   */
  Map<Granularity, LevelModel> levels(String field) {
    Map<Granularity, LevelModel> levels = fields.getOrDefault(field, fields.get("general"));
    if (levels == null) {
      throw new IllegalArgumentException("the model has no weights for the field " + field);
    }
    return levels;
  }

  /**
   * Returns the weights of a field at one granularity, those of the general field where it has
   * none.
   *
   * @throws IllegalArgumentException if it has neither
   */
  public LevelModel level(String field, Granularity level) {
    return Objects.requireNonNull(levels(field).get(level));
  }

  /** Returns the same model with other weights for a field, of tasks and of measures. */
  public AlignmentModel with(String field, Map<Granularity, LevelModel> levels) {
    Map<String, Map<Granularity, LevelModel>> changed = new TreeMap<>(fields);
    changed.put(field, levels);
    return new AlignmentModel(changed, provenance);
  }

  /** Returns the lines that say where the model comes from, each beginning with {@code #}. */
  public String provenance() {
    return provenance;
  }

  /** Returns the same weights with other lines on where they come from. */
  public AlignmentModel withProvenance(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append("# ").append(line).append('\n'));
    return new AlignmentModel(fields, text.toString());
  }

  /** Returns the text form, which {@link #parse} reads. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    fields.forEach(
        (field, levels) ->
            levels.forEach(
                (level, model) -> {
                  String begin = field + "\t" + level + "\t";
                  LevelModel.Head same = model.same();
                  LevelModel.Head related = model.related();
                  for (String each : model.features()) {
                    lines.add(begin + row(each, same.weight(each), related.weight(each)));
                  }
                  lines.add(begin + row(CONSTANT, same.constant(), related.constant()));
                  lines.add(begin + row(THRESHOLD, same.threshold(), related.threshold()));
                  if (level == Granularity.TASK) {
                    lines.add(begin + row(BRIEF_SLOPE, same.briefSlope(), related.briefSlope()));
                    lines.add(begin + row(BRIEF_RIVALS, same.briefRivals(), related.briefRivals()));
                    lines.add(
                        begin + row(BRIEF_CONSTANT, same.briefConstant(), related.briefConstant()));
                  }
                }));
    return provenance + String.join("\n", lines) + "\n";
  }

  private static String row(String name, double same, double related) {
    return name + "\t" + number(same) + "\t" + number(related);
  }

  private static String number(double value) {
    return value == 0 ? NO_WEIGHT : String.format(Locale.ROOT, "%.4f", value);
  }
}
