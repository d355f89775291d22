package io.github.duibiao.document.pdf;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Table;
import io.github.duibiao.document.Table.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The parts of a table on its pages → one table. What a page break cuts in two is put together: a
 * row whose text goes on, and a cell that spans rows on both sides.
 */
final class TableText {
  private static final String ENDS = "。！？；!?;";
  private static final String OPEN = "、，（,(";
  private static final double NEAR = 3;

  private final List<Double> xs;
  private final List<List<Box>> rows = new ArrayList<>();
  private double inset = 8;

  /** How near to its upper edge the text of a cell begins that no page break cuts. */
  private double head = Double.MAX_VALUE;

  private TableText(List<RuledTable> parts) {
    List<Double> all = new ArrayList<>();
    parts.forEach(each -> all.addAll(each.lattice().xs()));
    all.sort(null);
    this.xs = new ArrayList<>();
    for (double each : all) {
      if (xs.isEmpty() || each - xs.get(xs.size() - 1) > NEAR) {
        xs.add(each);
      }
    }
  }

  /**
   * Returns the table.
   *
   * @param line where it begins, counted from 1
   */
  static Table of(List<RuledTable> parts, int line) {
    TableText text = new TableText(parts);
    for (RuledTable each : parts) {
      text.add(each);
    }
    return text.table(line);
  }

  private void add(RuledTable part) {
    Lattice lattice = part.lattice();
    Map<Integer, Box> boxes = boxes(part);
    List<List<Box>> more = new ArrayList<>();
    for (List<Integer> cells : lattice.cells()) {
      List<Box> row = new ArrayList<>();
      for (int i = 0; i + 1 < xs.size(); i++) {
        int column = Math.max(0, Lattice.between(lattice.xs(), (xs.get(i) + xs.get(i + 1)) / 2));
        row.add(Objects.requireNonNull(boxes.get(cells.get(column))));
      }
      new HashSet<>(row).forEach(each -> each.rows++);
      more.add(row);
    }
    if (!rows.isEmpty()) {
      goOn(more);
    }
    rows.addAll(more);
  }

  /** Returns the cells of a part, by their numbers. */
  private Map<Integer, Box> boxes(RuledTable part) {
    Lattice lattice = part.lattice();
    Map<Integer, Box> boxes = new HashMap<>();
    lattice
        .boxes()
        .forEach(
            (cell, each) -> {
              List<TextLine> lines = part.lines().getOrDefault(cell, List.of());
              for (TextLine line : lines) {
                inset = Math.max(0, Math.min(inset, line.x() - each[0]));
              }
              Box box = new Box(each[2] - each[0], each[1], each[3], lines);
              if (!lines.isEmpty() && (rows.isEmpty() || box.top > lattice.top())) {
                head = Math.min(head, box.head());
              }
              boxes.put(cell, box);
            });
    return boxes;
  }

  /** Puts together what the page break cut, in the first row that does not repeat the header. */
  private void goOn(List<List<Box>> more) {
    int first = 0;
    while (first < more.size()
        && first < rows.size()
        && plain(more.get(first)).equals(plain(rows.get(first)))) {
      first++;
    }
    if (first == more.size()) {
      return;
    }
    List<Box> below = more.get(first);
    List<Box> above = rows.get(rows.size() - 1);
    boolean cut = isCut(above, below);
    IdentityHashMap<Box, Box> same = new IdentityHashMap<>();
    for (int i = 0; i < below.size(); i++) {
      Box upper = above.get(i);
      Box lower = below.get(i);
      boolean one = spans(i, more) && (lower.lines.isEmpty() || goesOn(upper, lower));
      if ((cut || one) && same.putIfAbsent(lower, upper) == null) {
        upper.lines.addAll(lower.lines);
        upper.rows += lower.rows;
        upper.bottom = lower.bottom;
      }
    }
    for (List<Box> row : more) {
      row.replaceAll(each -> same.getOrDefault(each, each));
    }
    if (cut) {
      more.remove(first);
    }
  }

  /** Whether a row is the rest of the one above: it only goes on with what has not ended. */
  private static boolean isCut(List<Box> above, List<Box> below) {
    boolean goesOn = false;
    boolean hasEmpty = false;
    for (int i = 0; i < below.size(); i++) {
      Box lower = below.get(i);
      if (lower.lines.isEmpty()) {
        hasEmpty = true;
        continue;
      }
      String text = above.get(i).plain();
      if (text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
        return false;
      }
      goesOn = true;
    }
    return goesOn && hasEmpty;
  }

  /** Whether the text of a cell goes on in one below: it fills the cell and has not ended. */
  private boolean goesOn(Box upper, Box lower) {
    if (upper.lines.isEmpty()) {
      return false;
    }
    TextLine last = upper.lines.get(upper.lines.size() - 1);
    TextLine next = lower.lines.get(0);
    boolean ended = ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
    boolean full = !hasRoom(upper, last, next);
    boolean open =
        upper.rows > 1
            || lower.head() < head - 0.2 * next.size()
            || OPEN.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
    return open && !ended && full && upper.bottom - last.y() < 2 * last.size();
  }

  private boolean hasRoom(Box box, TextLine last, TextLine next) {
    double room = box.width - 2 * inset;
    for (TextLine each : box.lines) {
      room = Math.max(room, each.width());
    }
    return last.width() + next.head() < room - 0.2 * next.size();
  }

  /** Whether a column has cells that span rows. */
  private boolean spans(int column, List<List<Box>> more) {
    for (List<List<Box>> each : List.of(rows, more)) {
      for (List<Box> row : each) {
        if (row.get(column).rows > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static String plain(List<Box> row) {
    StringBuilder text = new StringBuilder();
    row.forEach(each -> text.append(each.plain()).append('|'));
    return text.toString();
  }

  private Table table(int line) {
    IdentityHashMap<Box, Cell> known = new IdentityHashMap<>();
    Set<Box> begun = new HashSet<>();
    ImmutableList.Builder<ImmutableList<Cell>> out = ImmutableList.builder();
    int at = line;
    for (List<Box> row : rows) {
      ImmutableList.Builder<Cell> cells = ImmutableList.builder();
      for (Box each : row) {
        Cell cell = known.get(each);
        if (cell == null) {
          cell = new Cell(text(each), at, false);
          known.put(each, cell);
          at += Math.max(1, each.lines.size());
        }
        cells.add(begun.add(each) ? cell : new Cell(cell.text(), cell.line(), true));
      }
      out.add(cells.build());
    }
    return new Table(out.build(), line);
  }

  /** Joins the lines of a cell, but where the next would have had room in the one above. */
  private String text(Box box) {
    StringBuilder text = new StringBuilder();
    TextLine last = null;
    for (TextLine each : box.lines) {
      if (last != null && hasRoom(box, last, each)) {
        text.append('\n').append(each.text());
      } else {
        TextLine.append(text, each.text());
      }
      last = each;
    }
    return text.toString();
  }
}
