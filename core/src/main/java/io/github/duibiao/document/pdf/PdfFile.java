package io.github.duibiao.document.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A file, page after page. */
final class PdfFile {
  /** The share of characters of unknown meaning from which on there is no text to speak of. */
  private static final double UNREADABLE = 0.5;

  private static final double DOUBTFUL = 0.02;

  private final Bounds bounds;
  private final Limits limits;
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<PdfPage> pages = new ArrayList<>();
  private int pictures;
  private long known;
  private long unknown;

  private PdfFile(Bounds bounds, Limits limits) {
    this.bounds = bounds;
    this.limits = limits;
  }

  static Document read(byte[] bytes, Limits limits) throws DocumentException {
    return Budget.apart(() -> readAll(bytes, limits));
  }

  private static Document readAll(byte[] bytes, Limits limits) throws DocumentException {
    try {
      Bounds bounds = new Bounds(bytes, limits);
      try (PDDocument document = open(bounds)) {
        return new PdfFile(bounds, limits).read(document);
      }
    } catch (DocumentException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new DocumentException(Reason.ENCRYPTED, "", e);
    } catch (IOException | RuntimeException e) {
      throw new DocumentException(Reason.DAMAGED, "PDF", e);
    } catch (StackOverflowError e) {
      throw new DocumentException(Reason.TOO_LARGE, "嵌套过深 objects inside of each other", e);
    }
  }

  private static PDDocument open(Bounds bounds) throws IOException {
    try {
      PDDocument document = bounds.parse();
      bounds.check();
      return document;
    } catch (IOException | RuntimeException e) {
      bounds.check();
      throw e;
    }
  }

  private Document read(PDDocument document) throws IOException {
    PageScanner scanner = new PageScanner(new Fonts(document));
    int number = 0;
    int failed = 0;
    for (PDPage page : document.getPages()) {
      if (++number > limits.pages()) {
        throw limits.reached(Limits.Limit.PAGES);
      }
      failed += scan(scanner, page, number) ? 0 : 1;
      bounds.check();
    }
    if (number == failed) {
      throw new DocumentException(Reason.DAMAGED, number == 0 ? "no pages" : "no page is whole");
    }
    check();
    ImmutableList<io.github.duibiao.document.Block> blocks =
        Assembly.of(RunningLines.removed(pages), limits);
    return new Document(
        "application/pdf",
        Document.Flow.PARAGRAPHS,
        blocks,
        facts(document),
        ImmutableList.copyOf(doubts));
  }

  private boolean scan(PageScanner scanner, PDPage page, int number) throws DocumentException {
    try {
      PageScanner.Sheet sheet = scanner.scan(page);
      pictures += sheet.pictures;
      known += sheet.known;
      unknown += sheet.unknown;
      pages.add(PdfPage.of(number, sheet.glyphs(), sheet.rules()));
      if (sheet.known == 0 && sheet.pictures > 0) {
        doubt(Doubt.Kind.PAGE_WITHOUT_TEXT, number);
      }
      return true;
    } catch (DocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      bounds.check();
      doubt(Doubt.Kind.PAGE_DAMAGED, number);
      return false;
    }
  }

  private void doubt(Doubt.Kind kind, long detail) {
    if (doubts.size() < 100) {
      doubts.add(new Doubt(kind, 0, String.valueOf(detail)));
    }
  }

  private void check() throws DocumentException {
    if (known == 0) {
      throw new DocumentException(pictures > 0 ? Reason.NO_TEXT_LAYER : Reason.EMPTY, "");
    }
    if (unknown > UNREADABLE * known) {
      throw new DocumentException(
          Reason.NO_TEXT_LAYER, "fonts do not say what their characters stand for");
    }
    if (unknown > DOUBTFUL * known) {
      doubt(Doubt.Kind.FONT_UNREADABLE, unknown);
    }
  }

  /** What the file says of itself, under the names it has there. */
  private static ImmutableMap<String, String> facts(PDDocument document) {
    Map<String, String> facts = new TreeMap<>();
    COSDictionary information = document.getDocumentInformation().getCOSObject();
    for (COSName each : information.keySet()) {
      Budget.check();
      String value = information.getString(each);
      if (value != null && !value.isBlank() && facts.size() < 100) {
        facts.put(each.getName(), value.strip());
      }
    }
    return ImmutableMap.copyOf(facts);
  }
}
