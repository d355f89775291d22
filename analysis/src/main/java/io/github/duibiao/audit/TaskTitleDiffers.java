package io.github.duibiao.audit;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.text.Glyphs;
import java.util.List;

/** A task that is called one thing in the prose and another in the table. */
final class TaskTitleDiffers extends ReadingDoubt {
  private static final List<String> EMPTY = Words.longestFirst("empty");

  TaskTitleDiffers() {
    super(DiagnosticCode.TASK_TITLE_DIFFERS, Severity.NOTE);
  }

  @Override
  Finding told(AuditedPlan plan, Place place, List<String> sides) {
    return finding(place, null, sides.get(0), sides.get(1));
  }

  @Override
  boolean counts(List<String> sides) {
    return !bare(sides.get(0)).equals(bare(sides.get(1)));
  }

  /** Without what adds nothing to a name. */
  private static String bare(String title) {
    String letters = Glyphs.letters(title);
    for (String each : EMPTY) {
      letters = letters.replace(each, "");
    }
    return letters;
  }
}
