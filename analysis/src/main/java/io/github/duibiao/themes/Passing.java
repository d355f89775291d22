package io.github.duibiao.themes;

import io.github.duibiao.themes.TextScan.Find;
import java.util.ArrayList;
import java.util.List;

/** The stretches of a text where things are named in passing. Keeps its room between texts. */
final class Passing {
  private final Rules rules;
  private final List<Mark> openers = new ArrayList<>();
  private final List<Mark> closers = new ArrayList<>();
  private final List<Mark> breakers = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  private record Mark(int context, int start, int end) {}

  private record Stretch(int start, int end, boolean functionsOnly) {}

  Passing(Rules rules) {
    this.rules = rules;
  }

  void clear() {
    openers.clear();
    closers.clear();
    breakers.clear();
    stretches.clear();
  }

  void opener(int context, int start, int end) {
    openers.add(new Mark(context, start, end));
  }

  void closer(int context, int start, int end) {
    closers.add(new Mark(context, start, end));
  }

  void breaker(int context, int start, int end) {
    breakers.add(new Mark(context, start, end));
  }

  /** Finds the stretches, once every mark is known; a mark that is part of a sign is none. */
  void settle(List<Find> finds, Prepared text) {
    if (openers.isEmpty()) {
      return;
    }
    for (Mark opener : openers) {
      if (part(opener, finds)) {
        continue;
      }
      Rules.Kind kind = rules.contexts().get(opener.context).kind();
      boolean functionsOnly = kind == Rules.Kind.TOPIC || kind == Rules.Kind.LIST;
      if (kind == Rules.Kind.LIST) {
        if (!excepted(opener)) {
          stretches.add(new Stretch(text.clauseStart(opener.start), opener.end, true));
        }
        continue;
      }
      int limit = text.clauseEnd(opener.end);
      int end = closedAt(opener, limit, finds);
      if (end >= 0 && broken(opener, end)) {
        continue;
      }
      if (end >= 0) {
        stretches.add(new Stretch(opener.end, end, functionsOnly));
      } else if (kind != Rules.Kind.CLOSED) {
        stretches.add(new Stretch(opener.end, limit, functionsOnly));
      }
    }
  }

  private int closedAt(Mark opener, int limit, List<Find> finds) {
    for (Mark closer : closers) {
      if (closer.context == opener.context
          && closer.start > opener.end
          && closer.end <= limit
          && !part(closer, finds)) {
        return closer.end;
      }
    }
    return -1;
  }

  private boolean broken(Mark opener, int end) {
    for (Mark breaker : breakers) {
      if (breaker.context == opener.context && breaker.start >= opener.end && breaker.end <= end) {
        return true;
      }
    }
    return false;
  }

  /** A longer word that begins where the opener does makes it none: 等平台建设 is no list. */
  private boolean excepted(Mark opener) {
    for (Mark closer : closers) {
      if (closer.context == opener.context && closer.start == opener.start) {
        return true;
      }
    }
    return false;
  }

  private static boolean part(Mark mark, List<Find> finds) {
    for (Find find : finds) {
      if (!find.sign.gapped()
          && find.start <= mark.start
          && mark.end <= find.end
          && find.length() > mark.end - mark.start) {
        return true;
      }
    }
    return false;
  }

  boolean at(int position, boolean function) {
    for (Stretch stretch : stretches) {
      if (stretch.start <= position
          && position < stretch.end
          && (function || !stretch.functionsOnly)) {
        return true;
      }
    }
    return false;
  }
}
