package io.github.duibiao.reading.table;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays rows of cells under columns. Cells that were merged on the page are missing from the rows of
 * a text, or stand as empty cells at the end. So a cell's place says little; what it holds and the
 * order of the columns decide, by the best-scoring way to lay the cells of a row.
 */
final class LaidRows {
  private static final int LONGEST_HEADING = 50;

  private final List<Role> columns;
  private final CellFeatures features;
  private final Diagnostics diagnostics;

  LaidRows(List<Role> columns, CellFeatures features, Diagnostics diagnostics) {
    this.columns = columns;
    this.features = features;
    this.diagnostics = diagnostics;
  }

  /** Returns how many cells a row has before the empty ones at its end. */
  static int width(List<Cell> row) {
    int width = row.size();
    while (width > 0 && row.get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** Returns the rows of a grid; null stands for a place that the cell above covers. */
  List<List<@Nullable Cell>> of(List<List<Cell>> rows) {
    List<List<@Nullable Cell>> laid = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<Cell> filled = row.stream().filter(each -> !each.isEmpty()).toList();
      if (filled.size() == 1 && standsAlone(filled.get(0).text())) {
        laid.add(Collections.singletonList(filled.get(0)));
      } else if (width(row) <= columns.size() && AsideRows.isSummedHeading(row)) {
        // Its figures stand where they should: nothing else tells where.
        laid.add(inPlace(row));
      } else if (!filled.isEmpty()) {
        laid.add(row(row));
      }
    }
    return laid;
  }

  private List<@Nullable Cell> inPlace(List<Cell> row) {
    List<@Nullable Cell> cells = new ArrayList<>(row.subList(0, width(row)));
    Cell first = row.get(0);
    while (cells.size() < columns.size()) {
      cells.add(new Cell("", first.line(), first.line()));
    }
    return cells;
  }

  private static boolean standsAlone(String cell) {
    return isHeading(cell) || AsideRows.isNote(CellText.clean(cell));
  }

  /** Says whether a row that is this cell alone heads the rows below it. */
  private static boolean isHeading(String cell) {
    String text = CellText.clean(cell);
    Numbering mark = Numbering.at(Glyphs.canonical(text));
    return mark != null
        && mark.style().compareTo(Numbering.Style.ARABIC) < 0
        && text.length() <= LONGEST_HEADING
        && Glyphs.canonical(text).indexOf('。') < 0;
  }

  private List<@Nullable Cell> row(List<Cell> row) {
    int m = columns.size();
    List<Cell> cells = row.subList(0, width(row));
    while (cells.size() > m) {
      // More cells than columns: what is beyond the last belongs to it.
      List<Cell> shorter = new ArrayList<>(cells.subList(0, m - 1));
      shorter.add(Cell.join(cells.subList(m - 1, cells.size())));
      cells = shorter;
    }
    int n = cells.size();
    @Nullable Cell[] laid = new Cell[m];
    boolean[][] taken = n < m && row.size() != m ? fit(cells) : null;
    taken = taken == null && n < m && !fitsInPlace(cells) ? fit(cells) : taken;
    for (int i = n, j = taken == null ? n : m; i > 0 && j > 0; j--) {
      if (taken == null || taken[i][j]) {
        laid[j - 1] = cells.get(--i);
      }
    }
    missing(laid, row.size() < m);
    if (n < m && laid[columns.indexOf(Role.DEMAND)] == null) {
      diagnostics.add(DiagnosticCode.TABLE_CELL_MISSING, cells.get(0).line(), joined(cells));
    }
    return Arrays.asList(laid);
  }

  /** Says whether a row that only lacks what stands last says at its places what it should. */
  private boolean fitsInPlace(List<Cell> cells) {
    double inPlace = 0;
    for (int i = 0; i < cells.size(); i++) {
      inPlace += features.of(cells.get(i).text()).fits(columns.get(i), columns);
    }
    return inPlace > best(cells) - 2;
  }

  private double best(List<Cell> cells) {
    double[][] best = new double[cells.size() + 1][];
    fit(cells, best);
    return best[cells.size()][columns.size()];
  }

  /**
   * A merged heading holds for the rows below; so does a merged unit or date where a row lacks the
   * cell and not only its content.
   */
  private void missing(@Nullable Cell[] laid, boolean lacks) {
    for (int j = 0; j < laid.length; j++) {
      Role role = columns.get(j);
      boolean heads = role == Role.SECTION || role == Role.TASK || role == Role.NUMBER;
      boolean held = heads || (lacks && role != Role.DEMAND && role != Role.TARGET);
      if (laid[j] == null && !held) {
        laid[j] = blank(laid);
      }
    }
  }

  /**
   * Returns the row of a flattened table: a heading that is missing was merged; so was all that
   * stands beside the demand, if no unit stands there under the same heading, and so were the last
   * columns with the units among them, if several are missing.
   */
  static List<@Nullable Cell> held(@Nullable Cell[] row, List<Role> columns) {
    boolean begins = !columns.contains(Role.TASK) && !columns.contains(Role.NUMBER);
    boolean assigned = false;
    boolean limited = false;
    for (int j = 0; j < row.length; j++) {
      Role role = columns.get(j);
      begins |=
          row[j] != null && (role == Role.TASK || role == Role.NUMBER || role == Role.SECTION);
      assigned |= row[j] != null && (role == Role.LEAD || role == Role.UNITS);
      limited |= row[j] != null && role == Role.DEADLINE;
    }
    int last = row.length;
    while (last > 0 && row[last - 1] == null) {
      last--;
    }
    List<Role> lacking = columns.subList(last, row.length);
    boolean cut =
        lacking.size() >= 3 && (lacking.contains(Role.UNITS) || lacking.contains(Role.LEAD));
    Cell blank = blank(row);
    for (int j = 0; j < row.length; j++) {
      Role role = columns.get(j);
      boolean heads = role == Role.SECTION || role == Role.TASK || role == Role.NUMBER;
      boolean unit = role == Role.LEAD || role == Role.UNITS || role == Role.PERSONS;
      boolean beside =
          (!begins && !assigned && (unit || !limited))
              || (cut && j >= last && role != Role.DEMAND && role != Role.TARGET);
      if (row[j] == null && !heads && (!beside || role == Role.DEMAND)) {
        row[j] = blank;
      }
    }
    return Arrays.asList(row);
  }

  static Cell blank(@Nullable Cell[] row) {
    for (Cell each : row) {
      if (each != null) {
        return new Cell("", each.line(), each.line());
      }
    }
    return new Cell("", 1, 1);
  }

  /** Returns for each cell and column, from 1 on, whether the cell is best laid there. */
  private boolean[][] fit(List<Cell> cells) {
    return fit(cells, new double[cells.size() + 1][]);
  }

  private boolean[][] fit(List<Cell> cells, double[][] best) {
    int n = cells.size();
    int m = columns.size();
    boolean[][] taken = new boolean[n + 1][m + 1];
    best[0] = new double[m + 1];
    for (int i = 1; i <= n; i++) {
      best[i] = new double[m + 1];
      CellFeatures.Cell cell = features.of(cells.get(i - 1).text());
      best[i][0] = Double.NEGATIVE_INFINITY;
      for (int j = 1; j <= m; j++) {
        double skip = best[i][j - 1] - (i < n ? 3 : 0);
        double take = best[i - 1][j - 1] + cell.fits(columns.get(j - 1), columns);
        taken[i][j] = take >= skip;
        best[i][j] = Math.max(take, skip);
      }
    }
    return taken;
  }

  private static String joined(List<Cell> row) {
    return String.join(" | ", row.stream().map(Cell::text).toList());
  }
}
