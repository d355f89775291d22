package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tree of headings while it grows: the items under which the next line stands, from the
 * innermost to the outermost, and the number that each style of marks has come to.
 */
final class OpenItems {
  final List<Item> roots = new ArrayList<>();

  private final Deque<Item> open = new ArrayDeque<>();
  private final Map<Numbering.Style, Integer> last = new EnumMap<>(Numbering.Style.class);
  private final Marks marks;

  OpenItems(Marks marks) {
    this.marks = marks;
  }

  /** Says whether no item has begun. */
  boolean isEmpty() {
    return roots.isEmpty();
  }

  /** Returns the innermost item. */
  Item current() {
    return open.element();
  }

  /** Returns the last number of a style; null where there was none. */
  @Nullable Integer last(Numbering.Style style) {
    return last.get(style);
  }

  /** Says whether the next line stands under a number of that style. */
  boolean isUnder(Numbering.Style style) {
    return open.stream().anyMatch(each -> each.hasNumber() && each.mark.style() == style);
  }

  /** Says whether the outermost of the numbers is of that style. */
  boolean isOutermost(Numbering.Style style) {
    Item outermost = null;
    for (Item each : open) {
      Budget.check();
      outermost = each.hasNumber() ? each : outermost;
    }
    return outermost != null && outermost.mark.style() == style;
  }

  /** Forgets every item, as before the first. */
  void forget() {
    open.clear();
    last.clear();
  }

  /** Opens an item with a number. */
  void open(Numbering mark, Line opening) {
    Item parent =
        closeBelow(
            each ->
                each.hasNumber()
                    ? marks.holds(each.mark.style(), mark.style())
                    : MarkedSections.isAbove(each, true, opening));
    Item item = new Item(mark, opening, parent);
    beside(parent).add(item);
    open.push(item);
    last.put(mark.style(), mark.value());
  }

  /** Opens what a marked line without a number heads. */
  void open(Line heading, boolean isSection) {
    Item parent = closeBelow(each -> MarkedSections.isAbove(each, false, heading));
    open.push(MarkedHeadings.item(heading, isSection, parent, beside(parent)));
  }

  /** Opens the heading of a period, which stands where the items below it would. */
  void open(Line period, Numbering.Style below) {
    Item parent = closeBelow(each -> each.hasNumber() && marks.holds(each.mark.style(), below));
    open.push(MarkedHeadings.item(period, true, parent, beside(parent)));
  }

  /** Opens the heading of a period that no other heading stands above. */
  Item openPeriod(Line period) {
    open.clear();
    Item item = MarkedHeadings.item(period, true, null, roots);
    open.push(item);
    return item;
  }

  /** Opens an item without a number under a heading, closing those beside it. */
  void openUnder(Item heading, Line opening) {
    while (open.peek() != null && !isSame(open.element(), heading)) {
      open.pop();
    }
    open.push(MarkedHeadings.item(opening, false, heading, heading.children));
  }

  @SuppressWarnings("ReferenceEquality") // Items are told apart by where they stand.
  private static boolean isSame(Item one, Item other) {
    return one == other;
  }

  private List<Item> beside(@Nullable Item parent) {
    return parent == null ? roots : parent.children;
  }

  /** Closes the items up to one that holds what comes, and returns that; null where none does. */
  private @Nullable Item closeBelow(Predicate<Item> holds) {
    while (!open.isEmpty() && !holds.test(open.element())) {
      open.pop();
    }
    return open.peek();
  }
}
