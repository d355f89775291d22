package io.github.duibiao.document.office;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads the rows of a table of a DOC file; those deleted in a tracked change are left out. */
final class DocTable {
  private final DocText text;
  private final Story story;
  private final int level;

  /**
   * Makes a reader.
   *
   * @param level how many tables the cells lie in
   */
  DocTable(DocText text, Story story, int level) {
    this.text = text;
    this.story = story;
    this.level = level;
  }

  List<TableReader.Row> rows(Table table) throws DocumentException {
    Edges edges = edges(table);
    List<TableReader.Row> rows = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      Budget.check();
      TableRow row = table.getRow(i);
      if (isDeleted(row)) {
        continue;
      }
      List<TableReader.Slot> slots = new ArrayList<>();
      for (int j = 0; j < row.numCells(); j++) {
        add(slots, row.getCell(j), edges);
      }
      if (!slots.isEmpty()) {
        rows.add(new TableReader.Row(slots, edges.columns()));
      }
    }
    return rows;
  }

  private Edges edges(Table table) throws DocumentException {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      Budget.check();
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        story.count();
        all.add(row.getCell(j).getLeftEdge());
        all.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
      }
    }
    return Edges.of(all);
  }

  private void add(List<TableReader.Slot> slots, TableCell cell, Edges edges)
      throws DocumentException {
    int right = cell.getLeftEdge() + cell.getWidth();
    if (!slots.isEmpty() && cell.isMerged() && !cell.isFirstMerged()) {
      edges.widen(slots, right);
      return;
    }
    Flow flow = new Flow(story);
    text.read(cell, flow, level);
    List<Block> content = flow.finish();
    boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    int line = content.isEmpty() ? story.line() : content.get(0).line();
    edges.add(
        slots,
        cell.getLeftEdge(),
        right,
        new TableReader.Slot(0, 1, goesOn, content, line));
  }

  /** Whether a tracked change deleted the row: it deleted the mark at its end. */
  private static boolean isDeleted(TableRow row) {
    int last = row.numParagraphs() - 1;
    if (last < 0) {
      return false;
    }
    Paragraph end = row.getParagraph(last);
    int runs = end.numCharacterRuns();
    CharacterRun mark = runs == 0 ? null : end.getCharacterRun(runs - 1);
    return mark != null && end.isTableRowEnd() && mark.isMarkedDeleted();
  }
}
