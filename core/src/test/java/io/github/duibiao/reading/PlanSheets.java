package io.github.duibiao.reading;

import io.github.duibiao.reading.PublishedPlan.Cell;
import io.github.duibiao.reading.PublishedPlan.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the task tables of a plan as workbooks of different makers. */
enum PlanSheets {
  /** One sheet with the title above; cells are really merged. */
  MERGED {
    @Override
    void fill(Workbook book, PublishedPlan plan, Grid grid) {
      Sheet sheet = book.createSheet("Sheet1");
      title(sheet, plan, grid.width());
      rows(sheet, 1, grid.header(), grid.rows(), grid.width(), false);
    }
  },

  /** The columns from right to left, under other names. */
  REVERSED {
    @Override
    void fill(Workbook book, PublishedPlan plan, Grid grid) {
      Sheet sheet = book.createSheet("任务清单");
      title(sheet, plan, grid.width());
      List<Cell> header = new ArrayList<>();
      for (Cell each : grid.header()) {
        String name = OTHER_NAMES.getOrDefault(each.text(), each.text());
        header.add(new Cell(name, each.column(), each.rows(), each.columns()));
      }
      rows(sheet, 1, header, grid.rows(), grid.width(), true);
    }
  },

  /** A sheet for every few tasks, each with the title and the header. */
  SHEETS {
    @Override
    void fill(Workbook book, PublishedPlan plan, Grid grid) {
      List<List<Cell>> part = new ArrayList<>();
      for (int i = 0; i < grid.rows().size(); i++) {
        part.add(grid.rows().get(i));
        boolean last = i + 1 == grid.rows().size();
        if (last || (part.size() > 4 && grid.rows().get(i + 1).size() == grid.width())) {
          Sheet sheet = book.createSheet("任务分解" + (book.getNumberOfSheets() + 1));
          title(sheet, plan, grid.width());
          rows(sheet, 1, grid.header(), part, grid.width(), false);
          part.clear();
        }
      }
    }
  };

  private static final Map<String, String> OTHER_NAMES =
      Map.of("工作任务", "重点任务", "具体要求", "工作举措", "牵头单位", "牵头部门", "责任单位", "责任科室", "完成时限", "时限要求");

  abstract void fill(Workbook book, PublishedPlan plan, Grid grid);

  byte[] write(PublishedPlan plan, Grid grid) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new XSSFWorkbook()) {
      fill(book, plan, grid);
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void title(Sheet sheet, PublishedPlan plan, int width) {
    sheet.createRow(0).createCell(0).setCellValue(plan.expected().title() + "任务分解表");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
  }

  private static void rows(
      Sheet sheet,
      int from,
      List<Cell> header,
      List<List<Cell>> rows,
      int width,
      boolean reversed) {
    row(sheet, from, header, width, reversed);
    for (int i = 0; i < rows.size(); i++) {
      row(sheet, from + 1 + i, rows.get(i), width, reversed);
    }
  }

  private static void row(Sheet sheet, int number, List<Cell> cells, int width, boolean reversed) {
    Row row = sheet.createRow(number);
    for (Cell each : cells) {
      int column = reversed ? width - each.column() - each.columns() : each.column();
      row.createCell(column).setCellValue(each.text());
      if (each.rows() * each.columns() > 1) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(
                number, number + each.rows() - 1, column, column + each.columns() - 1));
      }
    }
  }
}
