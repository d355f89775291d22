package io.github.duibiao.reading.table;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a table whose cells are parted by a separator.
 *
 * <p>A cell may be broken over lines, so a line is not a row. But every row has the same number of
 * separators, even where merged cells left their places at the end: lines are gathered until that
 * number is reached. Where the numbers do not come out even, each line with a separator is a row.
 */
final class SeparatedRows {
  final List<List<Cell>> rows = new ArrayList<>();

  private final char separator;
  private final boolean leading;

  private final Set<String> header = new HashSet<>();

  private SeparatedRows(char separator, boolean leading) {
    this.separator = separator;
    this.leading = leading;
  }

  /**
   * @param header the line or the two of the header
   * @param lines the lines below
   */
  static SeparatedRows read(List<Line> header, List<Line> lines, char separator) {
    SeparatedRows rows = new SeparatedRows(separator, opens(header.get(0), separator));
    header.forEach(each -> rows.header.add(Glyphs.letters(each.text())));
    int expected = count(header.get(0), separator);
    if (!rows.gather(lines, expected)) {
      rows.rows.clear();
      rows.lineByLine(lines);
    }
    return rows;
  }

  private static boolean opens(Line line, char separator) {
    return separator == '|' && line.canon().startsWith("|");
  }

  private static int count(Line line, char separator) {
    String raw = raw(line, separator);
    int count = 0;
    for (int i = raw.indexOf(separator); i >= 0; i = raw.indexOf(separator, i + 1)) {
      count++;
    }
    return count;
  }

  private static String raw(Line line, char separator) {
    return separator == '|' ? SeparatedHeader.bars(line.raw()) : line.raw();
  }

  private boolean gather(List<Line> lines, int expected) {
    List<Line> row = new ArrayList<>();
    int count = 0;
    for (Line line : lines) {
      if (isRule(line)) {
        continue;
      }
      int here = count(line, separator);
      if (here == 0 && row.isEmpty() && isHeading(line)) {
        rows.add(List.of(new Cell(line.text(), line.number(), line.number())));
        continue;
      }
      if (count + here > expected) {
        return false;
      }
      row.add(line);
      count += here;
      if (count == expected) {
        add(row);
        row.clear();
        count = 0;
      }
    }
    if (!row.isEmpty() && count * 2 < expected && count(row.get(0), separator) == 0) {
      // What stands below a table: remarks, who filled it in.
      row.forEach(each -> rows.add(List.of(new Cell(each.text(), each.number(), each.number()))));
    } else if (!row.isEmpty()) {
      add(row);
    }
    return true;
  }

  private void lineByLine(List<Line> lines) {
    List<Line> row = new ArrayList<>();
    for (Line line : lines) {
      if (isRule(line)) {
        continue;
      }
      if (count(line, separator) > 0 && !row.isEmpty()) {
        add(row);
        row.clear();
      }
      row.add(line);
    }
    if (!row.isEmpty()) {
      add(row);
    }
  }

  /** A header that a page break repeats. */
  private boolean isRepeated(List<Cell> cells) {
    StringBuilder all = new StringBuilder();
    cells.forEach(each -> all.append(each.text()));
    return header.contains(Glyphs.letters(all.toString()));
  }

  /** A line between rows that heads the rows below it. */
  private static boolean isHeading(Line line) {
    Numbering mark = Numbering.at(line.canon());
    return mark != null
        && mark.style().compareTo(Numbering.Style.ARABIC) < 0
        && line.canon().indexOf('。') < 0;
  }

  /** The line of dashes below a header: |---|---|. */
  static boolean isRule(Line line) {
    String canon = line.canon();
    int i = 0;
    while (i < canon.length() && "|-:+= ".indexOf(canon.charAt(i)) >= 0) {
      i++;
    }
    return i == canon.length() && canon.indexOf('-') >= 0;
  }

  private void add(List<Line> lines) {
    List<Cell> cells = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int first = lines.get(0).number();
    int lastLine = first;
    boolean blank = true;
    for (Line line : lines) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      String raw = raw(line, separator);
      int from = 0;
      for (int to = raw.indexOf(separator); to >= 0; to = raw.indexOf(separator, from)) {
        if (blank && !isBlank(raw, from, to)) {
          first = line.number();
        }
        lastLine = to > 0 ? line.number() : lastLine;
        text.append(raw, from, to);
        cells.add(new Cell(text.toString().strip(), first, Math.max(first, lastLine)));
        text.setLength(0);
        blank = true;
        from = to + 1;
      }
      if (blank && !isBlank(raw, from, raw.length())) {
        blank = false;
        first = line.number();
      }
      text.append(raw, from, raw.length());
      lastLine = line.number();
    }
    cells.add(new Cell(text.toString().strip(), first, Math.max(first, lastLine)));
    if (leading && !cells.isEmpty() && cells.get(0).isEmpty()) {
      cells.remove(0);
    }
    if (cells.stream().anyMatch(each -> !each.isEmpty()) && !isRepeated(cells)) {
      rows.add(cells);
    }
  }

  private static boolean isBlank(String text, int from, int to) {
    int i = from;
    while (i < to && Glyphs.isBlank(text.charAt(i))) {
      i++;
    }
    return i == to;
  }
}
