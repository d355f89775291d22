package io.github.duibiao.reading.table;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that stand under the names of their columns: what a line holds belongs to the
 * column whose name it stands under. A line without a number goes on with the cells above it.
 */
final class AlignedRows {
  private static final int TAB = 8;
  private static final int FEWEST_UNKNOWN = 4;
  private static final int ROWS_BELOW = 3;
  private static final int LONGEST_NAME = 12;

  /** So many blanks part cells; one may stand within a cell. */
  private static final int PARTS = 2;

  private final List<Piece> names;
  private final List<Line> lines;

  private AlignedRows(List<Piece> names, List<Line> lines) {
    this.names = names;
    this.lines = lines;
  }

  /** A piece of a line: its first and last place, a Han character taking two. */
  private record Piece(String text, int start, int end) {}

  /**
   * Returns the rows below a header; null where the lines do not stand under its names.
   *
   * @param lines the lines of the rows
   */
  static @Nullable List<List<Cell>> read(Line header, List<Line> lines) {
    AlignedRows rows = new AlignedRows(pieces(header.raw(), 1), lines);
    return rows.names.size() > 2 && rows.areAligned() ? rows.rows() : null;
  }

  /**
   * Says whether a line stands above rows of as many pieces, each under one of its own: a header,
   * though nothing in it is known.
   */
  static boolean isAbove(List<Line> lines, int at) {
    List<Piece> names = pieces(lines.get(at).raw(), PARTS);
    if (names.size() < FEWEST_UNKNOWN
        || at + ROWS_BELOW >= lines.size()
        || names.stream().anyMatch(each -> each.text.length() > LONGEST_NAME)) {
      return false;
    }
    AlignedRows rows = new AlignedRows(names, lines.subList(at + 1, at + 1 + ROWS_BELOW));
    return rows.lines.stream()
        .map(each -> pieces(each.raw(), PARTS))
        .allMatch(each -> each.size() == names.size() && rows.isInOrder(each));
  }

  private boolean areAligned() {
    int whole = 0;
    int aligned = 0;
    for (Line line : lines) {
      List<Piece> pieces = pieces(line.raw(), PARTS);
      if (pieces.size() == names.size()) {
        whole++;
        aligned += isInOrder(pieces) ? 1 : 0;
      }
    }
    return whole > 0 && aligned * 10 >= whole * 9;
  }

  private boolean isInOrder(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (column(pieces.get(i)) != i) {
        return false;
      }
    }
    return true;
  }

  private List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    boolean numbered = areNumbered();
    Set<Integer> begin = numbered ? beginnings() : Set.of();
    for (Line line : lines) {
      List<Piece> pieces = pieces(line.raw(), PARTS);
      if (isHeader(pieces)) {
        continue;
      }
      if (isHeading(line, pieces)) {
        rows.add(List.of(new Cell(line.text(), line.number(), line.number())));
        continue;
      }
      boolean begins =
          numbered
              ? begin.contains(line.number())
              : column(pieces.get(0)) == 0 && pieces.size() > 1;
      List<Cell> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (begins || row.size() < names.size()) {
        row = new ArrayList<>();
        rows.add(row);
      }
      lay(row, pieces, line);
    }
    return rows;
  }

  /** Says whether a line is the header again, as on the next page. */
  private boolean isHeader(List<Piece> pieces) {
    return pieces.size() == names.size()
        && IntStream.range(0, pieces.size())
            .allMatch(i -> pieces.get(i).text.equals(names.get(i).text));
  }

  /** Returns the lines with which the numbered rows begin. */
  private Set<Integer> beginnings() {
    List<Line> body = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int column = wordiest();
    boolean[] closed = new boolean[lines.size()];
    for (Line line : lines) {
      List<Piece> pieces = pieces(line.raw(), PARTS);
      if (isHeader(pieces) || isHeading(line, pieces)) {
        if (!body.isEmpty()) {
          closed[body.size() - 1] = true;
        }
        continue;
      }
      if (isNumber(pieces.get(0))) {
        numbers.add(body.size());
      }
      for (Piece each : pieces) {
        boolean ends = "。；;".indexOf(each.text.charAt(each.text.length() - 1)) >= 0;
        closed[body.size()] |= ends && column(each) == column;
      }
      body.add(line);
    }
    Set<Integer> begin = new HashSet<>();
    for (int each : CentredRows.begins(numbers, body.size(), closed)) {
      begin.add(body.get(each).number());
    }
    return begin;
  }

  /** Returns the column that holds most of the text. */
  private int wordiest() {
    int[] words = new int[names.size()];
    for (Line line : lines) {
      pieces(line.raw(), PARTS).forEach(each -> words[column(each)] += each.text.length());
    }
    int most = 0;
    for (int i = 1; i < words.length; i++) {
      most = words[i] > words[most] ? i : most;
    }
    return most;
  }

  private boolean areNumbered() {
    int numbers = 0;
    for (Line line : lines) {
      numbers += isNumber(pieces(line.raw(), PARTS).get(0)) ? 1 : 0;
    }
    return numbers > 1;
  }

  private boolean isNumber(Piece piece) {
    return column(piece) == 0
        && piece.text.length() <= 3
        && Numerals.parse(Glyphs.canonical(piece.text)) > 0;
  }

  /** Says whether a number and what stands behind it are all of a line. */
  private static boolean isHeading(Line line, List<Piece> pieces) {
    Numbering mark = pieces.size() > 2 ? null : Numbering.at(line.canon());
    return mark != null
        && mark.style().compareTo(Numbering.Style.ARABIC) < 0
        && (pieces.size() == 1 || pieces.get(0).text.length() == mark.length());
  }

  private void lay(List<Cell> row, List<Piece> pieces, Line line) {
    while (row.size() < names.size()) {
      row.add(new Cell("", line.number(), line.number()));
    }
    for (Piece piece : pieces) {
      int column = column(piece);
      Cell before = row.get(column);
      row.set(
          column,
          before.isEmpty()
              ? new Cell(piece.text, line.number(), line.number())
              : new Cell(before.text() + "\n" + piece.text, before.line(), line.number()));
    }
  }

  /** Returns the column whose name a piece stands under, or else stands nearest to. */
  private int column(Piece piece) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < names.size(); i++) {
      Piece name = names.get(i);
      double starts = Math.abs(piece.start - name.start);
      double middles = Math.abs(piece.start + piece.end - name.start - name.end) / 2.0;
      boolean under = piece.start < name.end && name.start < piece.end;
      double far = Math.min(starts, middles) - (under ? TAB : 0);
      if (far < least) {
        least = far;
        best = i;
      }
    }
    return best;
  }

  private static List<Piece> pieces(String raw, int parts) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int place = 0;
    int start = 0;
    int end = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c <= ' ' || c == '\u3000' || c == '\u00a0') {
        place = c == '\t' ? (place / TAB + 1) * TAB : place + (c == '\u3000' ? 2 : 1);
        continue;
      }
      if (!text.isEmpty() && place - end >= parts) {
        pieces.add(new Piece(text.toString(), start, end));
        text.setLength(0);
      }
      start = text.isEmpty() ? place : start;
      text.append(!text.isEmpty() && place > end ? " " : "").append(c);
      place += c < 0x2e80 ? 1 : 2;
      end = place;
    }
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.toString(), start, end));
    }
    return pieces;
  }
}
