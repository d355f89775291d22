package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A task whose text is made of formulae that demand nothing in particular. */
final class TaskGeneric extends ListedCheck {
  private static final List<String> FORMULAE = Words.longestFirst("formula");

  private static final Pattern PARTS = Pattern.compile("[，,；;。！]");

  private static final Pattern STATES =
      Pattern.compile(
          "(?:[^是]{0,20}(?:是|作为)[^是]{0,30}(?:的|重要|基本|根本|必然|首要|关键|核心|本质|内在){1,3}"
              + Words.alternation("copula")
              + "|[^是]{0,20}(?:意义|作用|影响)[^是]{0,6}(?:重大|重要|深远|突出|关键)"
              + "|[^是]{0,10}(?:事关|关系到|关乎)[^是]{2,30})");

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
          && task.deadlines().stream().allMatch(each -> clause(task).contains(each.raw()))
          && task.citations().isEmpty()
          && (isFormulae(Glyphs.letters(text.toString())) || isStatement(text.toString()))) {
        found.add(finding(Place.of(task, text.toString()), null, task.title()));
      }
    }
    return found;
  }

  /** A date in the clause does not make a demand of a formula; one in the heading is a stage's. */
  private static String clause(Task task) {
    return task.clause() == null ? "" : task.clause();
  }

  /** Says whether each part only tells what something is, and how important: 公平竞争是市场经济的基本原则. */
  private static boolean isStatement(String text) {
    List<String> parts = PARTS.splitAsStream(text.strip()).filter(each -> !each.isBlank()).toList();
    return text.length() >= SHORTEST
        && !parts.isEmpty()
        && parts.stream().allMatch(each -> STATES.matcher(each.strip()).matches());
  }

  private static boolean isFormulae(String letters) {
    String rest = letters;
    for (String each : FORMULAE) {
      rest = rest.replace(each, "");
    }
    return letters.length() >= SHORTEST && rest.length() <= REST * letters.length();
  }
}
