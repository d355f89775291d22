package io.github.duibiao.similarity.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The passages of one text by their first characters, to find those that another has too. A passage
 * stays within a clause.
 *
 * <p>Every run of five characters is hashed; equal hashes are where a common passage may begin, and
 * comparing characters from there says how long it is. Linear in the texts, but for text that
 * repeats itself.
 */
final class Passages {
  /** The shortest passage that is looked for, in characters. */
  static final int SHORTEST = 5;

  private final Script text;

  /** Hash in the upper half, position in the lower, in ascending order. */
  private final long[] sorted;

  Passages(Script whole) {
    text = whole.clauses();
    long[] found = new long[text.length()];
    int count = 0;
    int clause = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!text.letterAt(i)) {
        clause = i + 1;
      } else if (i - clause + 1 >= SHORTEST) {
        int start = i - SHORTEST + 1;
        int hash = 0;
        for (int j = start; j <= i; j++) {
          hash = hash * 31 + text.at(j);
        }
        found[count++] = (long) hash << 32 | start;
      }
    }
    sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
  }

  /**
   * Returns the longest passage in common with another text, of several the first by its text;
   * {@link Run#NONE} where none is.
   */
  Run longest(Passages other) {
    Run longest = Run.NONE;
    int from = 0;
    for (long seed : sorted) {
      while (from < other.sorted.length && hash(other.sorted[from]) < hash(seed)) {
        from++;
      }
      for (int j = from; j < other.sorted.length && hash(other.sorted[j]) == hash(seed); j++) {
        int start = (int) other.sorted[j];
        if (begins(before((int) seed), other.before(start))) {
          longest = longer((int) seed, other, start, longest);
        }
      }
    }
    return longest;
  }

  /**
   * Passages by what they begin with, so that finding those that another text has costs only what
   * they share.
   */
  static final class Index {
    private final List<Passages> passages;
    private final Postings postings;
    private final int[] starts;
    private final char[] before;

    Index(List<Passages> passages) {
      this.passages = passages;
      List<long[]> hashes = new ArrayList<>(passages.size());
      passages.forEach(each -> hashes.add(each.hashes()));
      postings = new Postings(hashes);
      starts = new int[postings.size()];
      before = new char[postings.size()];
      for (int at = 0; at < starts.length; at++) {
        Passages other = passages.get(postings.item(at));
        starts[at] = (int) other.sorted[postings.place(at)];
        before[at] = other.before(starts[at]);
      }
    }

    /** Returns how long the longest passage is that a text has in common with each of these. */
    int[] lengths(Passages mine) {
      Run[] longest = new Run[passages.size()];
      Arrays.fill(longest, Run.NONE);
      for (long seed : mine.sorted) {
        int start = (int) seed;
        char mineBefore = mine.before(start);
        int number = postings.number(hash(seed));
        int end = postings.to(number);
        for (int at = postings.from(number); at < end; at++) {
          if (begins(mineBefore, before[at])) {
            int j = postings.item(at);
            longest[j] = mine.longer(start, passages.get(j), starts[at], longest[j]);
          }
        }
      }
      return Arrays.stream(longest).mapToInt(Run::length).toArray();
    }
  }

  private long[] hashes() {
    long[] hashes = new long[sorted.length];
    Arrays.setAll(hashes, i -> hash(sorted[i]));
    return hashes;
  }

  /** Returns the passage that begins here if it is better than the best so far, or else that. */
  private Run longer(int left, Passages other, int right, Run best) {
    if (!reaches(left, other, right, Math.max(SHORTEST, best.length) - 1)) {
      return best;
    }
    int length = length(left, other, right);
    return length >= SHORTEST && better(left, length, best) ? new Run(left, right, length) : best;
  }

  private boolean better(int start, int length, Run than) {
    return length > than.length
        || (length == than.length && text.compare(start, than.left, length) < 0);
  }

  /** Returns the text of a run that begins in this text. */
  String text(Run run) {
    return text.text(run.left, run.left + run.length);
  }

  /**
   * Returns common passages that do not overlap on either side, the longest taken first (greedy
   * string tiling, Wise 1993), in the order of the left text.
   */
  List<CommonWording> tiles(Passages other, int atLeast) {
    List<Run> runs = new ArrayList<>(runs(other));
    runs.sort((a, b) -> a.length != b.length ? b.length - a.length : a.before(b) ? -1 : 1);
    boolean[] usedLeft = new boolean[text.length()];
    boolean[] usedRight = new boolean[other.text.length()];
    List<CommonWording> tiles = new ArrayList<>();
    for (Run run : runs) {
      if (run.length >= atLeast
          && free(usedLeft, run.left, run.length)
          && free(usedRight, run.right, run.length)) {
        Arrays.fill(usedLeft, run.left, run.left + run.length, true);
        Arrays.fill(usedRight, run.right, run.right + run.length, true);
        tiles.add(passage(run, other));
      }
    }
    tiles.sort((a, b) -> Integer.compare(a.left(), b.left()));
    return tiles;
  }

  private static boolean free(boolean[] used, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  private CommonWording passage(Run run, Passages other) {
    return new CommonWording(
        text.origin(run.left),
        text.origin(run.left + run.length - 1) + 1,
        other.text.origin(run.right),
        other.text.origin(run.right + run.length - 1) + 1,
        text(run));
  }

  /** Common runs that cannot be made longer, each once. */
  private List<Run> runs(Passages other) {
    List<Run> runs = new ArrayList<>();
    long[] others = other.sorted;
    int from = 0;
    for (long seed : sorted) {
      while (from < others.length && hash(others[from]) < hash(seed)) {
        from++;
      }
      for (int j = from; j < others.length && hash(others[j]) == hash(seed); j++) {
        int start = (int) others[j];
        int length =
            begins(before((int) seed), other.before(start)) ? length((int) seed, other, start) : 0;
        if (length >= SHORTEST) {
          runs.add(new Run((int) seed, start, length));
        }
      }
    }
    return runs;
  }

  private static int hash(long seed) {
    return (int) (seed >> 32);
  }

  /** Returns the character before, or the end of a clause where there is none. */
  private char before(int start) {
    return start == 0 ? Script.CLAUSE : text.at(start - 1);
  }

  /** Whether a common passage may begin after these: the two texts do not agree on them. */
  private static boolean begins(char left, char right) {
    return left != right || left == Script.CLAUSE;
  }

  /** Whether the two texts agree on the character so far on: no passage is that long if not. */
  private boolean reaches(int left, Passages other, int right, int on) {
    return left + on < text.length()
        && right + on < other.text.length()
        && text.at(left + on) == other.text.at(right + on);
  }

  /** How far the two texts agree from here on. */
  private int length(int left, Passages other, int right) {
    int length = 0;
    while (left + length < text.length()
        && right + length < other.text.length()
        && text.letterAt(left + length)
        && text.at(left + length) == other.text.at(right + length)) {
      length++;
    }
    return length;
  }

  /** Where two texts agree: the places on the left and on the right, and on how many characters. */
  record Run(int left, int right, int length) {
    static final Run NONE = new Run(0, 0, 0);

    private boolean before(Run other) {
      return left != other.left ? left < other.left : right < other.right;
    }
  }
}
