package io.github.duibiao.audit;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A task that is called one thing in the prose and another in the table. */
final class TaskTitleDiffers extends ReadingDoubt {
  private static final List<String> EMPTY = Words.longestFirst("empty");

  /** What numbers the rows of one task: (一), (续), 2, 之二, ③. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:\\((?:[一二三四五六七八九十]{1,2}|[0-9]{1,2}|续|上|下)\\)|之[一二三四五六七八九十]|(?<![0-9])[0-9]{1,2}|[①-⑳])$");

  /** Shorter texts may be alike by chance. */
  private static final int SHORTEST = 15;

  /** For each row with another name so many have the same. */
  private static final int MOST_PLACED = 4;

  TaskTitleDiffers() {
    super(DiagnosticCode.TASK_TITLE_DIFFERS, Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    if (plan.restatement().abridges()) {
      // Where the table shortens the demands it shortens their names.
      return List.of();
    }
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
    String one = sides.get(0);
    String other = sides.get(1);
    // 建设绿道(一) is the first of the rows of 建设绿道; of (一期) and (二期) each is a task.
    String part = part(one).isEmpty() || part(other).isEmpty() ? part(one) + part(other) : "";
    return !bare(without(one, part)).equals(bare(without(other, part)));
  }

  /** Returns what numbers the rows of one task at the end of its name; empty where nothing does. */
  private static String part(String title) {
    Matcher part = PART.matcher(Glyphs.canonical(title).strip());
    return part.find() ? part.group() : "";
  }

  private static String without(String title, String part) {
    String canon = Glyphs.canonical(title).strip();
    return canon.endsWith(part) ? canon.substring(0, canon.length() - part.length()) : canon;
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
