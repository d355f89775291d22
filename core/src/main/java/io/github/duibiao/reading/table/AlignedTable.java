package io.github.duibiao.reading.table;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are aligned by blanks: its header is a line of names parted by blanks, or
 * several such lines that break names apart; its rows begin with a number, or have as many pieces
 * as the header.
 *
 * @param table the table
 * @param end the line behind it
 */
record AlignedTable(FoundTable table, int end) {
  /** What stands below the rows: notes, and who filled the table in. */
  private static final Pattern NOTE =
      Pattern.compile("[(]?(?:填表)?(?:说明|备注|附注|注)[0-9]?:|(?:联系人|联系电话|填表人|填报人|制表人?|审核人?|填报单位|制表单位):");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
  private static final int FEWEST = 3;
  private static final int MOST_HEADER_LINES = 12;
  private static final int LONGEST_LINE = 120;

  /** More pieces than a page of such a table has are read line by line, which takes less time. */
  private static final int MOST_PIECES = 3000;

  /**
   * Returns the table that begins at a line; null where none does.
   *
   * @param ends says whether the table ends before a line
   * @param furniture says whether a line was put there by a printer: the number of a page
   */
  static @Nullable AlignedTable at(
      List<Line> lines, int at, IntPredicate ends, Predicate<Line> furniture) {
    if (lines.get(at).length() > LONGEST_LINE || blanks(lines.get(at).raw().strip()) < FEWEST - 1) {
      return null;
    }
    List<String> first = pieces(lines.get(at));
    if (first.size() < FEWEST) {
      return null;
    }
    boolean unknown = !opens(first);
    if (unknown && !AlignedRows.isAbove(lines, at)) {
      return null;
    }
    int end = unknown ? at + 1 : headerEnd(lines, at);
    List<Cell> header = header(lines.subList(at, end));
    if (!unknown && !ColumnNames.isHeader(header.stream().map(Cell::text).toList())) {
      return null;
    }
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> all = new ArrayList<>();
    int number = 0;
    List<Line> body = new ArrayList<>();
    int i = end;
    for (; i < lines.size() && !ends.test(i); i++) {
      Line line = lines.get(i);
      if (furniture.test(line)) {
        continue;
      }
      List<String> pieces = pieces(line);
      boolean counts = Numerals.parse(Glyphs.canonical(pieces.get(0))) == number + 1;
      boolean whole = pieces.size() == header.size();
      if (!counts && !rows.isEmpty() && NOTE.matcher(line.canon()).lookingAt()) {
        break;
      }
      if (!counts && pieces.size() < Math.min(header.size(), FEWEST) && endsHere(line, all)) {
        break;
      }
      if (counts || (number == 0 && whole) || rows.isEmpty()) {
        rows.add(new ArrayList<>());
      }
      number = counts ? number + 1 : number;
      body.add(line);
      add(rows.get(rows.size() - 1), line, pieces);
      pieces.forEach(each -> all.add(new Cell(each, line.number(), line.number())));
    }
    List<List<Cell>> aligned =
        end == at + 1 && !all.isEmpty() ? AlignedRows.read(lines.get(at), body) : null;
    if (aligned != null) {
      return new AlignedTable(
          new FoundTable.Ragged(List.of(header), aligned, lines.get(at).number()), i);
    }
    boolean even = rows.stream().allMatch(row -> row.size() <= header.size());
    if (all.isEmpty()) {
      return null;
    }
    int line = lines.get(at).number();
    FoundTable table =
        even || all.size() > MOST_PIECES
            ? new FoundTable.Ragged(List.of(header), rows, line)
            : new FoundTable.Flat(header, all, line);
    return new AlignedTable(table, i);
  }

  /** Counts what {@link #pieces} may cut at: a quick look that spares most lines the cutting. */
  private static int blanks(String raw) {
    int blanks = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      blanks += c <= ' ' || c == '\u3000' || c == '\u00a0' ? 1 : 0;
    }
    return blanks;
  }

  /** Adds the pieces of a line to a row; a list that breaks off goes on in the next line. */
  private static void add(List<Cell> row, Line line, List<String> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Cell last = row.isEmpty() ? null : row.get(row.size() - 1);
      if (i == 0 && last != null && (last.text().endsWith("、") || last.text().endsWith("，"))) {
        row.set(row.size() - 1, new Cell(last.text() + pieces.get(0), last.line(), line.number()));
      } else {
        row.add(new Cell(pieces.get(i), line.number(), line.number()));
      }
    }
  }

  /** A sentence that follows a whole row is none of the table. */
  private static boolean endsHere(Line line, List<Cell> before) {
    boolean sentence = line.canon().indexOf('。') >= 0 && line.length() > 30;
    String last = before.isEmpty() ? "" : before.get(before.size() - 1).text();
    return sentence && !last.endsWith("、") && !last.endsWith("，");
  }

  private static boolean opens(List<String> pieces) {
    int known = 0;
    for (String each : pieces) {
      ColumnNames name = ColumnNames.of(each);
      if (!name.like()) {
        return false;
      }
      known += name.isKnown() ? 1 : 0;
    }
    return known >= 2 && known * 2 >= pieces.size();
  }

  /** The header goes on over lines as long as their pieces are names and no row has begun. */
  private static int headerEnd(List<Line> lines, int at) {
    int end = at + 1;
    for (int i = end; i < Math.min(lines.size(), at + MOST_HEADER_LINES); i++) {
      List<String> pieces = pieces(lines.get(i));
      if (Numerals.areDigits(Glyphs.canonical(pieces.get(0)))) {
        return i;
      }
      if (!pieces.stream().allMatch(each -> ColumnNames.of(each).like() || isNote(each))) {
        break;
      }
    }
    return end;
  }

  private static boolean isNote(String piece) {
    return piece.startsWith("(") || piece.startsWith("（");
  }

  /** Joins the pieces of names that line breaks parted, where the whole is a name. */
  private static List<Cell> header(List<Line> lines) {
    List<Cell> names = new ArrayList<>();
    for (Line line : lines) {
      boolean first = true;
      for (String piece : pieces(line)) {
        Cell last = names.isEmpty() ? null : names.get(names.size() - 1);
        if (first && last != null && joins(last.text(), piece)) {
          names.set(names.size() - 1, new Cell(last.text() + piece, last.line(), line.number()));
        } else {
          names.add(new Cell(piece, line.number(), line.number()));
        }
        first = false;
      }
    }
    return names;
  }

  private static boolean joins(String before, String after) {
    if ("及和与、（(/".indexOf(after.charAt(0)) >= 0) {
      return true;
    }
    return !ColumnNames.of(before).isKnown() && ColumnNames.of(before + after).isKnown();
  }

  private static List<String> pieces(Line line) {
    return List.of(BLANKS.split(line.raw().strip(), -1));
  }
}
