package io.github.duibiao.document.office;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a body, a cell or a text box. Text before a paragraph mark that is deleted or
 * hidden goes on in the next paragraph; tables with nothing between them are one.
 */
final class BlockFlow {
  private final BodyReader body;
  private final List<Block> blocks = new ArrayList<>();
  private final List<WordTableReader.Row> rows = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int openLine;

  /** Of the rows so far, which may be very many tables with nothing between them. */
  private int width;

  BlockFlow(BodyReader body) {
    this.body = body;
  }

  /** Adds the text of a paragraph that goes on in the next. */
  void goesOn(String text, int line) throws DocumentException {
    if (open.isEmpty()) {
      openLine = line;
    }
    open.append(text);
    if (open.length() > body.limits.lineLength()) {
      throw new DocumentException(
          DocumentException.Reason.TOO_LARGE,
          body.limits.lineLength() + " characters in a paragraph");
    }
  }

  /** Adds a paragraph, cut where its soft breaks part what belongs apart. */
  void paragraph(String number, String text, int line, int level) throws DocumentException {
    closeTable();
    String whole = open.isEmpty() ? number + text : number + open + text;
    int from = open.isEmpty() ? line : openLine;
    open.setLength(0);
    int first = level;
    for (String each : SoftBreaks.cut(whole)) {
      if (!each.isBlank()) {
        blocks.add(new Paragraph(each, from, first));
        first = 0;
      }
    }
  }

  /** Adds what stands beside the text. */
  void add(List<Block> boxes) {
    blocks.addAll(boxes);
  }

  void rows(List<WordTableReader.Row> more) throws DocumentException {
    closeText();
    int wide = width(more);
    if (!rows.isEmpty() && width != wide) {
      closeTable();
    }
    width = rows.isEmpty() ? wide : Math.max(width, wide);
    rows.addAll(more);
  }

  List<Block> finish() throws DocumentException {
    closeText();
    closeTable();
    return blocks;
  }

  private void closeText() throws DocumentException {
    if (!open.isEmpty()) {
      paragraph("", "", openLine, 0);
    }
  }

  private void closeTable() throws DocumentException {
    if (!rows.isEmpty()) {
      blocks.addAll(FilledTable.blocks(rows, body));
      rows.clear();
    }
  }

  static int width(List<WordTableReader.Row> rows) {
    return rows.stream().mapToInt(WordTableReader.Row::width).max().orElse(0);
  }
}
