package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.packed.PackedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The package of a document: its body and what the body refers to, found by their relations. Only
 * these parts are unpacked: pictures never are.
 */
final class WordPackage {
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String USUAL = "word/document.xml";
  private static final Set<String> PROPERTIES =
      Set.of(
          "title",
          "subject",
          "creator",
          "keywords",
          "description",
          "category",
          "lastModifiedBy",
          "created",
          "modified");

  private final PackedFile file;
  private final Limits limits;

  private WordPackage(PackedFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Reads one part. */
  private interface Part<T> {
    T read(Xml xml) throws XMLStreamException, DocumentException;
  }

  static Document read(byte[] bytes, Limits limits) throws DocumentException {
    try (PackedFile file = PackedFile.open(bytes, limits)) {
      return new WordPackage(file, limits).document();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw explained(e, "DOCX");
    }
  }

  /** The parser wraps what goes wrong below it: what we said ourselves is what is told. */
  static DocumentException explained(Exception failure, String format) {
    Throwable each = failure;
    for (int i = 0; each != null && i < 16; i++) {
      if (each instanceof DocumentException said) {
        return said;
      }
      if (PackedFile.isOfAttributes(each)) {
        return new DocumentException(Reason.TOO_LARGE, PackedFile.MOST_ATTRIBUTES + " attributes");
      }
      each =
          each instanceof XMLStreamException xml && xml.getNestedException() != null
              ? xml.getNestedException()
              : each.getCause();
    }
    return new DocumentException(Reason.DAMAGED, format, failure);
  }

  private Document document() throws IOException, XMLStreamException {
    Relations own = relations("");
    String main = own.ofType("/officeDocument");
    String body = main == null ? USUAL : main;
    Relations relations = relations(body);
    Styles styles = part(relations.ofType("/styles"), Styles.NONE, xml -> Styles.read(xml, limits));
    Lists lists = part(relations.ofType("/numbering"), Lists.NONE, xml -> Lists.read(xml, limits));
    BodyReader reader = new BodyReader(styles, lists.counters(styles), limits);
    boolean read =
        part(
            body,
            false,
            xml -> {
              reader.readBody(xml);
              return true;
            });
    if (!read) {
      throw new DocumentException(Reason.DAMAGED, "no main part");
    }
    ImmutableMap<String, String> facts =
        part(own.ofType("/core-properties"), ImmutableMap.of(), this::facts);
    return new Document(
        MEDIA_TYPE, Document.Flow.PARAGRAPHS, reader.blocks(), facts, reader.doubts());
  }

  private Relations relations(String part) throws IOException, XMLStreamException {
    return part(Relations.of(part), new Relations(), xml -> Relations.read(xml, part, limits));
  }

  private <T> T part(@Nullable String name, T otherwise, Part<T> part)
      throws IOException, XMLStreamException {
    PackedFile.Entry entry = name == null ? null : file.entry(name);
    if (entry == null) {
      return otherwise;
    }
    try (InputStream in = file.openText(entry)) {
      return part.read(Xml.open(in, limits));
    }
  }

  /** The properties of the file, as they are called there. */
  private ImmutableMap<String, String> facts(Xml xml) throws XMLStreamException, DocumentException {
    Map<String, String> facts = new TreeMap<>();
    int root = xml.root();
    while (xml.child(root)) {
      String name = xml.localName();
      if (PROPERTIES.contains(name)) {
        String value = xml.text().strip();
        if (!value.isEmpty()) {
          facts.putIfAbsent(name, name.endsWith("ed") ? instant(value) : value);
        }
      }
    }
    return ImmutableMap.copyOf(facts);
  }

  private static String instant(String value) {
    try {
      return OffsetDateTime.parse(value).toInstant().toString();
    } catch (DateTimeException e) {
      return value;
    }
  }
}
