package io.github.duibiao.document.office;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Table;
import io.github.duibiao.document.TableLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows of a table of OpenDocument → the table, or what stands in it where it sets out a page.
 */
final class OpenTable {

  /**
   * A cell as it is written.
   *
   * @param content what it holds
   * @param line where it begins
   * @param rows how many rows it takes
   * @param columns how many columns it takes
   * @param repeated how many cells it stands for
   */
  record Slot(List<Block> content, int line, int rows, int columns, int repeated) {
    long width() {
      return (long) Math.max(1, columns) * repeated;
    }
  }

  private OpenTable() {}

  static void add(List<List<Slot>> rows, int line, BodyReader body, BlockFlow into)
      throws DocumentException {
    List<List<Block>> contents = new ArrayList<>();
    long width = 0;
    for (List<Slot> row : rows) {
      for (Slot each : row) {
        contents.addAll(Collections.nCopies(Math.min(2, each.repeated), each.content));
      }
      width = Math.max(width, row.stream().mapToLong(Slot::width).sum());
    }
    if (FilledTable.setsOut(contents, width)) {
      contents.forEach(into::add);
      return;
    }
    int start = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Slot> row = rows.get(i);
      if (row.size() == 1 && FilledTable.holdsTable(row.get(0).content)) {
        addPart(rows.subList(start, i), line, body, into);
        into.add(row.get(0).content);
        start = i + 1;
      }
    }
    addPart(rows.subList(start, rows.size()), line, body, into);
  }

  private static void addPart(List<List<Slot>> rows, int line, BodyReader body, BlockFlow into)
      throws DocumentException {
    TableLayout layout = new TableLayout(body.limits.cells());
    for (List<Slot> row : rows) {
      layout.row();
      for (Slot each : row) {
        String text = FilledTable.text(each.content, body);
        for (int i = 0; i < each.repeated; i++) {
          if (i > 0) {
            body.count();
            body.countText(text.length());
          }
          layout.cell(text, each.line, each.rows, each.columns);
        }
      }
    }
    Table table = layout.table(line);
    if (table != null) {
      body.countPlaces(table.places());
      into.add(List.of(table));
    }
  }
}
