package io.github.duibiao.alignment;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says how likely two tasks are the same, each pair by itself: what an {@link Aligner} says of two
 * plans of which each has this one task. So what is said of a pair does not depend on what else
 * there is, and one task can be compared with many. Immutable; safe for use by many threads.
 *
 * <pre>{@code
 * SingleTasks pairs = SingleTasks.standard();
 * double probability = pairs.compare(pairs.prepare(ours, task), pairs.prepare(theirs, other)).probability();
 * }</pre>
 */
@InternalApi
public final class SingleTasks {
  private final Map<String, FieldAligner> fields = new HashMap<>();

  private SingleTasks() {
    Aligner.standard().fields().forEach(each -> fields.put(each.field().id(), each));
  }

  private static final class Standard {
    static final SingleTasks INSTANCE = new SingleTasks();
  }

  /** Returns the one with the model that comes with the library. */
  public static SingleTasks standard() {
    return Standard.INSTANCE;
  }

  /** Prepares a task, as one of the field that its plan is of. */
  public Prepared prepare(Plan plan, Task task) {
    return prepare(plan, task, fieldOf(plan));
  }

  /** Returns the name of the field that a plan is of. */
  public static String fieldOf(Plan plan) {
    return Field.of(plan).id();
  }

  /**
   * Prepares a task as one of a field.
   *
   * @param plan the plan it is of, as far as its id and place are known
   * @param field the {@linkplain #fieldOf name} of the field that the whole plan is of
   */
  public Prepared prepare(Plan plan, Task task, String field) {
    return new Prepared(plan.toBuilder().tasks(List.of(task)).build(), field);
  }

  /** A task, prepared at most once for its field and once for the general one. */
  public static final class Prepared {
    private final Plan plan;
    private final String field;
    private final Map<String, PreparedPlan> prepared = new HashMap<>();

    private Prepared(Plan plan, String field) {
      this.plan = plan;
      this.field = field;
    }

    private synchronized PreparedPlan of(FieldAligner aligner) {
      return prepared.computeIfAbsent(
          aligner.field().id(), key -> aligner.prepare(plan, Granularity.TASK));
    }
  }

  /**
   * What a pair comes to.
   *
   * @param probability how likely the two are the same, 0 to 1
   * @param relation what they are taken to be
   */
  public record Compared(double probability, Relation relation) {}

  /** Compares two tasks. */
  public Compared compare(Prepared one, Prepared other) {
    PairScores scores = scores(one, other);
    Relation relation = new Decisions(scores).decide(false)[0][0];
    return new Compared(scores.same(0, 0), relation);
  }

  /** Returns how likely two tasks are the same, 0 to 1. */
  public double probability(Prepared one, Prepared other) {
    return scores(one, other).same(0, 0);
  }

  private PairScores scores(Prepared one, Prepared other) {
    boolean special = one.field.equals(other.field);
    FieldAligner aligner = fields.get(special ? one.field : Field.general().id());
    if (aligner == null) {
      throw new IllegalStateException("no model for " + one.field);
    }
    return aligner.scores(one.of(aligner), other.of(aligner), Granularity.TASK);
  }
}
