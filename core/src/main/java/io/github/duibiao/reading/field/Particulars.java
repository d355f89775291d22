package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Target;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a text says of time, ground and quantity; time and quantity by their places.
 *
 * <p>A time or a quantity in the name of a document, 《9月底前完成事项清单》, is that document's. One in
 * quotation marks is the plan's: what a plan quotes as required, 「要求“5日内答复”」, it requires.
 */
public record Particulars(
    SortedMap<Integer, Deadline> deadlines,
    List<Citation> citations,
    SortedMap<Integer, Target> targets) {

  public static Particulars of(
      String text, String canon, DeadlineReader deadlines, CitationReader citations) {
    return new Particulars(
        outsideNames(deadlines.prose(text, canon), canon),
        citations.read(text, canon),
        outsideNames(TargetReader.read(text, canon), canon));
  }

  /** Says whether a text demands anything by a time or an amount. */
  public boolean demand() {
    return !deadlines.isEmpty() || !targets.isEmpty();
  }

  private static <T> SortedMap<Integer, T> outsideNames(SortedMap<Integer, T> found, String canon) {
    int open = found.isEmpty() ? -1 : canon.indexOf('《');
    if (open < 0) {
      return found;
    }
    SortedMap<Integer, T> outside = new TreeMap<>(found);
    while (open >= 0) {
      int close = canon.indexOf('》', open);
      if (close < 0) {
        return outside;
      }
      outside.subMap(open, close).clear();
      open = canon.indexOf('《', close);
    }
    return outside;
  }
}
