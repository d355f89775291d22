package io.github.duibiao.audit;

import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two tasks of the prose that demand the same in other words: the one has all words and numbers of
 * the other. Tasks on different things that are worded alike have a word each that the other has
 * not.
 */
final class TaskRepeated extends ListedCheck {
  private static final int SHORTEST = 14;
  private static final int LONGEST = 300;
  private static final int MOST_TASKS = 400;
  private static final List<String> EMPTY = Words.longestFirst("empty");
  private static final List<String> JOINING = List.copyOf(Words.of("joining"));
  private static final Set<String> ORGANISING = Words.of("organising");
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  /** So many letters of one may be missing in the other, none of them next to another. */
  private static final double MISSING = 0.12;

  TaskRepeated() {
    super("TASK_REPEATED", Severity.NOTE);
  }

  /**
   * A task by its words.
   *
   * @param own the letters of its text, without empty words
   * @param all those of its title as well
   * @param runs the runs of two letters of those
   * @param numbers the numbers of its text
   */
  private record Said(Task task, String own, String all, Set<String> runs, Set<String> numbers) {}

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    List<Said> said = new ArrayList<>();
    if (plan.plan().restated()) {
      return found;
    }
    for (Task task : plan.plan().tasks()) {
      String own = bare(task.text());
      // What is checked and assessed is that of other tasks.
      if (ORGANISING.stream().noneMatch(task.title()::contains)
          && !own.isEmpty()
          && own.length() <= LONGEST
          && said.size() < MOST_TASKS) {
        Set<String> numbers = new HashSet<>();
        NUMBERS.matcher(task.text()).results().map(MatchResult::group).forEach(numbers::add);
        String all = bare(task.title() + "。" + task.text());
        said.add(new Said(task, own, all, runs(all), numbers));
      }
    }
    for (int i = 1; i < said.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isRepeated(said.get(j), said.get(i)) && !sharesASentence(said.get(j), said.get(i))) {
          Task one = said.get(j).task;
          Task other = said.get(i).task;
          found.add(
              finding(
                  Place.of(other, other.text()),
                  Place.of(one, one.text()),
                  other.title(),
                  one.title()));
          break;
        }
      }
    }
    return found;
  }

  private static Set<String> runs(String letters) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 2 <= letters.length(); i++) {
      runs.add(letters.substring(i, i + 2));
    }
    return runs;
  }

  private static boolean isRepeated(Said one, Said other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  /** Says whether one says nothing but what the other does. */
  private static boolean isWithin(Said part, Said whole) {
    if (part.own.length() < SHORTEST
        || part.numbers.isEmpty()
        || !whole.numbers.containsAll(part.numbers)) {
      return false;
    }
    boolean[] covered = new boolean[part.own.length()];
    for (int i = 0; i + 2 <= part.own.length(); i++) {
      if (whole.runs.contains(part.own.substring(i, i + 2))) {
        covered[i] = true;
        covered[i + 1] = true;
      }
    }
    int missing = 0;
    for (int i = 0; i < covered.length; i++) {
      missing += covered[i] ? 0 : 1;
      // 保 of 文保 is that of 文物保护; 决算 for 预算 is another thing.
      boolean foreign = !covered[i] && whole.all.indexOf(part.own.charAt(i)) < 0;
      if (foreign || (i > 0 && !covered[i] && !covered[i - 1])) {
        return false;
      }
    }
    return missing <= MISSING * covered.length;
  }

  /** What both have word for word is told as such. */
  private static boolean sharesASentence(Said one, Said other) {
    Set<String> sentences = new HashSet<>();
    one.task.sentences().forEach(each -> sentences.add(Glyphs.letters(each.text())));
    return other.task.sentences().stream()
        .map(each -> Glyphs.letters(each.text()))
        .anyMatch(sentences::contains);
  }

  /** Returns the letters of a text without words that say nothing of their own. */
  private static String bare(String text) {
    String letters = Glyphs.letters(text);
    for (String each : EMPTY) {
      letters = letters.replace(each, "");
    }
    for (String each : JOINING) {
      letters = letters.replace(each, "");
    }
    return letters;
  }
}
