package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The body of a document, from its first paragraph to its last, read once. */
final class BodyReader {
  /** Vocabularies of which a choice is read: shapes with text, and what later versions added. */
  private static final Pattern KNOWN = Pattern.compile("(?:(?:wp[a-z0-9]*|w14|w15)\\s*)+");

  /** Reads what is inside of an element at a depth. */
  interface Part {
    void read(int depth) throws XMLStreamException, DocumentException;
  }

  final Styles styles;
  private final ListCounters counters;
  final Limits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private int line;
  private long things;
  private long places;
  private long characters;

  BodyReader(Styles styles, ListCounters counters, Limits limits) {
    this.styles = styles;
    this.counters = counters;
    this.limits = limits;
  }

  void readBody(Xml xml) throws XMLStreamException, DocumentException {
    int root = xml.root();
    if (!xml.name().equals("document")) {
      throw new DocumentException(Reason.DAMAGED, "the main part is no document");
    }
    while (xml.child(root)) {
      if (xml.name().equals("body")) {
        BlockFlow flow = new BlockFlow(this);
        readBlocks(xml, root + 1, flow);
        blocks.addAll(flow.finish());
      }
    }
  }

  ImmutableList<Block> blocks() {
    return ImmutableList.copyOf(blocks);
  }

  ImmutableList<Doubt> doubts() {
    return ImmutableList.copyOf(doubts);
  }

  /** Reads the paragraphs and tables inside the element at a depth. */
  void readBlocks(Xml xml, int depth, BlockFlow into) throws XMLStreamException, DocumentException {
    readBlocks(xml, depth, into, inner -> {});
  }

  /** Reads a cell: what is inside, and its properties. */
  void readBlocks(Xml xml, int depth, BlockFlow into, Part properties)
      throws XMLStreamException, DocumentException {
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "tcPr" -> properties.read(depth + 1);
        case "p" -> new ParagraphReader(this).read(xml, into);
        case "tbl" -> into.rows(new WordTableReader(this).read(xml));
        case "sdt" -> readContent(xml, inner -> readBlocks(xml, inner, into));
        case "customXml", "ins", "moveTo", "smartTag" -> readBlocks(xml, depth + 1, into);
        case "mc:AlternateContent" -> readChoice(xml, inner -> readBlocks(xml, inner, into));
        case "altChunk", "subDoc" -> doubt(Doubt.Kind.PART_NOT_READ, line());
        default -> {}
      }
    }
  }

  /** Reads the content of a control, unless it is the hint that an empty one shows. */
  void readContent(Xml xml, Part part) throws XMLStreamException, DocumentException {
    boolean hint = false;
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("sdtPr")) {
        while (xml.child(depth + 1)) {
          hint |= xml.name().equals("showingPlcHdr") && xml.isOn();
        }
      } else if (xml.name().equals("sdtContent") && !hint) {
        part.read(depth + 1);
      }
    }
  }

  /** Reads one of several forms of the same: what is in two of them is there once. */
  void readChoice(Xml xml, Part part) throws XMLStreamException, DocumentException {
    boolean read = false;
    int depth = xml.depth();
    while (xml.child(depth)) {
      String requires = xml.attribute("Requires");
      boolean known =
          xml.name().equals("mc:Choice")
              ? requires != null && KNOWN.matcher(requires).matches()
              : xml.name().equals("mc:Fallback");
      if (known && !read) {
        part.read(depth + 1);
        read = true;
      }
    }
  }

  /** Counts a paragraph and returns its place, from 1. */
  int nextLine() throws DocumentException {
    count();
    return ++line;
  }

  /** Returns the place of the paragraph read last. */
  int line() {
    return Math.max(1, line);
  }

  /** Returns the number that the paragraph has in its list, with what parts it from the text. */
  String number(Mark mark) throws DocumentException {
    String number = counters.next(mark);
    countText(number.length());
    return number;
  }

  /** Counts a paragraph or a cell. */
  void count() throws DocumentException {
    if (++things > limits.cells()) {
      throw new DocumentException(Reason.TOO_LARGE, limits.cells() + " paragraphs and cells");
    }
  }

  /** Counts text before it is kept: a number of a list may be written before every paragraph. */
  void countText(long more) throws DocumentException {
    characters += more;
    if (characters > limits.characters()) {
      throw limits.reached(Limits.Limit.CHARACTERS);
    }
  }

  /** Counts places of a table that a few wide cells may claim. */
  void countPlaces(long more) throws DocumentException {
    places += more;
    if (places > limits.cells()) {
      throw new DocumentException(Reason.TOO_LARGE, limits.cells() + " cells");
    }
  }

  void doubt(Doubt.Kind kind, int at) {
    if (doubts.size() < 100) {
      doubts.add(new Doubt(kind, at, ""));
    }
  }
}
