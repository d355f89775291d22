package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Vectors of meaning (词向量) of the words of written Chinese, by which two texts are alike that say
 * the same in words of their own: 高龄 is near 养老, 修葺 near 维修. The table comes with the library; its
 * header says where it was drawn from.
 *
 * <p>A text is parted into the longest words of the table, from left to right. Its vector is the
 * sum of theirs, in which a word that is everywhere in the language counts little (smooth inverse
 * frequency, Arora, Liang and Ma 2017). Immutable; safe for use by many threads.
 */
public final class WordVectors {
  private static final int LONGEST = 4;

  /** The first of the Chinese characters. */
  private static final char FIRST = '一';

  /** From this share of all words of the language on, a word counts for less than half. */
  private static final double COMMON = 1e-3;

  /** From here on two words are of like meaning. */
  private static final double AKIN = 0.5;

  /**
   * Of a text of more words, the first are compared: every two are, and a file may have them all.
   */
  private static final int MOST_COMPARED = 1000;

  private static final WordVectors STANDARD = new WordVectors(Lines.of("words.tsv"));

  /** How many places the filters of beginnings have; a power of two. */
  private static final int PLACES = 1 << 18;

  private final LongTable numbers;

  /** Whether a word of two characters and more may begin with two, and one of three and more. */
  private final BitSet ofTwo = new BitSet(PLACES);

  private final BitSet ofThree = new BitSet(PLACES);
  private final float[][] vectors;
  private final double[] weights;
  private final int length;

  /** Reads lines of a word, how often it occurs, and its vector: bytes in Base64. */
  WordVectors(List<String[]> lines) {
    numbers = new LongTable(lines.size());
    vectors = new float[lines.size()][];
    weights = new double[vectors.length];
    double all = 0;
    for (String[] fields : lines) {
      int number = numbers.number(key(fields[0], 0, fields[0].length()));
      if (fields[0].length() > 1) {
        (fields[0].length() > 2 ? ofThree : ofTwo).set(place(fields[0], 0));
      }
      weights[number] = Double.parseDouble(fields[1]);
      vectors[number] = floats(Base64.getDecoder().decode(fields[2]));
      all += weights[number];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = COMMON / (COMMON + weights[i] / all);
    }
    length = vectors.length == 0 ? 0 : vectors[0].length;
  }

  private static float[] floats(byte[] bytes) {
    float[] floats = new float[bytes.length];
    for (int k = 0; k < floats.length; k++) {
      floats[k] = bytes[k];
    }
    return floats;
  }

  /** Returns the vectors that come with the library. */
  public static WordVectors standard() {
    return STANDARD;
  }

  /** Returns the vectors of tasks or measures, a task with its heading. */
  public Embeddings of(List<? extends Demand> demands) {
    int[] times = new int[vectors.length];
    return Embeddings.of(
        demands, texts -> texts.stream().map(each -> vector(each, times)).toList());
  }

  /** Returns the vector of a text; all zeros where it has no known word. */
  float[] vector(String text) {
    return vector(text, new int[vectors.length]);
  }

  /** The same; counts words where all is 0, and leaves all 0. */
  private float[] vector(String text, int[] times) {
    int[] words = words(text);
    for (int word : words) {
      times[word]++;
    }
    float[] sum = new float[length];
    for (int word : words) {
      if (times[word] > 0) {
        double counted = times[word] == 1 ? 1 : 1 + StrictMath.log(times[word]);
        add((float) (weights[word] * counted), vectors[word], sum);
        times[word] = 0;
      }
    }
    return sum;
  }

  private static void add(float weight, float[] vector, float[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += weight * vector[k];
    }
  }

  /** The known words of a text, by their numbers, in its order. */
  private int[] words(String text) {
    int[] words = new int[text.length()];
    int n = 0;
    int at = 0;
    while (at < text.length()) {
      int size = longest(text, at);
      if (size > 0) {
        words[n++] = numbers.get(key(text, at, at + size));
      }
      at += Math.max(1, size);
    }
    return Arrays.copyOf(words, n);
  }

  /** The length of the longest word that begins here; 0 where none does. */
  private int longest(String text, int from) {
    if (text.charAt(from) < FIRST) {
      return 0;
    }
    int size = Math.min(LONGEST, text.length() - from);
    if (size > 1) {
      int place = place(text, from);
      size = ofThree.get(place) ? size : ofTwo.get(place) ? 2 : 1;
    }
    long key = key(text, from, from + size);
    while (size > 0 && numbers.get(key) == LongTable.ABSENT) {
      size--;
      key >>>= Character.SIZE;
    }
    return size;
  }

  /** The place of two characters in the filters. */
  private static int place(String text, int from) {
    return (text.charAt(from) * 0x9E37 + text.charAt(from + 1) * 0x85EB) & (PLACES - 1);
  }

  private static long key(String text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << Character.SIZE | text.charAt(i);
    }
    return key;
  }

  private record Akin(String left, String right, double likeness) {}

  /**
   * Returns words of like meaning of which each text has one and not the other, such as {@code 修葺 ≈
   * 维修}, the nearest first; the two in the order of their characters, whichever text has which.
   *
   * @param limit how many at most
   */
  public List<String> akin(Demand left, Demand right, int limit) {
    Set<String> mine = telling(Embeddings.text(left));
    Set<String> theirs = telling(Embeddings.text(right));
    List<Akin> akin = new ArrayList<>();
    for (String one : mine) {
      for (String other : theirs) {
        boolean parted = !theirs.contains(one) && !mine.contains(other);
        double likeness = parted ? cosine(one, other) : 0;
        if (likeness >= AKIN) {
          akin.add(new Akin(one, other, likeness));
        }
      }
    }
    akin.sort(
        Comparator.comparingDouble((Akin each) -> -each.likeness)
            .thenComparing(each -> least(each.left, each.right))
            .thenComparing(each -> greatest(each.left, each.right)));
    Set<String> named = new LinkedHashSet<>();
    List<String> lines = new ArrayList<>();
    for (Akin each : akin) {
      if (lines.size() < limit && !named.contains(each.left) && !named.contains(each.right)) {
        named.add(each.left);
        named.add(each.right);
        lines.add(least(each.left, each.right) + " ≈ " + greatest(each.left, each.right));
      }
    }
    return lines;
  }

  private static String least(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String greatest(String one, String other) {
    return one.compareTo(other) <= 0 ? other : one;
  }

  /** The words of two and more characters: a single one is said of too much to be named. */
  private Set<String> telling(String text) {
    Set<String> words = new LinkedHashSet<>();
    int at = 0;
    while (at < text.length() && words.size() < MOST_COMPARED) {
      int size = longest(text, at);
      if (size > 1) {
        words.add(text.substring(at, at + size));
      }
      at += Math.max(1, size);
    }
    return words;
  }

  private double cosine(String one, String other) {
    float[] mine = vectors[numbers.get(key(one, 0, one.length()))];
    float[] theirs = vectors[numbers.get(key(other, 0, other.length()))];
    double product = 0;
    double left = 0;
    double right = 0;
    for (int k = 0; k < length; k++) {
      product += mine[k] * theirs[k];
      left += mine[k] * mine[k];
      right += theirs[k] * theirs[k];
    }
    return left == 0 || right == 0 ? 0 : product / Math.sqrt(left * right);
  }
}
