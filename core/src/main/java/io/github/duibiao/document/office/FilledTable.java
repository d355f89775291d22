package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import io.github.duibiao.document.Table.Cell;
import io.github.duibiao.document.office.WordTableReader.Row;
import io.github.duibiao.document.office.WordTableReader.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as they are written → a table in which every place is filled. */
final class FilledTable {
  private FilledTable() {}

  /** Returns the table; a table of one cell is a frame, and what it holds stands for itself. */
  static List<Block> blocks(List<Row> rows, BodyReader body) throws DocumentException {
    if (rows.size() == 1 && rows.get(0).slots().size() == 1) {
      return rows.get(0).slots().get(0).content();
    }
    int width = BlockFlow.width(rows);
    body.countPlaces((long) width * rows.size());
    ImmutableList.Builder<ImmutableList<Cell>> filled = ImmutableList.builder();
    @Nullable Slot[] origins = new @Nullable Slot[width];
    @Nullable Cell[] above = new @Nullable Cell[width];
    for (Row row : rows) {
      @Nullable Cell[] places = new @Nullable Cell[width];
      for (Slot slot : row.slots()) {
        Cell begun = slot.goesOn() ? above[slot.column()] : null;
        Slot origin = slot.goesOn() ? origins[slot.column()] : null;
        boolean goesOn = begun != null && origin != null && origin.column() == slot.column();
        String text = goesOn && begun != null ? begun.text() : text(slot.content(), body);
        int line = goesOn && begun != null ? begun.line() : slot.line();
        for (int i = slot.column(); i < slot.column() + slot.span(); i++) {
          places[i] = new Cell(text, line, goesOn || i > slot.column());
          origins[i] = slot;
        }
      }
      int line = row.slots().get(0).line();
      for (int i = 0; i < width; i++) {
        if (places[i] == null) {
          places[i] = new Cell("", line, false);
          origins[i] = null;
        }
      }
      above = places;
      filled.add(copy(places));
    }
    return List.of(new Table(filled.build(), rows.get(0).slots().get(0).line()));
  }

  private static ImmutableList<Cell> copy(@Nullable Cell[] places) {
    ImmutableList.Builder<Cell> row = ImmutableList.builderWithExpectedSize(places.length);
    for (Cell each : places) {
      if (each != null) {
        row.add(each);
      }
    }
    return row.build();
  }

  /** The paragraphs of a cell; a table in it is written out, a line for each row. */
  static String text(List<Block> content, BodyReader body) {
    StringBuilder out = new StringBuilder();
    for (Block block : content) {
      if (block instanceof Paragraph paragraph) {
        line(out).append(paragraph.text().strip());
      } else if (block instanceof Table table) {
        body.doubt(
            "TABLE_IN_CELL",
            table.line(),
            "单元格内嵌套的表格按文字读取",
            "a table inside of a cell was read as text");
        for (List<Cell> row : table.rows()) {
          line(out);
          for (Cell cell : row) {
            if (!cell.continued() && !cell.text().isEmpty()) {
              boolean first = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
              out.append(first ? "" : " ").append(cell.text());
            }
          }
        }
      }
    }
    return out.toString();
  }

  private static StringBuilder line(StringBuilder out) {
    return out.isEmpty() ? out : out.append('\n');
  }
}
