package io.github.duibiao.coverage;

import io.github.duibiao.codebook.Theme;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a plan has and none of the plans it was measured against.
 *
 * @param plan the id of the plan
 * @param basis what it was measured against
 * @param theme the theme that only it has; null where it is a single task
 * @param among how many plans it was measured against
 * @param tasks the tasks of the plan that it is; at least one
 */
public record Distinction(
    String plan, Basis basis, @Nullable Theme theme, int among, List<PeerTask> tasks) {
  /** Copies the tasks. */
  public Distinction {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(basis, "basis");
    tasks = List.copyOf(tasks);
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("a distinction is some task of the plan");
    }
  }

  /** Returns a sentence for a memo, in Chinese. */
  public String zh() {
    return BesideWording.zh(this);
  }

  /** Returns a sentence for a memo, in English. */
  public String en() {
    return BesideWording.en(this);
  }
}
