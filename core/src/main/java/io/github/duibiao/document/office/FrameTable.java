package io.github.duibiao.document.office;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a table of DOC or RTF. Cells come first; what stands at the end of the row says of
 * each where it ends and whether it is merged.
 */
final class FrameTable {
  /** The width of a cell of which nothing is said, in twentieths of a point. */
  private static final int WIDTH = 1_000;

  /**
   * How the cells of a row lie.
   *
   * @param left where the first begins, in twentieths of a point
   * @param cells where each ends, and how it is merged
   */
  record Shape(int left, List<Place> cells) {}

  /**
   * A place for a cell.
   *
   * @param right where it ends
   * @param goesOnAbove whether it goes on with the cell above
   * @param goesOnLeft whether it goes on with the cell to the left
   */
  record Place(int right, boolean goesOnAbove, boolean goesOnLeft) {}

  private record Row(List<List<Block>> cells, Shape shape, int line) {}

  private final BodyReader body;
  private final List<Row> rows = new ArrayList<>();
  private final List<List<Block>> cells = new ArrayList<>();

  FrameTable(BodyReader body) {
    this.body = body;
  }

  void cell(List<Block> content) throws DocumentException {
    body.count();
    cells.add(content);
  }

  /** Ends a row; what stands in it without a place of its own is put to the right of the others. */
  void row(Shape shape) {
    if (!cells.isEmpty()) {
      List<Place> places = new ArrayList<>(shape.cells);
      int right = places.isEmpty() ? shape.left : places.get(places.size() - 1).right;
      while (places.size() < cells.size()) {
        right += WIDTH;
        places.add(new Place(right, false, false));
      }
      rows.add(new Row(List.copyOf(cells), new Shape(shape.left, places), body.line()));
      cells.clear();
    }
  }

  /** Leaves out the row that is open. */
  void dropRow() {
    cells.clear();
  }

  /** Returns the rows; cells that no row was made of are one. */
  List<WordTableReader.Row> finish() {
    row(new Shape(0, List.of()));
    Set<Integer> all = new HashSet<>();
    for (Row row : rows) {
      all.add(row.shape.left);
      row.shape.cells.subList(0, row.cells.size()).forEach(each -> all.add(each.right));
    }
    Edges edges = Edges.of(all);
    List<WordTableReader.Row> out = new ArrayList<>();
    for (Row row : rows) {
      List<WordTableReader.Slot> slots = new ArrayList<>();
      int left = row.shape.left;
      for (int i = 0; i < row.cells.size(); i++) {
        Place place = row.shape.cells.get(i);
        List<Block> content = row.cells.get(i);
        int line = content.isEmpty() ? row.line : content.get(0).line();
        if (place.goesOnLeft && !slots.isEmpty()) {
          edges.widen(slots, place.right);
        } else {
          WordTableReader.Slot cell =
              new WordTableReader.Slot(0, 1, place.goesOnAbove, content, line);
          edges.add(slots, left, place.right, cell);
        }
        left = place.right;
      }
      if (!slots.isEmpty()) {
        out.add(new WordTableReader.Row(slots, edges.columns()));
      }
    }
    return out;
  }
}
