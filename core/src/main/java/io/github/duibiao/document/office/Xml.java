package io.github.duibiao.document.office;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.packed.PackedFile;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

  private static final String MOST_ATTRIBUTES =
      "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

  private static final String DECLARES = "xmlns";

  /** An attribute that is longer than this is hardly a name, a number or a format. */
  private static final int LONG = 1_000;

  private final XMLStreamReader reader;
  private final Limits limits;
  private final Spaces spaces = new Spaces();
  private int depth;
  private long longOnes;

  private Xml(XMLStreamReader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  static Xml open(InputStream in, Limits limits) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(MOST_ATTRIBUTES, PackedFile.MOST_ATTRIBUTES);
    return new Xml(factory.createXMLStreamReader(XmlDecoding.of(in)), limits);
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

  /** Steps to the next child of the element at a depth; adds the text before it, or at the end. */
  boolean child(int parent, StringBuilder before) throws XMLStreamException, DocumentException {
    while (depth >= parent) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if (depth == parent
          && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
        before.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        checkLength(before.length());
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
    Budget.check();
    int event = reader.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (++depth > limits.depth()) {
          throw new DocumentException(Reason.TOO_LARGE, "depth " + limits.depth());
        }
        declare();
      }
      case XMLStreamConstants.END_ELEMENT -> spaces.end(depth--);
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new DocumentException(Reason.DAMAGED, "a document type declaration or entity");
      default -> {}
    }
    return event;
  }

  private void declare() throws DocumentException {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      if (DECLARES.equals(reader.getAttributePrefix(i))) {
        spaces.declare(depth, name, reader.getAttributeValue(i));
      } else if (name.equals(DECLARES)) {
        spaces.declare(depth, "", reader.getAttributeValue(i));
      }
    }
  }

  /** Returns where the local part of a name begins. */
  private static int local(String name) {
    return name.indexOf(':') + 1;
  }

  int depth() {
    return depth;
  }

  String localName() {
    String name = reader.getLocalName();
    return name.substring(local(name));
  }

  /**
   * Returns what the element is called: its local name in the vocabulary of word processing, {@code
   * mc:} before it in that of compatibility, a colon before it in any other.
   */
  String name() {
    String name = reader.getLocalName();
    String local = name.substring(local(name));
    String space = spaces.of(name.substring(0, Math.max(0, local(name) - 1)));
    if (WORD.equals(space) || WORD_STRICT.equals(space)) {
      return local;
    }
    return (COMPATIBILITY.equals(space) ? "mc:" : ":") + local;
  }

  /** Returns an attribute by its local name, or null. */
  @Nullable String attribute(String name) throws DocumentException {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && !DECLARES.equals(reader.getAttributePrefix(i))) {
        return kept(reader.getAttributeValue(i));
      }
    }
    return null;
  }

  /** Attributes are kept with what they describe; all the long ones have room for one text. */
  private String kept(String value) throws DocumentException {
    if (value.length() > LONG) {
      longOnes += value.length();
      if (longOnes > limits.characters()) {
        throw limits.reached(Limits.Limit.CHARACTERS);
      }
    }
    return value;
  }

  /** Returns the attribute {@code val}, empty where there is none. */
  String value() throws DocumentException {
    String value = attribute("val");
    return value == null ? "" : value;
  }

  /** Returns the attribute {@code val} as a number, or what is given where it is none. */
  int number(int otherwise) throws DocumentException {
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
  boolean isOn() throws DocumentException {
    return switch (value()) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
