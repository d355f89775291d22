package io.github.duibiao.alignment;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.LocalEncoder;
import io.github.duibiao.similarity.SentenceEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays two plans side by side: says of every pair of tasks, or of measures, how likely the two are
 * the same, on what evidence, and decides which are. Immutable; safe for use by many threads.
 *
 * <p>The probability is a logistic regression over one number with a reason: how alike the wording,
 * the headings and, the more the briefer tasks are, the meaning of the words of the two are, less
 * half of what their rivals have, or more than half where tasks are brief. In a {@link Field} that
 * the library knows, and both plans are of, notions count too, and bridges over other plans of the
 * field. A second regression says whether the one is at least a part of the other, and of what is
 * PARTIAL the {@link Direction} says which is part of which. What a pair is given depends on the
 * two plans and the program alone, not on which comes first nor on the order of their tasks.
 *
 * <pre>{@code
 * Alignment alignment = Aligner.standard().align(ours, theirs, Granularity.TASK);
 * Aligner ofOurField = Aligner.builder().field(Field.general()).build();
 * }</pre>
 */
public final class Aligner {
  private final List<FieldAligner> fields;
  private final boolean chosen;

  private Aligner(List<FieldAligner> fields, boolean chosen) {
    this.fields = fields;
    this.chosen = chosen;
  }

  private static final class Standard {
    static final Aligner INSTANCE = builder().build();
  }

  /** Returns the aligner with the model that comes with the library. */
  public static Aligner standard() {
    return Standard.INSTANCE;
  }

  /**
   * Returns an aligner with a model of your own.
   *
   * @throws IllegalArgumentException if the model was fitted with a sentence encoder
   */
  public static Aligner of(AlignmentModel model) {
    return builder().model(model).build();
  }

  /**
   * Returns an aligner with a model of your own that was fitted with a sentence encoder.
   *
   * @param model made by an {@link io.github.duibiao.evaluation.AlignmentTrainer AlignmentTrainer}
   *     that was given the same encoder; one that was not leaves the encoder alone
   * @param encoder the encoder
   */
  public static Aligner of(AlignmentModel model, SentenceEncoder encoder) {
    return builder().model(model).encoder(encoder).build();
  }

  /** Returns a builder of an aligner that differs from the standard one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Of one field, whatever the plans are of, such as one that has not seen them. */
  static Aligner of(FieldAligner field) {
    return new Aligner(List.of(field), true);
  }

  /** Returns the aligners of all fields. */
  List<FieldAligner> fields() {
    return fields;
  }

  /** Settings of an aligner. Each may be left out. */
  public static final class Builder {
    private @Nullable AlignmentModel model;
    private @Nullable Field field;
    private @Nullable Codebook codebook;
    private @Nullable SentenceEncoder encoder;
    private @Nullable List<Plan> bridges;

    private Builder() {}

    /** Sets the model; without it that of the library, with or without its encoder. */
    public Builder model(AlignmentModel value) {
      model = value;
      return this;
    }

    /** Sets the field of all plans; without it each two plans are taken as what they both are. */
    public Builder field(Field value) {
      field = value;
      return this;
    }

    /**
     * Sets the codebook by which measures are told to share themes; without it the standard one.
     */
    public Builder codebook(Codebook value) {
      codebook = value;
      return this;
    }

    /**
     * Sets a sentence encoder: a {@link LocalEncoder}, which the library has a model for, or
     * another with a model that was fitted with it. A model that was fitted without leaves it
     * alone.
     */
    public Builder encoder(SentenceEncoder value) {
      encoder = value;
      return this;
    }

    /**
     * Sets the plans over which two tasks may meet that have few words in common; without it
     * samples that come with the library. What two plans have in common depends on these plans
     * then.
     */
    public Builder bridges(List<Plan> plans) {
      bridges = List.copyOf(plans);
      return this;
    }

    /**
     * Builds the aligner.
     *
     * @throws IllegalArgumentException if the model was fitted with a sentence encoder and none is
     *     given
     */
    public Aligner build() {
      AlignmentModel weights =
          model != null
              ? model
              : encoder instanceof LocalEncoder
                  ? AlignmentModel.withLocalEncoder()
                  : AlignmentModel.standard();
      if (weights.needsEncoder() && encoder == null) {
        throw new IllegalArgumentException(
            "the model was fitted with a sentence encoder: give it with Aligner.of(model, encoder)"
                + " 该模型需要句向量编码器");
      }
      List<FieldAligner> aligners = new ArrayList<>();
      for (Field each : field == null ? Field.all() : List.of(field)) {
        aligners.add(FieldAligner.of(each, weights, codebook, encoder, bridges));
      }
      return new Aligner(List.copyOf(aligners), field != null);
    }
  }

  private FieldAligner of(Field field) {
    return fields.stream()
        .filter(each -> chosen || each.field().equals(field))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Aligns two plans.
   *
   * @param left a plan
   * @param right another, or the same
   * @param level whether tasks or measures are aligned
   */
  public Alignment align(Plan left, Plan right, Granularity level) {
    FieldAligner field = of(Field.of(left, right));
    return field.align(field.prepare(left, level), field.prepare(right, level), level);
  }

  /**
   * Aligns every two of the plans, each pair once, the one that comes first on the left; each plan
   * is prepared only once.
   *
   * @param plans any number of plans
   * @param level whether tasks or measures are aligned
   * @return the alignments: first with second, first with third, …, second with third, …
   */
  public List<Alignment> alignAll(List<Plan> plans, Granularity level) {
    List<Prepared> prepared = plans.stream().map(plan -> new Prepared(plan, level)).toList();
    List<Alignment> alignments = new ArrayList<>();
    for (int i = 0; i < prepared.size(); i++) {
      for (int j = i + 1; j < prepared.size(); j++) {
        Prepared left = prepared.get(i);
        Prepared right = prepared.get(j);
        FieldAligner field = of(left, right);
        alignments.add(field.align(left.of(field), right.of(field), level));
      }
    }
    return List.copyOf(alignments);
  }

  /** Returns the aligner of what two plans both are. */
  FieldAligner of(Prepared left, Prepared right) {
    return of(left.special && right.special ? left.field : Field.general());
  }

  /** A plan, prepared at most once for its field and once for the general one. */
  static final class Prepared {
    private final Plan plan;
    private final Granularity level;
    private final Field field;
    private final boolean special;
    private final Map<Field, PreparedPlan> prepared = new HashMap<>();

    Prepared(Plan plan, Granularity level) {
      this.plan = plan;
      this.level = level;
      field = Field.of(plan);
      special = !field.equals(Field.general());
    }

    PreparedPlan of(FieldAligner aligner) {
      return prepared.computeIfAbsent(aligner.field(), key -> aligner.prepare(plan, level));
    }
  }
}
