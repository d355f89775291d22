package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.Document.Doubt.Kind;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the sheets of a workbook one after another. */
final class BookBuilder {
  /** What programs call a sheet that nobody gave a name. */
  private static final Pattern UNNAMED =
      Pattern.compile("(?i)\\s*(?:sheet|工作表|表|表格|table)?\\s*\\d*\\s*(?:[(（]\\d+[)）])?\\s*");

  /** Lines of all sheets: beyond, places are told no more. */
  private static final int MOST_LINES = 1 << 30;

  private final Room room;
  private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
  private final ImmutableList.Builder<Doubt> doubts = ImmutableList.builder();
  private final Set<List<String>> known = new HashSet<>();
  private SheetCells grid;
  private int lines;

  BookBuilder(Limits limits) {
    this.room = new Room(limits);
    this.grid = new SheetCells(room);
  }

  /** Begins a sheet. */
  SheetCells sheet() {
    grid = new SheetCells(room);
    return grid;
  }

  /** Ends the sheet that was begun last. */
  void finish(String name) throws DocumentException {
    doubt(Kind.ROWS_HIDDEN, lines + 1, grid.hiddenRowCount());
    doubt(Kind.COLUMNS_HIDDEN, lines + 1, grid.hiddenColumnCount());
    List<Block> found = grid.blocks(lines);
    if (repeats(found)) {
      doubts.add(new Doubt(Kind.SHEET_REPEATED, lines + 1, name));
      found = List.of();
    }
    if (!found.isEmpty() && !UNNAMED.matcher(name).matches()) {
      blocks.add(Paragraph.of(name.strip(), lines + 1));
    }
    blocks.addAll(found);
    lines = Math.min(MOST_LINES, lines + grid.height());
  }

  /**
   * Says whether every row stood in a sheet before: a copy, or what a filter took of it. Keeps the
   * rows in mind.
   */
  private boolean repeats(List<Block> found) {
    Set<List<String>> rows = new HashSet<>();
    for (Block each : found) {
      if (each instanceof Table table) {
        table.rows().forEach(row -> rows.add(row.stream().map(Table.Cell::text).toList()));
      } else if (each instanceof Paragraph paragraph) {
        rows.add(List.of(paragraph.text()));
      }
    }
    boolean repeated = rows.size() > 1 && known.containsAll(rows);
    known.addAll(rows);
    return repeated;
  }

  void hiddenSheet(String name) {
    doubts.add(new Doubt(Kind.SHEET_HIDDEN, 0, name));
  }

  void missingSheet(String name) {
    doubts.add(new Doubt(Kind.SHEET_MISSING, 0, name));
  }

  void errors(int count, int line) {
    doubt(Kind.CELL_ERROR, lines + line, count);
  }

  void uncalculated(int count, int line) {
    doubt(Kind.FORMULA_UNCALCULATED, lines + line, count);
  }

  private void doubt(Kind kind, int line, int count) {
    if (count > 0) {
      doubts.add(new Doubt(kind, line, String.valueOf(count)));
    }
  }

  Document document(String mediaType, ImmutableMap<String, String> facts) {
    return new Document(mediaType, Document.Flow.PARAGRAPHS, blocks.build(), facts, doubts.build());
  }
}
