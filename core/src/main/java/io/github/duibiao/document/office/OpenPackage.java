package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.packed.PackedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The parts of an OpenDocument text: its styles, its content, its properties. */
final class OpenPackage {
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** By which name DOCX knows a property. */
  private static final Map<String, String> FACTS =
      Map.of(
          "title", "title",
          "subject", "subject",
          "initial-creator", "creator",
          "description", "description",
          "keyword", "keywords",
          "creation-date", "created",
          "date", "modified");

  private final Limits limits;
  private final OpenStyles styles;
  private final OpenText text;
  private final Map<String, String> facts = new TreeMap<>();

  private OpenPackage(Limits limits) {
    this.limits = limits;
    this.styles = new OpenStyles(limits);
    this.text =
        new OpenText(
            new BodyReader(Styles.NONE, Lists.NONE.counters(Styles.NONE), limits),
            new OpenLists(styles),
            styles);
  }

  static Document packed(byte[] bytes, Limits limits) throws DocumentException {
    try (PackedFile file = PackedFile.open(bytes, limits)) {
      OpenPackage parts = new OpenPackage(limits);
      if (file.entry("encrypted-package") != null) {
        throw new DocumentException(Reason.ENCRYPTED, "");
      }
      if (!parts.read(file, "content.xml", true)) {
        throw new DocumentException(Reason.DAMAGED, "no content.xml");
      }
      return parts.document();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw WordPackage.explained(e, "ODT");
    }
  }

  static Document flat(byte[] bytes, Limits limits) throws DocumentException {
    try (InputStream in = PackedFile.text(new ByteArrayInputStream(bytes))) {
      OpenPackage parts = new OpenPackage(limits);
      parts.read(Xml.open(in, limits));
      return parts.document();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw WordPackage.explained(e, "ODT");
    }
  }

  private boolean read(PackedFile file, String name, boolean main)
      throws IOException, XMLStreamException {
    PackedFile.Entry entry = file.entry(name);
    if (entry == null) {
      return false;
    }
    if (main) {
      checkManifest(file);
      read(file, "styles.xml", false);
      read(file, "meta.xml", false);
    }
    try (InputStream in = file.openText(entry)) {
      read(Xml.open(in, limits));
    }
    return true;
  }

  /** A part that a password protects is no XML: what is packed says so. */
  private void checkManifest(PackedFile file) throws IOException, XMLStreamException {
    PackedFile.Entry entry = file.entry(MANIFEST);
    if (entry == null) {
      return;
    }
    try (InputStream in = file.openText(entry)) {
      Xml xml = Xml.open(in, limits);
      int root = xml.root();
      while (xml.child(root)) {
        while (xml.child(root + 1)) {
          if (xml.localName().equals("encryption-data")) {
            throw new DocumentException(Reason.ENCRYPTED, "");
          }
        }
      }
    }
  }

  private void read(Xml xml) throws XMLStreamException, DocumentException {
    int root = xml.root();
    while (xml.child(root)) {
      switch (xml.localName()) {
        case "styles", "automatic-styles" -> styles.read(xml);
        case "meta" -> readFacts(xml, root + 1);
        case "body" -> {
          while (xml.child(root + 1)) {
            if (xml.localName().equals("text")) {
              text.readBody(xml);
            }
          }
        }
        default -> {}
      }
    }
  }

  private void readFacts(Xml xml, int depth) throws XMLStreamException, DocumentException {
    while (xml.child(depth)) {
      String name = FACTS.get(xml.localName());
      if (name != null) {
        String value = xml.text().strip();
        if (!value.isEmpty()) {
          facts.putIfAbsent(name, value);
        }
      }
    }
  }

  private Document document() throws DocumentException {
    return new Document(
        MEDIA_TYPE,
        Document.Flow.PARAGRAPHS,
        text.blocks(),
        ImmutableMap.copyOf(facts),
        text.doubts());
  }
}
