package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import io.github.duibiao.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers (台账) say the same as a text with separators and as a workbook. */
class FoundLedgersTest {

  @ParameterizedTest
  @ValueSource(strings = {"city-ledger-odd-columns", "county-ledger-semicolons"})
  void aWorkbookSaysWhatTheSeparatedTextSays(String name) throws Exception {
    byte[] text = Files.readAllBytes(FoundPlansTest.folder().resolve(name + ".csv"));
    List<Block> blocks = Formats.standard().read(text, name + ".csv", Limits.standard()).blocks();
    byte[] book =
        workbook(
            sheet -> {
              for (Block block : blocks) {
                if (block instanceof Paragraph paragraph) {
                  row(sheet, paragraph.text());
                } else if (block instanceof Table table) {
                  table
                      .rows()
                      .forEach(cells -> row(sheet, cells.stream().map(Table.Cell::text).toArray()));
                }
              }
            });
    assertSays(name, PlanReader.standard().read(book, name + ".xlsx"));
  }

  @Test
  void cellsMayBeDatesAndNumbersInsteadOfText() throws Exception {
    byte[] book =
        workbook(
            sheet -> {
              row(sheet, "云岭县2023年政务公开工作台账");
              row(sheet, "序号", "事项", "具体举措", "主责单位", "协同单位", "完成时间", "完成率");
              row(sheet, 1, "公开预算", "批复后上网，查询量不少于300次", "县财政局", "各部门", 45107, 0.5);
              row(sheet, 2, "公开规划", "归集历年规划", "县发改局", "", 45199, 1);
              for (int i = 2; i < 4; i++) {
                sheet
                    .getRow(i)
                    .getCell(5)
                    .setCellStyle(format(sheet, i == 2 ? "yyyy/m/d" : "yyyy\"年\"m\"月\"d\"日\""));
                sheet.getRow(i).getCell(6).setCellStyle(format(sheet, "0%"));
              }
            });
    Plan plan = PlanReader.standard().read(book, "typed.xlsx");
    assertThat(plan.tasks()).extracting(each -> each.title()).containsExactly("公开预算", "公开规划");
    assertThat(plan.tasks())
        .flatExtracting(each -> each.rows())
        .flatExtracting(each -> each.deadlines())
        .extracting(each -> ((io.github.duibiao.plan.Deadline.ByDate) each).date())
        .containsExactly(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 9, 30));
    assertThat(plan.tasks())
        .flatExtracting(each -> each.rows())
        .flatExtracting(each -> each.targets())
        .extracting(each -> each.value() + each.unit())
        .containsExactly("300次");
  }

  private static CellStyle format(Sheet sheet, String code) {
    Workbook book = sheet.getWorkbook();
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(code));
    return style;
  }

  private static byte[] workbook(Consumer<Sheet> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new XSSFWorkbook()) {
      content.accept(book.createSheet("Sheet1"));
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void row(Sheet sheet, Object... values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue(values[i].toString());
      }
    }
  }

  private static void assertSays(String name, Plan plan) throws IOException {
    Facts expected = FoundPlansTest.expected(name);
    Facts read = Facts.read(plan, expected);
    assertThat(expected.beyond(read)).as(name).isEmpty();
    assertThat(read.beyond(expected)).as(name).isEmpty();
  }
}
