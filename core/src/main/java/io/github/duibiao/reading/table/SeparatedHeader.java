package io.github.duibiao.reading.table;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the header of a table whose cells are parted by a separator: one line, or two. */
final class SeparatedHeader {
  private static final Pattern BREAK = Pattern.compile("<[bB][rR] ?/?>");
  private static final int FEWEST = 3;

  /** A rule below them says itself that they are names. */
  private static final int FEWEST_RULED = 2;

  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST = 14;

  private SeparatedHeader() {}

  static char separator(Line line) {
    if (line.canon().indexOf('|') >= 0) {
      return '|';
    }
    String raw = line.raw();
    return raw.indexOf('\t') >= 0 && raw.strip().indexOf('\t') > 0 ? '\t' : 0;
  }

  /** Returns a line with one form of its bars, and with the breaks that pages write in cells. */
  static String bars(String raw) {
    String bars = raw.replace('｜', '|').replace('│', '|').replace('┃', '|').replace('║', '|');
    return bars.indexOf('<') < 0 ? bars : BREAK.matcher(bars).replaceAll("\n");
  }

  static List<String> cells(Line line, char separator) {
    return cells(line, separator, true);
  }

  /** Returns the cells of a line; in a table without a frame an empty one may stand first. */
  static List<String> cells(Line line, char separator, boolean framed) {
    String text = separator == '|' ? bars(line.raw()).strip() : line.raw();
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
      cells.add(text.substring(from, to));
      from = to + 1;
    }
    cells.add(text.substring(from));
    if (framed && separator == '|' && cells.get(0).isBlank() && cells.size() > 1) {
      cells.remove(0);
    }
    return cells;
  }

  /**
   * Returns how many lines from one on are a header; 0 where none is.
   *
   * @param stated the last column of which the caller says what it holds
   */
  static int at(List<Line> lines, int from, char separator, int stated) {
    List<String> first = cells(lines.get(from), separator);
    long filled = first.stream().filter(each -> !each.isBlank()).count();
    if (filled < 2 || !first.stream().allMatch(each -> each.strip().length() <= 40)) {
      return 0;
    }
    if (from + 1 < lines.size() && separator(lines.get(from + 1)) == separator) {
      List<String> second =
          cells(lines.get(from + 1), separator, isFramed(lines.get(from), separator));
      List<String> both = new ArrayList<>(first);
      both.addAll(second);
      if (isSecondRow(second) && ColumnNames.isHeader(both)) {
        return 2;
      }
    }
    return ColumnNames.isHeader(first) || isStated(lines, from, separator, stated) ? 1 : 0;
  }

  /** Says whether the lines of a table begin with a separator, as its header does. */
  static boolean isFramed(Line header, char separator) {
    return separator == '|' && header.canon().startsWith("|");
  }

  private static boolean isStated(List<Line> lines, int from, char separator, int stated) {
    List<String> cells = cells(lines.get(from), separator);
    return stated > 0
        && cells.size() >= stated
        && cells.stream().noneMatch(each -> Numbering.at(Glyphs.canonical(each.strip())) != null)
        && from + 1 < lines.size()
        && separator(lines.get(from + 1)) == separator;
  }

  /** A second row holds names only, most of them known. */
  private static boolean isSecondRow(List<String> cells) {
    int filled = 0;
    int known = 0;
    for (String cell : cells) {
      if (!cell.isBlank()) {
        ColumnNames name = ColumnNames.of(cell);
        if (!name.like()) {
          return false;
        }
        filled++;
        known += name.isKnown() ? 1 : 0;
      }
    }
    return filled >= 2 && known * 2 >= filled;
  }

  /**
   * Says whether several lines have as many cells as this one, none of which is a label of the
   * document: a table, though nothing in its header is known.
   */
  static boolean isUnknown(List<Line> lines, int at, char separator) {
    List<String> first = cells(lines.get(at), separator);
    int filled = filled(first);
    boolean ruled = at + 1 < lines.size() && SeparatedRows.isRule(lines.get(at + 1));
    if (filled < (ruled ? FEWEST_RULED : FEWEST)
        || at + FEWEST_ROWS >= lines.size()
        || first.stream().anyMatch(each -> each.strip().length() > LONGEST || isLabel(each))) {
      return false;
    }
    for (int i = 1; i <= FEWEST_ROWS; i++) {
      Line line = lines.get(at + i);
      boolean alike =
          SeparatedRows.isRule(line)
              || (separator(line) == separator && cells(line, separator).size() == first.size());
      if (!alike) {
        return false;
      }
    }
    return true;
  }

  private static int filled(List<String> cells) {
    return (int) cells.stream().filter(each -> !each.isBlank()).count();
  }

  private static boolean isLabel(String cell) {
    String canon = Glyphs.canonical(cell.strip());
    return canon.endsWith(":") || Numbering.at(canon) != null;
  }

  /** Says whether a row among others is the header of another table: names all through. */
  static boolean isOther(List<String> cells) {
    return cells.stream().allMatch(each -> each.isBlank() || ColumnNames.of(each).isKnown())
        && ColumnNames.isHeader(cells);
  }
}
