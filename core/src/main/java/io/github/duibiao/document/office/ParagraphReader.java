package io.github.duibiao.document.office;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a paragraph as it is printed: insertions kept, deletions left out, fields by their result,
 * hidden text and the readings above characters left out. The text boxes anchored in it follow it.
 */
final class ParagraphReader {
  private final BodyReader body;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> boxes = new ArrayList<>();

  /** The fields around the cursor: whether each has reached its result. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** How many of these have not. */
  private int unmade;

  private Mark mark = Mark.NONE;

  ParagraphReader(BodyReader body) {
    this.body = body;
  }

  void read(Xml xml, BlockFlow into) throws XMLStreamException, DocumentException {
    int line = body.nextLine();
    readInline(xml, xml.depth());
    body.countText(text.length());
    boolean hidden = mark.hidden() != null ? mark.hidden() : body.styles.hides(mark);
    if (body.styles.isContents(mark)) {
      into.paragraph("", "", line, 0);
    } else if (mark.deleted() || hidden) {
      into.goesOn(text.toString(), line);
    } else {
      into.paragraph(body.number(mark), text.toString(), line, body.styles.heading(mark));
    }
    into.add(boxes);
  }

  private void readInline(Xml xml, int depth) throws XMLStreamException, DocumentException {
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "pPr" -> mark = Mark.read(xml);
        case "r" -> readRun(xml);
        case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "fldSimple" ->
            readInline(xml, depth + 1);
        case "sdt" -> body.readContent(xml, inner -> readInline(xml, inner));
        case "mc:AlternateContent" -> body.readChoice(xml, inner -> readInline(xml, inner));
        case ":oMath", ":oMathPara" -> readFormula(xml);
        default -> {}
      }
    }
  }

  private void readRun(Xml xml) throws XMLStreamException, DocumentException {
    readRun(xml, xml.depth());
  }

  private void readRun(Xml xml, int depth) throws XMLStreamException, DocumentException {
    boolean hidden = body.styles.hides(mark);
    while (xml.child(depth)) {
      String name = xml.name();
      if (name.equals("rPr")) {
        hidden = isHidden(xml, hidden);
      } else if (name.equals("fldChar")) {
        readField(xml);
      } else if (!hidden && unmade == 0) {
        readPiece(xml, name);
      }
    }
  }

  private boolean isHidden(Xml xml, boolean otherwise)
      throws XMLStreamException, DocumentException {
    Boolean own = null;
    Boolean byStyle = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "vanish" -> own = xml.isOn();
        case "rStyle" -> byStyle = body.styles.hidesRun(xml.value());
        default -> {}
      }
    }
    return own != null ? own : byStyle != null ? byStyle : otherwise;
  }

  private void readPiece(Xml xml, String name) throws XMLStreamException, DocumentException {
    switch (name) {
      case "t" -> append(xml.text().replace('\n', ' ').replace('\r', ' ').replace('\f', ' '), xml);
      case "tab", "ptab" -> append("\t", xml);
      case "cr" -> append(Character.toString(SoftBreaks.LINE), xml);
      case "br" -> {
        String type = xml.attribute("type");
        boolean page = "page".equals(type) || "column".equals(type);
        append(Character.toString(page ? SoftBreaks.PAGE : SoftBreaks.LINE), xml);
      }
      case "noBreakHyphen" -> append("-", xml);
      case "sym" -> append(Symbols.character(xml.attribute("font"), xml.attribute("char")), xml);
      case "ruby" -> {
        int depth = xml.depth();
        while (xml.child(depth)) {
          if (xml.name().equals("rubyBase")) {
            readInline(xml, depth + 1);
          }
        }
      }
      case "drawing", "pict", "object" -> readBoxes(xml, xml.depth());
      case "mc:AlternateContent" -> body.readChoice(xml, inner -> readRun(xml, inner));
      default -> {}
    }
  }

  private void append(String more, Xml xml) throws DocumentException {
    text.append(more);
    xml.checkLength(text.length());
  }

  private void readField(Xml xml) throws DocumentException {
    String type = xml.attribute("fldCharType");
    if ("begin".equals(type)) {
      fields.push(false);
      unmade++;
    } else if (!fields.isEmpty()) {
      unmade -= fields.pop() ? 0 : 1;
      if ("separate".equals(type)) {
        fields.push(true);
      }
    }
  }

  private void readFormula(Xml xml) throws XMLStreamException, DocumentException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals(":t")) {
        append(xml.text(), xml);
      } else {
        readFormula(xml);
      }
    }
  }

  private void readBoxes(Xml xml, int depth) throws XMLStreamException, DocumentException {
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "txbxContent" -> {
          BlockFlow box = new BlockFlow(body);
          body.readBlocks(xml, depth + 1, box);
          boxes.addAll(box.finish());
        }
        case "mc:AlternateContent" -> body.readChoice(xml, inner -> readBoxes(xml, inner));
        default -> readBoxes(xml, depth + 1);
      }
    }
  }
}
