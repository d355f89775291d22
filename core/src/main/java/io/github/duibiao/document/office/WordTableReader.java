package io.github.duibiao.document.office;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of a table; those deleted in a tracked change, and hidden ones, are left out. */
final class WordTableReader {
  /**
   * A cell as it is written.
   *
   * @param column the column it begins in, from 0
   * @param span how many columns it takes
   * @param goesOn whether it goes on with the cell above
   * @param content what it holds
   * @param line where it begins
   */
  record Slot(int column, int span, boolean goesOn, List<Block> content, int line) {}

  /**
   * A row as it is written.
   *
   * @param slots its cells
   * @param width how many columns it takes
   */
  record Row(List<Slot> slots, int width) {}

  private final BodyReader body;
  private final List<Row> rows = new ArrayList<>();

  WordTableReader(BodyReader body) {
    this.body = body;
  }

  /** Reads the table that the cursor stands on. */
  List<Row> read(Xml xml) throws XMLStreamException, DocumentException {
    readRows(xml, xml.depth());
    return rows;
  }

  private void readRows(Xml xml, int depth) throws XMLStreamException, DocumentException {
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "tr" -> new RowReader().read(xml);
        case "sdt" -> body.readContent(xml, inner -> readRows(xml, inner));
        case "customXml", "ins", "moveTo" -> readRows(xml, depth + 1);
        case "mc:AlternateContent" -> body.readChoice(xml, inner -> readRows(xml, inner));
        default -> {}
      }
    }
  }

  private final class RowReader {
    private final List<Slot> slots = new ArrayList<>();
    private long column;
    private int after;
    private boolean gone;

    void read(Xml xml) throws XMLStreamException, DocumentException {
      readCells(xml, xml.depth());
      column += after;
      checkWidth();
      if (!gone && !slots.isEmpty()) {
        rows.add(new Row(slots, (int) column));
      }
    }

    private void readCells(Xml xml, int depth) throws XMLStreamException, DocumentException {
      while (xml.child(depth)) {
        switch (xml.name()) {
          case "trPr" -> readProperties(xml);
          case "tc" -> {
            if (gone) {
              continue;
            }
            readCell(xml);
          }
          case "sdt" -> body.readContent(xml, inner -> readCells(xml, inner));
          case "customXml", "ins", "moveTo" -> readCells(xml, depth + 1);
          default -> {}
        }
      }
    }

    private void readProperties(Xml xml) throws XMLStreamException, DocumentException {
      int depth = xml.depth();
      while (xml.child(depth)) {
        switch (xml.name()) {
          case "gridBefore" -> column = Math.max(0, xml.number(0));
          case "gridAfter" -> after = Math.max(0, xml.number(0));
          case "del" -> gone = true;
          case "hidden" -> gone |= xml.isOn();
          default -> {}
        }
      }
    }

    private void readCell(Xml xml) throws XMLStreamException, DocumentException {
      body.count();
      int depth = xml.depth();
      CellProperties cell = new CellProperties();
      BlockFlow flow = new BlockFlow(body);
      // The properties come before all else of a cell.
      body.readBlocks(xml, depth, flow, inner -> cell.read(xml));
      if (cell.deleted) {
        return;
      }
      List<Block> content = flow.finish();
      int line = content.isEmpty() ? body.line() : content.get(0).line();
      if (cell.goesOnLeft && !slots.isEmpty()) {
        Slot left = slots.remove(slots.size() - 1);
        slots.add(
            new Slot(left.column, left.span + cell.span, left.goesOn, left.content, left.line));
      } else {
        slots.add(new Slot((int) column, cell.span, cell.goesOnAbove, content, line));
      }
      column += cell.span;
      checkWidth();
    }

    private void checkWidth() throws DocumentException {
      if (column > body.limits.cells()) {
        throw new DocumentException(Reason.TOO_LARGE, body.limits.cells() + " columns");
      }
    }
  }

  private static final class CellProperties {
    private int span = 1;
    private boolean goesOnAbove;
    private boolean goesOnLeft;
    private boolean deleted;

    void read(Xml xml) throws XMLStreamException, DocumentException {
      int depth = xml.depth();
      while (xml.child(depth)) {
        switch (xml.name()) {
          case "gridSpan" -> span = Math.max(1, xml.number(1));
          case "vMerge" -> goesOnAbove = !xml.value().equals("restart");
          case "hMerge" -> goesOnLeft = !xml.value().equals("restart");
          case "cellDel" -> deleted = true;
          default -> {}
        }
      }
    }
  }
}
