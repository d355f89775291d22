package io.github.duibiao.reading.field;

import io.github.duibiao.reading.field.ClauseReader.Clause;
import io.github.duibiao.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A responsibility clause that is a sentence: 由县财政局牵头，县审计局配合。 */
final class SpokenClause {
  private static final int LONGEST_SENTENCE = 160;
  private static final int LONGEST_LIMIT = 16;

  /** Marks that set units apart behind a sentence: …予以公布。◆县财政局. A dash is one as well. */
  private static final String MARKS = "|◆◇■□●○▲△※►▶◎→";

  private SpokenClause() {}

  /**
   * Adds a last sentence of units and roles, where no other clause names units.
   *
   * @param behind whether a sentence has ended before the passage
   */
  static List<Clause> with(List<Clause> clauses, Passage passage, boolean behind) {
    for (Clause each : clauses) {
      if (!each.units().isEmpty() && each.scope() == null) {
        return clauses;
      }
    }
    int end = passage.length();
    int at = clauses.size();
    while (at > 0 && clauses.get(at - 1).end() == end) {
      end = clauses.get(--at).start();
    }
    int from = at == 0 ? 0 : clauses.get(at - 1).end();
    int line = ownLine(passage, from, end);
    boolean dash = line > 0 && passage.canon.charAt(line) == '-';
    Clause spoken = dash ? null : spoken(passage, from, end, behind);
    if (spoken == null && line > 0) {
      spoken = spoken(passage, line, end, false);
    }
    if (spoken == null) {
      spoken = closing(passage, from, end);
    }
    if (spoken == null && at == 0) {
      spoken = opened(passage, end);
    }
    if (spoken != null) {
      clauses.add(at, spoken);
    }
    return clauses;
  }

  /** Returns where a last line below a sentence without a full stop begins; 0 where none does. */
  private static int ownLine(Passage passage, int from, int to) {
    int start = to - 1;
    while (start > from && to - start <= LONGEST_SENTENCE && !passage.breaksAt(start)) {
      start--;
    }
    boolean own = start > from && passage.breaksAt(start);
    return own && passage.canon.charAt(start - 1) != '。' ? start : 0;
  }

  /** The end of a last sentence that says who does what it demands: …的项目，由县发改局牵头清理。 */
  private static @Nullable Clause closing(Passage passage, int from, int to) {
    String canon = passage.canon;
    int end = to > from && canon.charAt(to - 1) == '。' ? to - 1 : to;
    int start = Math.max(from, canon.lastIndexOf('。', end - 1) + 1);
    int by = canon.indexOf(",由", start);
    if (by < 0 || by + 1 >= end || end - by > LONGEST_SENTENCE) {
      return null;
    }
    UnitList list = UnitList.ofWhole(passage.sub(by + 1, end));
    return list.complete() && list.assigns() && list.opensTitled()
        ? Clause.of(by + 1, to, list)
        : null;
  }

  /** A sentence within the text that opens with 由 and names units and their roles alone. */
  private static @Nullable Clause opened(Passage passage, int to) {
    String canon = passage.canon;
    for (int start = 0; start < to; start = sentenceEnd(canon, start, to)) {
      if (canon.charAt(start) == '由') {
        Clause spoken = spoken(passage, start, sentenceEnd(canon, start, to), false);
        if (spoken != null) {
          return spoken;
        }
      }
    }
    return null;
  }

  private static int sentenceEnd(String canon, int from, int to) {
    int stop = canon.indexOf('。', from);
    return stop < 0 || stop >= to ? to : stop + 1;
  }

  /** A last sentence that names units and their roles and nothing else. */
  private static @Nullable Clause spoken(Passage passage, int from, int to, boolean behind) {
    String canon = passage.canon;
    int end = to > from && canon.charAt(to - 1) == '。' ? to - 1 : to;
    int start = Math.max(from, canon.lastIndexOf('。', end - 1) + 1);
    if (end - start > LONGEST_SENTENCE || end <= start) {
      return null;
    }
    boolean marked = end - start > 1 && MARKS.indexOf(canon.charAt(start)) >= 0;
    int open = marked ? start + 1 : start;
    String sentence = canon.substring(open, end);
    // At the beginning of a text a demand may look like a unit that does something.
    boolean follows = start > 0 || (behind && end == to);
    boolean opens = follows || sentence.startsWith("由");
    boolean unparted = UnitList.opensUnparted(sentence);
    if (!opens && !unparted && !UnitName.mayHoldTitled(sentence)) {
      return null;
    }
    UnitList list = UnitList.ofWhole(passage.sub(open, end));
    if (follows && end == to && !list.complete()) {
      UnitList limited = limited(passage, open, end);
      return limited == null ? null : Clause.of(start, to, limited);
    }
    boolean speaks = opens ? list.assigns() : list.assigns() && list.opensTitled();
    boolean titled = list.allTitled();
    boolean several = list.units().size() > 1 && titled;
    // A unit and a limit behind the last full stop, and none behind them, are no sentence.
    boolean limited = titled && end == to && !list.deadline().isEmpty();
    boolean lists = follows && (marked || sentence.startsWith("-") || several || limited);
    return list.complete() && (speaks || lists || unparted) ? Clause.of(start, to, list) : null;
  }

  /** Units with the time by which it is due behind them: 县财政局　6月30日前; null where they are not. */
  private static @Nullable UnitList limited(Passage passage, int start, int end) {
    String canon = passage.canon;
    boolean dash = canon.charAt(start) == '-';
    for (int at = Math.max(start + 2, end - LONGEST_LIMIT); at < end; at++) {
      if (DeadlineReader.isDeadline(canon.substring(at, end))) {
        boolean parted = ",;、".indexOf(canon.charAt(at - 1)) >= 0;
        UnitList list = UnitList.ofWhole(passage.sub(start, parted ? at - 1 : at));
        // 信息科；11月底 is no sentence, whatever the offices are called.
        boolean bare = canon.charAt(at - 1) == ';';
        if (list.complete() && list.deadline().isEmpty() && (dash || bare || list.allTitled())) {
          list.deadline(passage.text.substring(at, end));
          return list;
        }
      }
    }
    return null;
  }
}
