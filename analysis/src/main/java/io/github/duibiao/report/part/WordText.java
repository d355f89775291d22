package io.github.duibiao.report.part;

import io.github.duibiao.plan.ShownText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A Word document: headings that its outline knows, lists, and tables whose heads stand again on
 * every page and whose rows are not cut. The styles are {@code word-styles.xml}. What is written is
 * text and nothing else.
 */
final class WordText implements MemoText {
  /** A4 in twentieths of a point, with the margins of an official document (GB/T 9704). */
  private static final int WIDTH = 11906;

  private static final int HEIGHT = 16838;
  private static final int SIDE = 1474;
  private static final int TOP = 2098;

  /** More columns than these do not stand side by side on a page. */
  private static final int COLUMNS = 8;

  private static final int CHARACTERS = 32_000;

  private final XWPFDocument document = new XWPFDocument();
  private final BigInteger list;
  private @Nullable XWPFTable table;

  WordText() throws IOException {
    try (InputStream styles = resource("word-styles.xml");
        InputStream numbering = resource("word-lists.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      var lists = NumberingDocument.Factory.parse(numbering).getNumbering().getAbstractNumArray(0);
      BigInteger kind = document.createNumbering().addAbstractNum(new XWPFAbstractNum(lists));
      list = document.getNumbering().addNum(kind);
    } catch (XmlException e) {
      throw new IllegalStateException("the styles of the memo are broken: build it again", e);
    }
    page();
  }

  private static InputStream resource(String name) {
    InputStream in = WordText.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "the resource " + name + " is missing from the jar: build it again");
    }
    return in;
  }

  private void page() {
    CTBody body = document.getDocument().getBody();
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP - SIDE / 4));
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
  }

  @Override
  public void heading(int level, String words) {
    write(paragraphOf(level == 1 ? "Title" : "Heading" + (level - 1)), words);
  }

  @Override
  public void paragraph(String words) {
    write(paragraphOf("BodyText"), words);
  }

  @Override
  public void item(int depth, String words) {
    XWPFParagraph paragraph = paragraphOf("ListParagraph");
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(depth));
    write(paragraph, words);
  }

  private XWPFParagraph paragraphOf(String style) {
    if (table != null) {
      table = null;
    }
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  @Override
  public void head(Object... cells) {
    if (table != null) {
      // Two tables without a paragraph between them are one to Word.
      paragraphOf("BodyText");
    }
    table = document.createTable(1, cells.length);
    table.setStyleID("TableGrid");
    CTTblWidth width = table.getCTTbl().getTblPr().getTblW();
    width.setType(STTblWidth.PCT);
    width.setW(BigInteger.valueOf(5000));
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    fill(head, "TableHead", cells);
  }

  @Override
  public void row(Object... cells) {
    if (table == null) {
      throw new IllegalStateException("a row before the head of its table");
    }
    fill(table.createRow(), "TableText", cells);
  }

  private static void fill(XWPFTableRow row, String style, Object... cells) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.length; i++) {
      XWPFTableCell cell = row.getCell(i);
      XWPFParagraph paragraph = cell.getParagraphs().get(0);
      paragraph.setStyle(style);
      write(paragraph, cells[i].toString());
    }
  }

  private static void write(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setText(plain(words));
  }

  /** XML holds two characters less than Unicode; line ends become blanks. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(Math.min(words.length(), CHARACTERS));
    ShownText.block(words)
        .codePoints()
        .limit(CHARACTERS)
        .forEach(
            c -> {
              boolean holds = c >= 0x20 && c != 0xFFFE && c != 0xFFFF;
              plain.appendCodePoint(holds ? c : ' ');
            });
    return plain.toString();
  }

  @Override
  public int columns() {
    return COLUMNS;
  }

  /** Returns the document as a docx file; the same text gives the same bytes. */
  byte[] toBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (document) {
      document.getProperties().getCoreProperties().setCreator("Duibiao");
      document.write(bytes);
    }
    return TimelessArchive.of(bytes.toByteArray());
  }
}
