package io.github.duibiao.document.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.packed.PackedFile;
import io.github.duibiao.document.packed.XmlElements;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** An OFD file: its first document, page after page. */
final class OfdFile {
  private static final String MEDIA_TYPE = "application/ofd";
  private static final String ROOT = "OFD.xml";
  private static final int MOST_GLYPHS = 1_000_000;

  /** By which name DOCX knows a property. */
  private static final Map<String, String> FACTS =
      Map.of(
          "Title", "title",
          "Author", "creator",
          "Subject", "subject",
          "Abstract", "description",
          "CreationDate", "created",
          "ModDate", "modified");

  private final PackedFile file;
  private final Limits limits;
  private final Map<String, String> facts = new TreeMap<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<String, String> templates = new HashMap<>();
  private final List<String> pagePaths = new ArrayList<>();
  private String main = "";

  private OfdFile(PackedFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  static Document read(byte[] bytes, Limits limits) throws DocumentException {
    try (PackedFile file = PackedFile.open(bytes, limits)) {
      return new OfdFile(file, limits).read();
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new DocumentException(Reason.DAMAGED, "ZIP", e);
    }
  }

  private Document read() throws DocumentException {
    if (file.entry("Encryptions.xml") != null) {
      throw new DocumentException(Reason.ENCRYPTED, "OFD");
    }
    if (!read(ROOT, new Root()) || !read(main, new Contents())) {
      throw new DocumentException(Reason.DAMAGED, "OFD");
    }
    List<PdfPage> pages = new ArrayList<>();
    long glyphs = 0;
    int pictures = 0;
    int number = 0;
    for (String path : pagePaths) {
      if (++number > limits.pages()) {
        throw limits.reached(Limit.PAGES);
      }
      OfdPage page = new OfdPage(MOST_GLYPHS - glyphs);
      if (!read(path, page)) {
        doubt(Doubt.Kind.PAGE_DAMAGED, number);
        continue;
      }
      for (String template : page.templates()) {
        read(templates.getOrDefault(template, ""), page);
      }
      if (page.glyphs().isEmpty() && page.pictures() > 0) {
        doubt(Doubt.Kind.PAGE_WITHOUT_TEXT, number);
      }
      glyphs += page.glyphs().size();
      pictures += page.pictures();
      pages.add(PdfPage.of(number, page.glyphs(), page.rules()));
    }
    if (glyphs == 0) {
      throw new DocumentException(pictures > 0 ? Reason.NO_TEXT_LAYER : Reason.EMPTY, "");
    }
    return new Document(
        MEDIA_TYPE,
        Document.Flow.PARAGRAPHS,
        Assembly.of(RunningLines.removed(pages), limits),
        ImmutableMap.copyOf(facts),
        ImmutableList.copyOf(doubts));
  }

  private void doubt(Doubt.Kind kind, long detail) {
    if (doubts.size() < 100) {
      doubts.add(new Doubt(kind, 0, String.valueOf(detail)));
    }
  }

  /** Reads a part; says whether it is there. */
  private boolean read(String path, XmlElements.Elements elements) throws DocumentException {
    PackedFile.Entry entry = path.isEmpty() ? null : file.entry(path);
    if (entry != null) {
      XmlElements.read(file.openText(entry), limits, elements);
    }
    return entry != null;
  }

  /** Returns where a part is that another names: from the folder of that, or from the root. */
  private static String path(String from, String to) {
    String whole =
        to.startsWith("/") ? to.substring(1) : from.substring(0, from.lastIndexOf('/') + 1) + to;
    Deque<String> path = new ArrayDeque<>();
    for (String each : whole.split("/", -1)) {
      if (each.equals("..")) {
        path.pollLast();
      } else if (!each.isEmpty() && !each.equals(".")) {
        path.addLast(each);
      }
    }
    return String.join("/", path);
  }

  /** The part that names the document, and says what it is. */
  private final class Root implements XmlElements.Elements {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void start(String name, Attributes attributes) throws DocumentException {
      text.setLength(0);
      if (name.equals("Encryptions")) {
        throw new DocumentException(Reason.ENCRYPTED, "OFD");
      }
    }

    @Override
    public void end(String name) {
      String said = text.toString().strip();
      text.setLength(0);
      String fact = FACTS.get(name);
      if (name.equals("DocRoot") && main.isEmpty()) {
        main = path(ROOT, said);
      } else if (fact != null && !said.isEmpty()) {
        facts.putIfAbsent(fact, said);
      }
    }

    @Override
    public void text(char[] characters, int start, int length) throws DocumentException {
      if (text.length() + length > limits.lineLength()) {
        throw limits.reached(Limit.LINE_LENGTH);
      }
      text.append(characters, start, length);
    }
  }

  /** The part that names the pages and the templates they share. */
  private final class Contents implements XmlElements.Elements {
    @Override
    public void start(String name, @Nullable Attributes attributes) throws DocumentException {
      String place = attributes == null ? null : XmlElements.attribute(attributes, "BaseLoc");
      if (place == null || attributes == null) {
        return;
      }
      if (name.equals("Page")) {
        if (pagePaths.size() > limits.pages()) {
          throw limits.reached(Limit.PAGES);
        }
        pagePaths.add(path(main, place));
      } else if (name.equals("TemplatePage") && templates.size() < limits.entries()) {
        templates.put(String.valueOf(XmlElements.attribute(attributes, "ID")), path(main, place));
      }
    }
  }
}
