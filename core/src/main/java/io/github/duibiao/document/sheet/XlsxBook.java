package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.packed.PackedFile;
import io.github.duibiao.document.packed.PackedFile.Entry;
import io.github.duibiao.document.packed.XmlElements;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** An XLSX file: its parts are read one after another, none is held as a whole. */
final class XlsxBook {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String USUAL = "xl/workbook.xml";

  private final PackedFile file;
  private final Limits limits;

  private XlsxBook(PackedFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  static Document read(byte[] bytes, Limits limits) throws DocumentException {
    try (PackedFile file = PackedFile.open(bytes, limits)) {
      return new XlsxBook(file, limits).read();
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new DocumentException(Reason.DAMAGED, "ZIP", e);
    }
  }

  private Document read() throws DocumentException {
    String path = relations("").ofType("/officeDocument", USUAL);
    Workbook workbook = new Workbook(limits);
    if (!read(path, workbook)) {
      throw new DocumentException(Reason.DAMAGED, path);
    }
    Relations relations = relations(path);
    Strings strings = new Strings(limits);
    read(relations.ofType("/sharedStrings", ""), strings);
    NumberFormats formats = new NumberFormats(limits);
    read(relations.ofType("/styles", ""), formats);
    BookBuilder book = new BookBuilder(limits);
    ShownNumbers numbers = new ShownNumbers(workbook.since1904);
    for (Workbook.Sheet each : workbook.sheets) {
      if (each.hidden()) {
        book.hiddenSheet(each.name());
        continue;
      }
      SheetRows rows = new SheetRows(book.sheet(), strings, formats, numbers);
      if (!read(relations.byId.getOrDefault(each.id(), ""), rows)) {
        book.missingSheet(each.name());
      }
      rows.finish(book);
      book.finish(each.name());
    }
    return book.document(MEDIA_TYPE, facts());
  }

  private ImmutableMap<String, String> facts() throws DocumentException {
    Map<String, String> facts = new HashMap<>();
    read(relations("").ofType("/core-properties", ""), new Properties(limits, facts));
    return ImmutableMap.copyOf(new TreeMap<>(facts));
  }

  /** Reads a part; says whether it is there. */
  private boolean read(String path, XmlElements.Elements elements) throws DocumentException {
    Entry entry = path.isEmpty() ? null : file.entry(path);
    if (entry != null) {
      XmlElements.read(file.openText(entry), limits, elements);
    }
    return entry != null;
  }

  /** Returns where the parts are that a part names; those of the file itself for no part. */
  private Relations relations(String part) throws DocumentException {
    int folder = part.lastIndexOf('/') + 1;
    Relations relations = new Relations(part.substring(0, folder), limits);
    read(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels", relations);
    return relations;
  }

  private static final class Relations implements XmlElements.Elements {
    private final String folder;
    private final Limits limits;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    Relations(String folder, Limits limits) {
      this.folder = folder;
      this.limits = limits;
    }

    @Override
    public void start(String name, Attributes attributes) throws DocumentException {
      String target = attributes.getValue("Target");
      String type = attributes.getValue("Type");
      String id = attributes.getValue("Id");
      if (target == null || type == null || id == null) {
        return;
      }
      if (byId.size() == limits.entries()) {
        throw limits.reached(Limits.Limit.ENTRIES);
      }
      String path = target.startsWith("/") ? target.substring(1) : folder + target;
      byId.put(id, path);
      byType.putIfAbsent(type.substring(Math.max(0, type.lastIndexOf('/'))), path);
    }

    String ofType(String type, String otherwise) {
      return byType.getOrDefault(type, otherwise);
    }
  }

  /** The properties of the file that hold a text: title, creator, created … */
  private static final class Properties implements XmlElements.Elements {
    private final Limits limits;
    private final Map<String, String> facts;
    private final StringBuilder text = new StringBuilder();

    Properties(Limits limits, Map<String, String> facts) {
      this.limits = limits;
      this.facts = facts;
    }

    @Override
    public void start(String name, @Nullable Attributes attributes) {
      text.setLength(0);
    }

    @Override
    public void end(String name) {
      if (!text.toString().isBlank() && facts.size() < limits.depth()) {
        facts.putIfAbsent(name, text.toString().strip());
      }
      text.setLength(0);
    }

    @Override
    public void text(char[] characters, int start, int length) throws DocumentException {
      if (text.length() + length > limits.lineLength()) {
        throw limits.reached(Limits.Limit.LINE_LENGTH);
      }
      text.append(characters, start, length);
    }
  }
}
