package io.github.duibiao.document.sheet;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cells of a sheet that hold something, by row and column, counted from 0. However large the
 * sheet claims to be, only these take room.
 */
final class SheetCells {
  private static final int MOST_COLUMNS = 16_384;

  private final Room room;
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final TreeSet<Integer> hiddenRows = new TreeSet<>();
  private final List<Merge> merges = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private int filled;

  private record Merge(Span rows, Span columns) {}

  private record Span(int first, int last) {}

  SheetCells(Room room) {
    this.room = room;
  }

  Limits limits() {
    return room.limits;
  }

  void cell(int row, int column, String text) throws DocumentException {
    String plain = text.strip();
    if (plain.isEmpty()) {
      return;
    }
    room.text(plain);
    if (++filled > room.limits.cells()) {
      room.places(filled);
    }
    rows.computeIfAbsent(row, each -> new TreeMap<>()).put(column, plain);
  }

  void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) throws DocumentException {
    if (merges.size() == room.limits.cells()) {
      room.places(Integer.MAX_VALUE);
    }
    merges.add(new Merge(new Span(firstRow, lastRow), new Span(firstColumn, lastColumn)));
  }

  void hideRow(int row) throws DocumentException {
    if (hiddenRows.add(row) && hiddenRows.size() > room.limits.cells()) {
      room.places(Integer.MAX_VALUE);
    }
  }

  void hideColumns(int first, int last) {
    if (first >= 0 && first <= last && first < MOST_COLUMNS) {
      hiddenColumns.set(first, Math.min(last + 1, MOST_COLUMNS));
    }
  }

  /** Shows the rows again that a filter hides: it is a state of the view, they are still meant. */
  void unfilter() {
    hiddenRows.clear();
  }

  /** Returns how many hidden rows hold something. */
  int hiddenRowCount() {
    return (int) rows.keySet().stream().filter(hiddenRows::contains).count();
  }

  /** Returns how many hidden columns hold something. */
  int hiddenColumnCount() {
    TreeSet<Integer> columns = new TreeSet<>();
    rows.values().forEach(row -> columns.addAll(row.keySet()));
    return (int) columns.stream().filter(hiddenColumns::get).count();
  }

  /** Returns the number of the last row that holds something, counted from 1; 0 if none does. */
  int height() {
    return rows.isEmpty() ? 0 : rows.lastKey() + 1;
  }

  /**
   * Returns what the sheet holds, in order.
   *
   * @param linesBefore how many rows the sheets before it have
   */
  List<Block> blocks(int linesBefore) throws DocumentException {
    NavigableMap<Integer, TreeMap<Integer, String>> shown = new TreeMap<>(rows);
    shown.keySet().removeAll(hiddenRows);
    TreeSet<Integer> taken = new TreeSet<>();
    shown.values().forEach(row -> taken.addAll(row.keySet()));
    taken.removeIf(hiddenColumns::get);
    int[] rowNumbers = shown.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] columnNumbers = taken.stream().mapToInt(Integer::intValue).toArray();
    room.places((long) rowNumbers.length * columnNumbers.length);
    Cell[][] cells = new Cell[rowNumbers.length][columnNumbers.length];
    int i = 0;
    for (Map.Entry<Integer, TreeMap<Integer, String>> row : shown.entrySet()) {
      for (int j = 0; j < columnNumbers.length; j++) {
        String text = row.getValue().getOrDefault(columnNumbers[j], "");
        cells[i][j] = new Cell(text, linesBefore + row.getKey() + 1, false);
      }
      i++;
    }
    spread(cells, rowNumbers, columnNumbers);
    return new SheetParts(cells, rowNumbers, linesBefore + 1).blocks();
  }

  /** Lets each cell stand in all the places that it was merged over. */
  private void spread(Cell[][] cells, int[] rowNumbers, int[] columnNumbers)
      throws DocumentException {
    boolean[][] covered = new boolean[cells.length][columnNumbers.length];
    long work = 0;
    for (Merge merge : merges) {
      int top = from(rowNumbers, merge.rows.first);
      int bottom = from(rowNumbers, merge.rows.last + 1);
      int left = from(columnNumbers, merge.columns.first);
      int right = from(columnNumbers, merge.columns.last + 1);
      if (top >= bottom || left >= right || cells[top][left].text().isEmpty()) {
        continue;
      }
      work += (long) (bottom - top) * (right - left);
      if (work > room.limits.cells()) {
        room.places(work);
      }
      Cell anchor = cells[top][left];
      for (int i = top; i < bottom; i++) {
        for (int j = left; j < right; j++) {
          if ((i > top || j > left) && !covered[i][j]) {
            room.text(anchor.text());
            cells[i][j] = new Cell(anchor.text(), anchor.line(), true);
          }
          covered[i][j] = true;
        }
      }
    }
  }

  /** Returns the place of the first number that is not less. */
  private static int from(int[] numbers, int number) {
    int place = Arrays.binarySearch(numbers, number);
    return place < 0 ? -place - 1 : place;
  }
}
