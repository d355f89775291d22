package io.github.duibiao.reading;

import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.outline.Headings;
import io.github.duibiao.reading.outline.Item;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sections, tasks and general requirements, gathered from the outline. */
final class Body {
  private static final String NO_DEMAND =
      "这一节没有提出工作要求 / a section that demands no work, neither by its words nor by units, limits or"
          + " quantities";

  final List<Section> sections = new ArrayList<>();

  /** The numbers of the sections by the letters of their titles, of so many of the sections. */
  private final Map<String, String> numbersByTitle = new HashMap<>();

  private int called;
  final List<Draft> tasks = new ArrayList<>();

  private final TaskText text;
  private final SectionText sectionText;
  private final Headings headings;
  private final List<String> general = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Item, String> numberOf = new HashMap<>();

  /** The sections that only tell something. */
  private final Set<Item> telling = new HashSet<>();

  /** What the headings above say for each task. */
  private final Map<Draft, Assigned> sectional = new LinkedHashMap<>();

  private final SharedClauses shared;

  Body(TaskText text, SectionText sectionText, Headings headings, SharedClauses shared) {
    this.text = text;
    this.sectionText = sectionText;
    this.shared = shared;
    this.headings = headings;
  }

  /** Adds what stands at the top of the outline, with all below it. */
  void add(List<Item> roots) {
    roots.stream().filter(this::tells).forEach(telling::add);
    if (telling.size() * 2 >= roots.size()) {
      // A plan of lists (一、招生信息。…) has words for no deed at all.
      telling.clear();
    }
    add(roots, null, false, Assigned.NOTHING);
    shared.settle();
    sectional.forEach(sectionText::assign);
    sectional.clear();
  }

  private void add(
      List<Item> items, @Nullable Item parent, boolean underGeneral, Assigned assigned) {
    Map<Item, Assigned> byHeading = calledByUnits(items);
    for (Item each : items) {
      add(each, parent, underGeneral, byHeading.getOrDefault(each, assigned));
    }
  }

  /** A list of duties (责任清单) may be ordered by who has them: most of its headings are units. */
  private Map<Item, Assigned> calledByUnits(List<Item> items) {
    List<Item> sections = items.stream().filter(each -> !each.isLeaf()).toList();
    Map<Item, Assigned> units = new HashMap<>();
    int others = 0;
    for (Item each : sections) {
      Assigned assigned = sectionText.assignedTo(each.whole());
      if (!assigned.units().isEmpty()) {
        units.put(each, assigned);
      } else if (++others * 2 >= sections.size()) {
        return Map.of();
      }
    }
    return units.size() > 1 && units.size() * 2 > sections.size() ? units : Map.of();
  }

  private void add(Item item, @Nullable Item parent, boolean underGeneral, Assigned assigned) {
    shared.item(item, parent);
    String above = parent == null ? null : numberOf.get(parent);
    Headings.Heading heading = item.isLeaf() ? headings.split(item) : headings.splitSection(item);
    boolean isGeneral =
        (underGeneral || Headings.isGeneral(heading.title(), item.isLeaf()))
            && !sectionText.assigns(item);
    boolean tells = telling.contains(item);
    isGeneral |= tells;
    boolean isTask = item.isLeaf() && !isGeneral && !Headings.demandsNothing(heading);
    Fate fate = isGeneral ? Fate.PREAMBLE : isTask ? Fate.TASK : Fate.SECTION;
    text.fate(item.opening(), fate, tells ? NO_DEMAND : null);
    text.fate(item.lines, fate, tells ? NO_DEMAND : null);
    if (isTask) {
      Draft task = text.item(item, above, heading);
      tasks.add(task);
      shared.task(item, task);
      sectional.put(task, assigned);
      return;
    }
    if (isGeneral && !heading.body().isEmpty()) {
      general.add(heading.text());
    }
    String label = item.mark.sectionLabel();
    String place = label.isEmpty() ? Integer.toString(item.mark.value()) : label;
    String number = unique((above == null ? "" : above) + place);
    numberOf.put(item, number);
    boolean demands = !isGeneral && !item.isLeaf() && sectionText.demands(heading);
    String own = isGeneral || demands ? "" : heading.body().text;
    sections.add(new Section(number, heading.title(), above, own, TextSpan.ofLine(item.line())));
    if (demands) {
      // What a heading demands beside the items under it is a task beside theirs.
      tasks.add(text.item(item, number, heading));
    }
    Assigned below = sectionText.assigned(heading.whole(), item.clauses(), assigned);
    add(item.children, item, isGeneral, sectionText.limited(heading, below));
  }

  /** Says whether a section has neither a word that demands work nor units, limits, quantities. */
  private boolean tells(Item item) {
    if (!item.isLeaf() || item.mark.style() != Numbering.Style.HAN || sectionText.assigns(item)) {
      return false;
    }
    if (item.opening().canon().indexOf('。') >= 0) {
      // A heading and what is to be done in one line: a task, whatever words it has for its deed.
      return false;
    }
    Headings.Heading heading = headings.split(item);
    return heading.body().canon.indexOf('。') >= 0
        && !Headings.demands(heading.whole().canon)
        && sectionText.saysNothing(heading.whole());
  }

  /** Returns the number of the section of that heading; a new one if only a table has it. */
  String sectionCalled(String heading, TextSpan span) {
    Numbering mark = Numbering.at(Glyphs.canonical(heading));
    String title = mark == null ? heading : heading.substring(mark.length());
    for (; called < sections.size(); called++) {
      Section each = sections.get(called);
      numbersByTitle.putIfAbsent(Glyphs.letters(each.title()), each.number());
    }
    String known = numbersByTitle.get(Glyphs.letters(title));
    if (known != null) {
      return known;
    }
    String number =
        unique(mark == null ? Integer.toString(sections.size() + 1) : mark.sectionLabel());
    sections.add(new Section(number, title, null, "", span));
    return number;
  }

  private String unique(String number) {
    int times = numbers.merge(number, 1, Integer::sum);
    return times == 1 ? number : unique(number + "/" + times);
  }

  List<String> titles() {
    List<String> titles = new ArrayList<>();
    sections.forEach(each -> titles.add(each.title()));
    tasks.forEach(each -> titles.add(each.title));
    return titles;
  }

  /** Adds what stands behind the tasks and speaks of the whole plan. */
  void close(List<Line> closing) {
    if (!closing.isEmpty()) {
      general.add(Passage.join(closing).text);
    }
  }

  /**
   * @param front the general requirements before the tasks
   * @param notes what stands in tables beside their rows
   */
  String preamble(String front, List<String> notes) {
    List<String> all = new ArrayList<>();
    if (!front.isEmpty()) {
      all.add(front);
    }
    all.addAll(general);
    all.addAll(notes);
    return String.join("\n", all);
  }
}
