package io.github.duibiao.themes;

import io.github.duibiao.themes.Lexicon.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What a lexicon finds in one text: the signs of themes, each weighed by where it stands. */
final class Finds {
  /** The characters that may stand between two runs of a sequence. */
  private static final int REACH = 16;

  /** A sign of a theme at a place of the text. */
  record Find(Use.Sign sign, int start, int end) {
    boolean inside(Find other) {
      return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }

    boolean rivals(Find other) {
      return other.sign.theme() == sign.theme() && start < other.end && other.start < end;
    }

    boolean within(Find other) {
      return other.start <= start && end <= other.end;
    }
  }

  private final Lexicon lexicon;
  private final String text;
  private final int[] clauseEnd;
  private final List<Find> finds = new ArrayList<>();
  private final List<Find> named = new ArrayList<>();
  private final List<Find> bars = new ArrayList<>();
  private final List<int[]> openers = new ArrayList<>();
  private final List<int[]> closers = new ArrayList<>();
  private final BitSet unitAt = new BitSet();
  private final int[] runPlace;
  private final int[] runStart;
  private final int[] runEnd;

  private Finds(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
    this.clauseEnd = clauseEnds(text);
    this.runPlace = new int[lexicon.sequences()];
    this.runStart = new int[lexicon.sequences()];
    this.runEnd = new int[lexicon.sequences()];
    Arrays.fill(runPlace, -1);
  }

  static Finds in(String raw, Lexicon lexicon) {
    Finds finds = new Finds(lexicon, Prepared.of(raw).text());
    lexicon.automaton().scan(finds.text, finds::found);
    finds.keepLongest();
    return finds;
  }

  List<Find> all() {
    return finds;
  }

  /** Returns every sign, also those that are part of a longer sign of the same theme. */
  List<Find> named() {
    return named;
  }

  /** Returns the characters where things are named in passing, or where functions are. */
  BitSet passing(boolean topics) {
    BitSet passing = new BitSet(text.length());
    for (int[] opener : openers) {
      Rules.Kind kind = lexicon.rules().contexts().get(opener[0]).kind();
      boolean functions = kind == Rules.Kind.TOPIC || kind == Rules.Kind.LIST;
      if (topics != functions) {
        continue;
      }
      if (kind == Rules.Kind.LIST) {
        passing.set(clauseStart(opener[2]), opener[1]);
        continue;
      }
      int from = opener[1];
      int limit = from < text.length() ? clauseEnd[from] : text.length();
      int end = limit;
      boolean closed = false;
      for (int[] closer : closers) {
        if (closer[0] == opener[0] && closer[1] >= from && closer[2] <= limit) {
          end = closer[2];
          closed = true;
          break;
        }
      }
      if (closed || kind != Rules.Kind.CLOSED) {
        passing.set(from, Math.max(from, end));
      }
    }
    return passing;
  }

  private void found(int word, int start, int end) {
    for (Use use : lexicon.uses(word)) {
      if (use instanceof Use.Sign sign) {
        (sign.against() ? bars : finds).add(new Find(sign, start, end));
      } else if (use instanceof Use.Run run) {
        run(run, start, end);
      } else if (use instanceof Use.Opener opener) {
        openers.add(new int[] {opener.context(), end, start});
      } else if (use instanceof Use.Closer closer) {
        closers.add(new int[] {closer.context(), start, end});
      } else {
        unitAt.set(start);
      }
    }
  }

  private void run(Use.Run run, int start, int end) {
    int sequence = run.sequence();
    if (run.place() == 0) {
      if (runPlace[sequence] <= 0) {
        runPlace[sequence] = 0;
        runStart[sequence] = start;
        runEnd[sequence] = end;
      }
      return;
    }
    boolean follows =
        runPlace[sequence] == run.place() - 1
            && start >= runEnd[sequence]
            && start - runEnd[sequence] <= REACH
            && clauseEnd[runEnd[sequence] - 1] == clauseEnd[start];
    if (!follows) {
      return;
    }
    runEnd[sequence] = end;
    runPlace[sequence] = run.place();
    if (run.place() == run.last()) {
      Find find = new Find(run.sign(), runStart[sequence], end);
      (run.sign().against() ? bars : finds).add(find);
      runPlace[sequence] = -1;
    }
  }

  /**
   * Drops what is part of a longer word, of a word that counts against it, or of a unit's name; and
   * of the words of one theme that overlap all but one, so that no character counts twice.
   */
  private void keepLongest() {
    List<Find> plain = finds.stream().filter(find -> !gapped(find)).toList();
    openers.removeIf(opener -> plain.stream().anyMatch(find -> covers(find, opener[2], opener[1])));
    openers.removeIf(opener -> closers.stream().anyMatch(closer -> excepted(opener, closer)));
    closers.removeIf(closer -> plain.stream().anyMatch(find -> covers(find, closer[1], closer[2])));
    finds.removeIf(
        find ->
            unitAt.get(find.end())
                || bars.stream()
                    .anyMatch(
                        bar -> bar.sign().theme() == find.sign().theme() && find.within(bar)));
    finds.stream()
        .filter(
            find ->
                plain.stream()
                    .noneMatch(
                        other -> other.sign.theme() != find.sign.theme() && find.inside(other)))
        .forEach(named::add);
    finds.removeIf(find -> plain.stream().anyMatch(find::inside));
    List<Find> kept = new ArrayList<>();
    finds.stream()
        .sorted(
            Comparator.comparing(Finds::gapped)
                .thenComparing(find -> !find.sign().strong())
                .thenComparing(find -> find.start - find.end))
        .filter(find -> kept.stream().noneMatch(find::rivals))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(Find::start));
    finds.clear();
    finds.addAll(kept);
  }

  private boolean excepted(int[] opener, int[] closer) {
    return opener[0] == closer[0]
        && closer[1] == opener[2]
        && lexicon.rules().contexts().get(opener[0]).kind() == Rules.Kind.LIST;
  }

  private int clauseStart(int position) {
    int start = position;
    while (start > 0 && !Prepared.endsClause(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean covers(Find find, int start, int end) {
    return !gapped(find)
        && find.start <= start
        && end <= find.end
        && find.end - find.start > end - start;
  }

  private static boolean gapped(Find find) {
    return find.sign().label().indexOf('…') >= 0;
  }

  private static int[] clauseEnds(String text) {
    int[] ends = new int[text.length()];
    int end = text.length();
    for (int i = text.length() - 1; i >= 0; i--) {
      if (Prepared.endsClause(text.charAt(i))) {
        end = i;
      }
      ends[i] = end;
    }
    return ends;
  }
}
