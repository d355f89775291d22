package io.github.duibiao.units;

import io.github.duibiao.units.UnitTrie.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a unit from its end: an ending (局, 服务中心), the fields before it (农业农村, 水务), and
 * what is left in front, which should be a place or a level.
 *
 * <p>What makes 公安 a place in 公安县卫健局 and a field in 县公安局 is what follows it. So for every position
 * it is worked out, from the last to the first, whether the rest of the name can be read as fields
 * with an ending, and in how few fields. Of all beginnings the first behind a place or a level is
 * taken, or, where none is there, the one with the fewest fields. The time is linear in the length
 * of the name, but for the length of the longest word.
 */
final class UnitParse {
  private static final int NEVER = 1 << 20;
  private static final int LETTER = 100;

  /**
   * Fields found in a name.
   *
   * @param start where the first begins
   * @param end behind the last of them, where the ending begins
   * @param organs the bodies they stand for, in order
   * @param placed whether nothing, a place, a level or the body above all stands before them
   * @param letters whether a single character stands for one
   */
  record Fields(int start, int end, List<UnitOrgan> organs, boolean placed, boolean letters) {}

  private final String name;
  private final int length;
  private final UnitTrie trie;

  /** From here on there are only fillers and endings, an ending last. */
  private final boolean[] tail;

  /** The least cost of reading on from here behind a field; of beginning a field here. */
  private final int[] rest;

  private final int[] field;
  private final int[] fieldEnd;
  private final int[] wholeEnd;
  private final int[] restEnd;
  private final boolean[] placeEnd;

  UnitParse(String name, int length, UnitTrie trie) {
    this.name = name;
    this.length = length;
    this.trie = trie;
    tail = new boolean[length + 1];
    rest = new int[length + 1];
    field = new int[length + 1];
    fieldEnd = new int[length + 1];
    wholeEnd = new int[length + 1];
    restEnd = new int[length + 1];
    placeEnd = new boolean[length + 1];
    placeEnd[0] = true;
    Arrays.fill(rest, NEVER);
    Arrays.fill(field, NEVER);
    for (int i = length - 1; i >= 0; i--) {
      readFrom(i);
    }
  }

  private void readFrom(int start) {
    UnitTrie node = trie;
    for (int i = start; i < length; i++) {
      node = node.next(name.charAt(i));
      if (node == null) {
        break;
      }
      if (!node.isBare()) {
        word(start, i + 1, node);
      }
    }
    if (field[start] < rest[start]) {
      rest[start] = field[start];
      restEnd[start] = start;
    }
    if (tail[start]) {
      rest[start] = 0;
    }
  }

  private void word(int start, int end, UnitTrie node) {
    boolean ends = node.get(Kind.MAIN) != null || node.get(Kind.PART) != null;
    boolean fills = node.get(Kind.FILLER) != null;
    tail[start] |= (ends && (end == length || tail[end])) || (fills && tail[end]);
    if (fills && rest[end] < rest[start]) {
      rest[start] = rest[end];
      restEnd[start] = end;
    }
    if (node.get(Kind.STEM) != null) {
      field(start, end, rest[end] + 1);
    }
    if (node.get(Kind.LETTER) != null) {
      field(start, end, rest[end] + LETTER);
    }
    UnitOrgan whole = node.get(Kind.NAME);
    boolean umbrella = whole != null && whole.isUmbrella();
    if (whole != null && (end == length || (tail[end] && !umbrella))) {
      wholeEnd[start] = end;
    }
    if (umbrella || node.get(Kind.LEVEL) != null) {
      placeEnd[end] = true;
    }
  }

  /** Of readings that cost the same the longer word is the better; ends come in growing order. */
  private void field(int start, int end, int cost) {
    if (cost < NEVER && cost <= field[start]) {
      field[start] = cost;
      fieldEnd[start] = end;
    }
  }

  /** Returns the fields of the name; null where none can be made out. */
  @Nullable Fields fields() {
    int best = -1;
    int bestRank = NEVER;
    for (int i = 0; i < length; i++) {
      int rank = rank(i);
      if (rank < bestRank) {
        bestRank = rank;
        best = i;
      }
    }
    return best < 0 ? null : from(best);
  }

  private int rank(int start) {
    int cost = wholeEnd[start] > 0 ? 1 : field[start];
    if (cost >= NEVER) {
      return NEVER;
    }
    if (cost < LETTER) {
      return placeEnd[start] ? 0 : LETTER + cost;
    }
    boolean several = cost / LETTER + cost % LETTER > 1;
    return !several || !placeEnd[start] ? NEVER : start > 0 ? 1 : LETTER + LETTER;
  }

  private Fields from(int start) {
    boolean placed = placeEnd[start];
    UnitOrgan whole =
        wholeEnd[start] >= fieldEnd[start] ? at(start, wholeEnd[start], Kind.NAME) : null;
    if (whole != null) {
      return new Fields(start, wholeEnd[start], List.of(whole), placed, false);
    }
    List<UnitOrgan> organs = new ArrayList<>();
    int i = start;
    while (true) {
      UnitOrgan stem = at(i, fieldEnd[i], Kind.STEM);
      UnitOrgan organ = stem == null ? at(i, fieldEnd[i], Kind.LETTER) : stem;
      if (organ != null && !organs.contains(organ)) {
        organs.add(organ);
      }
      i = fieldEnd[i];
      int end = i;
      while (!tail[i] && restEnd[i] != i) {
        i = restEnd[i];
      }
      if (tail[i]) {
        return new Fields(start, end, organs, placed, field[start] >= LETTER);
      }
    }
  }

  private @Nullable UnitOrgan at(int start, int end, Kind kind) {
    UnitTrie node = trie;
    for (int i = start; i < end && node != null; i++) {
      node = node.next(name.charAt(i));
    }
    return node == null || end <= start ? null : node.get(kind);
  }
}
