package io.github.duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.Paragraph;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pages that are pictures: how they are set right, and what is recognised on them. */
class ScannedDocumentsTest {
  private static final int DOTS = 150;

  private static BufferedImage page() {
    return new BufferedImage(
        (int) (8.27 * DOTS), (int) (11.69 * DOTS), BufferedImage.TYPE_BYTE_GRAY);
  }

  /** A table of two rows and three columns, and rows of short strokes as text has them. */
  private static Bitmap table(double degrees) {
    BufferedImage image = page();
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
    pen.setColor(Color.BLACK);
    for (int y : new int[] {300, 400, 500}) {
      pen.fillRect(200, y, 601, 2);
    }
    for (int x : new int[] {200, 400, 600, 800}) {
      pen.fillRect(x, 300, 2, 201);
    }
    for (int y = 600; y < 1_500; y += 40) {
      for (int x = 150; x < 1_000; x += 25) {
        pen.fillRect(x, y, 16, 16);
      }
    }
    pen.dispose();
    return Bitmap.of(image);
  }

  @Test
  void aPageThatLeansIsSetUpright() {
    for (double degrees : new double[] {-1.5, 0, 0.8, 2}) {
      assertThat(Math.toDegrees(Skew.of(table(degrees)))).isCloseTo(-degrees, within(0.15));
    }
  }

  @Test
  void ruledLinesAreFoundAndWipedOut() {
    Bitmap leaning = table(0.8);
    Bitmap page = leaning.turned(Skew.of(leaning), 1);
    List<Lattice> lattices = Lattices.of(RuledLines.wiped(page, DOTS));
    assertThat(lattices).hasSize(1);
    assertThat(lattices.get(0).xs()).hasSize(4);
    assertThat(lattices.get(0).ys()).hasSize(3);
    assertThat(RuledLines.wiped(page, DOTS)).isEmpty();
  }

  @Test
  void cellsAreSetUnderOneAnotherAndWhatIsReadThereIsPutBack() {
    BufferedImage image = page();
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    for (int y : new int[] {300, 400, 500}) {
      pen.fillRect(200, y, 601, 2);
    }
    for (int x : new int[] {200, 400, 600, 800}) {
      pen.fillRect(x, 300, 2, 201);
    }
    // A word in every cell but one, at another height in each.
    for (int i = 0; i < 5; i++) {
      pen.fillRect(220 + i % 3 * 200, 320 + i / 3 * 100 + 10 * i, 60, 20);
    }
    pen.dispose();
    Bitmap page = Bitmap.of(image);
    Lattice lattice = Lattices.of(RuledLines.wiped(page, DOTS)).get(0);
    List<CellSheet> sheets = CellSheet.cut(page, List.of(lattice), DOTS, 128);

    assertThat(sheets).hasSize(1);
    Bitmap sheet = sheets.get(0).drawn();
    List<Glyph> words = new ArrayList<>();
    for (int y = 1; y < sheet.height; y++) {
      if (isInked(sheet, y - 1) && !isInked(sheet, y)) {
        words.add(sheets.get(0).back(new Glyph("字", 8, y * 72.0 / DOTS, 29, 10)));
      }
    }
    assertThat(words).hasSize(5);
    for (int i = 0; i < 5; i++) {
      Glyph word = words.get(i);
      assertThat(word.x()).isCloseTo((220 + i % 3 * 200) * 72.0 / DOTS, within(1.5));
      assertThat(word.y()).isCloseTo((340 + i / 3 * 100 + 10 * i) * 72.0 / DOTS, within(1.5));
    }
    for (int y = 0; y < page.height; y++) {
      assertThat(isInked(page, y)).isFalse();
    }
    // What was taken for wider than its cell stays in it, in its order.
    Glyph wide = sheets.get(0).back(new Glyph("长", 90, 14, 30, 10));
    Glyph wider = sheets.get(0).back(new Glyph("长", 120, 14, 30, 10));
    assertThat(lattice.at(wide.centre(), wide.middle())).isEqualTo(lattice.cells().get(0).get(0));
    assertThat(lattice.at(wider.centre(), wider.middle())).isEqualTo(lattice.cells().get(0).get(0));
    assertThat(wide.x()).isLessThan(wider.x());
  }

  private static boolean isInked(Bitmap page, int y) {
    for (int x = 0; x < page.width; x++) {
      if (page.get(x, y) < 128) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aCoarsePageIsDrawnLarger() {
    Bitmap page = table(1.2);
    Bitmap larger = page.turned(Skew.of(page), 2);
    assertThat(larger.width).isEqualTo(2 * page.width);
    List<Lattice> lattices = Lattices.of(RuledLines.wiped(larger, 2 * DOTS));
    assertThat(lattices).hasSize(1);
    assertThat(lattices.get(0).left()).isCloseTo(200 * 72.0 / DOTS, within(8.0));
    assertThat(lattices.get(0).right()).isCloseTo(800 * 72.0 / DOTS, within(8.0));
  }

  @Test
  void wordsAreNoWiderThanUpToTheNext() {
    String row = "5\t1\t1\t1\t1\t%d\t%d\t300\t%d\t50\t96\t%s\n";
    ScannedWords words = new ScannedWords(300);
    words.add(
        String.format(row, 1, 300, 400, "职责")
            + String.format(row, 2, 400, 50, "分")
            + String.format(row, 3, 450, 50, "工"),
        UnaryOperator.identity());
    assertThat(words.glyphs()).extracting(Glyph::x).containsExactly(72.0, 84.0, 96.0, 108.0);
  }

  @Test
  void nothingThatClosesStandsBehindTheNumberOfAnItem() {
    String row = "5\t1\t1\t1\t%d\t%d\t%d\t300\t%d\t50\t96\t%s\n";
    ScannedWords words = new ScannedWords(300);
    words.add(
        String.format(row, 1, 1, 300, 70, "(一")
            + String.format(row, 1, 2, 370, 30, ")")
            + String.format(row, 1, 3, 420, 150, "”优化")
            + String.format(row, 2, 1, 300, 100, "公开")
            + String.format(row, 2, 2, 400, 50, "。")
            + String.format(row, 2, 3, 450, 50, "”")
            + String.format(row, 3, 1, 300, 50, "”")
            + String.format(row, 3, 2, 350, 50, "据"),
        UnaryOperator.identity());
    assertThat(words.glyphs())
        .extracting(Glyph::text)
        .containsExactly("(", "一", ")", "优", "化", "公", "开", "。", "”", "据");
  }

  @Test
  void wordsKeepTheirPlaceTheirOrderAndTheirCertainty() {
    String table =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            + "4\t1\t1\t1\t1\t0\t0\t0\t0\t0\t-1\t\n"
            + "5\t1\t1\t1\t1\t1\t300\t300\t100\t50\t96\t政务\n"
            + "5\t1\t1\t1\t1\t2\t390\t302\t100\t48\t41\t公开\n"
            + "broken\t1\n5\t1\t1\t1\t1\t3\tx\t0\t0\t0\t9\t要\n";
    ScannedWords words = new ScannedWords(300);
    words.add(table, UnaryOperator.identity());
    assertThat(words.glyphs()).extracting(Glyph::text).containsExactly("政", "务", "公", "开");
    assertThat(words.glyphs()).extracting(Glyph::x).isSorted();
    assertThat(words.glyphs()).extracting(Glyph::y).containsOnly(84.0);
    assertThat(words.doubtful()).containsExactly("公开");
  }

  private static byte[] claimed(int width, int height) {
    ByteBuffer head = ByteBuffer.allocate(17);
    head.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height);
    head.put(new byte[] {8, 6, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(head.array());
    ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4);
    png.putLong(0x89504e470d0a1a0aL).putInt(13).put(head.array()).putInt((int) sum.getValue());
    return png.array();
  }

  @Test
  void aPictureOfGiantSizeIsRefusedBeforeItIsUnpacked() throws IOException {
    try (ScannedPages pages =
        ScannedPages.ofPicture(claimed(100_000, 100_000), Limits.standard())) {
      assertThat(catchThrowableOfType(DocumentException.class, () -> pages.page(0)).reason())
          .isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void aPictureIsNotReadUnlessAskedFor() {
    DocumentException e =
        catchThrowableOfType(
            DocumentException.class,
            () -> Formats.standard().read(claimed(10, 10), "a.png", Limits.standard()));
    assertThat(e.reason()).isEqualTo(Reason.NO_TEXT_LAYER);
    assertThat(e).hasMessageContaining("--ocr");
  }

  private static Font font() {
    return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
        .filter(each -> each.canDisplayUpTo("政务公开工作要点责任单位") < 0)
        .findFirst()
        .map(each -> each.deriveFont(22f))
        .orElse(null);
  }

  @Test
  void charactersOfAPageAreRecognised() throws IOException {
    Font font = font();
    assumeTrue(ScannedDocuments.isInstalled(), "tesseract with chi_sim is not installed");
    assumeTrue(font != null, "no font of Chinese is installed");
    BufferedImage image = page();
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    pen.rotate(Math.toRadians(1), image.getWidth() / 2.0, image.getHeight() / 2.0);
    pen.setFont(font);
    List<String> lines = List.of("政务公开工作要点", "一、加强政策解读。责任单位：县政府办公室。", "二、建好公开平台。责任单位：县财政局。");
    for (int i = 0; i < lines.size(); i++) {
      pen.drawString(lines.get(i), 200, 300 + 80 * i);
    }
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    List<Integer> told = new ArrayList<>();
    Document document =
        Formats.standard()
            .with(new ScannedDocuments((page, count) -> told.add(page)))
            .read(png.toByteArray(), "scan.png", Limits.standard().with(Limit.SECONDS, 300));
    StringBuilder text = new StringBuilder();
    document.blocks().forEach(each -> text.append(((Paragraph) each).text()));
    assertThat(text.toString().replace(" ", "")).contains("工作要点", "加强政策解读", "县财政局");
    assertThat(told).containsExactly(1);
    assertThat(document.doubts()).isNotEmpty();
  }
}
