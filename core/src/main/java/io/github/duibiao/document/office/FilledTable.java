package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import io.github.duibiao.document.Table.Cell;
import io.github.duibiao.document.office.WordTableReader.Row;
import io.github.duibiao.document.office.WordTableReader.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as they are written → a table in which every place is filled. */
final class FilledTable {
  private FilledTable() {}

  /** Returns the table, or what stands in it where it only sets out a page. */
  static List<Block> blocks(List<Row> rows, BodyReader body) throws DocumentException {
    int width = BlockFlow.width(rows);
    List<List<Block>> contents = new ArrayList<>();
    for (Row row : rows) {
      for (Slot each : row.slots()) {
        contents.addAll(each.goesOn() ? List.of() : List.of(each.content()));
      }
    }
    if (setsOut(contents, width)) {
      return contents.stream().flatMap(List::stream).toList();
    }
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Slot> slots = rows.get(i).slots();
      if (slots.size() == 1 && holdsTable(slots.get(0).content())) {
        addTable(rows.subList(start, i), body, blocks);
        blocks.addAll(slots.get(0).content());
        start = i + 1;
      }
    }
    addTable(rows.subList(start, rows.size()), body, blocks);
    return blocks;
  }

  private static void addTable(List<Row> rows, BodyReader body, List<Block> into)
      throws DocumentException {
    if (rows.isEmpty()) {
      return;
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
    into.add(new Table(filled.build(), rows.get(0).slots().get(0).line()));
  }

  /**
   * Whether a table only sets out a page, so that what it holds stands for itself: it is a frame of
   * one cell, or holds tables and little else, as a page of the web that was copied into a text.
   *
   * @param contents what each cell holds
   * @param width how many columns the table has
   */
  static boolean setsOut(List<List<Block>> contents, long width) {
    long all = 0;
    long inside = 0;
    for (List<Block> cell : contents) {
      for (Block block : cell) {
        if (block instanceof Paragraph paragraph) {
          all += paragraph.text().length();
        } else if (block instanceof Table table) {
          long length = length(table);
          all += length;
          inside += isLarge(table) ? length : 0;
        }
      }
    }
    return contents.size() == 1 || (inside > 0 && (width == 1 || 2 * inside >= all));
  }

  /** Whether a cell that is a whole row holds a table: it is no row of the table around it. */
  static boolean holdsTable(List<Block> content) {
    return content.stream().anyMatch(each -> each instanceof Table table && isLarge(table));
  }

  /** Whether more than its text is lost where a table is written out line by line. */
  private static boolean isLarge(Table table) {
    return table.rows().size() > 1 && table.rows().get(0).size() > 2;
  }

  private static long length(Table table) {
    long length = 0;
    for (List<Cell> row : table.rows()) {
      for (Cell cell : row) {
        length += cell.continued() ? 0 : cell.text().length();
      }
    }
    return length;
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
        body.doubt(Doubt.Kind.TABLE_IN_CELL, table.line());
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
