package io.github.duibiao.tables;

import io.github.duibiao.plan.ShownText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as CSV after RFC 4180: a header line, commas, lines that end in CR LF, quotes where
 * a cell needs them.
 *
 * <p>A spreadsheet runs a cell as a formula that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a line end, and some also with the full-width forms {@code ＝＋－＠} (OWASP, "CSV
 * Injection"). A text cell that does is written with an apostrophe before it, which spreadsheets
 * take for the mark of plain text. Who reads the file with a program takes one leading apostrophe
 * off where one of these characters follows it. Numbers and dates are written as they are. Marks
 * that turn the direction of writing are {@linkplain ShownText shown} by their number.
 */
public final class Csv {
  private static final String RUNS_AS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final int DECIMALS = 6;

  private Csv() {}

  /**
   * Writes a table.
   *
   * @param table the table
   * @param out where to write; text, to be encoded as UTF-8
   * @param bom whether to begin with a byte order mark, which Excel needs to know UTF-8 by
   * @throws IOException if writing fails
   */
  public static void write(DataTable table, Appendable out, boolean bom) throws IOException {
    if (bom) {
      out.append('\uFEFF');
    }
    for (int i = 0; i < table.columns().size(); i++) {
      separate(out, i);
      quote(out, table.columns().get(i).name());
    }
    out.append("\r\n");
    for (var row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        separate(out, i);
        cell(out, row.get(i));
      }
      out.append("\r\n");
    }
  }

  /**
   * Returns a table as CSV without a byte order mark.
   *
   * @param table the table
   */
  public static String write(DataTable table) {
    StringBuilder text = new StringBuilder();
    try {
      write(table, text, false);
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return text.toString();
  }

  private static void separate(Appendable out, int column) throws IOException {
    if (column > 0) {
      out.append(',');
    }
  }

  private static void cell(Appendable out, @Nullable Object cell) throws IOException {
    if (cell instanceof String text) {
      quote(out, harmless(ShownText.block(text)));
    } else if (cell instanceof Double number) {
      out.append(plain(number));
    } else if (cell != null) {
      out.append(cell.toString());
    }
  }

  /** Rounded, since the shortest form of a double is not the same in every version of Java. */
  private static String plain(double number) {
    BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * Returns a text as it may stand in a cell of a spreadsheet: with an apostrophe before it where a
   * spreadsheet would run it as a formula.
   *
   * @param text the text
   */
  public static String harmless(String text) {
    return !text.isEmpty() && RUNS_AS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static void quote(Appendable out, String text) throws IOException {
    boolean quoted = text.indexOf('"') >= 0;
    if (quoted || text.indexOf(',') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      out.append('"').append(quoted ? text.replace("\"", "\"\"") : text).append('"');
    } else {
      out.append(text);
    }
  }
}
