package io.github.duibiao.fuzz;

import io.github.duibiao.document.pdf.OfdPages;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** One small plan, written out in every format, for a fuzzer to begin with. */
final class SyntheticDocuments {
  private static final String TITLE = "某县2024年政务公开工作要点";
  private static final List<String> PROSE =
      List.of(
          "某府办〔2024〕3号",
          "各乡镇人民政府、县直各单位：",
          "为贯彻《政府信息公开条例》，制定本要点。",
          "一、加强主动公开",
          "（一）公开财政预算。每年1月31日前公开部门预算。（牵头单位：县财政局；责任单位：县直各部门、各乡镇）",
          "1.扩大范围，公开率达到100%。",
          "（二）做好政策解读，图解不少于3种。责任单位：县政府办公室、县司法局。完成时限：2024年12月底前",
          "二、优化平台建设",
          "（三）每季度检查政府网站，2个工作日内整改。（县政务服务中心，持续推进）",
          "某县人民政府办公室",
          "2024年5月22日");
  private static final List<List<String>> TABLE =
      List.of(
          List.of("序号", "重点任务", "工作要求", "牵头单位", "责任单位", "完成时限"),
          List.of("1", "加强主动公开", "公开部门预算", "县财政局", "各乡镇", "2024年6月底前"),
          List.of("2", "加强主动公开", "公开率达到100%", "县府办", "县司法局、县审计局", "持续推进"),
          List.of("3", "优化平台建设", "每季度检查一次", "县政务中心", "县直部门", "12月底前"));

  private SyntheticDocuments() {}

  static byte[] of(FuzzTarget target) {
    try {
      return switch (target) {
        case TXT -> text().getBytes(StandardCharsets.UTF_8);
        case HTML -> html().getBytes(StandardCharsets.UTF_8);
        case CSV -> csv().getBytes(StandardCharsets.UTF_8);
        case XLSX -> workbook(new XSSFWorkbook());
        case XLS -> workbook(new HSSFWorkbook());
        case DOCX -> word();
        case PDF -> pdf();
        case DOC -> doc();
        case RTF -> rtf().getBytes(StandardCharsets.US_ASCII);
        case ODT -> open("text", openText());
        case ODS -> open("spreadsheet", openSheet());
        case OFD -> ofd();
        case JSON -> json();
        case ZIP -> new ZipBytes().stored("plan.txt", of(FuzzTarget.TXT), 0).bytes();
      };
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text() {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    PROSE.forEach(each -> text.append(each).append('\n'));
    text.append("附件\n任务分解表\n");
    TABLE.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
    return text.toString();
  }

  private static String html() {
    StringBuilder html = new StringBuilder("<html><head><meta charset=utf-8><title>");
    html.append(TITLE).append("</title></head><body><div class=nav><a href='/'>首页</a></div>");
    html.append("<table><tr><th>索引号</th><td>1</td></tr></table><h1>").append(TITLE).append("</h1>");
    PROSE.forEach(each -> html.append("<p>").append(each).append("</p>"));
    html.append("<table>");
    for (List<String> row : TABLE) {
      html.append("<tr>");
      row.forEach(each -> html.append("<td rowspan=1 colspan='1'>").append(each).append("</td>"));
      html.append("</tr>");
    }
    return html.append("</table></body></html>").toString();
  }

  private static String csv() {
    StringBuilder csv = new StringBuilder(TITLE).append('\n');
    for (List<String> row : TABLE) {
      csv.append('"').append(String.join("\",\"", row)).append("\"\r\n");
    }
    return csv.toString();
  }

  /** The DOCX as LibreOffice 7.4 saved it in the format of Word 97. */
  private static byte[] doc() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SyntheticDocuments.class.getResourceAsStream(
                "/io/github/duibiao/document/office/synthetic.doc"))) {
      return in.readAllBytes();
    }
  }

  private static String rtf() {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 S;}}");
    rtf.append("{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}{\\info{\\title a}}\\pard\\s1 ");
    rtf(rtf, TITLE);
    rtf.append("\\par\\pard ");
    for (String each : PROSE) {
      rtf.append("{\\listtext ");
      rtf(rtf, each.substring(0, 1));
      rtf.append("}");
      rtf(rtf, each.substring(1));
      rtf.append("\\par ");
    }
    for (List<String> row : TABLE) {
      rtf.append(
          "\\trowd\\clvmgf\\cellx900\\clmgf\\cellx1800\\cellx2700\\cellx3600\\cellx4500\\cellx5400");
      rtf.append("\\pard\\intbl ");
      for (String cell : row) {
        rtf(rtf, cell);
        rtf.append("\\cell ");
      }
      rtf.append("\\row ");
    }
    return rtf.append("\\pard{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\'b9\\'ab\\par}").toString();
  }

  private static void rtf(StringBuilder rtf, String text) {
    for (int i = 0; i < text.length(); i++) {
      rtf.append("\\u").append((short) text.charAt(i)).append('?');
    }
  }

  private static String openText() {
    StringBuilder text = new StringBuilder("<office:text>");
    text.append("<text:h text:outline-level=\"1\">").append(TITLE).append("</text:h>");
    text.append("<text:list text:style-name=\"L\">");
    for (String each : PROSE) {
      text.append("<text:list-item><text:p>").append(each).append("</text:p></text:list-item>");
    }
    return text.append("</text:list>").append(openTable()).append("</office:text>").toString();
  }

  private static String openSheet() {
    return "<office:spreadsheet>" + openTable() + "</office:spreadsheet>";
  }

  private static String openTable() {
    StringBuilder table = new StringBuilder("<table:table table:name=\"a\">");
    for (List<String> row : TABLE) {
      table.append("<table:table-row table:number-rows-repeated=\"1\">");
      for (String each : row) {
        table
            .append("<table:table-cell table:number-columns-spanned=\"1\">")
            .append("<text:p>")
            .append(each)
            .append("</text:p></table:table-cell>");
      }
      table.append("</table:table-row>");
    }
    return table.append("</table:table>").toString();
  }

  private static byte[] open(String type, String body) throws IOException {
    String root =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">";
    String styles =
        "<office:styles><text:list-style style:name=\"L\"><text:list-level-style-number"
            + " text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>"
            + "</office:styles>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      store(zip, "mimetype", "application/vnd.oasis.opendocument." + type);
      store(zip, "META-INF/manifest.xml", "<a><b/></a>");
      store(
          zip,
          "styles.xml",
          "<office:document-styles" + root + styles + "</office:document-styles>");
      store(
          zip,
          "content.xml",
          "<office:document-content"
              + root
              + "<office:body>"
              + body
              + "</office:body></office:document-content>");
    }
    return bytes.toByteArray();
  }

  private static void store(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
  }

  private static byte[] ofd() {
    OfdPages pages = new OfdPages();
    double y = 80;
    pages.text(TITLE, 150, y, 20, "g 30 7");
    for (String each : PROSE) {
      y += 28;
      pages.text(each, 90, y, 16, "g 100 5.6");
    }
    pages.raw(
        "<ofd:PathObject Boundary=\"30 250 90 9\" CTM=\"1 0 0 1 0 0\"><ofd:AbbreviatedData>M 0 0 L 90 0"
            + " B 1 1 2 2 3 3 C</ofd:AbbreviatedData></ofd:PathObject>");
    return pages.endPage().bytes();
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      Sheet sheet = workbook.createSheet("任务分解表");
      sheet.createRow(0).createCell(0).setCellValue(TITLE);
      for (int i = 0; i < TABLE.size(); i++) {
        Row row = sheet.createRow(i + 1);
        for (int j = 0; j < TABLE.get(i).size(); j++) {
          row.createCell(j).setCellValue(TABLE.get(i).get(j));
        }
      }
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
      sheet.getRow(4).createCell(5).setCellValue(LocalDate.of(2024, 12, 1));
      sheet.getRow(4).getCell(5).setCellStyle(style);
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] word() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(TITLE);
      PROSE.forEach(each -> document.createParagraph().createRun().setText(each));
      XWPFTable table = document.createTable(TABLE.size(), TABLE.get(0).size());
      for (int i = 0; i < TABLE.size(); i++) {
        for (int j = 0; j < TABLE.get(i).size(); j++) {
          table.getRow(i).getCell(j).setText(TABLE.get(i).get(j));
        }
      }
      document.createNumbering();
      document.createStyles();
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  /** A page with the characters of ASCII: a font that a file need not hold has no others. */
  private static byte[] pdf() {
    StringBuilder content = new StringBuilder("BT /F1 12 Tf 72 720 Td 14 TL ");
    for (int i = 0; i < 12; i++) {
      content.append("(").append(i).append(". publish the budget, by 2024-06-30) Tj T* ");
    }
    content.append("ET 72 72 200 100 re S 72 120 m 272 120 l S");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    pdf.append("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    pdf.append("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
    pdf.append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R");
    pdf.append("/Resources<</Font<</F1 5 0 R>>>>>>endobj\n");
    pdf.append("4 0 obj<</Length ").append(content.length()).append(">>stream\n");
    pdf.append(content).append("\nendstream endobj\n");
    pdf.append("5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
    pdf.append("trailer<</Root 1 0 R/Size 6>>\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] json() throws PlanReadException {
    return PlanJson.write(PlanReader.standard().readText(text(), "plan.txt"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
