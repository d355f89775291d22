package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** The package of a document: its body and what the body refers to, found by their relations. */
final class WordPackage {
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final OPCPackage parts;
  private final Limits limits;

  private WordPackage(OPCPackage parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  static Document read(byte[] bytes, Limits limits) throws DocumentException {
    try (BoundedZip zip = new BoundedZip(bytes, limits)) {
      OPCPackage parts = OPCPackage.open(zip);
      zip.isOpen();
      try {
        return new WordPackage(parts, limits).document();
      } finally {
        parts.revert();
      }
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
      throw explained(e);
    }
  }

  /** The library wraps what goes wrong below it: what we said ourselves is what is told. */
  private static DocumentException explained(Exception failure) {
    Throwable each = failure;
    for (int i = 0; each != null && i < 16; i++) {
      if (each instanceof DocumentException said) {
        return said;
      }
      each =
          each instanceof XMLStreamException xml && xml.getNestedException() != null
              ? xml.getNestedException()
              : each.getCause();
    }
    return new DocumentException(Reason.DAMAGED, "DOCX", failure);
  }

  private Document document() throws IOException, OpenXML4JException, XMLStreamException {
    PackagePart body = related(parts.getRelationships(), null, "/officeDocument");
    if (body == null) {
      throw new DocumentException(Reason.DAMAGED, "no main part");
    }
    Styles styles = Styles.NONE;
    PackagePart stylesPart = related(body.getRelationships(), body, "/styles");
    if (stylesPart != null) {
      try (InputStream in = stylesPart.getInputStream()) {
        styles = Styles.read(Xml.open(in, limits), limits);
      }
    }
    Lists lists = Lists.NONE;
    PackagePart listsPart = related(body.getRelationships(), body, "/numbering");
    if (listsPart != null) {
      try (InputStream in = listsPart.getInputStream()) {
        lists = Lists.read(Xml.open(in, limits), limits);
      }
    }
    Story story = new Story(styles, lists.counters(styles), limits);
    try (InputStream in = body.getInputStream()) {
      story.readBody(Xml.open(in, limits));
    }
    return new Document(
        MEDIA_TYPE, Document.Flow.PARAGRAPHS, story.blocks(), facts(), story.doubts());
  }

  /** Returns the part a relation leads to; one outside of the package is never followed. */
  private @Nullable PackagePart related(
      PackageRelationshipCollection relations, @Nullable PackagePart from, String type)
      throws InvalidFormatException {
    for (PackageRelationship each : relations) {
      if (each.getRelationshipType().endsWith(type)
          && each.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = from == null ? parts.getPart(each) : from.getRelatedPart(each);
        if (part != null) {
          return part;
        }
      }
    }
    return null;
  }

  /** The properties of the file, as they are called there. */
  private ImmutableMap<String, String> facts() throws InvalidFormatException {
    PackageProperties properties = parts.getPackageProperties();
    ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
    put(facts, "title", properties.getTitleProperty());
    put(facts, "subject", properties.getSubjectProperty());
    put(facts, "creator", properties.getCreatorProperty());
    put(facts, "keywords", properties.getKeywordsProperty());
    put(facts, "description", properties.getDescriptionProperty());
    put(facts, "category", properties.getCategoryProperty());
    put(facts, "lastModifiedBy", properties.getLastModifiedByProperty());
    put(facts, "created", properties.getCreatedProperty().map(WordPackage::instant));
    put(facts, "modified", properties.getModifiedProperty().map(WordPackage::instant));
    return facts.buildOrThrow();
  }

  private static String instant(Date date) {
    return date.toInstant().toString();
  }

  private static void put(
      ImmutableMap.Builder<String, String> facts, String name, Optional<String> value) {
    if (value.isPresent() && !value.get().isBlank()) {
      facts.put(name, value.get().strip());
    }
  }
}
