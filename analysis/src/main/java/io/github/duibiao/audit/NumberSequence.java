package io.github.duibiao.audit;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The numbers of tasks, and of sections, in the order in which they follow one another. */
final class NumberSequence {
  /** Where a task stands in no section. */
  private static final String NONE = "";

  private NumberSequence() {}

  /**
   * Two headings that follow one another.
   *
   * @param before the number of the first
   * @param number the number of the second
   * @param written the second as written
   * @param place where the second stands
   * @param placeBefore where the first stands
   * @param continued whether both stand in one section, or the numbers run on from one section to
   *     the next
   */
  record Step(
      int before,
      int number,
      String written,
      String writtenBefore,
      Place place,
      Place placeBefore,
      boolean continued) {}

  private record Heading(int number, String written, Place place, String section) {}

  static List<Step> of(Plan plan) {
    List<Step> steps = new ArrayList<>();
    Map<String, List<Heading>> sections = new HashMap<>();
    for (Section each : plan.sections()) {
      String last = last(each.number());
      sections
          .computeIfAbsent(String.valueOf(each.parent()), key -> new ArrayList<>())
          .add(
              new Heading(
                  Numerals.parse(last), last, new Place(each.span(), null, each.title()), ""));
    }
    // 三、 between 二、 and 四、 is a task where it has no items, and a section where it has some.
    List<Heading> first = sections.getOrDefault("null", List.of());
    for (Task each : plan.tasks()) {
      if (each.section() == null && inProse(each) && !first.isEmpty()) {
        first.add(
            new Heading(
                Numerals.parse(each.number()), each.number(), Place.of(each, each.title()), ""));
      }
    }
    for (List<Heading> each : sections.values()) {
      each.sort(
          Comparator.comparingInt((Heading heading) -> heading.place.line())
              .thenComparing(heading -> heading.number)); // One line may hold them all.
      add(each, steps);
    }
    List<Heading> tasks = new ArrayList<>();
    for (Task each : plan.tasks()) {
      if (!inProse(each) || (each.section() == null && !first.isEmpty())) {
        continue; // NumberSequence of rows are cells, which may be merged.
      }
      tasks.add(
          new Heading(
              Numerals.parse(each.number()),
              each.number(),
              Place.of(each, each.title()),
              each.section() == null ? NONE : each.section()));
    }
    add(tasks, steps);
    return steps;
  }

  /** Says whether a task stands in the prose, and not in a table alone. */
  static boolean inProse(Task task) {
    return task.rows().isEmpty()
        || !task.text().isEmpty()
        || task.clause() != null
        || !task.sentences().isEmpty();
  }

  /** Returns the last part of a number: 二 of 一(二). */
  private static String last(String number) {
    int open = number.lastIndexOf('(');
    return open < 0 ? number : number.substring(open + 1).replace(")", "");
  }

  private static void add(List<Heading> headings, List<Step> steps) {
    // Where most sections begin again at one, each counts for itself.
    boolean restarts = restarts(headings);
    for (int i = 1; i < headings.size(); i++) {
      Heading before = headings.get(i - 1);
      Heading each = headings.get(i);
      if (before.number > 0 && each.number > 0 && sameStyle(before.written, each.written)) {
        steps.add(
            new Step(
                before.number,
                each.number,
                each.written,
                before.written,
                each.place,
                before.place,
                Objects.equals(before.section, each.section)
                    || (!restarts && !before.section.equals(NONE) && !each.section.equals(NONE))));
      }
    }
  }

  private static boolean restarts(List<Heading> headings) {
    for (int i = 1; i < headings.size(); i++) {
      if (headings.get(i).number == 1
          && headings.get(i - 1).number >= 1
          && !headings.get(i).section.equals(headings.get(i - 1).section)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameStyle(String one, String other) {
    return Numerals.areDigits(one) == Numerals.areDigits(other);
  }
}
