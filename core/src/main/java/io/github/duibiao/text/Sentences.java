package io.github.duibiao.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a task into the sentences that each demand something. */
public final class Sentences {
  private static final int SHORTEST_SENTENCE = 4;

  /** A numbered part of a task may open with a heading of so many characters. */
  private static final int LONGEST_PART_HEADING = 24;

  private static final int LONGEST_MARK = 8;

  private Sentences() {}

  private static final String OPENING = "(“《〔";
  private static final String CLOSING = ")”》〕";

  /**
   * Cuts a passage behind each 。！？； that stands outside brackets and quotation marks; one that is
   * never closed holds nothing.
   */
  public static List<Passage> of(Passage passage) {
    List<Passage> sentences = new ArrayList<>();
    String canon = passage.canon;
    int[] closing = new int[OPENING.length()];
    int start = 0;
    int depth = 0;
    for (int i = 0; i < canon.length(); i++) {
      char c = canon.charAt(i);
      int kind = OPENING.indexOf(c);
      if (kind < 0 || isClosed(canon, i, kind, closing)) {
        depth = Math.max(0, depth + Glyphs.nesting(c));
      }
      if (depth == 0
          && endsSentence(c)
          && i + 1 - start >= SHORTEST_SENTENCE
          && !headsPart(canon, start, i + 1)) {
        sentences.add(passage.sub(start, i + 1));
        start = i + 1;
      }
    }
    if (Glyphs.hasLetters(canon, start)) {
      sentences.add(passage.sub(start, canon.length()));
    }
    return sentences;
  }

  /** Says whether a mark that opens is closed; where each kind is next closed is kept. */
  private static boolean isClosed(String canon, int at, int kind, int[] closing) {
    if (closing[kind] >= 0 && closing[kind] <= at) {
      closing[kind] = canon.indexOf(CLOSING.charAt(kind), at + 1);
    }
    // One quotation hardly opens within another: the first of two was never closed.
    int again = canon.charAt(at) == '“' ? canon.indexOf('“', at + 1) : -1;
    return closing[kind] > at && (again < 0 || closing[kind] < again);
  }

  /** Says whether a sentence is the numbered heading of the one behind it: 1.解读材料。与文件同步发布。 */
  private static boolean headsPart(String canon, int start, int end) {
    return canon.charAt(end - 1) == '。'
        && end - start <= LONGEST_PART_HEADING
        && end < canon.length()
        && Numbering.at(canon.substring(start, end)) != null
        && Numbering.at(canon.substring(end, Math.min(canon.length(), end + LONGEST_MARK))) == null;
  }

  private static boolean endsSentence(char canon) {
    return canon == '。' || canon == ';' || canon == '!' || canon == '?';
  }
}
