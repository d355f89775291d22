package io.github.duibiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook holds, in either format that programs write. */
class WorkbookFormatTest {
  private final WorkbookFormat format = new WorkbookFormat();

  private static Workbook workbook(String kind) {
    return kind.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
  }

  private Document read(String kind, Consumer<Workbook> fill) throws IOException {
    return read(kind, fill, Limits.standard());
  }

  private Document read(String kind, Consumer<Workbook> fill, Limits limits) throws IOException {
    try (Workbook workbook = workbook(kind)) {
      fill.accept(workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      assertThat(format.recognises(bytes.toByteArray(), "a.txt")).isTrue();
      return format.read(bytes.toByteArray(), "a." + kind, limits);
    }
  }

  private static void row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  private static void merge(Sheet sheet, String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
  }

  /**
   * A line a block: a paragraph as it is, a row as its cells, those of merged places in brackets.
   */
  static List<String> shown(Document document) {
    return document.blocks().stream().flatMap(each -> shown(each).stream()).toList();
  }

  private static List<String> shown(Block block) {
    if (block instanceof Table table) {
      return table.rows().stream()
          .map(
              row ->
                  row.stream()
                      .map(cell -> cell.continued() ? "(" + cell.text() + ")" : cell.text())
                      .collect(Collectors.joining("|")))
          .toList();
    }
    return List.of(((Paragraph) block).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void titlesAndNotesAreParagraphsAndMergedCellsStandInAllTheirPlaces(String kind)
      throws IOException {
    Document document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet("Sheet1");
              row(sheet, 0, "附件2");
              row(sheet, 1, "某县2024年任务分解表");
              merge(sheet, "A2:C2");
              row(sheet, 3, "重点任务", "具体要求", "责任单位");
              row(sheet, 4, "政策解读", "解读率达到100%", "县府办");
              row(sheet, 5, "", "图解不少于5篇", "各乡镇");
              merge(sheet, "A5:A6");
              row(sheet, 6, "注：每季度报送一次");
              merge(sheet, "A7:C7");
            });
    assertThat(shown(document))
        .containsExactly(
            "附件2",
            "某县2024年任务分解表",
            "重点任务|具体要求|责任单位",
            "政策解读|解读率达到100%|县府办",
            "(政策解读)|图解不少于5篇|各乡镇",
            "注：每季度报送一次");
    assertThat(document.blocks()).extracting(Block::line).containsExactly(1, 2, 4, 7);
    assertThat(document.doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theHeadingOfASectionInsideATableIsARowOfIt(String kind) throws IOException {
    Document document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet("Sheet1");
              row(sheet, 0, "任务", "单位");
              row(sheet, 1, "一、主动公开");
              merge(sheet, "A2:B2");
              row(sheet, 2, "公开预算", "财政局");
              row(sheet, 4, "附表2");
              row(sheet, 5, "指标", "时限");
              row(sheet, 6, "更新目录", "6月底");
            });
    assertThat(shown(document))
        .containsExactly("任务|单位", "一、主动公开|(一、主动公开)", "公开预算|财政局", "附表2", "指标|时限", "更新目录|6月底");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aTextBetweenTablesOfOtherColumnsIsNoRow(String kind) throws IOException {
    Document document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet("Sheet1");
              row(sheet, 0, "职务", "", "姓名", "");
              row(sheet, 1, "组长", "", "高峰", "");
              row(sheet, 2, "二、工作任务");
              row(sheet, 3, "序号", "任务", "", "单位");
              row(sheet, 4, "1", "清运垃圾", "", "河东村");
              row(sheet, 5, "（一）水面");
              row(sheet, 6, "2", "打捞漂浮物", "", "柳塘社区");
              row(sheet, 7, "3", "每日巡查", "", "柳塘社区");
              for (String range : List.of("A1:B1", "C1:D1", "A2:B2", "C2:D2", "A3:D3", "A6:D6")) {
                merge(sheet, range);
              }
              for (int row : new int[] {4, 5, 7, 8}) {
                merge(sheet, "B" + row + ":C" + row);
              }
            });
    assertThat(shown(document))
        .containsExactly(
            "职务|姓名",
            "组长|高峰",
            "二、工作任务",
            "序号|任务|单位",
            "1|清运垃圾|河东村",
            "（一）水面|(（一）水面)|(（一）水面)",
            "2|打捞漂浮物|柳塘社区",
            "3|每日巡查|柳塘社区");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void datesAndNumbersAreReadAsShown(String kind) throws IOException {
    Document document =
        read(
            kind,
            workbook -> {
              Row row = workbook.createSheet("Sheet1").createRow(0);
              date(row, 0, "yyyy\"年\"m\"月\"d\"日\"");
              date(row, 1, "[$-804]yyyy\"年\"m\"月\";@");
              date(row, 2, "yyyy-mm-dd");
              date(row, 3, (short) 14);
              date(row, 4, (short) 31);
              date(row, 5, (short) 57);
              date(row, 6, "mmm-yy");
              date(row, 7, "m/d/yy h:mm");
              number(row, 8, 0.95, "0%");
              number(row, 9, 2024, "General");
              number(row, 10, 12.5, "0.00\"亿元\"");
            });
    assertThat(shown(document))
        .containsExactly(
            "2024年6月5日|2024年6月|2024-06-05|2024/6/5|2024年6月5日|2024年6月|2024年6月|2024/6/5 0:00"
                + "|95%|2024|12.50亿元");
  }

  private static void date(Row row, int column, String code) {
    date(row, column, row.getSheet().getWorkbook().createDataFormat().getFormat(code));
  }

  private static void date(Row row, int column, short format) {
    CellStyle style = row.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(format);
    Cell cell = row.createCell(column);
    cell.setCellValue(LocalDate.of(2024, 6, 5));
    cell.setCellStyle(style);
  }

  private static void number(Row row, int column, double value, String code) {
    CellStyle style = row.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(code));
    Cell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void sheetsFollowOneAnotherUnderTheirNames(String kind) throws IOException {
    Document document =
        read(
            kind,
            workbook -> {
              row(workbook.createSheet("上半年"), 4, "任务", "单位");
              row(workbook.createSheet("下拉选项"), 0, "是", "否");
              workbook.createSheet("空表");
              row(workbook.createSheet("下半年"), 0, "任务", "单位");
              workbook.setSheetHidden(1, true);
            });
    assertThat(shown(document)).containsExactly("上半年", "任务|单位", "下半年", "任务|单位");
    assertThat(document.blocks()).extracting(Block::line).containsExactly(1, 5, 6, 6);
    assertThat(document.doubts())
        .extracting(Document.Doubt::kind)
        .containsExactly(Document.Doubt.Kind.SHEET_HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void hiddenRowsAndColumnsAreLeftOutAndNamed(String kind) throws IOException {
    Document document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet("Sheet1");
              row(sheet, 0, "任务", "草稿", "单位");
              row(sheet, 1, "甲", "x", "财政局");
              row(sheet, 2, "乙", "y", "民政局");
              sheet.getRow(1).setZeroHeight(true);
              sheet.setColumnHidden(1, true);
            });
    assertThat(shown(document)).containsExactly("任务|单位", "乙|民政局");
    assertThat(document.doubts())
        .extracting(Document.Doubt::kind)
        .containsExactly(Document.Doubt.Kind.ROWS_HIDDEN, Document.Doubt.Kind.COLUMNS_HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aFormulaIsReadAsItsSavedValue(String kind) throws IOException {
    Document document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet("Sheet1");
              row(sheet, 0, "合计", "甲");
              sheet.getRow(0).createCell(2).setCellFormula("1+1");
              sheet.getRow(0).createCell(3).setCellFormula("\"财政\"&\"局\"");
              sheet.getRow(0).createCell(4).setCellFormula("1/0");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(shown(document)).containsExactly("合计|甲|2|财政局");
    assertThat(document.doubts())
        .extracting(Document.Doubt::kind)
        .containsExactly(Document.Doubt.Kind.CELL_ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aSheetIsAsLargeAsWhatItHolds(String kind) throws IOException {
    int lastRow = kind.equals("xlsx") ? 1_048_575 : 65_535;
    int lastColumn = kind.equals("xlsx") ? 16_383 : 255;
    Document document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet("Sheet1");
              row(sheet, 0, "任务", "单位");
              row(sheet, 1, "甲", "财政局");
              sheet.createRow(lastRow).createCell(lastColumn).setBlank();
              sheet.addMergedRegion(new CellRangeAddress(2, lastRow, 0, 1));
            });
    assertThat(shown(document)).containsExactly("任务|单位", "甲|财政局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void tooManyCellsAreRefusedByName(String kind) {
    Limits limits = Limits.standard().with(Limits.Limit.CELLS, 20);
    assertThatThrownBy(
            () ->
                read(
                    kind,
                    workbook -> {
                      Sheet sheet = workbook.createSheet("Sheet1");
                      for (int i = 0; i < 6; i++) {
                        row(sheet, i, "a", "b", "c", "d");
                      }
                    },
                    limits))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("cells=20")
        .extracting(e -> ((DocumentException) e).reason())
        .isEqualTo(Reason.TOO_LARGE);
  }
}
