package io.github.duibiao.document.pdf;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in brackets that were misrecognised at the beginning of a paragraph, set right by those
 * around them: between （二） and （四）, 人三） is （三）. A stroke lost in one number would join its item to
 * the one before. Each is told in a doubt.
 */
final class ScannedNumbers {
  private static final String FIGURES = "一二三四五六七八九";
  private static final int MOST = 99;

  /** What opens like a number in brackets, recognised well or not. */
  private static final Pattern MARK = Pattern.compile("([(（]?)([^\\s()（）。，,；;：:]{0,3})([)）])(?=.)");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");

  private ScannedNumbers() {}

  private record Mark(int block, int end, int value, boolean digits) {
    boolean isKnown() {
      return value > 0;
    }
  }

  /**
   * Returns the blocks with their numbers set right.
   *
   * @param doubts what was set right is added
   */
  static ImmutableList<Block> mended(List<Block> blocks, List<Doubt> doubts) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Mark mark = blocks.get(i) instanceof Paragraph it ? mark(it.text(), i) : null;
      if (mark != null) {
        marks.add(mark);
      }
    }
    List<Block> mended = new ArrayList<>(blocks);
    for (int i = 1; i + 1 < marks.size(); i++) {
      Mark before = marks.get(i - 1);
      Mark mark = marks.get(i);
      Mark after = marks.get(i + 1);
      boolean between =
          before.isKnown()
              && after.isKnown()
              && before.digits() == after.digits()
              && after.value() == before.value() + 2;
      int value = before.value() + 1;
      // （2） between （一） and （三） is of another kind.
      boolean right = mark.isKnown() && (mark.value() == value || mark.digits() != before.digits());
      if (between && !right && blocks.get(mark.block()) instanceof Paragraph it) {
        String number = "（" + (before.digits() ? Integer.toString(value) : han(value)) + "）";
        String read = it.text().substring(0, mark.end());
        mended.set(
            mark.block(),
            new Paragraph(number + it.text().substring(mark.end()), it.line(), it.level()));
        doubts.add(new Doubt(Doubt.Kind.OCR_NUMBER, it.line(), read + " → " + number));
        marks.set(i, new Mark(mark.block(), mark.end(), value, before.digits()));
      }
    }
    return ImmutableList.copyOf(mended);
  }

  private static @Nullable Mark mark(String text, int block) {
    Matcher found = MARK.matcher(text);
    if (!found.lookingAt()) {
      return null;
    }
    String number = found.group(2);
    if (DIGITS.matcher(number).matches()) {
      return new Mark(block, found.end(), Integer.parseInt(number), true);
    }
    return new Mark(block, found.end(), value(number), false);
  }

  /** Returns the value of a Chinese number; 0 where it is none. */
  private static int value(String number) {
    for (int i = 1; i <= MOST; i++) {
      if (han(i).equals(number)) {
        return i;
      }
    }
    return 0;
  }

  private static String han(int value) {
    int tens = value / 10;
    int ones = value % 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : FIGURES.substring(tens - 1, tens)) + "十";
    return ones == 0 ? ten : ten + FIGURES.charAt(ones - 1);
  }
}
