package io.github.duibiao.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Sets text on pages as an office program does: characters at their places, in a font that every
 * reader of Chinese PDF knows by name (no font file is needed), lines ruled as paths.
 */
public final class PdfPages implements AutoCloseable {
  private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’,.;:?!)";
  private static final String NEVER_LAST = "（《〈「『【〔“‘(";

  private final PDDocument document = new PDDocument();
  private final List<StringBuilder> contents = new ArrayList<>();
  private final COSDictionary font = font();
  private int rotation;

  /** Turns the pages that follow: their text runs upwards on the sheet. */
  public void rotate(int degrees) {
    rotation = degrees;
  }

  public PDDocument document() {
    return document;
  }

  public int pages() {
    return contents.size();
  }

  /** Begins a page of A4. */
  public void page() {
    PDPage page = new PDPage(PDRectangle.A4);
    if (rotation == 90) {
      page.setMediaBox(
          new PDRectangle(
              /* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth()));
      page.setRotation(rotation);
    }
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    document.addPage(page);
    contents.add(new StringBuilder());
    if (rotation == 90) {
      // The sheet lies on its side and is shown upright.
      raw("0 1 -1 0 " + number(PDRectangle.A4.getHeight()) + " 0 cm\n");
    }
  }

  /** Writes as it is into the page. */
  public void raw(String operators) {
    contents.get(contents.size() - 1).append(operators);
  }

  /** Sets a text with its baseline at a height from the upper edge. */
  public void text(String text, double x, double y, double size) {
    StringBuilder codes = new StringBuilder();
    text.chars().forEach(c -> codes.append(String.format(Locale.ROOT, "%04X", c)));
    raw(
        "BT /F1 "
            + number(size)
            + " Tf 1 0 0 1 "
            + number(x)
            + " "
            + number(up(y))
            + " Tm <"
            + codes
            + "> Tj ET\n");
  }

  /** Rules a line. */
  public void rule(double x0, double y0, double x1, double y1) {
    raw(
        "0.5 w "
            + number(x0)
            + " "
            + number(up(y0))
            + " m "
            + number(x1)
            + " "
            + number(up(y1))
            + " l S\n");
  }

  /** Rules a line as a thin area that is filled, as some programs do. */
  public void bar(double x0, double y0, double x1, double y1) {
    double width = Math.max(0.5, x1 - x0);
    double height = Math.max(0.5, y1 - y0);
    raw(
        number(x0)
            + " "
            + number(up(y0) - height)
            + " "
            + number(width)
            + " "
            + number(height)
            + " re f\n");
  }

  private static double up(double y) {
    return PDRectangle.A4.getHeight() - y;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** How wide a text is, in sizes of type. */
  public static double width(String text) {
    return text.chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
  }

  /** Breaks a text into lines as wide as this many sizes of type. */
  public static List<String> wrap(String text, double width, double indent) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    double room = width - indent;
    while (start < text.length()) {
      int end = start;
      double used = 0;
      while (end < text.length() && used + width(text.substring(end, end + 1)) <= room + 1e-6) {
        used += width(text.substring(end, end + 1));
        end++;
      }
      end = Math.max(end, start + 1);
      int full = end;
      while (end < text.length() && end > start + 1 && !mayBreak(text, end)) {
        end--;
      }
      end = end == start + 1 ? full : end;
      lines.add(text.substring(start, end));
      start = end;
      room = width;
    }
    return lines;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean word =
        before < 128
            && after < 128
            && Character.isLetterOrDigit(before)
            && Character.isLetterOrDigit(after);
    return NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0 && !word;
  }

  public byte[] bytes() throws IOException {
    for (int i = 0; i < contents.size(); i++) {
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(contents.get(i).toString().getBytes(StandardCharsets.US_ASCII));
      }
      document.getPage(i).setContents(stream);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** A font of Adobe's collection of Chinese characters, with widths and no outlines. */
  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    // The Latin characters of this collection.
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(95));
    widths.add(COSInteger.get(500));
    descendant.setItem(COSName.W, widths);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
