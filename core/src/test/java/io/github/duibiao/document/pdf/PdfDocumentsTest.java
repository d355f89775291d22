package io.github.duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** What a reader of the pages sees is what is read of them. */
class PdfDocumentsTest {
  private final PdfPages pages = new PdfPages();

  private Document read() throws Exception {
    try (pages) {
      return read(pages.bytes());
    }
  }

  private static Document read(byte[] bytes) throws DocumentException {
    return new PdfDocuments().read(bytes, "plan.pdf", Limits.standard());
  }

  private List<String> lines() throws Exception {
    List<String> lines = new ArrayList<>();
    for (Block block : read().blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Table table) {
        for (List<Table.Cell> row : table.rows()) {
          List<String> cells = new ArrayList<>();
          row.forEach(cell -> cells.add((cell.continued() ? "^" : "") + cell.text()));
          lines.add(String.join("|", cells).replace("\n", "/"));
        }
      }
    }
    return lines;
  }

  /** Sets a text in lines of twenty characters, the first indented by two. */
  private double paragraph(String text, double x, double y) {
    double at = y;
    double indent = 2;
    for (String each : PdfPages.wrap(text, 20, 2)) {
      pages.text(each, x + indent * 10, at, 10);
      indent = 0;
      at += 16;
    }
    return at;
  }

  private static final String LONG = "各单位要把公开作为一项经常性工作抓好抓实，做到有人管、有人办、有记录，每季度向社会通报一次进展情况。";
  private static final String OTHER = "对群众来信来访反映集中的问题，应当在十个工作日内作出回应，并把办理结果在门户网站上公布，接受监督。";

  @Test
  void linesAreJoinedAndParagraphsGoOnOverPages() throws Exception {
    pages.page();
    double y = paragraph(LONG, 80, 100);
    y = paragraph(OTHER, 80, y);
    List<String> rest = PdfPages.wrap(LONG, 20, 2);
    pages.text(rest.get(0), 100, y, 10);
    pages.page();
    pages.text(rest.get(1), 80, 100, 10);
    pages.text(rest.get(2), 80, 116, 10);

    assertThat(lines()).containsExactly(LONG, OTHER, LONG);
  }

  @Test
  void headsFeetAndPageNumbersAreLeftOut() throws Exception {
    for (int i = 1; i <= 4; i++) {
      pages.page();
      pages.text("政务公开工作手册 第" + i + "期", 80, 40, 9);
      paragraph((i % 2 == 0 ? OTHER : LONG) + "末" + i, 80, 100);
      pages.text(i % 2 == 0 ? "- " + i + " -" : "" + i, i % 2 == 0 ? 80 : 400, 800, 9);
      pages.text("内部资料", 200, 812, 9);
    }

    assertThat(lines()).containsExactly(LONG + "末1", OTHER + "末2", LONG + "末3", OTHER + "末4");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    pages.page();
    pages.text("关于加强公开工作的通知与全文对照说明以及各栏的阅读次序", 80, 80, 14);
    double y = paragraph(LONG, 80, 120);
    paragraph(OTHER, 80, y);
    y = paragraph(OTHER, 320, 121);
    paragraph(LONG, 320, y);

    assertThat(lines()).containsExactly("关于加强公开工作的通知与全文对照说明以及各栏的阅读次序", LONG, OTHER, OTHER, LONG);
  }

  @Test
  void aPageThatLiesOnItsSideIsTurned() throws Exception {
    pages.rotate(90);
    pages.page();
    paragraph(LONG, 80, 100);
    pages.rule(80, 200, 280, 200);
    pages.rule(80, 230, 280, 230);
    pages.rule(80, 260, 280, 260);
    for (double x : new double[] {80, 180, 280}) {
      pages.rule(x, 200, x, 260);
    }
    pages.text("任务", 90, 220, 10);
    pages.text("单位", 190, 220, 10);
    pages.text("通报", 90, 250, 10);
    pages.text("审计局", 190, 250, 10);

    assertThat(lines()).containsExactly(LONG, "任务|单位", "通报|审计局");
  }

  @Test
  void cellsSpanWhereNoLineIsRuled() throws Exception {
    pages.page();
    // Thin areas that are filled; the sides of the table are open.
    for (double y : new double[] {100, 130, 190}) {
      pages.bar(80, y, 380, y);
    }
    pages.bar(180, 160, 380, 160);
    pages.bar(180, 100, 180, 190);
    pages.bar(280, 130, 280, 190);
    pages.text("任务", 90, 120, 10);
    pages.text("责任分工", 190, 120, 10);
    pages.text("公开预算", 90, 150, 10);
    pages.text("财政局", 190, 150, 10);
    pages.text("审计局", 290, 150, 10);
    pages.text("民政局", 190, 180, 10);

    assertThat(lines()).containsExactly("任务|责任分工|^责任分工", "公开预算|财政局|审计局", "^公开预算|民政局|");
  }

  @Test
  void withoutRuledLinesPiecesThatStandBelowEachOtherAreATable() throws Exception {
    pages.page();
    double y = paragraph(LONG, 80, 100) + 10;
    for (String row : List.of("序号|任务|单位|时限", "1|公开预算|财政局|六月底前", "2|公开规划|发改局|年底前")) {
      String[] cells = row.split("\\|", -1);
      for (int i = 0; i < cells.length; i++) {
        pages.text(cells[i], 80 + i * 90, y, 10);
      }
      y += 16;
    }

    assertThat(lines()).containsExactly(LONG, "序号|任务|单位|时限", "1|公开预算|财政局|六月底前", "2|公开规划|发改局|年底前");
  }

  @Test
  void whatIsDrawnTwiceToLookBoldIsReadOnceAndWatermarksAreNot() throws Exception {
    pages.page();
    pages.text("加强领导", 80, 100, 16);
    pages.text("加强领导", 80.4, 100, 16);
    pages.raw("q 0.7 0.7 -0.7 0.7 100 300 cm BT /F1 40 Tf 0 0 Td <5185 90E8> Tj ET Q\n");
    pages.text("⼯作", 80, 140, 16);

    assertThat(lines()).containsExactly("加强领导", "工作");
  }

  @Test
  void aScanSaysThatItHasNoTextLayer() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument scan = new PDDocument()) {
      PDPage page = new PDPage();
      scan.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(scan, image), 0, 0, 600, 800);
      }
      scan.save(out);
    }

    assertReason(out.toByteArray(), Reason.NO_TEXT_LAYER);
  }

  @Test
  void aPasswordToOpenIsAskedForAndOneToChangeIsNot() throws Exception {
    pages.page();
    pages.text("公开目录", 80, 100, 16);
    byte[] plain = pages.bytes();

    assertReason(locked(plain, "secret"), Reason.ENCRYPTED);
    assertThat(read(locked(plain, "")).blocks()).containsExactly(Paragraph.of("公开目录", 1));
  }

  private static byte[] locked(byte[] plain, String user) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(plain)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", user, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(out);
    }
    return out.toByteArray();
  }

  @Test
  void factsAreWhatTheFileSaysOfItself() throws Exception {
    pages.page();
    pages.text("公开目录", 80, 100, 16);
    pages.document().getDocumentInformation().setTitle("工作要点");

    assertThat(read().facts()).containsEntry("Title", "工作要点");
  }

  @Test
  void aFileCutOffIsReadAsFarAsItGoesOrSaidToBeDamaged() throws Exception {
    pages.page();
    paragraph(LONG, 80, 100);
    byte[] whole = pages.bytes();

    for (int length = 20; length < whole.length; length += 37) {
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        assertThat(read(cut).blocks()).isNotEmpty();
      } catch (DocumentException e) {
        assertThat(e.reason()).isIn(Reason.DAMAGED, Reason.EMPTY);
      }
    }
    assertReason("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED);
  }

  static void assertReason(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
