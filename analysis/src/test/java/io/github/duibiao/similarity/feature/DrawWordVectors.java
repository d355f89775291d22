package io.github.duibiao.similarity.feature;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import io.github.duibiao.similarity.LocalEncoder;
import io.github.duibiao.similarity.SentenceEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws the table of {@link WordVectors}: the commonest words of a general dictionary, each encoded
 * alone by the {@link LocalEncoder} (the way of Model2Vec, Tulkens and van Dongen 2024), of which
 * the directions are kept that differ most from word to word (principal components), each divided
 * by the square root of its spread, so that the first do not drown the rest.
 *
 * <pre>{@code
 * DrawWordVectors WORDS.tsv…
 * }</pre>
 */
public final class DrawWordVectors {
  private static final int WORDS = 20_000;
  private static final int DIRECTIONS = 64;
  private static final int LONGEST = 4;
  private static final int BATCH = 64;
  private static final int SWEEPS = 12;

  private DrawWordVectors() {}

  private record Word(String text, int times) {}

  /**
   * Draws and writes.
   *
   * @param arguments where to write
   */
  public static void main(String[] arguments) throws IOException {
    List<Word> words = new ArrayList<>();
    collect("", CoreDictionary.trie.getBase()[0], words);
    words.sort(Comparator.comparingInt((Word each) -> -each.times).thenComparing(Word::text));
    words = words.subList(0, WORDS);
    double[][] vectors = components(encoded(words));
    double greatest = 0;
    for (double[] vector : vectors) {
      for (double each : vector) {
        greatest = Math.max(greatest, Math.abs(each));
      }
    }
    StringBuilder table = new StringBuilder(header());
    for (int i = 0; i < vectors.length; i++) {
      byte[] bytes = new byte[DIRECTIONS];
      for (int k = 0; k < DIRECTIONS; k++) {
        bytes[k] = (byte) Math.round(vectors[i][k] / greatest * Byte.MAX_VALUE);
      }
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
      table.append(words.get(i).text).append('\t').append(words.get(i).times);
      table.append('\t').append(base64).append('\n');
    }
    for (String file : arguments) {
      Files.writeString(Path.of(file), table);
    }
  }

  private static String header() {
    return String.join(
        "\n",
        "# Vectors of meaning of the "
            + WORDS
            + " commonest words of written Chinese, of up to four",
        "# characters. Words and how often they occur: the core dictionary of HanLP (portable,",
        "# Apache-2.0), counted over newspapers. Vectors: each word encoded alone by bge-small-zh-v1.5",
        "# (MIT), " + DIRECTIONS + " principal components, each divided by the square root of its",
        "# standard deviation, in whole 127ths of the greatest. Drawn by DrawWordVectors (in the tests",
        "# of this module); no plan and no annotation had a part in it. Fields parted by tabs: the",
        "# word, how often, a byte each in Base64.",
        "");
  }

  /** The dictionary keeps no list of its words: every character is tried after every beginning. */
  private static void collect(String beginning, int from, List<Word> words) {
    DoubleArrayTrie<CoreDictionary.Attribute> trie = CoreDictionary.trie;
    for (char c = '一'; c <= '龥'; c++) {
      int state = trie.transition(c, from);
      if (state >= 0) {
        String text = beginning + c;
        CoreDictionary.Attribute found = trie.get(text);
        if (found != null && found.nature[0] != Nature.nx) {
          words.add(new Word(text, found.totalFrequency));
        }
        if (text.length() < LONGEST) {
          collect(text, state, words);
        }
      }
    }
  }

  /** Vectors of length 1, their mean taken off. */
  private static double[][] encoded(List<Word> words) {
    SentenceEncoder encoder = LocalEncoder.builder().build();
    double[][] rows = new double[words.size()][];
    for (int from = 0; from < rows.length; from += BATCH) {
      List<Word> batch = words.subList(from, Math.min(rows.length, from + BATCH));
      List<float[]> vectors = encoder.encode(batch.stream().map(Word::text).toList());
      for (int i = 0; i < vectors.size(); i++) {
        float[] vector = vectors.get(i);
        double[] row = IntStream.range(0, vector.length).mapToDouble(k -> vector[k]).toArray();
        double norm = Math.sqrt(product(row, row));
        rows[from + i] = IntStream.range(0, row.length).mapToDouble(k -> row[k] / norm).toArray();
      }
    }
    double[] mean = new double[rows[0].length];
    for (double[] row : rows) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += row[k] / rows.length;
      }
    }
    for (double[] row : rows) {
      for (int k = 0; k < mean.length; k++) {
        row[k] -= mean[k];
      }
    }
    return rows;
  }

  private static double[][] components(double[][] rows) {
    int size = rows[0].length;
    double[][] spread = new double[size][size];
    for (double[] row : rows) {
      for (int k = 0; k < size; k++) {
        for (int l = 0; l < size; l++) {
          spread[k][l] += row[k] * row[l] / rows.length;
        }
      }
    }
    double[][] directions = diagonalise(spread);
    List<Integer> order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> -spread[k][k]))
            .limit(DIRECTIONS)
            .toList();
    double[][] components = new double[rows.length][DIRECTIONS];
    for (int d = 0; d < DIRECTIONS; d++) {
      int k = order.get(d);
      double scale = Math.pow(spread[k][k], 0.25);
      for (int i = 0; i < rows.length; i++) {
        components[i][d] = product(rows[i], directions[k]) / scale;
      }
    }
    return components;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }

  /**
   * Turns a symmetric matrix into one of its eigenvalues by rotations in every plane (Jacobi 1846),
   * and returns the eigenvectors, a row each.
   */
  private static double[][] diagonalise(double[][] matrix) {
    int size = matrix.length;
    double[][] directions = new double[size][size];
    for (int k = 0; k < size; k++) {
      directions[k][k] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < size; p++) {
        for (int q = p + 1; q < size; q++) {
          if (matrix[p][q] != 0) {
            double angle = Math.atan2(2 * matrix[p][q], matrix[q][q] - matrix[p][p]) / 2;
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            rotate(matrix[p], matrix[q], c, s);
            for (double[] row : matrix) {
              double before = row[p];
              row[p] = c * before - s * row[q];
              row[q] = s * before + c * row[q];
            }
            rotate(directions[p], directions[q], c, s);
          }
        }
      }
    }
    return directions;
  }

  private static void rotate(double[] one, double[] other, double c, double s) {
    for (int k = 0; k < one.length; k++) {
      double before = one[k];
      one[k] = c * before - s * other[k];
      other[k] = s * before + c * other[k];
    }
  }
}
