package io.github.duibiao.editions;

import io.github.duibiao.plan.Task;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one plan made of a demand.
 *
 * @param plan the id of the plan
 * @param descent what it made of it
 * @param from the id of the plan that it was compared with: the nearest above that has the demand;
 *     null for a demand of its own
 * @param tasks its tasks that come from the demand; empty where it is missing
 * @param sentence the sentence of them that is most like the demand's; null where there is none
 * @param share the share of the letters of these tasks that stand in the plan above, 0 to 1
 * @param own the units, time limits and quantities that the plan above does not have
 * @param ownSentences the sentences of these tasks that the plan above does not have
 * @param lacks the sentences of the plan above that it does not have
 * @param near of a demand that is missing the tasks that may touch on it, the likeliest first
 */
public record CascadeCell(
    String plan,
    Descent descent,
    @Nullable String from,
    List<Task> tasks,
    @Nullable String sentence,
    double share,
    List<ValueChange> own,
    List<String> ownSentences,
    List<Gone> lacks,
    List<Task> near) {
  /** Copies the lists. */
  public CascadeCell {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(descent, "descent");
    tasks = List.copyOf(tasks);
    own = List.copyOf(own);
    ownSentences = List.copyOf(ownSentences);
    lacks = List.copyOf(lacks);
    near = List.copyOf(near);
  }
}
