package io.github.duibiao.reading.field;

import io.github.duibiao.text.Passage;

/** Where a responsibility clause ends that no bracket closes. */
final class ClauseEnd {
  /** More characters than a label has, its colon included. */
  private static final int LONGEST_LABEL = 24;

  /** Longer than any unit with its role; keeps the time linear for text that is no list. */
  private static final int LONGEST_PIECE = 120;

  private ClauseEnd() {}

  /**
   * Up to the full stop, past 。 and ； that are followed by another label; or up to a line break
   * behind which no list goes on.
   */
  static int of(Passage passage, int from, int most) {
    String canon = passage.canon;
    int at = from;
    while (at < most) {
      int stop = at;
      while (stop < most && canon.charAt(stop) != '。') {
        stop++;
      }
      int end = Math.min(most, stop + 1);
      int broken = lineBreak(passage, at, end);
      if (broken >= 0) {
        return broken;
      }
      if (stop == most || !UnitList.isLabelled(head(canon, end))) {
        return end;
      }
      at = end;
    }
    return most;
  }

  private static String head(String canon, int from) {
    return canon.substring(from, Math.min(canon.length(), from + LONGEST_LABEL));
  }

  /** Returns the first line break that ends a list of units; -1 where none does. */
  private static int lineBreak(Passage passage, int from, int to) {
    if (from >= to || passage.lineAt(from) == passage.lineAt(to - 1)) {
      return -1;
    }
    for (int i = from + 1; i < to; i++) {
      if (passage.breaksAt(i) && !isInBrackets(passage.canon, from, i) && !goesOn(passage, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Says whether a list goes on behind a line break: behind a separator or before a label, or where
   * the first words of the next line name a unit, alone or with the last of this one, since a page
   * breaks its lines inside names.
   */
  private static boolean goesOn(Passage passage, int at) {
    String canon = passage.canon;
    if ("、,(〔:".indexOf(canon.charAt(at - 1)) >= 0
        || "、,;。)〕:".indexOf(canon.charAt(at)) >= 0
        || UnitList.isLabelled(head(canon, at))) {
      return true;
    }
    int next = pieceEnd(canon, at, 1);
    int start = pieceEnd(canon, at - 1, -1) + 1;
    return UnitList.isPiece(canon.substring(start, next))
        || UnitList.isPiece(canon.substring(at, next));
  }

  /** Returns the next separator outside brackets in a direction. */
  private static int pieceEnd(String canon, int from, int step) {
    int depth = 0;
    int at = from;
    while (at >= 0 && at < canon.length() && Math.abs(at - from) < LONGEST_PIECE) {
      char c = canon.charAt(at);
      int nesting = "(〔".indexOf(c) >= 0 ? step : ")〕".indexOf(c) >= 0 ? -step : 0;
      if (depth + nesting < 0 || (depth == 0 && "、,;。:".indexOf(c) >= 0)) {
        return at;
      }
      depth += nesting;
      at += step;
    }
    return at;
  }

  /** Says whether a bracket is open at a position, of those that open behind another. */
  private static boolean isInBrackets(String canon, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = canon.charAt(i);
      depth += "(〔".indexOf(c) >= 0 ? 1 : ")〕".indexOf(c) >= 0 ? -1 : 0;
    }
    return depth > 0;
  }
}
