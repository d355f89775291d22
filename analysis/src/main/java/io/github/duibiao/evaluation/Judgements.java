package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pairs that people judged: what a {@link JudgedEvaluation} measures by and a {@link ModelFit}
 * learns from. The page of {@link io.github.duibiao.report.LabelPage LabelPage} saves them.
 *
 * <pre>{@code
 * Judgements judgements = Judgements.read(Path.of("judgements.json"));
 * JudgedEvaluation.of(judgements, plans, Aligner.standard()).f1();
 * }</pre>
 *
 * @param level what was judged
 * @param plans the plans that the pairs are of
 * @param population the pairs that the judged ones were drawn from; null where it is not known
 * @param pairs the judged pairs, each once
 */
public record Judgements(
    Granularity level,
    List<JudgedPlan> plans,
    @Nullable Population population,
    List<JudgedPair> pairs) {
  /** Copies the lists. */
  public Judgements {
    Objects.requireNonNull(level, "level");
    plans = List.copyOf(plans);
    pairs = List.copyOf(pairs);
  }

  /**
   * A plan that was judged.
   *
   * @param id its id
   * @param sha256 the SHA-256 of the document it was read from
   */
  public record JudgedPlan(String id, String sha256) {
    /** Checks that nothing is null. */
    public JudgedPlan {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(sha256, "sha256");
    }
  }

  /**
   * How many pairs there are to judge.
   *
   * @param likely those that the model gave a probability of at least {@link
   *     AlignmentEvaluation#IN_QUESTION}
   * @param unlikely all others
   */
  public record Population(int likely, int unlikely) {}

  /**
   * Reads a file of the schema {@value JudgementsJson#SCHEMA}.
   *
   * @throws io.github.duibiao.json.JsonFormatException if it is none, naming the place
   * @throws IOException if it cannot be read
   */
  public static Judgements read(Path file) throws IOException {
    return JudgementsJson.read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
  }

  /**
   * Checks that the plans that were judged are given, from the documents that were judged.
   *
   * @throws IllegalArgumentException if one is missing or its document is another, naming it
   */
  public void check(List<Plan> given) {
    for (JudgedPlan each : plans) {
      Plan plan =
          given.stream().filter(other -> other.id().equals(each.id())).findFirst().orElse(null);
      if (plan == null) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "缺少被判断的要点 %s，请一并给出其文档。The plan %s was judged and is not given; add its document.",
                each.id(),
                each.id()));
      }
      if (!plan.source().sha256().equals(each.sha256())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s 的文档与判断时不同，请给出原文档。The document of %s is not the one that was judged; give that.",
                each.id(),
                each.id()));
      }
    }
  }

  /** Returns how many pairs of which plans were judged, in a line. */
  @Override
  public String toString() {
    return pairs.size() + " judged pairs of " + plans.stream().map(JudgedPlan::id).toList();
  }
}
