package io.github.duibiao.corpus;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.Terms;
import java.io.Serializable;
import java.util.List;

/**
 * The pairs of adjoining characters of a text, packed: what a {@link SimilarityJoin} knows of it.
 *
 * <p>Immutable, a few hundred bytes a task.
 */
public final class TextTerms implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MOST = 255;

  private final int[] codes;
  private final byte[] counts;

  private TextTerms(int[] codes, byte[] counts) {
    this.codes = codes;
    this.counts = counts;
  }

  /** Returns the pairs of a task: of its heading, counted twice, and of its text. */
  public static TextTerms of(Task task) {
    return of(task.title(), Terms.body(task));
  }

  /**
   * Returns the pairs of a text.
   *
   * @param title its heading, whose pairs are counted twice; empty for none
   * @param body what stands below it
   */
  public static TextTerms of(String title, String body) {
    List<Terms.Term> terms = Terms.of(title, body);
    int[] codes = new int[terms.size()];
    byte[] counts = new byte[codes.length];
    for (int i = 0; i < codes.length; i++) {
      Terms.Term each = terms.get(i);
      codes[i] = each.text().charAt(0) << 16 | each.text().charAt(1);
      counts[i] = (byte) Math.min(MOST, each.count());
    }
    return new TextTerms(codes, counts);
  }

  /** Returns how many different pairs there are. */
  public int size() {
    return codes.length;
  }

  /** Returns the pair at a place, its two characters in one number. */
  public int code(int place) {
    return codes[place];
  }

  /** Returns how often the text has the pair at a place; 255 stands for more, too. */
  public int count(int place) {
    return counts[place] & 0xff;
  }

  /**
   * Returns 32 hexadecimal digits that two texts share if and only if they have the same pairs as
   * often: those that are the same letter by letter, and hardly any others. (That two others share
   * them is as good as impossible: 128 bits of MurmurHash3.)
   */
  public String digest() {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    for (int each : codes) {
      hasher.putInt(each);
    }
    return hasher.putBytes(counts).hash().toString();
  }
}
