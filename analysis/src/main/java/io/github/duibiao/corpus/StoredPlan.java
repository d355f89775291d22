package io.github.duibiao.corpus;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the index of a store knows of a plan without reading it.
 *
 * @param id its id, which no other plan of the store has
 * @param title its title; null where it has none
 * @param year its year; null where it says none
 * @param place the name of its place; null where it says none
 * @param level the level of government; null where it says none
 * @param tasks how many tasks it has
 * @param source the name of the file that it was read from
 * @param sha256 the digest of that file, in hexadecimal digits
 */
public record StoredPlan(
    String id,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable String place,
    @Nullable Level level,
    int tasks,
    String source,
    String sha256) {
  /** Checks that nothing is missing that must be there. */
  public StoredPlan {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(sha256, "sha256");
  }

  static StoredPlan of(Plan plan) {
    Jurisdiction place = plan.jurisdiction();
    return new StoredPlan(
        plan.id(),
        plan.title(),
        plan.year(),
        place == null ? null : place.name(),
        place == null ? null : place.level(),
        plan.tasks().size(),
        plan.source().name(),
        plan.source().sha256());
  }

  /** Returns the id, the title and how many tasks it has. */
  @Override
  public String toString() {
    return id + " " + (title == null ? source : title) + " (" + tasks + ")";
  }
}
