package io.github.duibiao.document.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads pages that are pictures by recognising their characters: PNG, JPEG, TIFF, and a PDF without
 * a text layer. A page is turned upright, ruled lines make tables of it, and words that were not
 * recognised with certainty are told in a doubt. It takes seconds a page and is often wrong, so
 * that it is no format of the standard ones:
 *
 * <pre>{@code
 * Formats formats = Formats.standard().with(new ScannedDocuments());
 * }</pre>
 *
 * <p>Needs the command {@code tesseract} with the language data {@code chi_sim}, and for PDF {@code
 * org.apache.pdfbox:pdfbox}. {@link Limits#seconds()} is to be raised for more than a few pages.
 */
public final class ScannedDocuments implements DocumentFormat {
  /** Words of less certainty in the mean, in percent, are those of a page that lies on its side. */
  private static final double SIDEWAYS = 45;

  /** How many dots an inch has in a page that is drawn larger, and in one that is fine enough. */
  private static final int COARSE = 270;

  private static final double FINE = 300;
  private static final double MOST_SCALE = 2;

  /** Is told of pages as they are read. */
  @FunctionalInterface
  public interface Progress {
    /** Says that a page, from 1, of so many is read next. */
    void page(int number, int count);
  }

  private final PdfDocuments pdf = new PdfDocuments();
  private final Progress progress;

  /** Makes a reader that tells nothing of its progress. */
  public ScannedDocuments() {
    this((number, count) -> {});
  }

  /** Makes a reader. */
  public ScannedDocuments(Progress progress) {
    this.progress = progress;
  }

  @Override
  public String name() {
    return "OCR";
  }

  @Override
  public String library() {
    return "org.apache.pdfbox:pdfbox";
  }

  /** Says whether the command is installed, with its language. */
  public static boolean isInstalled() {
    Tesseract command = Tesseract.find();
    try {
      return command != null && command.knowsChinese();
    } catch (DocumentException e) {
      return false;
    }
  }

  private static boolean isPicture(byte[] bytes) {
    return starts(bytes, 0x89, 'P', 'N', 'G')
        || starts(bytes, 0xFF, 0xD8, 0xFF)
        || starts(bytes, 'I', 'I', 0x2A, 0)
        || starts(bytes, 'M', 'M', 0, 0x2A);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    return isPicture(bytes) || pdf.recognises(bytes, name);
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    boolean picture = isPicture(bytes);
    if (!picture) {
      try {
        return pdf.read(bytes, name, limits);
      } catch (DocumentException e) {
        if (e.reason() != Reason.NO_TEXT_LAYER) {
          throw e;
        }
      }
    }
    Tesseract command = Tesseract.find();
    if (command == null || !command.knowsChinese()) {
      throw Tesseract.missing();
    }
    return Budget.apart(() -> readPages(bytes, picture, command, limits));
  }

  private Document readPages(byte[] bytes, boolean picture, Tesseract command, Limits limits)
      throws DocumentException {
    List<PdfPage> pages = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    try (ScannedPages scanned =
        picture ? ScannedPages.ofPicture(bytes, limits) : ScannedPdf.of(bytes, limits)) {
      int count = scanned.count();
      for (int i = 0; i < count; i++) {
        progress.page(i + 1, count);
        PdfPage page = page(scanned.page(i), i + 1, command, doubts);
        pages.add(page);
      }
    } catch (DocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DocumentException(Reason.DAMAGED, picture ? "图像 picture" : "PDF", e);
    }
    ImmutableList<Block> blocks =
        ScannedNumbers.mended(Assembly.of(RunningLines.removed(pages), limits), doubts);
    return new Document(
        picture ? "image/*" : "application/pdf",
        Document.Flow.PARAGRAPHS,
        blocks,
        ImmutableMap.of(),
        ImmutableList.copyOf(doubts));
  }

  private static PdfPage page(Bitmap raw, int number, Tesseract command, List<Doubt> doubts)
      throws DocumentException {
    raw.despeckle();
    Scan scan = Scan.of(raw, command);
    if (scan.words.certainty() < SIDEWAYS) {
      int quarters = command.quarters(raw);
      if (quarters > 0) {
        Scan turned = Scan.of(raw.quarters(quarters), command);
        scan = turned.words.certainty() > scan.words.certainty() ? turned : scan;
      }
    }
    tell(scan.words, number, doubts);
    return PdfPage.of(number, scan.words.glyphs(), scan.rules);
  }

  private static void tell(ScannedWords words, int page, List<Doubt> doubts) {
    if (doubts.size() >= 100) {
      return;
    }
    doubts.add(
        new Doubt(
            words.doubts() > 0 ? Doubt.Kind.OCR_DOUBTFUL : Doubt.Kind.OCR_READ,
            0,
            words.doubts() == 0
                ? String.valueOf(page)
                : page + "; " + words.doubts() + ": " + String.join(" ", words.doubtful())));
  }

  /** How many times larger a page is to be drawn: small digits and points are lost otherwise. */
  private static double scale(int dots) {
    return dots >= COARSE ? 1 : Math.min(MOST_SCALE, FINE / dots);
  }

  /** What was made of a page. */
  private record Scan(ScannedWords words, List<Rule> rules) {
    static Scan of(Bitmap raw, Tesseract command) throws DocumentException {
      double skew = Skew.of(raw);
      double scale = scale(ScannedPages.dots(raw));
      Bitmap page = skew == 0 && scale == 1 ? raw.copy() : raw.turned(skew, scale);
      int dots = ScannedPages.dots(page);
      List<Rule> rules = RuledLines.wiped(page, dots);
      int threshold = page.threshold();
      List<CellSheet> sheets = CellSheet.cut(page, Lattices.of(rules), dots, threshold);
      ScannedWords words = new ScannedWords(dots);
      if (page.ink(threshold) > CellSheet.INK * dots * dots) {
        words.add(command.words(page, dots, false), UnaryOperator.identity());
      }
      for (CellSheet each : sheets) {
        words.add(command.words(each.drawn(), dots, true), each::back);
      }
      return new Scan(words, rules);
    }
  }
}
