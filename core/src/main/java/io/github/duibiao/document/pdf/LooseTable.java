package io.github.duibiao.document.pdf;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Table;
import io.github.duibiao.document.Table.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A table without ruled lines: rows one after another whose pieces stand below each other.
 *
 * @param rows for each row, what stands in each column
 */
record LooseTable(List<List<String>> rows) {
  private static final int LEAST_COLUMNS = 3;
  private static final int LEAST_ROWS = 3;

  /** How many lines a cell has that nothing stands beside. */
  private static final int MOST_LINES = 40;

  /** A column, from its leftmost to its rightmost character. */
  private static final class Band {
    private double from;
    private double to;

    Band(TextLine line) {
      this.from = line.x();
      this.to = line.right();
    }

    boolean meets(TextLine line) {
      return line.x() < to && line.right() > from;
    }
  }

  /** How far a table reaches from a row on: the number of rows, 0 where there is none. */
  static int reach(List<List<TextLine>> rows, int start) {
    List<Band> bands = new ArrayList<>();
    int wide = 0;
    int reach = 0;
    for (int i = start; i < rows.size(); i++) {
      List<TextLine> row = rows.get(i);
      if (i == start && row.size() < LEAST_COLUMNS) {
        return 0;
      }
      boolean lost = i - start - reach > MOST_LINES;
      if (lost || !fits(row, bands, i == start)) {
        break;
      }
      wide += row.size() >= LEAST_COLUMNS ? 1 : 0;
      reach = row.size() > 1 ? i - start + 1 : reach;
    }
    return wide >= LEAST_ROWS ? reach : 0;
  }

  private static boolean fits(List<TextLine> row, List<Band> bands, boolean first) {
    for (TextLine each : row) {
      long met = bands.stream().filter(band -> band.meets(each)).count();
      if (met > 1 || (met == 0 && !first)) {
        return false;
      }
    }
    for (TextLine each : row) {
      boolean found = false;
      for (Band band : bands) {
        if (band.meets(each)) {
          band.from = Math.min(band.from, each.x());
          band.to = Math.max(band.to, each.right());
          found = true;
        }
      }
      if (!found) {
        bands.add(new Band(each));
      }
    }
    return true;
  }

  static LooseTable of(List<List<TextLine>> lines) {
    List<Band> bands = new ArrayList<>();
    lines.forEach(row -> fits(row, bands, bands.isEmpty()));
    List<List<StringBuilder>> rows = new ArrayList<>();
    for (List<TextLine> line : lines) {
      boolean begins = rows.isEmpty() || bands.get(0).meets(line.get(0));
      if (begins) {
        List<StringBuilder> row = new ArrayList<>();
        bands.forEach(each -> row.add(new StringBuilder()));
        rows.add(row);
      }
      List<StringBuilder> row = rows.get(rows.size() - 1);
      for (TextLine piece : line) {
        for (int i = 0; i < bands.size(); i++) {
          if (bands.get(i).meets(piece)) {
            TextLine.append(row.get(i), piece.text());
          }
        }
      }
    }
    return new LooseTable(
        rows.stream().map(row -> row.stream().map(StringBuilder::toString).toList()).toList());
  }

  Table table(int line) {
    ImmutableList.Builder<ImmutableList<Cell>> out = ImmutableList.builder();
    for (List<String> row : rows) {
      out.add(
          row.stream()
              .map(each -> new Cell(each, line, false))
              .collect(ImmutableList.toImmutableList()));
    }
    return new Table(out.build(), line);
  }
}
