package io.github.duibiao.report.part;

import io.github.duibiao.plan.ShownText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet as a reader wants it: a head that stays, filters, widths and heights, printed on A4 with
 * the head on every page. Every text is written as a text, so that none can be a formula.
 */
final class Sheet {
  private static final int CHARACTERS = 32_767;
  private static final int NAME = 31;
  private static final String HEAD_FILL = "DCE6F1";

  /** The most that a row may be high, and the height of a line, in points. */
  private static final double HIGHEST = 405;

  private static final double LINE = 15;

  private final Worksheet sheet;
  private final List<Field> fields;
  private final List<Integer> lines = new ArrayList<>();

  Sheet(Worksheet sheet, List<Field> fields) {
    this.sheet = sheet;
    this.fields = fields;
    for (int i = 0; i < fields.size(); i++) {
      text(0, i, fields.get(i).head());
      sheet.width(i, fields.get(i).width());
    }
  }

  /** A column: its head, and how many characters wide it is. */
  record Field(String head, int width) {}

  /**
   * Ends the sheet.
   *
   * @param rows how many rows it has, with the head
   * @param kept how many columns stay when one scrolls to the side
   */
  void finish(int rows, int kept) throws IOException {
    int last = fields.size() - 1;
    for (int row = 0; row < lines.size(); row++) {
      sheet.rowHeight(row, Math.min(HIGHEST, LINE * lines.get(row)));
    }
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

  void text(int row, int column, String words) {
    String text = ShownText.block(words);
    if (!text.isEmpty()) {
      sheet.value(row, column, clip(text, CHARACTERS));
      while (lines.size() <= row) {
        lines.add(1);
      }
      lines.set(row, Math.max(lines.get(row), lines(text, fields.get(column).width())));
    }
  }

  void number(int row, int column, Number number) {
    sheet.value(row, column, number);
  }

  void date(int row, int column, LocalDate date) {
    sheet.value(row, column, date);
  }

  /** How many lines a text takes in a column: a Chinese character is two others wide. */
  private static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int wide = c < 0x2000 ? 1 : 2;
      used += wide;
      if (c == '\n' || used > width - 1) {
        lines++;
        used = c == '\n' ? 0 : wide;
      }
    }
    return lines;
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
    String shown = ShownText.line(wanted);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      plain.append("[]:*?/\\'".indexOf(c) >= 0 ? ' ' : c);
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
