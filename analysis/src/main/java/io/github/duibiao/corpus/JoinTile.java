package io.github.duibiao.corpus;

import java.util.Arrays;

/**
 * Some texts, indexed by their pairs of characters, and the search for those whose cosine with
 * another text reaches a threshold. Exact: nothing is left out but what a bound rules out.
 *
 * <p>A text is searched for by its rarest pairs, until what remains of its vector is shorter than
 * the threshold: a text that shares none of these cannot reach it (prefix filtering, Chaudhuri,
 * Ganti and Kaushik 2006; for cosines Bayardo, Ma and Srikant, "Scaling up all pairs similarity
 * search", 2007). What was summed up of the product so far, and the lengths of what remains of both
 * vectors, bound the cosine (Cauchy and Schwarz, as in L2AP: Anastasiu and Karypis 2014). The few
 * texts whose bound reaches the threshold are multiplied out. Pairs of characters that everyone has
 * come last, so that their long lists are hardly ever read.
 *
 * <p>The texts are few enough for the sums of all of them to stay in the processor's cache (tiles,
 * as in pL2AP: Anastasiu and Karypis 2015). Immutable.
 */
final class JoinTile {
  /** How many texts at most: their sums take 64 kB. */
  static final int SIZE = 16_384;

  /**
   * A text is searched for until what remains of it is this much of the threshold: going on sums up
   * more, and leaves fewer texts to multiply out.
   */
  private static final double REST = 0.8;

  /** What rounding may take from a sum of products of single precision. */
  private static final float SLACK = 1e-4f;

  /** At how many ranks it is known how much of each vector remains. */
  private static final int MARKS = 32;

  private final TextVectors vectors;
  private final int first;
  private final int[] starts;
  private final char[] texts;
  private final float[] values;
  private final int[] marks = new int[MARKS];
  private final byte[] rests;

  /** Indexes the texts from one on, up to another. */
  JoinTile(TextVectors vectors, int first, int end) {
    this.vectors = vectors;
    this.first = first;
    int size = end - first;
    int from = vectors.start(first);
    int to = vectors.end(end - 1);
    starts = new int[vectors.dimensions() + 2];
    for (int i = from; i < to; i++) {
      starts[vectors.rank(i) + 2]++;
    }
    for (int r = 2; r < starts.length; r++) {
      starts[r] += starts[r - 1];
    }
    texts = new char[to - from];
    values = new float[to - from];
    for (int text = 0; text < size; text++) {
      for (int i = vectors.start(first + text); i < vectors.end(first + text); i++) {
        int at = starts[vectors.rank(i) + 1]++;
        texts[at] = (char) text;
        values[at] = vectors.value(i);
      }
    }
    for (int m = 0, r = 0; m < MARKS; m++) {
      while (r < vectors.dimensions() && starts[r] < (long) texts.length * m / MARKS) {
        r++;
      }
      marks[m] = r;
    }
    rests = new byte[size * MARKS];
    for (int text = 0; text < size; text++) {
      rests(text);
    }
  }

  /** Notes how long what remains of a vector is at each mark, rounded up. */
  private void rests(int text) {
    double square = 0;
    int i = vectors.end(first + text);
    for (int m = MARKS - 1; m >= 0; m--) {
      while (i > vectors.start(first + text) && vectors.rank(i - 1) >= marks[m]) {
        i--;
        square += (double) vectors.value(i) * vectors.value(i);
      }
      rests[text * MARKS + m] = (byte) Math.min(255, (int) Math.ceil(Math.sqrt(square) * 255));
    }
  }

  /** What one thread needs at a time. */
  static final class Desk {
    private final float[] sums = new float[SIZE];
    private final char[] met = new char[SIZE + 1];
    private final float[] query;
    private final float[] bounds = new float[256];

    Desk(int dimensions) {
      query = new float[dimensions];
    }
  }

  /**
   * Finds the texts whose cosine with another reaches a threshold.
   *
   * @param others where the other is
   * @param other its place there
   * @param below only texts at places below this one are found
   */
  void find(
      TextVectors others, int other, int below, double threshold, Desk desk, FoundPairs found) {
    int limit = Math.min(below - first, rests.length / MARKS);
    int start = others.start(other);
    int end = others.end(other);
    double square = 0;
    double enough = threshold * threshold * REST * REST;
    int cut = end;
    while (cut > start && square < enough) {
      cut--;
      square += (double) others.value(cut) * others.value(cut);
    }
    if (square < enough || limit <= 0) {
      // All of it is shorter.
      return;
    }
    // What comes after the last one that is searched for is shorter than that.
    cut++;
    int count = sum(others, start, cut, limit, desk);
    double rest = 0;
    for (int i = cut; i < end; i++) {
      rest += (double) others.value(i) * others.value(i);
    }
    int mark = MARKS - 1;
    int after = others.rank(cut - 1) + 1;
    while (mark > 0 && marks[mark] > after) {
      mark--;
    }
    double length = Math.sqrt(rest) / 255;
    for (int b = 0; b < 256; b++) {
      desk.bounds[b] = (float) (threshold - length * b) - SLACK;
    }
    int kept = 0;
    for (int k = 0; k < count; k++) {
      int text = desk.met[k];
      float sum = desk.sums[text];
      desk.sums[text] = 0;
      if (sum >= desk.bounds[rests[text * MARKS + mark] & 0xff]) {
        desk.met[kept++] = (char) text;
      }
    }
    if (kept > 0) {
      multiply(others, other, kept, threshold, desk, found);
    }
  }

  /** Sums up the products of the rarest pairs of a text; returns how many texts share any. */
  private int sum(TextVectors others, int start, int cut, int limit, Desk desk) {
    boolean whole = limit == rests.length / MARKS;
    float[] sums = desk.sums;
    char[] met = desk.met;
    int count = 0;
    for (int i = start; i < cut; i++) {
      float value = others.value(i);
      int to = starts[others.rank(i) + 1];
      int from = starts[others.rank(i)];
      if (!whole) {
        int at = Arrays.binarySearch(texts, from, to, (char) limit);
        to = at < 0 ? -at - 1 : at;
      }
      for (int p = from; p < to; p++) {
        int text = texts[p];
        float sum = sums[text];
        met[count] = (char) text;
        count += sum == 0 ? 1 : 0;
        sums[text] = sum + value * values[p];
      }
    }
    return count;
  }

  /** Multiplies out, always in the same order: the same two give the same cosine anywhere. */
  private void multiply(
      TextVectors others, int other, int kept, double threshold, Desk desk, FoundPairs found) {
    float[] query = desk.query;
    for (int i = others.start(other); i < others.end(other); i++) {
      query[others.rank(i)] = others.value(i);
    }
    Arrays.sort(desk.met, 0, kept);
    for (int k = 0; k < kept; k++) {
      int text = first + desk.met[k];
      double cosine = 0;
      for (int i = vectors.start(text); i < vectors.end(text); i++) {
        cosine += (double) query[vectors.rank(i)] * vectors.value(i);
      }
      if (cosine >= threshold) {
        found.add(text, other, (float) cosine);
      }
    }
    for (int i = others.start(other); i < others.end(other); i++) {
      query[others.rank(i)] = 0;
    }
  }
}
