package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** A task whose text is made of formulae that demand nothing in particular. */
final class TaskGeneric extends ListedCheck {
  private static final List<String> FORMULAE = Words.longestFirst("formula");

  /** The share of the letters that may stand outside of formulae. */
  private static final double REST = 0.34;

  private static final int SHORTEST = 6;
  private static final int LONGEST = 120;

  TaskGeneric() {
    super("TASK_GENERIC", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Task task : plan.plan().tasks()) {
      StringBuilder text = new StringBuilder(task.text());
      task.rows().stream().map(Measure::text).forEach(text::append);
      if (text.length() <= LONGEST
          && task.targets().isEmpty()
          && task.deadlines().isEmpty()
          && task.citations().isEmpty()
          && isFormulae(Glyphs.letters(text.toString()))) {
        found.add(finding(Place.of(task, text.toString()), null, task.title()));
      }
    }
    return found;
  }

  private static boolean isFormulae(String letters) {
    String rest = letters;
    for (String each : FORMULAE) {
      rest = rest.replace(each, "");
    }
    return letters.length() >= SHORTEST && rest.length() <= REST * letters.length();
  }
}
