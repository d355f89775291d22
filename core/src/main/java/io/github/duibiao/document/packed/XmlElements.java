package io.github.duibiao.document.packed;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a part of a packed document as events. A document type, and with it every entity, is
 * refused: no office program writes one.
 */
public final class XmlElements {
  private static final String MOST_ATTRIBUTES =
      "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

  private XmlElements() {}

  /** What an element means; called by its name without prefix, whichever its namespace. */
  public interface Elements {
    /** An element begins. */
    void start(String name, Attributes attributes) throws DocumentException;

    /** An element ends. */
    default void end(String name) throws DocumentException {}

    /** Text, of which a parser may give a part at a time. */
    default void text(char[] text, int start, int length) throws DocumentException {}
  }

  /**
   * Reads a part to its end, and closes it.
   *
   * @throws DocumentException if it is broken, nested too deeply, or an element is refused
   */
  public static void read(InputStream in, Limits limits, Elements elements)
      throws DocumentException {
    try (in) {
      XMLReader reader = reader();
      reader.setContentHandler(new Handler(limits, elements));
      reader.setErrorHandler(new DefaultHandler());
      reader.parse(new InputSource(in));
    } catch (Stopped e) {
      throw e.cause;
    } catch (DocumentException e) {
      throw e;
    } catch (SAXException | IOException e) {
      if (PackedFile.isOfAttributes(e)) {
        throw new DocumentException(Reason.TOO_LARGE, PackedFile.MOST_ATTRIBUTES + " attributes");
      }
      throw new DocumentException(Reason.DAMAGED, "XML", e);
    }
  }

  /** The parser of the platform, whatever others are on the class path. */
  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setProperty(MOST_ATTRIBUTES, PackedFile.MOST_ATTRIBUTES);
      return reader;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform parses XML", e);
    }
  }

  /** Returns an attribute by its name without prefix; null where there is none. */
  public static @Nullable String attribute(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return null;
  }

  /** Says whether a switch is on. */
  public static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  /** Returns a whole number; {@code otherwise} where there is none. */
  public static int number(@Nullable String value, int otherwise) {
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static final class Stopped extends SAXException {
    private static final long serialVersionUID = 1L;
    private final DocumentException cause;

    Stopped(DocumentException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  private static final class Handler extends DefaultHandler {
    private final Limits limits;
    private final Elements elements;
    private int depth;

    Handler(Limits limits, Elements elements) {
      this.limits = limits;
      this.elements = elements;
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes)
        throws SAXException {
      Budget.check();
      if (++depth > limits.depth()) {
        throw new Stopped(limits.reached(Limit.DEPTH));
      }
      try {
        elements.start(name, attributes);
      } catch (DocumentException e) {
        throw new Stopped(e);
      }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) throws SAXException {
      depth--;
      try {
        elements.end(name);
      } catch (DocumentException e) {
        throw new Stopped(e);
      }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
      try {
        elements.text(text, start, length);
      } catch (DocumentException e) {
        throw new Stopped(e);
      }
    }
  }
}
