package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.table.FlatTable.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that copying flattened to one cell a line. Numbers that count on begin rows;
 * headings and totals between them are set apart ({@link FlatAsides}); rows with a line for each
 * column need no search ({@link WholeRows}), the others are laid by {@link FlatTable}.
 */
final class FlatRows {
  /** Stands for the column of a cell that is a row of its own. */
  private static final int ALONE = -1;

  /** Likewise of a cell that follows such a one in its row. */
  private static final int BESIDE = -2;

  private final List<Role> columns;
  private final List<Boolean> figures;
  private final CellFeatures features;
  private final Diagnostics diagnostics;
  private final List<Segment> segments = new ArrayList<>();

  private FlatRows(
      List<Role> columns, List<Boolean> figures, CellFeatures features, Diagnostics diagnostics) {
    this.columns = columns;
    this.figures = figures;
    this.features = features;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the rows; null stands for a place that the cell above covers.
   *
   * @param columns the roles of the columns
   * @param figures for each column whether it holds nothing but figures
   * @param diagnostics takes the line from which on the table was too long to be read with care
   */
  static List<List<@Nullable Cell>> of(
      List<Cell> lines,
      List<Role> columns,
      List<Boolean> figures,
      CellFeatures features,
      Diagnostics diagnostics) {
    FlatRows rows = new FlatRows(columns, figures, features, diagnostics);
    rows.read(lines);
    return rows.rows();
  }

  private void read(List<Cell> lines) {
    int number = columns.indexOf(Role.NUMBER);
    int width = columns.size() - Math.max(0, number);
    Set<Integer> whole = number < 0 ? Set.of() : new HashSet<>(WholeRows.begins(lines, width));
    SortedSet<Integer> begins = new TreeSet<>(whole);
    if (number == 0) {
      begins.addAll(WholeRows.numbers(lines, columns, features));
    }
    int from = 0;
    for (int begin : begins) {
      if (begin < from) {
        continue;
      }
      apart(lines.subList(from, begin));
      from = begin;
      List<Cell> row = whole.contains(begin) ? lines.subList(begin, begin + width) : List.of();
      if (!row.isEmpty()
          && WholeRows.fits(row, columns.subList(number, columns.size()), features)) {
        // Nothing in it is merged or broken.
        for (int i = 0; i < row.size(); i++) {
          segments.add(new Segment(number + i, row.get(i)));
        }
        from = begin + row.size();
      }
    }
    apart(lines.subList(from, lines.size()));
  }

  /** Sets apart what stands between rows: headings and totals. */
  private void apart(List<Cell> lines) {
    int from = 0;
    boolean numbered = columns.get(0) == Role.NUMBER;
    for (int i = 0; i < lines.size(); ) {
      int end = FlatAsides.end(lines, i, numbered, columns.size());
      if (end == i) {
        i++;
        continue;
      }
      lay(lines.subList(from, i));
      for (List<Cell> row : FlatAsides.rows(lines.subList(i, end))) {
        segments.add(new Segment(ALONE, row.get(0)));
        row.subList(1, row.size()).forEach(each -> segments.add(new Segment(BESIDE, each)));
      }
      from = end;
      i = end;
    }
    lay(lines.subList(from, lines.size()));
  }

  private void lay(List<Cell> lines) {
    segments.addAll(FlatTable.segments(lines, columns, figures, features, diagnostics));
  }

  private List<List<@Nullable Cell>> rows() {
    List<List<@Nullable Cell>> rows = new ArrayList<>();
    @Nullable Cell[] row = new Cell[columns.size()];
    int before = ALONE;
    for (Segment each : segments) {
      if (each.column() == BESIDE) {
        rows.get(rows.size() - 1).add(each.cell());
        continue;
      }
      boolean another = each.column() == before && before >= 0 && columns.get(before) == Role.TASK;
      if (before >= 0 && each.column() <= before && !another) {
        rows.add(LaidRows.held(row, columns));
        row = new Cell[columns.size()];
      }
      if (another) {
        // Two headings in one column: the first is the section's.
        rows.add(Collections.singletonList(row[each.column()]));
      }
      if (each.column() == ALONE) {
        List<@Nullable Cell> aside = new ArrayList<>();
        aside.add(each.cell());
        rows.add(aside);
      } else {
        row[each.column()] = each.cell();
      }
      before = each.column();
    }
    if (before >= 0) {
      rows.add(LaidRows.held(row, columns));
    }
    return rows;
  }
}
