package io.github.duibiao.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user corrected, with what the reader of the document had read: the provenance of
 * a value that does not come from the document alone.
 *
 * @param of the id of the task or the measure that was corrected, such as {@code xuanhan-2023#7};
 *     null where it concerns the plan, one of its tables, or a task that is gone
 * @param field what was corrected: a field of the plan, the task or the measure by its name in
 *     JSON, such as {@code title} or {@code deadlines}; {@code place} and {@code level} of the
 *     plan's jurisdiction; {@code columns} of a table; {@code borders} of a task that was given
 *     other lines; {@code task} where one was dropped
 * @param line the line of the document; null where it concerns no one line
 * @param read what the reader had read; null for nothing
 * @param now what stands in its place; null for nothing
 */
public record Correction(
    @Nullable String of,
    String field,
    @Nullable Integer line,
    @Nullable String read,
    @Nullable String now) {
  /** Checks that the field is named. */
  public Correction {
    Objects.requireNonNull(field, "field");
  }

  /** Returns the same correction of a task or measure by another id. */
  Correction withOf(String id) {
    return new Correction(id, field, line, read, now);
  }

  @Override
  public String toString() {
    return (of == null ? "" : of + " ")
        + field
        + (line == null ? "" : " (line " + line + ")")
        + ": "
        + (read == null ? "-" : read)
        + " → "
        + (now == null ? "-" : now);
  }
}
