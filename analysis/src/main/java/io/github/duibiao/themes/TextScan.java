package io.github.duibiao.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the signs of themes in one text after another. Keeps its room between texts; not
 * thread-safe.
 */
final class TextScan implements Automaton.Hits {
  /** The characters that may stand between two runs of a sequence. */
  private static final int REACH = 16;

  private final CodebookWords lexicon;
  private final int[] uses;
  private final int[] usesFrom;
  private final Passing passing;
  private final int[] runPlace;
  private final int[] runStart;
  private final int[] runEnd;
  private final int[] runText;
  private final List<Find> finds = new ArrayList<>();
  private final List<Find> bars = new ArrayList<>();
  private final List<Find> labels = new ArrayList<>();
  private final List<Find> kept = new ArrayList<>();
  private int[] unitStarts = new int[8];
  private int units;
  private int texts;
  private Prepared text = Prepared.of("");

  /** A sign at a place of the text. */
  static final class Find {
    final ThemeWord sign;
    final int start;
    final int end;
    private boolean insideOther;
    private boolean insideOwn;

    Find(ThemeWord sign, int start, int end) {
      this.sign = sign;
      this.start = start;
      this.end = end;
    }

    /** Says whether it names its theme: it is no part of a word of another theme. */
    boolean names() {
      return !insideOther;
    }

    boolean overlaps(Find other) {
      return start < other.end && other.start < end;
    }

    int length() {
      return end - start;
    }
  }

  TextScan(CodebookWords lexicon) {
    this.lexicon = lexicon;
    this.uses = lexicon.uses();
    this.usesFrom = lexicon.usesFrom();
    this.passing = new Passing(lexicon.rules());
    this.runPlace = new int[lexicon.sequences()];
    this.runStart = new int[lexicon.sequences()];
    this.runEnd = new int[lexicon.sequences()];
    this.runText = new int[lexicon.sequences()];
  }

  /** Looks through a text; what the methods below return is of this one until the next. */
  void read(String raw) {
    text = Prepared.of(raw);
    texts++;
    finds.clear();
    bars.clear();
    labels.clear();
    kept.clear();
    units = 0;
    passing.clear();
    lexicon.automaton().scan(text.text(), text.length(), this);
    dropUnitsAndBarred();
    markParts();
    passing.settle(finds, text);
    keepOneOfRivals();
  }

  /** Returns the signs that count, in their order; of one theme no two overlap. */
  List<Find> kept() {
    return kept;
  }

  /** Returns every sign of a theme, also parts of longer ones. */
  List<Find> all() {
    return finds;
  }

  /** Returns where labels of themes stand. */
  List<Find> labels() {
    return labels;
  }

  /** Says whether a sign stands where things are named in passing. */
  boolean passing(Find find, boolean function) {
    return passing.at(find.start, function);
  }

  /** Returns where the clause of a sign ends. */
  int clauseEnd(Find find) {
    return text.clauseEnd(find.start);
  }

  @Override
  public void found(int word, int start, int end) {
    int last = usesFrom[word + 1];
    for (int at = usesFrom[word]; at < last; at += CodebookWords.USE) {
      int of = uses[at + 1];
      switch (uses[at]) {
        case CodebookWords.SIGN -> put(new Find(lexicon.sign(of), start, end));
        case CodebookWords.RUN -> run(at, start, end);
        case CodebookWords.OPENER -> passing.opener(of, start, end);
        case CodebookWords.CLOSER -> passing.closer(of, start, end);
        case CodebookWords.BREAKER -> passing.breaker(of, start, end);
        default -> unit(start);
      }
    }
  }

  private void put(Find find) {
    switch (find.sign.kind()) {
      case STRONG, WEAK -> finds.add(find);
      case AGAINST -> bars.add(find);
      case LABEL -> labels.add(find);
    }
  }

  private void unit(int start) {
    if (units == unitStarts.length) {
      unitStarts = Arrays.copyOf(unitStarts, units * 2);
    }
    unitStarts[units++] = start;
  }

  private void run(int use, int start, int end) {
    int sequence = uses[use + 1];
    int place = uses[use + 2];
    boolean begun = runText[sequence] == texts;
    if (place == 0) {
      if (!begun || runPlace[sequence] <= 0) {
        runText[sequence] = texts;
        runPlace[sequence] = 0;
        runStart[sequence] = start;
        runEnd[sequence] = end;
      }
      return;
    }
    if (!begun
        || runPlace[sequence] != place - 1
        || start < runEnd[sequence]
        || start - runEnd[sequence] > REACH
        || !text.sameClause(runEnd[sequence] - 1, start)) {
      return;
    }
    runEnd[sequence] = end;
    runPlace[sequence] = place;
    if (place == uses[use + 3]) {
      put(new Find(lexicon.sign(uses[use + 4]), runStart[sequence], end));
      runPlace[sequence] = -1;
    }
  }

  private void dropUnitsAndBarred() {
    if (units == 0 && bars.isEmpty()) {
      return;
    }
    int count = 0;
    for (int i = 0; i < finds.size(); i++) {
      Find find = finds.get(i);
      if (Arrays.binarySearch(unitStarts, 0, units, find.end) < 0 && !barred(find)) {
        finds.set(count++, find);
      }
    }
    finds.subList(count, finds.size()).clear();
  }

  private boolean barred(Find find) {
    for (Find bar : bars) {
      if (bar.sign.theme() == find.sign.theme() && bar.start <= find.start && find.end <= bar.end) {
        return true;
      }
    }
    return false;
  }

  /**
   * The finds come in the order of their ends, longer ones first: what holds one stands close
   * behind it, as far as a word is long.
   */
  private void markParts() {
    for (int i = 0; i < finds.size(); i++) {
      Find part = finds.get(i);
      for (int j = i - 1; j >= 0 && finds.get(j).end == part.end; j--) {
        mark(part, finds.get(j));
      }
      for (int j = i + 1; j < finds.size(); j++) {
        Find whole = finds.get(j);
        if (whole.end - lexicon.longest() > part.start) {
          break;
        }
        mark(part, whole);
      }
    }
  }

  private static void mark(Find part, Find whole) {
    if (!whole.sign.gapped()
        && whole.start <= part.start
        && part.end <= whole.end
        && whole.length() > part.length()) {
      part.insideOther |= whole.sign.theme() != part.sign.theme();
      part.insideOwn = true;
    }
  }

  private void keepOneOfRivals() {
    for (Find find : finds) {
      if (!find.insideOwn) {
        place(find);
      }
    }
    sortByStart(kept);
  }

  /** Sorts by insertion: finds are nearly in order already. */
  private static void sortByStart(List<Find> finds) {
    for (int i = 1; i < finds.size(); i++) {
      Find find = finds.get(i);
      int at = i;
      while (at > 0 && finds.get(at - 1).start > find.start) {
        finds.set(at, finds.get(at - 1));
        at--;
      }
      finds.set(at, find);
    }
  }

  /** Takes the place of weaker rivals, or gives way to a stronger one. */
  private void place(Find find) {
    for (int i = kept.size() - 1; i >= 0 && kept.get(i).end > find.start; i--) {
      if (rivals(find, kept.get(i)) && !stronger(find, kept.get(i))) {
        return;
      }
    }
    for (int i = kept.size() - 1; i >= 0 && kept.get(i).end > find.start; i--) {
      if (rivals(find, kept.get(i))) {
        kept.remove(i);
      }
    }
    kept.add(find);
  }

  private static boolean rivals(Find one, Find other) {
    return one.sign.theme() == other.sign.theme() && one.overlaps(other);
  }

  /**
   * A strong word before a weak one, so that no weak word takes a strong one away; then a word of
   * one run before one with a gap, which is less sure; then the longer.
   */
  private static boolean stronger(Find find, Find rival) {
    if (find.sign.strong() != rival.sign.strong()) {
      return find.sign.strong();
    }
    if (find.sign.gapped() != rival.sign.gapped()) {
      return rival.sign.gapped();
    }
    return find.length() > rival.length();
  }
}
