package io.github.duibiao.audit;

import io.github.duibiao.wording.Shown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is probably wrong with a plan.
 *
 * @param code the code of the check that found it, such as {@code DEADLINE_BEFORE_ISSUE}
 * @param severity how much it matters
 * @param first the place that it is about
 * @param second the place that the first disagrees with; null where one place is enough
 * @param zh a sentence in Chinese
 * @param en the same in English
 */
public record Finding(
    String code, Severity severity, Place first, @Nullable Place second, String zh, String en) {
  /** Checks that nothing is null but the second place. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  @Override
  public String toString() {
    return Shown.of(severity.zh(), severity.en())
        + " "
        + code
        + " ("
        + first.span()
        + "): "
        + Shown.of(zh, en);
  }
}
