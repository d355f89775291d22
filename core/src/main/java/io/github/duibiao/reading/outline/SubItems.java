package io.github.duibiao.reading.outline;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.duibiao.document.Budget;
import io.github.duibiao.reading.field.ClauseReader;
import io.github.duibiao.reading.field.Scope.Kind;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the numbered sub-items (子项) that are parts of one task from those that are tasks.
 *
 * <p>Points of an enumeration, 「…：（1）…；（2）…。」, are parts of the sentence that introduces them.
 * Beyond that it is the responsibility clause that says what the task is: where each sub-item has a
 * clause of its own, each is a task; where one clause stands behind the text of the item above, or
 * behind the last sub-item for all of them, the item above is the task. Whether the clause behind
 * the last one is that one's own is seen from the document's other items. Items numbered in the way
 * of tasks, （一）, stay tasks, and the clause behind them is given to the heading above them.
 */
final class SubItems {
  /** A text of so many characters behind a heading says more than the heading. */
  private static final int TEXT = 10;

  private static final int LONGEST_HEADING = 30;
  private static final int LONGEST_NAME = 12;

  /** A heading without a text is not longer. */
  private static final int LONGEST_ALONE = 20;

  private final List<Group> closing = new ArrayList<>();
  private final Set<Numbering.Style> tasks = EnumSet.noneOf(Numbering.Style.class);
  private final Multiset<Way> own = HashMultiset.create();
  private final Multiset<Way> common = HashMultiset.create();

  private SubItems() {}

  /**
   * How a document writes sub-items.
   *
   * @param style how they are numbered
   * @param apart whether the clause has lines of its own
   */
  private record Way(Numbering.Style style, boolean apart) {}

  /**
   * An item whose sub-items have none below them.
   *
   * @param above the item
   * @param closing how many lines of the last sub-item are the clause behind it; 0 where the clause
   *     stands on the line of the last sub-item
   */
  private record Group(Item above, int closing) {
    Numbering.Style style() {
      return above.children.get(0).mark.style();
    }

    Way way() {
      return new Way(style(), closing > 0);
    }

    /** Says whether the sub-items are numbered in the way of parts. */
    boolean isMinor() {
      return switch (style()) {
        case ARABIC, ARABIC_IN_BRACKETS, CIRCLED -> true;
        default -> above.mark.style() == Numbering.Style.ARTICLE;
      };
    }

    /** Gives the clause behind the last sub-item to the item above. */
    void raiseClause() {
      List<Line> last = above.children.get(above.children.size() - 1).lines;
      List<Line> clause = last.subList(last.size() - closing, last.size());
      above.lines.addAll(clause);
      clause.clear();
    }
  }

  /** Makes the parts of tasks text of these tasks, throughout an outline. */
  static void settle(List<Item> roots) {
    roots.forEach(Item::takeBackPoints);
    SubItems items = new SubItems();
    roots.forEach(items::note);
    roots.forEach(items::visit);
    items.close();
  }

  /** Notes the styles whose items have units of their own, or are counted through all sections. */
  private void note(Item item) {
    item.children.forEach(this::note);
    for (int i = 0; i + 1 < item.children.size(); i++) {
      Item part = item.children.get(i);
      boolean goesOn = i == 0 && part.mark.value() > 1;
      if (part.isLeaf() && (goesOn || hasClause(part))) {
        tasks.add(part.mark.style());
        return;
      }
    }
  }

  private void visit(Item item) {
    item.children.forEach(this::visit);
    List<Item> parts = item.children;
    if (parts.size() == 1 && isAlone(parts.get(0))) {
      // One number alone is no list.
      item.takeBackParts();
      return;
    }
    if (parts.size() < 2 || !parts.stream().allMatch(Item::isLeaf)) {
      return;
    }
    if (parts.stream().anyMatch(SubItems::speaksOfItems)) {
      // What is assigned by its number or its count is a task.
      return;
    }
    if (areSentences(item)) {
      item.takeBackParts();
      return;
    }
    Item last = parts.get(parts.size() - 1);
    for (Item part : parts) {
      Budget.check();
      if (part != last && hasClause(part)) {
        own.add(new Way(part.mark.style(), closingLines(part) > 0));
        return;
      }
    }
    Group group = new Group(item, closingLines(last));
    if (hasClause(item)) {
      if (group.isMinor() && !hasClause(last) && (hasText(item) || !areHeaded(parts))) {
        item.takeBackParts();
      }
    } else if (hasClause(last) && !onlySays(item)) {
      common.add(group.way());
      closing.add(group);
    }
  }

  private boolean isAlone(Item part) {
    Numbering.Style style = part.mark.style();
    boolean clause = style != Numbering.Style.CIRCLED && hasClause(part);
    return part.isLeaf() && style.isMinor() && !tasks.contains(style) && !clause;
  }

  /**
   * Says whether what stands under a heading that demands work are sentences of its text: numbered,
   * but without units and without headings of their own.
   */
  private boolean areSentences(Item above) {
    Numbering.Style style = above.children.get(0).mark.style();
    if (style.compareTo(Numbering.Style.LOST) <= 0 || above.lines.isEmpty()) {
      return false;
    }
    if (style == Numbering.Style.WORD) {
      return above.children.stream().filter(SubItems::hasClause).count() * 2
          <= above.children.size();
    }
    if (tasks.contains(style)) {
      return false;
    }
    int headed = 0;
    for (Item part : above.children) {
      if (hasClause(part)) {
        return false;
      }
      headed += isHeaded(part) ? 1 : 0;
    }
    String heading = above.lines.get(0).canon();
    return headed * 2 < above.children.size()
        && (style.isMinor() ? !Headings.isLabel(heading) : Headings.demands(heading))
        && !Headings.isGeneral(heading, false);
  }

  /** Says whether the heading above only says that tasks follow: the clause is the last one's. */
  private static boolean onlySays(Item above) {
    return above.lines.size() == 1 && Headings.isLabel(above.lines.get(0).canon());
  }

  private static boolean areHeaded(List<Item> parts) {
    return parts.stream().filter(each -> isHeaded(each) && !isSentence(each)).count() * 2
        >= parts.size();
  }

  /** Says whether an item is one sentence and nothing else, longer than the name of a task. */
  private static boolean isSentence(Item part) {
    String first = part.lines.get(0).canon();
    return part.lines.size() == 1
        && first.length() > LONGEST_NAME
        && Headings.stop(first) == first.length() - 1;
  }

  private static boolean isHeaded(Item part) {
    if (part.lines.isEmpty()) {
      return false;
    }
    String first = part.lines.get(0).canon();
    int stop = Headings.stop(first);
    int end = stop < 0 ? first.length() : stop;
    boolean more = part.lines.size() > 1 || stop + 1 < first.length();
    boolean clauses = first.lastIndexOf(',', end) >= 0 || first.lastIndexOf(';', end) >= 0;
    return Headings.colon(first) > 0
        || (end <= LONGEST_HEADING && !clauses && (more || end <= LONGEST_ALONE))
        || (end <= Headings.LONGEST && stop >= 0 && more);
  }

  /** Takes a clause behind the last of several sub-items for that of all, if most say the same. */
  private void close() {
    for (Group group : closing) {
      int more = common.count(group.way()) - own.count(group.way());
      if (more < (group.closing > 0 ? 1 : 2)) {
        continue;
      }
      if (group.isMinor()) {
        group.above.takeBackParts();
      } else if (group.closing > 0) {
        group.raiseClause();
      }
    }
  }

  /** Says whether an item has a clause beside its text. */
  private static boolean hasClause(Item item) {
    if (item.lines.isEmpty()) {
      return false;
    }
    int length = item.whole().length();
    for (ClauseReader.Clause each : item.clauses()) {
      if (each.start() > 0 || each.end() < length) {
        return true;
      }
    }
    return false;
  }

  /** Says whether an item says who answers for items that it counts or names by their numbers. */
  private static boolean speaksOfItems(Item item) {
    return item.clauses().stream()
        .anyMatch(each -> each.scope() != null && each.scope().kind() != Kind.ABOVE_OR_ITEM);
  }

  /** Returns how many lines at the end of an item are responsibility clauses and nothing else. */
  private static int closingLines(Item item) {
    if (item.lines.size() < 2) {
      return 0;
    }
    List<ClauseReader.Clause> clauses = item.clauses();
    int start = item.whole().length();
    for (int i = clauses.size() - 1; i >= 0 && clauses.get(i).end() == start; i--) {
      start = clauses.get(i).start();
    }
    int end = 0;
    for (int i = 0; i < item.lines.size(); i++) {
      if (end == start) {
        return i == 0 ? 0 : item.lines.size() - i;
      }
      end += item.lines.get(i).length();
    }
    return 0;
  }

  /** Says whether an item says more than its heading and its clauses. */
  private static boolean hasText(Item item) {
    String first = textBesideClauses(item.lines.subList(0, 1));
    int stop = first.indexOf('。');
    int heading = stop < 0 ? first.length() : stop;
    return textBesideClauses(item.lines).length() > heading + TEXT;
  }

  private static String textBesideClauses(List<Line> lines) {
    Passage passage = Passage.join(lines);
    return ClauseReader.textBeside(ClauseReader.read(passage), passage);
  }
}
