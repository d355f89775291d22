package io.github.duibiao.reading.table;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a cell says, without what the layout put into it. */
final class CellText {
  private static final Pattern DITTO = Pattern.compile("同上|同前|上同|[〃″〞\"＂]+|''|“|”");
  private static final Pattern NOTHING = Pattern.compile("[/\\\\／—–\\-－]*|无");

  private static final Pattern BREAK = Pattern.compile("\\s*\n\\s*");

  private static final Pattern BLANK = Pattern.compile("[\\s\u3000\u00a0]");
  private static final int LONGEST_DITTO = 12;

  private CellText() {}

  /** Joins the lines of a cell; a line that merely repeats the one before was copied twice. */
  static String clean(String cell) {
    if (cell.indexOf('\n') < 0) {
      return Glyphs.clean(cell);
    }
    List<String> lines = new ArrayList<>();
    for (String each : BREAK.split(cell.strip(), -1)) {
      if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(each)) {
        lines.add(each);
      }
    }
    return Glyphs.clean(String.join(" ", lines));
  }

  /** Returns a demand without its number, unless the number is the first of several in it. */
  static String withoutNumber(String text) {
    if (NumberedCells.isList(text)) {
      return text;
    }
    Numbering mark = Numbering.at(Glyphs.canonical(text));
    return mark == null || mark.length() == text.length() ? text : text.substring(mark.length());
  }

  /** Says whether a cell says the same as the one above: 同上, 〃. */
  static boolean isDitto(String cell) {
    return cell.length() <= LONGEST_DITTO && DITTO.matcher(unspaced(cell)).matches();
  }

  /** Says whether a cell says the same as the one to the left. */
  static boolean isDittoLeft(String cell) {
    return cell.length() <= LONGEST_DITTO && unspaced(cell).equals("同左");
  }

  /** Short words are often spread over a cell: 同 上. */
  private static String unspaced(String cell) {
    return BLANK.matcher(cell).replaceAll("");
  }

  /** Says whether a cell holds nothing but a mark for nothing: /, —. */
  static boolean isNothing(String cell) {
    return cell.length() <= 6 && NOTHING.matcher(cell.strip()).matches();
  }
}
