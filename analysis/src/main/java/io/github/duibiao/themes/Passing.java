package io.github.duibiao.themes;

import io.github.duibiao.themes.TextScan.Find;
import java.util.Arrays;
import java.util.List;

/** The stretches of a text where things are named in passing. Keeps its room between texts. */
final class Passing {
  private static final byte FUNCTIONS = 1;
  private static final byte EVERYTHING = 3;

  private final Rules.Context[] contexts;
  private final Marks openers = new Marks();
  private final Marks closers = new Marks();
  private final Marks breakers = new Marks();

  /** For every place of the text, what is named in passing there. */
  private byte[] passed = new byte[256];

  /** For every place, the farthest end of a word that begins there, or at a place before. */
  private int[] from = new int[256];

  private int[] before = new int[256];

  /** Words at places of the text, by their ends. */
  private static final class Marks {
    private int[] context = new int[16];
    private int[] start = new int[16];
    private int[] end = new int[16];
    private int count;

    void add(int ofContext, int from, int to) {
      if (count == context.length) {
        context = Arrays.copyOf(context, count * 2);
        start = Arrays.copyOf(start, count * 2);
        end = Arrays.copyOf(end, count * 2);
      }
      context[count] = ofContext;
      start[count] = from;
      end[count++] = to;
    }

    /** Returns the first that ends after a place. */
    int after(int place) {
      int at = Arrays.binarySearch(end, 0, count, place);
      at = at < 0 ? -at - 1 : at;
      while (at < count && end[at] <= place) {
        at++;
      }
      return at;
    }
  }

  Passing(Rules rules) {
    this.contexts = rules.contexts().toArray(Rules.Context[]::new);
  }

  void clear() {
    openers.count = 0;
    closers.count = 0;
    breakers.count = 0;
  }

  void opener(int context, int start, int end) {
    openers.add(context, start, end);
  }

  void closer(int context, int start, int end) {
    closers.add(context, start, end);
  }

  void breaker(int context, int start, int end) {
    breakers.add(context, start, end);
  }

  /** Finds the stretches, once every mark is known; a mark that is part of a sign is none. */
  void settle(List<Find> finds, Prepared text) {
    note(finds, text.length());
    for (int i = 0; i < openers.count; i++) {
      if (!part(openers, i)) {
        settle(i, text);
      }
    }
  }

  private void settle(int opener, Prepared text) {
    int context = openers.context[opener];
    int after = openers.end[opener];
    Rules.Kind kind = contexts[context].kind();
    if (kind == Rules.Kind.LIST) {
      if (!excepted(context, openers.start[opener])) {
        pass(text.clauseStart(openers.start[opener]), after, FUNCTIONS);
      }
      return;
    }
    byte what = kind == Rules.Kind.TOPIC ? FUNCTIONS : EVERYTHING;
    int limit = text.clauseEnd(after);
    int end = closedAt(context, after, limit);
    if (end < 0 && kind != Rules.Kind.CLOSED) {
      pass(after, limit, what);
    } else if (end >= 0 && !broken(context, after, end)) {
      pass(after, end, what);
    }
  }

  /** Notes where words stand, to know which marks are parts of them. */
  private void note(List<Find> finds, int length) {
    if (passed.length <= length) {
      int size = Math.max(length + 1, passed.length * 2);
      passed = new byte[size];
      from = new int[size];
      before = new int[size];
    }
    Arrays.fill(passed, 0, length + 1, (byte) 0);
    if (openers.count == 0) {
      return;
    }
    Arrays.fill(from, 0, length + 1, 0);
    for (Find find : finds) {
      if (!find.sign.gapped()) {
        from[find.start] = Math.max(from[find.start], find.end);
      }
    }
    int farthest = 0;
    for (int i = 0; i <= length; i++) {
      before[i] = farthest;
      farthest = Math.max(farthest, from[i]);
    }
  }

  private boolean part(Marks marks, int mark) {
    return before[marks.start[mark]] >= marks.end[mark]
        || from[marks.start[mark]] > marks.end[mark];
  }

  private int closedAt(int context, int after, int limit) {
    for (int i = closers.after(after); i < closers.count && closers.end[i] <= limit; i++) {
      if (closers.context[i] == context && closers.start[i] > after && !part(closers, i)) {
        return closers.end[i];
      }
    }
    return -1;
  }

  private boolean broken(int context, int after, int end) {
    for (int i = breakers.after(after); i < breakers.count && breakers.end[i] <= end; i++) {
      if (breakers.context[i] == context && breakers.start[i] >= after) {
        return true;
      }
    }
    return false;
  }

  /** A longer word that begins where the opener does makes it none: 等平台建设 is no list. */
  private boolean excepted(int context, int start) {
    for (int i = closers.after(start); i < closers.count; i++) {
      if (closers.context[i] == context && closers.start[i] == start) {
        return true;
      }
      if (closers.end[i] - REACH > start) {
        return false;
      }
    }
    return false;
  }

  /** No closer is longer than this. */
  private static final int REACH = 16;

  private void pass(int start, int end, byte what) {
    for (int i = start; i < end; i++) {
      passed[i] |= what;
    }
  }

  boolean at(int position, boolean function) {
    return passed[position] == EVERYTHING || (function && passed[position] != 0);
  }
}
