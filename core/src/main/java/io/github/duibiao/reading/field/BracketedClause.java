package io.github.duibiao.reading.field;

import io.github.duibiao.reading.field.ClauseReader.Clause;
import io.github.duibiao.text.Passage;
import org.jspecify.annotations.Nullable;

/** A responsibility clause in brackets behind what it is for: （区财政局牵头，区审计局配合）. */
final class BracketedClause {
  private static final int LONGEST = 600;

  /** A heading in front of a bracket that is not marked has so many characters at least. */
  private static final int SHORTEST_BEFORE = 12;

  /** No name that a bracket may belong to is longer. */
  private static final int LONGEST_NAME = 24;

  private BracketedClause() {}

  /** Returns the clause that a bracket holds; null where it holds none. */
  static @Nullable Clause at(Passage passage, int open) {
    String canon = passage.canon;
    int close = closing(canon, open);
    int end = close < 0 ? Math.min(canon.length(), open + LONGEST) : close;
    // A bracket that is never closed can only open a clause at the end of the text.
    boolean cutOff = close < 0 && open + LONGEST > canon.length();
    if (end - open <= 2 || (close < 0 && !cutOff)) {
      return null;
    }
    return bracketed(passage, open, end, close >= 0);
  }

  private static @Nullable Clause bracketed(Passage passage, int open, int end, boolean closed) {
    Passage inner = passage.sub(open + 1, end);
    boolean labelled = holdsLabel(inner.canon);
    boolean marked = labelled || UnitList.namesRole(inner.canon);
    boolean atEnd = endsItem(passage.canon, open, end);
    boolean nearEnd = atEnd || isLast(passage.canon, end);
    if (!marked && (!nearEnd || isNote(passage.canon, open))) {
      return null;
    }
    UnitList list = closed ? UnitList.ofClause(inner) : UnitList.ofCutClause(inner);
    int bar = inner.canon.indexOf('|');
    if (!marked && closed && bar > 0 && !list.complete()) {
      // Units and a limit beside them: 县民政局｜按需.
      list = UnitList.ofClause(inner.sub(0, bar));
      list.deadline(inner.text.substring(bar + 1));
    }
    boolean says = !list.units().isEmpty() || !list.deadline().isEmpty();
    boolean taken =
        labelled
            ? says || Clause.areNamed(list.persons())
            : marked
                ? says && (list.complete() || list.mostlyUnits() || (nearEnd && list.ratherUnits()))
                : list.complete()
                    && (closed
                        ? atEnd || (open >= 4 && list.allTitled())
                        : atEnd && list.opensTitled());
    return taken ? Clause.of(open, closed ? end + 1 : end, list) : null;
  }

  /** Says whether a bracket's text opens with a label, or has one behind a stop. */
  private static boolean holdsLabel(String inner) {
    if (UnitList.isLabelled(inner)) {
      return true;
    }
    for (ClauseLabel label = ClauseLabel.first(inner, 0);
        label != null;
        label = ClauseLabel.first(inner, label.end())) {
      if (label.kind() == ClauseLabel.Kind.UNITS
          && ",;。、".indexOf(inner.charAt(Math.max(0, label.start() - 1))) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a bracket stands right behind a unit, whose other name it holds. */
  private static boolean isNote(String canon, int open) {
    int start = open;
    while (start > 0
        && open - start < LONGEST_NAME
        && "、,;。:(〔".indexOf(canon.charAt(start - 1)) < 0) {
      start--;
    }
    return start < open && UnitName.isTitled(canon.substring(start, open));
  }

  /** A bare list of units counts only where a clause is expected: behind a sentence. */
  private static boolean endsItem(String canon, int open, int end) {
    boolean behindSentence = open == 0 || "。;!".indexOf(canon.charAt(open - 1)) >= 0;
    return behindSentence || (isLast(canon, end) && open > SHORTEST_BEFORE);
  }

  private static boolean isLast(String canon, int end) {
    return end + 1 >= canon.length()
        || (canon.startsWith("。", end + 1) && end + 2 >= canon.length());
  }

  private static int closing(String canon, int open) {
    int depth = 0;
    for (int i = open; i < canon.length() && i < open + LONGEST; i++) {
      char c = canon.charAt(i);
      if (c == '(' || c == '〔') {
        depth++;
      } else if ((c == ')' || c == '〕') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
