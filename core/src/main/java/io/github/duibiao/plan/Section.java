package io.github.duibiao.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A heading under which tasks stand.
 *
 * @param number the number within the plan, unique in it: {@code 一} for 一、, {@code 一(二)} for （二）
 *     under 一、
 * @param title the heading without its number
 * @param parent the number of the section above; null at the top
 * @param text what stands between the heading and the first task; empty where nothing does
 * @param span where the heading stands
 */
public record Section(
    String number, String title, @Nullable String parent, String text, TextSpan span) {
  /** Checks that nothing is null but the parent. */
  public Section {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  @Override
  public String toString() {
    return number + " " + title;
  }
}
