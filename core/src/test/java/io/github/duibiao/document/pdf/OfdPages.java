package io.github.duibiao.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes OFD (GB/T 33190-2016): text by lines, with the steps between characters, and paths. */
public final class OfdPages {
  private static final double MILLIMETRES = 25.4 / 72;

  private final List<String> pages = new ArrayList<>();
  private StringBuilder page = new StringBuilder();

  /** Returns what a PDF shows as OFD. */
  public static byte[] ofPdf(byte[] pdf) throws IOException {
    OfdPages pages = new OfdPages();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PageScanner scanner = new PageScanner(new Fonts(document));
      for (PDPage each : document.getPages()) {
        PageScanner.Sheet sheet = scanner.scan(each);
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sheet.glyphs()) {
          if (!line.isEmpty() && line.get(line.size() - 1).y() != glyph.y()) {
            pages.text(line);
            line.clear();
          }
          line.add(glyph);
        }
        pages.text(line);
        sheet.rules().forEach(pages::rule);
        pages.endPage();
      }
    }
    return pages.bytes();
  }

  private void text(List<Glyph> line) {
    if (line.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      // What a glyph stands for may be several characters: each has a step.
      String each = line.get(i).text();
      text.append(each);
      double next = i + 1 < line.size() ? line.get(i + 1).x() : line.get(i).right();
      double step = (next - line.get(i).x()) * MILLIMETRES / each.length();
      for (int j = 0; j < each.length(); j++) {
        steps.append(number(step)).append(' ');
      }
    }
    Glyph first = line.get(0);
    text(text.toString(), first.x(), first.y(), first.size(), steps.toString().strip());
  }

  /** Writes a line at a place in points, with steps in millimetres. */
  public OfdPages text(String text, double x, double y, double size, String steps) {
    page.append("<ofd:TextObject ID=\"1\" Font=\"1\" Boundary=\"")
        .append(number(x * MILLIMETRES))
        .append(' ')
        .append(number((y - size) * MILLIMETRES))
        .append(" 100 10\" Size=\"")
        .append(number(size * MILLIMETRES))
        .append("\"><ofd:TextCode X=\"0\" Y=\"")
        .append(number(size * MILLIMETRES))
        .append("\" DeltaX=\"")
        .append(steps)
        .append("\">")
        .append(text.replace("&", "&amp;").replace("<", "&lt;"))
        .append("</ofd:TextCode></ofd:TextObject>");
    return this;
  }

  private void rule(Rule rule) {
    double x0 = rule.level() ? rule.from() : rule.at();
    double y0 = rule.level() ? rule.at() : rule.from();
    double x1 = rule.level() ? rule.to() : rule.at();
    double y1 = rule.level() ? rule.at() : rule.to();
    page.append("<ofd:PathObject ID=\"2\" Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>M ")
        .append(number(x0 * MILLIMETRES))
        .append(' ')
        .append(number(y0 * MILLIMETRES))
        .append(" L ")
        .append(number(x1 * MILLIMETRES))
        .append(' ')
        .append(number(y1 * MILLIMETRES))
        .append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  /** Adds XML to the page as it is. */
  public OfdPages raw(String xml) {
    page.append(xml);
    return this;
  }

  /** Ends a page. */
  public OfdPages endPage() {
    pages.add(page.toString());
    page = new StringBuilder();
    return this;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** Returns the file. */
  public byte[] bytes() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        "<ofd:DocBody><ofd:DocInfo><ofd:Title>T</ofd:Title></ofd:DocInfo>"
            + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>");
    StringBuilder contents = new StringBuilder("<ofd:Pages>");
    for (int i = 0; i < pages.size(); i++) {
      String place = "Pages/Page_" + i + "/Content.xml";
      contents.append("<ofd:Page ID=\"").append(i + 10).append("\" BaseLoc=\"");
      contents.append(place).append("\"/>");
      parts.put(
          "Doc_0/" + place,
          "<ofd:Content><ofd:Layer>" + pages.get(i) + "</ofd:Layer></ofd:Content>");
    }
    parts.put("Doc_0/Document.xml", contents.append("</ofd:Pages>").toString());
    return packed(parts);
  }

  /** Packs parts, each the inside of a root element. */
  static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        String xml =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<ofd:Root xmlns:ofd=\"http://www.ofdspec.org/2016\">"
                + each.getValue()
                + "</ofd:Root>";
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
