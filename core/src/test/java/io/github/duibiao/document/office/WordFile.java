package io.github.duibiao.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of word processing, put together from the XML of its parts. */
final class WordFile {
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private WordFile() {}

  static WordFile body(String xml) {
    WordFile file = new WordFile();
    file.parts.put("word/document.xml", "<w:document%s><w:body>" + xml + "</w:body></w:document>");
    return file;
  }

  WordFile styles(String xml) {
    parts.put("word/styles.xml", "<w:styles%s>" + xml + "</w:styles>");
    return this;
  }

  WordFile numbering(String xml) {
    parts.put("word/numbering.xml", "<w:numbering%s>" + xml + "</w:numbering>");
    return this;
  }

  /** What stands before the root element of the body. */
  WordFile prolog(String text) {
    prolog = text;
    return this;
  }

  byte[] bytes() {
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (String each : parts.keySet()) {
      String name = each.substring(each.indexOf('/') + 1, each.indexOf('.'));
      String type = name.equals("document") ? "document.main" : name;
      types
          .append("<Override PartName=\"/")
          .append(each)
          .append(
              "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.")
          .append(type)
          .append("+xml\"/>");
      if (!name.equals("document")) {
        relations.append(relation(name, name + ".xml"));
      }
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType="
                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + types
                + "</Types>"));
    entries.put("_rels/.rels", utf8(relations(relation("officeDocument", "word/document.xml"))));
    entries.put("word/_rels/document.xml.rels", utf8(relations(relations.toString())));
    parts.forEach((name, xml) -> entries.put(name, utf8(prolog + xml.replaceFirst("%s", SPACES))));
    return zip(entries);
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"r"
        + type
        + "\" Type=\""
        + RELATION
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** An archive of these entries, some of which may be kept as they are. */
  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        if (each.getKey().endsWith(".docx")) {
          CRC32 sum = new CRC32();
          sum.update(each.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(each.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(each.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A paragraph of running text. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph with properties. */
  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  /** A run. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A cell with properties. */
  static String tc(String properties, String... paragraphs) {
    StringBuilder out = new StringBuilder("<w:tc><w:tcPr>").append(properties).append("</w:tcPr>");
    for (String each : paragraphs) {
      out.append(p(each));
    }
    return out.append("</w:tc>").toString();
  }

  /** A row of cells. */
  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A table of rows. */
  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  /** A kind of list with its levels, and the lists of that kind. */
  static String list(int kind, String levels, int... lists) {
    StringBuilder out =
        new StringBuilder("<w:abstractNum w:abstractNumId=\"")
            .append(kind)
            .append("\">")
            .append(levels)
            .append("</w:abstractNum>");
    for (int each : lists) {
      out.append("<w:num w:numId=\"")
          .append(each)
          .append("\"><w:abstractNumId w:val=\"")
          .append(kind)
          .append("\"/></w:num>");
    }
    return out.toString();
  }

  /** A level of a list. */
  static String lvl(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/>"
        + more
        + "</w:lvl>";
  }

  /** The place of a paragraph in a list. */
  static String in(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }
}
