package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Document.Doubt;
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
    doubt("ROWS_HIDDEN", lines + 1, grid.hiddenRowCount(), "隐藏的行未读", "hidden rows were left out");
    doubt(
        "COLUMNS_HIDDEN",
        lines + 1,
        grid.hiddenColumnCount(),
        "隐藏的列未读",
        "hidden columns were left out");
    List<Block> found = grid.blocks(lines);
    if (repeats(found)) {
      doubts.add(
          new Doubt(
              "SHEET_REPEATED",
              lines + 1,
              "与前面的工作表重复，未读：" + name,
              "left out, since it repeats a sheet before it: " + name));
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
    doubts.add(
        new Doubt("SHEET_HIDDEN", 0, "隐藏的工作表未读：" + name, "a hidden sheet was left out: " + name));
  }

  void missingSheet(String name) {
    doubts.add(
        new Doubt(
            "SHEET_MISSING", 0, "工作表缺失：" + name, "a sheet is missing from the file: " + name));
  }

  void errors(int count, int line) {
    doubt("CELL_ERROR", lines + line, count, "公式出错的单元格", "cells whose formula fails");
  }

  void uncalculated(int count, int line) {
    doubt(
        "FORMULA_UNCALCULATED",
        lines + line,
        count,
        "公式没有保存结果，请用表格软件打开后重新保存",
        "formulas without a saved value; save the file anew in a spreadsheet program");
  }

  private void doubt(String code, int line, int count, String chinese, String english) {
    if (count > 0) {
      doubts.add(new Doubt(code, line, chinese + "：" + count, english + ": " + count));
    }
  }

  Document document(String mediaType, ImmutableMap<String, String> facts) {
    return new Document(mediaType, Document.Flow.PARAGRAPHS, blocks.build(), facts, doubts.build());
  }
}
