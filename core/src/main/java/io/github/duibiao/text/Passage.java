package io.github.duibiao.text;

import io.github.duibiao.plan.TextSpan;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text joined from lines, which remembers where each character stood.
 *
 * <p>{@link #text} and {@link #canon} have the same length; the line breaks are gone, since in
 * scraped text they mean nothing inside a paragraph.
 */
public final class Passage {
  public final String text;
  public final String canon;
  private final int[] starts;
  private final int[] numbers;

  /** Where a line goes on with the paragraph of the one before; null where none does. */
  private final @Nullable BitSet continued;

  private final int offset;

  private Passage(
      String text,
      String canon,
      int[] starts,
      int[] numbers,
      @Nullable BitSet continued,
      int offset) {
    this.text = text;
    this.canon = canon;
    this.starts = starts;
    this.numbers = numbers;
    this.continued = continued;
    this.offset = offset;
  }

  /** Joins lines; a blank stays only where it parts Latin words. */
  public static Passage join(List<Line> lines) {
    if (lines.size() == 1) {
      Line line = lines.get(0);
      return new Passage(line.text(), line.canon(), new int[1], new int[] {line.number()}, null, 0);
    }
    StringBuilder text = new StringBuilder();
    StringBuilder canon = new StringBuilder();
    int[] starts = new int[Math.max(1, lines.size())];
    int[] numbers = new int[starts.length];
    numbers[0] = 1;
    BitSet continued = null;
    for (int i = 0; i < lines.size(); i++) {
      String next = lines.get(i).text();
      if (!text.isEmpty()
          && !next.isEmpty()
          && Glyphs.partsWords(text.charAt(text.length() - 1), next.charAt(0))) {
        text.append(' ');
        canon.append(' ');
      }
      starts[i] = text.length();
      numbers[i] = lines.get(i).number();
      if (lines.get(i).continues()) {
        continued = continued == null ? new BitSet() : continued;
        continued.set(i);
      }
      text.append(next);
      canon.append(lines.get(i).canon());
    }
    String whole = text.toString();
    // Whether a dot is a full stop depends on what follows, which may stand on the next line.
    boolean dotted = whole.indexOf('.') >= 0 || whole.indexOf('．') >= 0;
    return new Passage(
        whole, dotted ? Glyphs.canonical(whole) : canon.toString(), starts, numbers, continued, 0);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public int length() {
    return text.length();
  }

  public int lineAt(int index) {
    return numbers[place(index)];
  }

  /** Says whether a line begins behind the first character, which may be another paragraph. */
  public boolean breaksAt(int index) {
    int place = place(index);
    return place != place(index - 1) && (continued == null || !continued.get(place));
  }

  private int place(int index) {
    if (starts.length == 1) {
      return 0;
    }
    int found = Arrays.binarySearch(starts, index + offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Returns the lines that it takes a part of. */
  public int[] lines() {
    return isEmpty() ? new int[0] : Arrays.copyOfRange(numbers, place(0), place(length() - 1) + 1);
  }

  public TextSpan span() {
    int first = lineAt(0);
    return new TextSpan(first, Math.max(first, lineAt(Math.max(0, length() - 1))));
  }

  /** Returns the part between two positions, without marks that separate it from the rest. */
  public Passage sub(int from, int to) {
    return new Passage(
        text.substring(from, to),
        canon.substring(from, to),
        starts,
        numbers,
        continued,
        offset + from);
  }

  @Override
  public String toString() {
    return text;
  }
}
