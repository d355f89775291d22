package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
  private static final Messages MESSAGES = Messages.of(Judgements.class);

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
   * @param reading the SHA-256 of the ids of what was judged, with the lines where each stands;
   *     null where it is not known. It changes where corrections or another reading number the
   *     tasks otherwise: the judgements would then be taken for those of other tasks.
   */
  public record JudgedPlan(String id, String sha256, @Nullable String reading) {
    /** Checks that nothing is null but the reading. */
    public JudgedPlan {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(sha256, "sha256");
    }

    /** Makes one of which it is not known how it was read. */
    public JudgedPlan(String id, String sha256) {
      this(id, sha256, null);
    }

    /** Returns a plan as it is judged at a level. */
    public static JudgedPlan of(Plan plan, Granularity level) {
      return new JudgedPlan(plan.id(), plan.source().sha256(), Digests.ofReading(plan, level));
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
   * Checks that the plans that were judged are given, read from the same documents in the same way.
   *
   * @throws IllegalArgumentException if one is missing, its document is another, or its tasks are
   *     numbered otherwise than when they were judged, naming it
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
      if (each.reading() != null && !each.reading().equals(Digests.ofReading(plan, level))) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s 的读取结果在判断之后有变动（更正文件有增减，或程序版本不同），任务编号已不对应，请恢复原来的更正文件，或重新判断。%s"
                    + " is read in another way than when it was judged (by other corrections, or by"
                    + " another version of the program), so the ids are those of other tasks now:"
                    + " give the corrections of then, or judge anew.",
                each.id(),
                each.id()));
      }
    }
  }

  /**
   * Returns what to say of figures of a model on these judgements, where it was fitted to them or
   * to judgements of the same documents: they are too good. Nothing where it was not.
   */
  public Optional<String> caution(AlignmentModel model, MemoLanguage language) {
    String provenance = model.provenance();
    if (provenance.contains(ModelFit.NOTHING_MOVED)) {
      return Optional.empty();
    }
    boolean samePlans = plans.stream().anyMatch(each -> provenance.contains(each.sha256()));
    String key =
        provenance.contains(Digests.ofPairs(this))
            ? "fittedToThese"
            : samePlans ? "fittedToTheirPlans" : "";
    return key.isEmpty() ? Optional.empty() : Optional.of(MESSAGES.say(language, key));
  }

  /** Returns how many pairs of which plans were judged, in a line. */
  @Override
  public String toString() {
    return pairs.size() + " judged pairs of " + plans.stream().map(JudgedPlan::id).toList();
  }
}
