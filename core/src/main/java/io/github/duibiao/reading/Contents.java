package io.github.duibiao.reading;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Boilerplate;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Table;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.reading.head.Metadata;
import io.github.duibiao.reading.label.BrokenLines;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.label.PlanProper;
import io.github.duibiao.reading.label.PlanProper.Piece;
import io.github.duibiao.reading.table.FormTable;
import io.github.duibiao.reading.table.FoundTable;
import io.github.duibiao.reading.table.Grid;
import io.github.duibiao.reading.table.GridHeader;
import io.github.duibiao.reading.table.TableFinder;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.LookAlikes;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what a document holds: lines of prose, task tables with their titles, and what is stated of
 * the document. A table is judged by its content: a task table has a header, an information table
 * pairs of names and values; one whose cells hold text of many paragraphs only lays out a page.
 */
final class Contents {
  /** A cell of so many paragraphs or characters is a page, not a piece of data. */
  private static final int PAGE_PARAGRAPHS = 6;

  private static final int PAGE_LENGTH = 800;

  private static final int LONGEST_HEADING = 50;

  /** All lines, those of the tables' titles included. */
  final List<Line> lines = new ArrayList<>();

  final List<Line> prose = new ArrayList<>();
  final List<Line> captions = new ArrayList<>();
  final List<FoundTable> tables = new ArrayList<>();

  /** The line of the first table; more than any line has where there is none. */
  private int firstTable = Integer.MAX_VALUE;

  /** What is said of the tables beside them. */
  final List<String> notes = new ArrayList<>();

  final Metadata metadata = new Metadata();

  /** Whether every line is a paragraph. */
  boolean paragraphs;

  private final Furniture furniture;
  private final Diagnostics diagnostics;
  private boolean lookAlikes;

  /** The last column of which the caller says what it holds. */
  private final int stated;

  /** Lines since the last table. */
  private final List<Line> run = new ArrayList<>();

  private Contents(Furniture furniture, ColumnRoles stated, Diagnostics diagnostics) {
    this.furniture = furniture;
    this.stated = stated.byColumn().keySet().stream().mapToInt(each -> each).max().orElse(0);
    this.diagnostics = diagnostics;
  }

  /**
   * @param stated what the caller says of the columns of tables
   */
  static Contents of(
      Document document, Furniture furniture, ColumnRoles stated, Diagnostics diagnostics) {
    furniture.heed(document);
    Contents contents = new Contents(furniture, stated, diagnostics);
    document.doubts().forEach(diagnostics::add);
    List<Piece> pieces =
        document.blocks().stream()
            .filter(each -> !(each instanceof Boilerplate))
            .map(Piece::of)
            .toList();
    List<Piece> plan = PlanProper.of(pieces, furniture, diagnostics);
    contents.pageHead(pieces, plan);
    for (Piece piece : plan) {
      if (piece.line() != null) {
        contents.line(piece.line());
      } else if (piece.block() instanceof Table table) {
        contents.table(Grid.of(table));
      }
    }
    contents.metadata.facts(document.facts());
    contents.endRun();
    contents.paragraphs =
        document.flow() == Document.Flow.PARAGRAPHS && BrokenLines.width(contents.prose) == 0;
    return contents;
  }

  /** The index table of a page may stand above what was taken for another document. */
  private void pageHead(List<Piece> all, List<Piece> plan) {
    for (Piece each : all) {
      if (!plan.isEmpty() && each.equals(plan.get(0))) {
        return;
      }
      if (each.block() instanceof Table table) {
        Grid grid = Grid.of(table);
        if (metadata.table(grid)) {
          grid.paragraphs(0, grid.height)
              .forEach(line -> diagnostics.fates().put(line, Fate.METADATA));
        }
      }
    }
  }

  private void line(Line line) {
    if (!line.text().isEmpty()) {
      lines.add(line);
      run.add(line);
      metadata.line(line);
      // A line that cleaning left as it was has none; so are most.
      if (!lookAlikes
          && !line.text().equals(line.raw())
          && !LookAlikes.replace(line.raw()).equals(line.raw())) {
        lookAlikes = true;
        diagnostics.add(DiagnosticCode.LOOK_ALIKES_REPLACED, line.number(), "");
      }
    }
  }

  private void endRun() {
    notes.addAll(TableRemarks.instructions(run, diagnostics));
    TableFinder found = TableFinder.find(run, furniture, stated, diagnostics);
    found.tables.forEach(this::add);
    notes.addAll(TableRemarks.below(firstTable, found.prose, diagnostics));
    prose.addAll(BrokenLines.marked(found.prose, furniture, diagnostics.fates()));
    captions.addAll(found.captions);
    run.clear();
  }

  private void add(FoundTable table) {
    firstTable = Math.min(firstTable, table.line());
    tables.add(table);
  }

  private void table(Grid given) {
    Grid form = FormTable.of(given);
    if (form != null) {
      given.paragraphs(0, given.height).forEach(each -> diagnostics.fates().put(each, Fate.TABLE));
    }
    Grid grid = form == null ? given : form;
    GridHeader header = form == null ? GridHeader.find(grid) : GridHeader.stated(grid);
    FoundTable.Given before = before();
    if (before != null && !run.isEmpty() && isContinued(before, header, grid)) {
      before = headed(before);
    }
    if (header != null) {
      grid.paragraphs(0, header.row()).forEach(this::line);
      boolean goesOn = before != null && header.row() == 0 && before.hasHeader(header);
      if (goesOn && before != null) {
        furniture();
        tables.set(tables.size() - 1, before.and(grid));
      } else {
        endRun();
        Line heading = TableFinder.takeCaption(prose, captions, diagnostics);
        if (heading != null) {
          captions.add(heading);
        }
        add(new FoundTable.Given(header, ImmutableList.of(grid)));
      }
    } else if (before != null && before.goesOnIn(grid)) {
      furniture();
      tables.set(tables.size() - 1, before.and(grid));
    } else if (metadata.table(grid)) {
      grid.paragraphs(0, grid.height).forEach(each -> diagnostics.fates().put(each, Fate.METADATA));
    } else {
      page(grid);
    }
  }

  /**
   * Returns the task table right above, with nothing between but what a printer puts there and a
   * heading of the rows below.
   */
  private FoundTable.@Nullable Given before() {
    int headings = 0;
    for (Line each : run) {
      if (isHeading(each)) {
        headings++;
      } else if (!furniture.isFurniture(each)) {
        return null;
      }
    }
    FoundTable last = tables.isEmpty() ? null : tables.get(tables.size() - 1);
    return headings < 2 && last instanceof FoundTable.Given table ? table : null;
  }

  private static boolean isContinued(
      FoundTable.Given before, @Nullable GridHeader header, Grid grid) {
    return header == null ? before.goesOnIn(grid) : header.row() == 0 && before.hasHeader(header);
  }

  /** Returns the table with the heading that stands below it as a row. */
  private FoundTable.Given headed(FoundTable.Given table) {
    FoundTable.Given headed = table;
    for (Line each : run) {
      if (isHeading(each)) {
        headed = headed.and(Grid.heading(each, table.parts().get(0).width));
      }
    }
    return headed;
  }

  private static boolean isHeading(Line line) {
    Numbering mark = line.mark();
    return mark != null
        && mark.style().compareTo(Numbering.Style.ARABIC) < 0
        && line.length() <= LONGEST_HEADING
        && line.canon().indexOf('。') < 0;
  }

  private void furniture() {
    run.stream()
        .filter(each -> !isHeading(each))
        .forEach(each -> diagnostics.fates().put(each, Fate.FURNITURE));
    run.clear();
  }

  /**
   * A table that lays out a page is read like the page; any other is kept as it stands, and it is
   * said that it was not understood.
   */
  private void page(Grid grid) {
    boolean page = grid.width == 1;
    for (int row = 0; row < grid.height; row++) {
      Budget.check();
      for (int column : grid.filled(row)) {
        String text = grid.text(row, column);
        page |= text.length() > PAGE_LENGTH || text.lines().count() >= PAGE_PARAGRAPHS;
      }
    }
    if (page) {
      grid.paragraphs(0, grid.height).forEach(this::line);
      return;
    }
    endRun();
    add(new FoundTable.Given(GridHeader.stated(grid), ImmutableList.of(grid)));
  }
}
