package io.github.duibiao.reading.table;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.text.Numbering;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that copying flattened to one cell a line, without rows, with merged cells left out and
 * cells broken over lines.
 *
 * <p>The lines are cut into cells and the cells given to columns by the Viterbi algorithm for
 * segments (a hidden semi-Markov model): a run of lines scores by what it would say as one cell of
 * a column ({@link CellFeatures}), and each step from cell to cell by how usual it is: on to the
 * next column, or back to the front for a new row; skipping costs. Time grows with lines × lines in
 * a cell × columns². How much reading the cells of one document may take in all is bounded ({@link
 * CellFeatures#isSpent}): beyond that each line is taken for a cell.
 */
final class FlatTable {
  private static final int LONGEST_CELL = 900;
  private static final int MOST_LINES = 48;
  private static final double JOINING = 0.1;
  private static final double MOST_FIGURES = 4;

  /** What a cell costs that begins amid what is numbered. */
  private static final double COUNTED_ON = 3;

  /** What a line costs that is a deadline by itself, as a piece of another cell. */
  private static final double ALIEN = 1.5;

  /** Likewise a line of units alone, but words of a demand may look like a unit. */
  private static final double STRANGE = 0.3;

  private final List<Cell> lines;
  private final List<Role> columns;

  /** Which columns hold nothing but figures. */
  private final List<Boolean> figures;

  private final CellFeatures features;
  private final boolean[] deadline;
  private final boolean[] units;

  /** How many characters of each line are no blanks. */
  private final int[] lengths;

  private final boolean[] endsUnits;

  /** Which lines count on from the one above: 1.新建…; 2.改造…. */
  private final boolean[] countsOn;

  /** Whether the first line is the number of a row for sure. */
  private boolean numbered;

  /** What a step from the cell of one column to that of another is worth. */
  private final double[][] steps;

  /** How many lines were read with care, before that took too much. */
  private int careful;

  private FlatTable(
      List<Cell> lines, List<Role> columns, List<Boolean> figures, CellFeatures features) {
    this.lines = lines;
    this.columns = columns;
    this.figures = figures;
    this.features = features;
    deadline = new boolean[lines.size()];
    units = new boolean[lines.size()];
    lengths = new int[lines.size()];
    endsUnits = new boolean[lines.size()];
    countsOn = new boolean[lines.size()];
    @Nullable Numbering above = null;
    steps = new double[columns.size()][columns.size()];
    for (int a = 0; a < steps.length; a++) {
      for (int b = 0; b < steps.length; b++) {
        steps[a][b] = step(a, b);
      }
    }
    for (int i = 0; i < deadline.length; i++) {
      CellFeatures.Cell cell = features.of(lines.get(i).text());
      deadline[i] = cell.isDeadline();
      units[i] = cell.isUnits();
      lengths[i] = cell.length();
      endsUnits[i] = cell.mayEndUnits();
      Numbering mark = cell.part();
      countsOn[i] =
          above != null
              && mark != null
              && mark.style() == above.style()
              && mark.value() == above.value() + 1;
      above = mark;
    }
  }

  /**
   * Returns the cells with their columns.
   *
   * @param diagnostics takes the line from which on the table was too long to be read with care
   */
  static List<Segment> segments(
      List<Cell> lines,
      List<Role> columns,
      List<Boolean> figures,
      CellFeatures features,
      Diagnostics diagnostics) {
    if (lines.isEmpty()) {
      return List.of();
    }
    FlatTable table = new FlatTable(lines, columns, figures, features);
    table.numbered = columns.get(0) == Role.NUMBER && WholeRows.number(lines.get(0)) > 0;
    List<Segment> segments = table.best();
    if (table.careful < lines.size()) {
      int line = lines.get(table.careful).line();
      diagnostics.add(DiagnosticCode.TABLE_TOO_LONG, line, String.valueOf(lines.size()));
    }
    return segments;
  }

  /** A cell and the column it was given to. */
  record Segment(int column, Cell cell) {}

  private List<Segment> best() {
    int n = lines.size();
    int m = columns.size();
    double[][] best = new double[n + 1][m];
    int[][] fromColumn = new int[n + 1][m];
    int[][] fromLine = new int[n + 1][m];
    double[][] reach = new double[n + 1][];
    for (int i = 1; i <= n; i++) {
      Budget.check();
      Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
      reach[i - 1] = reach(best[i - 1], i == 1);
      StringBuilder text = new StringBuilder();
      int length = 0;
      int deadlinesInside = 0;
      int unitsInside = 0;
      int longest = features.isSpent() ? 1 : MOST_LINES;
      careful = longest > 1 ? i : careful;
      for (int j = i - 1; j >= 0 && i - j <= longest && text.length() < LONGEST_CELL; j--) {
        if (i - j == 1 || !isNumber(lines.get(j).text())) {
          text.insert(0, (text.isEmpty() ? lines.get(j).text() : lines.get(j).text() + "\n"));
          length += lengths[j];
        }
        // What is a deadline by itself begins a cell; only another piece of one follows it.
        if (i - j > 4 && deadline[j] && !deadline[j + 1]) {
          break;
        }
        deadlinesInside += deadline[j] ? 1 : 0;
        unitsInside += units[j] ? 1 : 0;
        CellFeatures.Cell cell = null;
        for (int b = 0; b < m; b++) {
          double alien = alien(columns.get(b), deadlinesInside, unitsInside);
          double joining = joining(b) * (i - j - 1) + (countsOn[j] ? COUNTED_ON : 0);
          // What cannot do better even if it fits as well as it may need not be read.
          double most =
              figures.get(b)
                  ? MOST_FIGURES
                  : CellFits.most(columns.get(b), length, endsUnits[i - 1]);
          double bound = most - joining - alien;
          if (bound + reach[j][b] <= best[i][b] || (j == 0 && numbered && (b > 0 || i > 1))) {
            continue;
          }
          cell = cell == null ? features.of(text.toString()) : cell;
          double fit =
              (figures.get(b) ? cell.fitsFigures() : cell.fits(columns.get(b), columns))
                  - joining
                  - alien;
          for (int a = 0; a < (j == 0 ? 1 : m); a++) {
            double score = fit + (j == 0 ? -0.3 * b : best[j][a] + steps[a][b]);
            if (score > best[i][b]) {
              best[i][b] = score;
              fromColumn[i][b] = a;
              fromLine[i][b] = j;
            }
          }
        }
      }
    }
    return trace(best, fromColumn, fromLine);
  }

  /** Of two columns of units it is the first that names one. */
  private double joining(int column) {
    boolean units = isUnits(column) && column + 1 < columns.size() && isUnits(column + 1);
    return units ? 3 * JOINING : JOINING;
  }

  private boolean isUnits(int column) {
    return columns.get(column) == Role.LEAD || columns.get(column) == Role.UNITS;
  }

  /** Returns what lines cost a cell that are cells of another column by themselves. */
  private static double alien(Role role, int deadlines, int units) {
    return switch (role) {
      case DEADLINE -> 0;
      case LEAD, UNITS -> ALIEN * deadlines;
      case NUMBER, SECTION, TASK, DEMAND, TARGET, PERSONS, REMARK ->
          ALIEN * deadlines + STRANGE * units;
    };
  }

  /** Returns the best score with which a cell of each column may begin. */
  private double[] reach(double[] best, boolean first) {
    double[] reach = new double[best.length];
    for (int b = 0; b < reach.length; b++) {
      reach[b] = first ? -0.3 * b : best[0] + steps[0][b];
      for (int a = 1; a < reach.length && !first; a++) {
        reach[b] = Math.max(reach[b], best[a] + steps[a][b]);
      }
    }
    return reach;
  }

  private List<Segment> trace(double[][] best, int[][] fromColumn, int[][] fromLine) {
    List<Segment> path = new ArrayList<>();
    int i = lines.size();
    int b = 0;
    for (int each = 1; i > 0 && each < columns.size(); each++) {
      b = best[i][each] + last(each) > best[i][b] + last(b) ? each : b;
    }
    while (i > 0) {
      int j = fromLine[i][b];
      path.add(new Segment(b, join(j, i)));
      b = fromColumn[i][b];
      i = j;
    }
    Collections.reverse(path);
    return path;
  }

  private Cell join(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Cell each : lines.subList(from, to)) {
      if (to - from > 1 && isNumber(each.text())) {
        continue;
      }
      text.append(text.isEmpty() ? "" : "\n").append(each.text());
    }
    return new Cell(text.toString(), lines.get(from).line(), lines.get(to - 1).endLine());
  }

  /** A row's number that fell between the lines of other cells belongs to none of them. */
  private static boolean isNumber(String text) {
    return text.length() <= 3 && Numerals.areDigits(text);
  }

  private double step(int a, int b) {
    if (b > a) {
      if (b == a + 1) {
        boolean last = b == columns.size() - 1;
        return columns.get(b) != Role.REMARK ? 1 : last ? 0 : 0.5;
      }
      double skipped = 0;
      for (int i = a + 1; i < b; i++) {
        // A section is merged over rows more often than not.
        skipped += columns.get(i) == Role.SECTION ? 0.2 : 1.5;
      }
      return -skipped;
    }
    if (b == a && columns.get(b) == Role.TASK) {
      return -0.5;
    }
    // A new row; one that has no demand of its own hardly occurs.
    double demand = b > columns.indexOf(Role.DEMAND) ? -8 : 0;
    return demand + end(a) - 0.3 * b;
  }

  /** The last row, or what stands before a whole one, may go on. */
  private double last(int column) {
    return Math.max(-1.5, end(column));
  }

  /** What a row is worth that ends in a column. */
  private double end(int column) {
    int left = columns.size() - 1 - column;
    // Few rows have a remark.
    boolean remark = left > 0 && columns.get(columns.size() - 1) == Role.REMARK;
    return -1.5 * (left - (remark ? 1 : 0));
  }
}
