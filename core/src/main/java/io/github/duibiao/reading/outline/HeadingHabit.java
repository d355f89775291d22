package io.github.duibiao.reading.outline;

import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Numbering;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a document writes the headings of its items. Two habits occur: the heading ends with 。 and
 * the body follows on the same line, or the heading has a line of its own. A document keeps to one
 * of them, or to one for each kind of number, which tells what a line break inside a heading means.
 *
 * @param onLinesOfTheirOwn whether headings have lines of their own
 * @param alone the kinds of number of which they do, where it is not so of all
 * @param colons what the items stand under, most of which end their headings with a colon
 */
record HeadingHabit(
    boolean onLinesOfTheirOwn, Set<Numbering.Style> alone, Set<@Nullable Item> colons) {
  /** A line of more characters may be one that a printer broke. */
  private static final int LONGEST_ALONE = 24;

  /** Says whether the heading of an item has a line of its own. */
  boolean isAlone(Item item) {
    return onLinesOfTheirOwn || (item.hasNumber() && alone.contains(item.mark.style()));
  }

  /**
   * Learns the document's habit from its items.
   *
   * @param paragraphs whether every line is known to be a paragraph
   */
  static HeadingHabit learn(List<Item> items, boolean paragraphs) {
    if (paragraphs) {
      return new HeadingHabit(true, Set.of(), colons(items));
    }
    int own = 0;
    int inline = 0;
    int broken = 0;
    int lines = 0;
    for (Item item : items) {
      for (int i = 0; i + 1 < item.lines.size(); i++) {
        String canon = item.lines.get(i).canon();
        boolean mayBeHeading = i == 0 && Headings.stop(canon) < 0;
        lines += mayBeHeading ? 0 : 1;
        boolean whole =
            mayBeHeading
                || (i > 0 && item.lines.get(i - 1).canon().endsWith(":"))
                || UnitList.isLabelled(canon)
                || Headings.endsSentence(canon);
        broken += whole ? 0 : 1;
      }
      if (item.lines.size() > 1) {
        if (Headings.stop(item.lines.get(0).canon()) < 0) {
          own++;
        } else {
          inline++;
        }
      } else if (!item.lines.isEmpty() && Headings.isHeaded(item.lines.get(0).canon())) {
        inline++;
      }
    }
    // Where lines are never broken in mid-sentence, the end of a line is the end of a paragraph.
    boolean ownLines = broken * 20 <= lines || (own > inline && !sentences(items));
    return new HeadingHabit(ownLines, ownLines ? Set.of() : alone(items), colons(items));
  }

  /**
   * Returns the kinds of number of which every heading has a line of its own: short, and without a
   * stop or a comma, above another line.
   */
  private static Set<Numbering.Style> alone(List<Item> items) {
    Set<Numbering.Style> alone = EnumSet.noneOf(Numbering.Style.class);
    Set<Numbering.Style> others = EnumSet.noneOf(Numbering.Style.class);
    for (Item item : items) {
      if (item.hasNumber()) {
        (isAloneIn(item) ? alone : others).add(item.mark.style());
      }
    }
    alone.removeAll(others);
    return alone;
  }

  private static boolean isAloneIn(Item item) {
    String first = item.lines.isEmpty() ? "" : item.lines.get(0).canon();
    return item.lines.size() > 1
        && first.length() <= LONGEST_ALONE
        && Headings.stop(first) < 0
        && first.indexOf(',') < 0;
  }

  /** Returns what the items stand under, most of which end their headings with a colon. */
  private static Set<@Nullable Item> colons(List<Item> items) {
    Map<@Nullable Item, Integer> excess = new HashMap<>();
    for (Item item : items) {
      excess.merge(item.parent, endsWithColon(item) ? 1 : -1, Integer::sum);
    }
    Set<@Nullable Item> colons = new HashSet<>();
    excess.forEach(
        (parent, more) -> {
          if (more > 0) {
            colons.add(parent);
          }
        });
    return colons;
  }

  private static boolean endsWithColon(Item item) {
    return !item.lines.isEmpty() && Headings.colon(item.lines.get(0).canon()) > 0;
  }

  /** Says whether the items open with a short sentence each, wherever their lines are broken. */
  private static boolean sentences(List<Item> items) {
    int headed = 0;
    for (Item item : items) {
      String canon = item.whole().canon;
      int stop = Headings.stop(canon);
      headed += stop > 0 && stop <= 32 && canon.lastIndexOf(',', stop) < 0 ? 1 : 0;
    }
    return headed * 5 >= items.size() * 4;
  }
}
