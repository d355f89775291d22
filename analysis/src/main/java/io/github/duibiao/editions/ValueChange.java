package io.github.duibiao.editions;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit, a deadline or a quantity that changed.
 *
 * @param aspect which of them
 * @param before what the earlier plan says, as written; null where it says nothing
 * @param after what the later plan says, as written; null where it says nothing
 */
public record ValueChange(Aspect aspect, @Nullable String before, @Nullable String after) {
  /** Checks the aspect. */
  public ValueChange {
    Objects.requireNonNull(aspect, "aspect");
  }

  /** What changed. */
  public enum Aspect {
    /** A unit that answers for the task (责任单位). */
    UNIT,
    /** A unit that leads it (牵头单位). */
    LEAD,
    /** A time limit (时限). A date that is as far into the year as it was has not changed. */
    DEADLINE,
    /** A quantity (指标). */
    TARGET
  }

  @Override
  public String toString() {
    return aspect + ": " + before + " -> " + after;
  }
}
