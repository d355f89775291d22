package io.github.duibiao.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * Sheets as a reader wants them: a head that stays, filters, widths, printed on A4 with the head on
 * every page. Every text is written as a text, so that none can be a formula.
 */
final class Sheets {
  private static final int CHARACTERS = 32_767;
  private static final int NAME = 31;
  private static final String HEAD_FILL = "DCE6F1";

  private Sheets() {}

  /** A column: its head, and how many characters wide it is. */
  record Field(String head, int width) {}

  static void head(Worksheet sheet, List<Field> fields) {
    for (int i = 0; i < fields.size(); i++) {
      text(sheet, 0, i, fields.get(i).head());
      sheet.width(i, fields.get(i).width());
    }
  }

  /**
   * Ends a sheet.
   *
   * @param columns how many columns it has
   * @param rows how many rows, with the head
   * @param kept how many columns stay when one scrolls to the side
   */
  static void finish(Worksheet sheet, int columns, int rows, int kept) throws IOException {
    int last = columns - 1;
    if (rows > 1) {
      sheet.range(1, 0, rows - 1, last).style().wrapText(true).verticalAlignment("top").set();
    }
    sheet
        .range(0, 0, 0, last)
        .style()
        .bold()
        .fillColor(HEAD_FILL)
        .wrapText(true)
        .verticalAlignment("center")
        .set();
    sheet.freezePane(kept, 1);
    sheet.setAutoFilter(0, 0, rows - 1, last);
    sheet.repeatRows(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.finish();
  }

  static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, clip(text, CHARACTERS));
    }
  }

  private static String clip(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
    return text.substring(0, end) + "…";
  }

  /** A name that a sheet may have: short, without the characters of references, used once. */
  static String name(String wanted, Set<String> taken) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      plain.append("[]:*?/\\'".indexOf(c) >= 0 || Character.isISOControl(c) ? ' ' : c);
    }
    String base = plain.toString().strip();
    base = clip(base.isEmpty() ? "工作要点" : base, NAME);
    String name = base;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String suffix = " (" + number + ")";
      name = clip(base, NAME - suffix.length()) + suffix;
    }
    return name;
  }
}
