package io.github.duibiao.reading;

import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.NamedUnits;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.outline.Headings;
import io.github.duibiao.reading.outline.Item;
import io.github.duibiao.reading.outline.Outline;
import io.github.duibiao.reading.table.CellFeatures;
import io.github.duibiao.reading.table.FoundTable;
import io.github.duibiao.reading.table.TableReader;
import io.github.duibiao.reading.table.TaskRow;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import io.github.duibiao.units.UnitRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A real plan taken apart into what an office would have typed: paragraphs, headings with their
 * numbers, tables with merged cells. The tests of a format write it as a document of that format,
 * read that, and compare with {@link #expected()}: it must be the same plan.
 *
 * @param expected the plan as read from the text
 * @param parts what the document is made of, in order
 */
public record PublishedPlan(Plan expected, List<Part> parts) {

  /** A paragraph or a table. */
  public sealed interface Part permits Paragraph, Grid {}

  /**
   * A paragraph.
   *
   * @param level 1 for headings of sections, more for those below; 0 where it has no number
   * @param mark the number as printed, such as （一）; empty where it has none. A format that computes
   *     numbers leaves it to the computer, others write it before the text
   * @param text the text behind the number: a heading, or a heading and its text
   */
  public record Paragraph(int level, String mark, String text) implements Part {}

  /**
   * A task table.
   *
   * @param header the names of the columns
   * @param rows the rows below; a cell that a cell above covers is missing from its row
   */
  public record Grid(List<Cell> header, List<List<Cell>> rows) implements Part {
    /** How many columns it has. */
    public int width() {
      return header.stream().mapToInt(Cell::columns).sum();
    }
  }

  /**
   * A cell.
   *
   * @param text what it holds; its lines are parted by {@code \n}
   * @param column the column it begins in, counted from 0
   * @param rows how many rows it covers
   * @param columns how many columns it covers
   */
  public record Cell(String text, int column, int rows, int columns) {}

  /** The real plans; the test is skipped where they are missing. */
  public static List<PublishedPlan> originals() throws IOException {
    List<PublishedPlan> plans = new ArrayList<>();
    for (Path file : Originals.files()) {
      plans.add(of(Files.readAllBytes(file), file.getFileName().toString()));
    }
    return plans;
  }

  /** Takes a plan in plain text apart. */
  public static PublishedPlan of(byte[] text, String name) throws IOException {
    Plan plan = PlanReader.standard().read(text, name);
    Diagnostics ignored = new Diagnostics();
    Furniture furniture = new Furniture();
    Contents contents =
        Contents.of(
            Formats.standard().read(text, name, Limits.standard()),
            furniture,
            ColumnRoles.none(),
            ignored);
    Outline outline = Outline.of(contents.prose, contents.paragraphs, furniture, ignored);
    List<Part> parts = new ArrayList<>();
    outline.front.forEach(each -> parts.add(new Paragraph(0, "", each.text())));
    Headings headings = Headings.learn(outline.leaves(), contents.paragraphs);
    outline.roots.forEach(each -> item(each, 1, headings, parts));
    outline.loose.forEach(each -> parts.add(new Paragraph(0, "", each.text())));
    contents.captions.forEach(each -> parts.add(new Paragraph(0, "", each.text())));
    DeadlineReader deadlines = new DeadlineReader(plan.year());
    CellFeatures features =
        new CellFeatures(deadlines, new NamedUnits(UnitRegistry.standard()), titles(plan));
    TableReader tables = new TableReader(features, Map.of(), ignored);
    for (FoundTable each : contents.tables) {
      parts.add(grid(tables.read(each).rows()));
    }
    return new PublishedPlan(plan, parts);
  }

  private static List<String> titles(Plan plan) {
    List<String> titles = new ArrayList<>();
    plan.sections().forEach(each -> titles.add(each.title()));
    plan.tasks().forEach(each -> titles.add(each.title()));
    return titles;
  }

  private static void item(Item item, int level, Headings headings, List<Part> parts) {
    Headings.Heading heading = item.isLeaf() ? headings.split(item) : headings.splitSection(item);
    String mark = item.opening().text().substring(0, item.mark.length());
    List<Line> lines = item.lines;
    int first = lines.isEmpty() ? 0 : lines.get(0).length();
    int from = 0;
    if (heading.opening().length() == first && first > 0) {
      parts.add(new Paragraph(level, mark, lines.get(0).text()));
      mark = "";
      from = 1;
    }
    List<Line> paragraph = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      paragraph.add(lines.get(i));
      String canon = lines.get(i).canon();
      if (i + 1 == lines.size() || "。;:".indexOf(canon.charAt(canon.length() - 1)) >= 0) {
        parts.add(new Paragraph(mark.isEmpty() ? 0 : level, mark, Passage.join(paragraph).text));
        mark = "";
        paragraph.clear();
      }
    }
    item.children.forEach(each -> item(each, level + 1, headings, parts));
  }

  private static Grid grid(List<TaskRow> rows) {
    List<Role> columns = new ArrayList<>();
    columns.add(Role.NUMBER);
    if (rows.stream().anyMatch(each -> each.section() != null)) {
      columns.add(Role.SECTION);
    }
    columns.addAll(List.of(Role.TASK, Role.DEMAND));
    for (Role each : List.of(Role.LEAD, Role.UNITS, Role.DEADLINE)) {
      if (rows.stream().anyMatch(row -> !text(row, each).isEmpty())) {
        columns.add(each);
      }
    }
    List<Cell> header = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean wide = columns.get(i) == Role.SECTION;
      if (i == 0 || columns.get(i - 1) != Role.SECTION) {
        header.add(new Cell(name(columns.get(i)), i, 1, wide ? 2 : 1));
      }
    }
    return new Grid(header, cells(rows, columns));
  }

  private static List<List<Cell>> cells(List<TaskRow> rows, List<Role> columns) {
    List<List<Cell>> table = new ArrayList<>();
    int number = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> cells = new ArrayList<>();
      boolean begins = row == 0 || !sameHeadings(rows.get(row - 1), rows.get(row), Role.TASK);
      number += begins ? 1 : 0;
      for (int i = 0; i < columns.size(); i++) {
        Role column = columns.get(i);
        if (row > 0 && merges(rows.get(row - 1), rows.get(row), column)) {
          continue;
        }
        int span = 1;
        while (row + span < rows.size()
            && merges(rows.get(row + span - 1), rows.get(row + span), column)) {
          span++;
        }
        String text = column == Role.NUMBER ? "" + number : text(rows.get(row), column);
        cells.add(new Cell(text, i, span, 1));
      }
      table.add(cells);
    }
    return table;
  }

  /** Says whether the cells of two rows that follow one another were merged on the page. */
  private static boolean merges(TaskRow a, TaskRow b, Role column) {
    return switch (column) {
      case NUMBER, TASK -> sameHeadings(a, b, Role.TASK);
      case SECTION -> sameHeadings(a, b, Role.SECTION);
      case LEAD, UNITS, DEADLINE ->
          sameHeadings(a, b, Role.TASK)
              && !text(a, column).isEmpty()
              && text(a, column).equals(text(b, column));
      case DEMAND, TARGET, PERSONS, REMARK -> false;
    };
  }

  private static boolean sameHeadings(TaskRow a, TaskRow b, Role column) {
    return Objects.equals(a.section(), b.section())
        && (column == Role.SECTION || Objects.equals(a.task(), b.task()));
  }

  private static String text(TaskRow row, Role column) {
    return switch (column) {
      case SECTION -> blank(row.section());
      case TASK -> blank(row.task());
      case DEMAND -> row.measure();
      case LEAD -> row.lead();
      case UNITS -> row.units();
      case DEADLINE -> row.deadline();
      case NUMBER, TARGET, PERSONS, REMARK -> "";
    };
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String name(Role column) {
    return switch (column) {
      case NUMBER -> "序号";
      case SECTION, TASK -> "工作任务";
      case DEMAND -> "具体要求";
      case LEAD -> "牵头单位";
      case UNITS -> "责任单位";
      case DEADLINE -> "完成时限";
      case TARGET, PERSONS, REMARK -> "备注";
    };
  }
}
