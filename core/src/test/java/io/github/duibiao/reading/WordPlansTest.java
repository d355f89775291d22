package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.text.Numerals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The real plans written as Word files, with lists that count by themselves and cells that are
 * really merged, are the same plans.
 */
class WordPlansTest {

  @Test
  void aWordFileGivesThePlanThatTheTextGives() throws Exception {
    for (PublishedPlan plan : PublishedPlan.originals()) {
      Plan read = PlanReader.standard().read(new Writer().write(plan), "plan.docx");

      // The file's name is the plan's: only it differs.
      String name = plan.expected().id();
      assertThat(PlanFacts.of(read).stream().map(each -> each.replace("plan#", name + "#")))
          .containsExactlyElementsOf(PlanFacts.of(plan.expected()));
    }
  }

  /** Writes a plan the way an office types it. */
  private static final class Writer {
    /** The width of a table, in twentieths of a point. */
    private static final int WIDTH = 8_840;

    private final XWPFDocument document = new XWPFDocument();
    private final XWPFNumbering numbering = document.createNumbering();
    private final Map<String, BigInteger> kinds = new HashMap<>();
    private final Map<String, BigInteger> lists = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    byte[] write(PublishedPlan plan) throws IOException {
      for (PublishedPlan.Part each : plan.parts()) {
        if (each instanceof PublishedPlan.Paragraph paragraph) {
          write(paragraph);
        } else if (each instanceof PublishedPlan.Grid grid) {
          write(grid);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      document.close();
      return out.toByteArray();
    }

    private void write(PublishedPlan.Paragraph paragraph) {
      XWPFParagraph out = document.createParagraph();
      out.createRun().setText(paragraph.text());
      if (!paragraph.mark().isEmpty()) {
        out.setNumID(list(paragraph.mark()));
        out.setNumILvl(BigInteger.ZERO);
      }
    }

    /** Returns the list that counts on to a number; one that starts with it where none does. */
    private BigInteger list(String mark) {
      String digits = mark.replaceAll("[^0-9一二三四五六七八九十百]", "");
      assertThat(digits).as(mark).isNotEmpty();
      boolean arabic = Character.isDigit(digits.charAt(0)) && digits.charAt(0) < 128;
      String pattern = mark.replace(digits, "%1");
      int value = Numerals.parse(digits);
      BigInteger kind = kinds.computeIfAbsent(pattern + arabic, any -> kind(pattern, arabic));
      if (!lists.containsKey(pattern) || counts.getOrDefault(pattern, 0) + 1 != value) {
        BigInteger list = numbering.addNum(kind);
        if (value != 1 || lists.containsKey(pattern)) {
          CTNum number = numbering.getNum(list).getCTNum();
          CTNumLvl override = number.addNewLvlOverride();
          override.setIlvl(BigInteger.ZERO);
          override.addNewStartOverride().setVal(BigInteger.valueOf(value));
        }
        lists.put(pattern, list);
      }
      counts.put(pattern, value);
      return Objects.requireNonNull(lists.get(pattern));
    }

    private BigInteger kind(String pattern, boolean arabic) {
      CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
      kind.setAbstractNumId(BigInteger.valueOf(kinds.size()));
      CTLvl level = kind.addNewLvl();
      level.setIlvl(BigInteger.ZERO);
      level.addNewStart().setVal(BigInteger.ONE);
      level
          .addNewNumFmt()
          .setVal(arabic ? STNumberFormat.DECIMAL : STNumberFormat.CHINESE_COUNTING_THOUSAND);
      level.addNewLvlText().setVal(pattern);
      return numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(kind));
    }

    private void write(PublishedPlan.Grid grid) {
      XWPFTable table = document.createTable();
      table.removeRow(0);
      for (int i = 0; i < grid.width(); i++) {
        CTTblGrid columns =
            i == 0 ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        columns.addNewGridCol().setW(BigInteger.valueOf(WIDTH / grid.width()));
      }
      int[] below = new int[grid.width()];
      write(table, grid.header(), below);
      for (List<PublishedPlan.Cell> row : grid.rows()) {
        write(table, row, below);
      }
    }

    /** Writes a row; where a cell from above goes on, Word has a cell that says so. */
    private static void write(XWPFTable table, List<PublishedPlan.Cell> row, int[] below) {
      org.apache.poi.xwpf.usermodel.XWPFTableRow out = table.createRow();
      while (!out.getTableCells().isEmpty()) {
        out.removeCell(0);
      }
      int next = 0;
      int column = 0;
      while (column < below.length) {
        XWPFTableCell cell = out.createCell();
        if (next < row.size() && row.get(next).column() == column) {
          PublishedPlan.Cell each = row.get(next++);
          write(cell, each, WIDTH / below.length);
          for (int i = 0; i < each.columns(); i++) {
            below[column + i] = each.rows() - 1;
          }
          column += each.columns();
        } else {
          cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
          cell.setWidth(Integer.toString(WIDTH / below.length));
          below[column]--;
          column++;
        }
      }
    }

    private static void write(XWPFTableCell cell, PublishedPlan.Cell each, int width) {
      cell.getCTTc().addNewTcPr();
      cell.setWidth(Integer.toString(width * each.columns()));
      if (each.columns() > 1) {
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(each.columns()));
      }
      if (each.rows() > 1) {
        cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
      }
      boolean first = true;
      for (String line : each.text().split("\n", -1)) {
        XWPFParagraph paragraph = first ? cell.getParagraphs().get(0) : cell.addParagraph();
        paragraph.createRun().setText(line);
        first = false;
      }
    }
  }
}
