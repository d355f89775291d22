package io.github.duibiao.document.office;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * A part, read element by element. Whoever stands on an element asks for its {@linkplain #child
 * children}; what is not asked for is passed over. A document type declaration, the vehicle of
 * entity bombs, is refused: no office program writes one.
 */
final class Xml {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final XMLStreamReader reader;
  private final Limits limits;
  private int depth;

  private Xml(XMLStreamReader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  static Xml open(InputStream in, Limits limits) throws XMLStreamException {
    return new Xml(XMLHelper.newXMLInputFactory().createXMLStreamReader(in), limits);
  }

  /** Steps to the root element and returns its depth. */
  int root() throws XMLStreamException, DocumentException {
    int event = step();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = step();
    }
    return depth;
  }

  /** Steps to the next child of the element at a depth; returns false at its end. */
  boolean child(int parent) throws XMLStreamException, DocumentException {
    while (depth >= parent) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns the text of the element, without what elements inside of it hold. */
  String text() throws XMLStreamException, DocumentException {
    int own = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= own) {
      int event = step();
      if (depth == own
          && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        checkLength(text.length());
      }
    }
    return text.toString();
  }

  void checkLength(int length) throws DocumentException {
    if (length > limits.lineLength()) {
      throw new DocumentException(
          Reason.TOO_LARGE, limits.lineLength() + " characters in a paragraph");
    }
  }

  private int step() throws XMLStreamException, DocumentException {
    int event = reader.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (++depth > limits.depth()) {
          throw new DocumentException(Reason.TOO_LARGE, "depth " + limits.depth());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new DocumentException(Reason.DAMAGED, "a document type declaration or entity");
      default -> {}
    }
    return event;
  }

  int depth() {
    return depth;
  }

  String localName() {
    return reader.getLocalName();
  }

  /**
   * Returns what the element is called: its local name in the vocabulary of word processing, {@code
   * mc:} before it in that of compatibility, a colon before it in any other.
   */
  String name() {
    String space = reader.getNamespaceURI();
    String local = reader.getLocalName();
    if (WORD.equals(space) || WORD_STRICT.equals(space)) {
      return local;
    }
    return (COMPATIBILITY.equals(space) ? "mc:" : ":") + local;
  }

  /** Returns an attribute by its local name, or null. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Returns the attribute {@code val}, empty where there is none. */
  String value() {
    String value = attribute("val");
    return value == null ? "" : value;
  }

  /** Returns the attribute {@code val} as a number, or what is given where it is none. */
  int number(int otherwise) {
    return parse(value(), otherwise);
  }

  static int parse(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Returns what a switch says: on, unless its value says otherwise. */
  boolean isOn() {
    return switch (value()) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
