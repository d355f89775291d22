package io.github.duibiao.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a row of a task table names (责任人), kept apart from the units.
 *
 * @param name the name as written
 * @param duty the name of the column, such as {@code 责任领导}; null where none is stated
 */
public record Person(String name, @Nullable String duty) {
  /** Checks that there is a name. */
  public Person {
    Objects.requireNonNull(name, "name");
  }

  @Override
  public String toString() {
    return duty == null ? name : name + " (" + duty + ")";
  }
}
