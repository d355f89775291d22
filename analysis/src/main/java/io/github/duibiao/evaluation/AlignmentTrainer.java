package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.feature.Similarity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fits an {@link AlignmentModel} to pairs that readers have judged.
 *
 * <pre>{@code
 * AlignmentModel model = new AlignmentTrainer(plans).fit(references);
 * Aligner aligner = Aligner.of(model);
 * }</pre>
 *
 * <p>Not safe for use by several threads at once: it keeps the features of the plans it has seen.
 */
public final class AlignmentTrainer {
  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final @Nullable SentenceEncoder encoder;

  /**
   * Prepares for training on these plans.
   *
   * @param plans the plans that the references speak of
   */
  public AlignmentTrainer(List<Plan> plans) {
    this(plans, null);
  }

  /**
   * Prepares for training on these plans, with a sentence encoder as one more feature.
   *
   * @param plans the plans that the references speak of
   * @param encoder the encoder that the aligner will be given too; null for none
   */
  public AlignmentTrainer(List<Plan> plans, @Nullable SentenceEncoder encoder) {
    plans.forEach(plan -> this.plans.put(plan.id(), plan));
    this.encoder = encoder;
  }

  /**
   * Fits a model. The pairs of a field teach the weights of that field. All pairs together teach
   * those of the general field, if some of them are of no other; what nothing is taught of is left
   * to the standard model.
   *
   * @param references judged pairs of the plans; of tasks at least. Without any of measures the
   *     measures are left to the standard model
   * @throws IllegalArgumentException if a reference names a plan that was not given, or if no pair
   *     of tasks is the same
   */
  public AlignmentModel fit(List<ReferenceAlignment> references) {
    AlignmentModel model = AlignmentModel.standard();
    for (Field field : Field.all()) {
      List<ReferenceAlignment> ofField = new ArrayList<>();
      for (ReferenceAlignment each : references) {
        if (Field.of(plan(each.left()), plan(each.right())).equals(field)) {
          ofField.add(each);
        }
      }
      if (!ofField.isEmpty()) {
        FieldTrainer trainer =
            new FieldTrainer(
                new FeatureChoice(field, encoder != null, Set.of()),
                List.copyOf(plans.values()),
                (left, right) -> Similarity.of(field),
                encoder);
        boolean general = field.equals(Field.general());
        model = model.with(field.id(), trainer.fit(general ? references : ofField));
      }
    }
    return model.withProvenance(List.of());
  }

  private Plan plan(String id) {
    Plan plan = plans.get(id);
    if (plan == null) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no plan %s was given, only %s 没有给出该要点", id, plans.keySet()));
    }
    return plan;
  }
}
