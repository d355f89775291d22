package io.github.duibiao.audit;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A task that is called one thing in the prose and another in the table. */
final class TaskTitleDiffers extends ReadingDoubt {
  private static final List<String> EMPTY = Words.longestFirst("empty");

  /** Shorter texts may be alike by chance. */
  private static final int SHORTEST = 15;

  /** For each row with another name so many have the same. */
  private static final int MOST_PLACED = 4;

  TaskTitleDiffers() {
    super(DiagnosticCode.TASK_TITLE_DIFFERS, Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>(super.findings(plan));
    Map<String, Task> prose = new HashMap<>();
    for (Task each : plan.plan().tasks()) {
      String letters = Glyphs.letters(each.text());
      if (each.rows().isEmpty() && letters.length() >= SHORTEST) {
        prose.put(letters, each);
      }
    }
    long placed =
        plan.plan().tasks().stream()
            .filter(each -> !each.rows().isEmpty() && NumberSequence.inProse(each))
            .count();
    List<Finding> unplaced = new ArrayList<>();
    // Rows that found no task by their name have the very words of one.
    for (Task each : plan.plan().tasks()) {
      if (!NumberSequence.inProse(each)) {
        StringBuilder rows = new StringBuilder();
        each.rows().forEach(row -> rows.append(Glyphs.letters(row.text())));
        Task same = prose.get(rows.toString());
        if (same != null && isAnother(each.title(), same.title())) {
          unplaced.add(
              finding(
                  Place.of(each, each.title()),
                  Place.of(same, same.title()),
                  each.title(),
                  same.title()));
        }
      }
    }
    // A table that names few tasks as the prose does has names of its own.
    if ((long) MOST_PLACED * unplaced.size() <= placed) {
      found.addAll(unplaced);
    }
    return found;
  }

  private static boolean isAnother(String one, String other) {
    String bare = bare(one);
    String otherBare = bare(other);
    return !bare.isEmpty()
        && !otherBare.isEmpty()
        && !bare.contains(otherBare)
        && !otherBare.contains(bare);
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
