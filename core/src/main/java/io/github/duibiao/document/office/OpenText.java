package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits.Limit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The body of an OpenDocument text, read once from its first paragraph to its last. */
final class OpenText {
  /** The list around a paragraph. */
  private record Place(OpenLists.Counts counts, String style, int level) {}

  private final BodyReader body;
  private final OpenLists lists;
  private final OpenStyles styles;
  private final List<Block> blocks = new ArrayList<>();

  /** The tracked changes that delete, and how many of them are open at the cursor. */
  private final Set<String> deletions = new HashSet<>();

  private int deleting;

  /** The number of the list item whose first paragraph is yet to come. */
  private String pending = "";

  OpenText(BodyReader body, OpenLists lists, OpenStyles styles) {
    this.body = body;
    this.lists = lists;
    this.styles = styles;
  }

  ImmutableList<Block> blocks() {
    return ImmutableList.copyOf(blocks);
  }

  ImmutableList<Doubt> doubts() {
    return body.doubts();
  }

  void readBody(Xml xml) throws XMLStreamException, DocumentException {
    BlockFlow flow = new BlockFlow(body);
    readBlocks(xml, xml.depth(), flow, null);
    blocks.addAll(flow.finish());
  }

  private void readBlocks(Xml xml, int depth, BlockFlow into, @Nullable Place list)
      throws XMLStreamException, DocumentException {
    while (xml.child(depth)) {
      switch (xml.localName()) {
        case "p", "h" -> new Words().read(xml, into, list);
        case "list" -> readList(xml, into, list);
        case "table" -> readTable(xml, into);
        case "section", "index-body", "text-box", "numbered-paragraph" ->
            readBlocks(xml, depth + 1, into, list);
        case "tracked-changes" -> readChanges(xml, depth + 1);
        case "change-start", "change-end" -> change(xml);
        case "frame", "custom-shape", "rect", "ellipse", "g" ->
            readBlocks(xml, depth + 1, into, null);
        default -> {}
      }
    }
  }

  private void readChanges(Xml xml, int depth) throws XMLStreamException, DocumentException {
    while (xml.child(depth)) {
      String id = xml.attribute("id");
      while (xml.child(depth + 1)) {
        if (id != null && xml.localName().equals("deletion")) {
          deletions.add(id);
          if (deletions.size() > body.limits.entries()) {
            throw body.limits.reached(Limit.ENTRIES);
          }
        }
      }
    }
  }

  private void change(Xml xml) throws DocumentException {
    String id = xml.attribute("change-id");
    if (id != null && deletions.contains(id)) {
      deleting = Math.max(0, deleting + (xml.localName().equals("change-start") ? 1 : -1));
    }
  }

  private void readList(Xml xml, BlockFlow into, @Nullable Place around)
      throws XMLStreamException, DocumentException {
    String own = xml.attribute("style-name");
    String style = own != null ? own : around == null ? "" : around.style;
    OpenLists.Counts counts = around == null ? lists.counts(xml, style) : around.counts;
    Place place = new Place(counts, style, around == null ? 1 : around.level + 1);
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.localName()) {
        case "list-item" -> {
          String start = xml.attribute("start-value");
          // An item that only holds a deeper list has no number of its own.
          pending = "";
          readItem(xml, depth + 1, into, place, start);
        }
        case "list-header" -> readBlocks(xml, depth + 1, into, place);
        default -> {}
      }
    }
  }

  private void readItem(Xml xml, int depth, BlockFlow into, Place place, @Nullable String start)
      throws XMLStreamException, DocumentException {
    boolean first = true;
    while (xml.child(depth)) {
      switch (xml.localName()) {
        case "p", "h" -> {
          if (first) {
            pending = lists.next(place.counts, place.style, place.level, start);
            first = false;
          }
          new Words().read(xml, into, place);
        }
        case "list" -> readList(xml, into, place);
        default -> {}
      }
    }
  }

  private void readTable(Xml xml, BlockFlow into) throws XMLStreamException, DocumentException {
    int line = body.line() + 1;
    List<List<OpenTable.Slot>> rows = new ArrayList<>();
    readRows(xml, xml.depth(), rows);
    OpenTable.add(rows, line, body, into);
  }

  private void readRows(Xml xml, int depth, List<List<OpenTable.Slot>> rows)
      throws XMLStreamException, DocumentException {
    while (xml.child(depth)) {
      switch (xml.localName()) {
        case "table-row" -> {
          body.count();
          List<OpenTable.Slot> row = new ArrayList<>();
          readCells(xml, depth + 1, row);
          rows.add(row);
        }
        case "table-header-rows", "table-rows", "table-row-group" -> readRows(xml, depth + 1, rows);
        default -> {}
      }
    }
  }

  private void readCells(Xml xml, int depth, List<OpenTable.Slot> row)
      throws XMLStreamException, DocumentException {
    while (xml.child(depth)) {
      if (!xml.localName().equals("table-cell")) {
        continue;
      }
      body.count();
      int rows = Xml.parse(xml.attribute("number-rows-spanned"), 1);
      int columns = Xml.parse(xml.attribute("number-columns-spanned"), 1);
      int repeated = Math.max(1, Xml.parse(xml.attribute("number-columns-repeated"), 1));
      int line = body.line() + 1;
      BlockFlow flow = new BlockFlow(body);
      readBlocks(xml, depth + 1, flow, null);
      List<Block> content = flow.finish();
      row.add(
          new OpenTable.Slot(
              content, content.isEmpty() ? line : content.get(0).line(), rows, columns, repeated));
    }
  }

  /** Reads one paragraph or heading. */
  private final class Words {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();
    private boolean hidden;

    void read(Xml xml, BlockFlow into, @Nullable Place list)
        throws XMLStreamException, DocumentException {
      int line = body.nextLine();
      String style = xml.attribute("style-name");
      int level = xml.localName().equals("h") ? Xml.parse(xml.attribute("outline-level"), 1) : 0;
      String number = pending;
      pending = "";
      if (level > 0 && list == null) {
        number = lists.heading(level);
      }
      hidden = Boolean.TRUE.equals(styles.hides(style));
      inline(xml, xml.depth());
      body.countText((long) text.length() + number.length());
      String plain = text.toString();
      if (styles.isContents(style)) {
        into.paragraph("", "", line, 0);
      } else if (deleting > 0) {
        into.goesOn(plain, line);
      } else {
        into.paragraph(number, plain, line, Math.max(0, Math.min(9, level)));
      }
      into.add(boxes);
    }

    private void inline(Xml xml, int depth) throws XMLStreamException, DocumentException {
      StringBuilder before = new StringBuilder();
      while (xml.child(depth, before)) {
        plain(before);
        switch (xml.localName()) {
          case "s" -> append(" ".repeat(spaces(xml)));
          case "tab" -> append("\t");
          case "line-break" -> append(Character.toString(SoftBreaks.LINE));
          case "change-start", "change-end" -> change(xml);
          case "span" -> {
            boolean around = hidden;
            Boolean own = styles.hides(xml.attribute("style-name"));
            hidden = own != null ? own : around;
            inline(xml, depth + 1);
            hidden = around;
          }
          case "ruby" -> {
            while (xml.child(depth + 1)) {
              if (xml.localName().equals("ruby-base")) {
                inline(xml, depth + 2);
              }
            }
          }
          case "frame", "custom-shape", "rect", "ellipse", "g" -> {
            BlockFlow box = new BlockFlow(body);
            readBlocks(xml, depth + 1, box, null);
            boxes.addAll(box.finish());
          }
          case "note", "annotation", "number", "hidden-text", "tracked-changes" -> {
            // What is no text of the paragraph is passed over.
          }
          default -> inline(xml, depth + 1);
        }
      }
      plain(before);
    }

    /** White space of the file is one space, as in any text of XML. */
    private void plain(StringBuilder raw) throws DocumentException {
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        int end = text.length() - 1;
        if (!blank) {
          append(Character.toString(c));
        } else if (end >= 0 && text.charAt(end) != ' ') {
          append(" ");
        }
      }
      raw.setLength(0);
    }

    private int spaces(Xml xml) throws DocumentException {
      return Math.max(1, Math.min(body.limits.depth(), Xml.parse(xml.attribute("c"), 1)));
    }

    private void append(String more) throws DocumentException {
      if (!hidden && deleting == 0) {
        text.append(more);
        if (text.length() > body.limits.lineLength()) {
          throw body.limits.reached(Limit.LINE_LENGTH);
        }
      }
    }
  }
}
