package io.github.duibiao.reading.table;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.label.SignOff;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lifts the task tables out of the lines of a text: tables whose cells are parted by {@code |} or
 * tabs or aligned by blanks, and tables that copying flattened to one cell a line. A table is known
 * by its header, whose cells are names of columns.
 */
public final class TableFinder {
  /** More names and values than stand side by side in a line of a form. */
  private static final int WIDEST_FORM = 40;

  private static final Pattern CAPTION =
      Pattern.compile("[^。,;:]{0,60}(?:表|清单|台账|分工|分解|一览)(?:\\([^()]{1,12}\\))?");
  private static final Pattern ENDS_IN_DATE = Pattern.compile("[0-9][年月日]?[前底末]?$|[年月季度日][前底末内]$");

  /** The beginning of a title that goes on in the next line: 某县2023年. */
  private static final Pattern BEGUN =
      Pattern.compile("(?![一二三四五六七八九十0-9]{1,3}[、.])[^。,;:()|]{0,28}(?:20[0-9]{2}(?:年度?)?|年度)");

  private static final Pattern STOP = Pattern.compile("[。;:,]");
  private static final int LONGEST_SECTION = 30;
  private static final Pattern LONE_NUMBER = Pattern.compile("[0-9]{1,3}");
  public final List<FoundTable> tables = new ArrayList<>();

  /** The titles of the tables. */
  public final List<Line> captions = new ArrayList<>();

  /** The lines outside the tables. */
  public final List<Line> prose = new ArrayList<>();

  private final List<Line> lines;
  private final Furniture furniture;
  private final SignOff signOff;
  private final Diagnostics diagnostics;
  private final int stated;
  private int at;

  /** Lines before this one belong to a run that holds no forms. */
  private int formsTriedTo;

  private TableFinder(List<Line> lines, Furniture furniture, int stated, Diagnostics diagnostics) {
    this.lines = lines;
    this.signOff = new SignOff(furniture, lines, line -> ColumnNames.isName(line.text()));
    this.furniture = furniture;
    this.stated = stated;
    this.diagnostics = diagnostics;
  }

  /**
   * Finds the tables among lines.
   *
   * @param stated the last column of which the caller says what it holds; 0 where he says nothing.
   *     A separated line of so many cells is then a header, whatever its names
   */
  public static TableFinder find(
      List<Line> lines, Furniture furniture, int stated, Diagnostics diagnostics) {
    TableFinder finder = new TableFinder(lines, furniture, stated, diagnostics);
    while (finder.at < lines.size()) {
      Budget.check();
      finder.step();
    }
    return finder;
  }

  private void step() {
    Line line = lines.get(at);
    char separator = SeparatedHeader.separator(line);
    int header = separator == 0 ? 0 : SeparatedHeader.at(lines, at, separator, stated);
    if (header > 0) {
      Line heading = takeCaption(prose, captions, diagnostics);
      separated(separator, header, heading);
      return;
    }
    if (separator != 0 && at >= formsTriedTo && separatedForms(separator)) {
      return;
    }
    if (separator != 0 && SeparatedHeader.isUnknown(lines, at, separator)) {
      separated(separator, 1, takeCaption(prose, captions, diagnostics));
      return;
    }
    FlatHeader flat = FlatHeader.at(lines, at);
    if (flat != null) {
      keep(takeCaption(prose, captions, diagnostics));
      flat(flat);
      return;
    }
    AlignedTable aligned = AlignedTable.at(lines, at, this::endsTable, furniture::isFurniture);
    if (aligned != null) {
      keep(takeCaption(prose, captions, diagnostics));
      for (Line each : lines.subList(at, aligned.end())) {
        // A header that the next page repeats says nothing new.
        boolean repeated = each.number() > line.number() && each.text().equals(line.text());
        if (repeated || furniture.isFurniture(each)) {
          diagnostics.fates().put(each, Fate.FURNITURE);
        } else {
          diagnostics.fates().parted(each);
        }
      }
      tables.add(aligned.table());
      at = aligned.end();
      return;
    }
    FormTable.Lines forms = FormTable.Lines.at(lines, at, this::endsTable);
    if (forms != null) {
      keep(takeCaption(prose, captions, diagnostics));
      tables.add(forms.table());
      at = forms.end();
      return;
    }
    prose.add(line);
    at++;
  }

  /**
   * The table's own title, the line right above it, belongs to it and not to the last task.
   *
   * @return a numbered title, which heads the rows of the table; null where there is none
   */
  public static @Nullable Line takeCaption(
      List<Line> prose, List<Line> captions, Diagnostics diagnostics) {
    if (!prose.isEmpty()) {
      Line bare = Line.of(last(prose).number(), FlatHeader.bare(last(prose)));
      if (CAPTION.matcher(bare.canon()).matches() || isSection(bare)) {
        prose.remove(prose.size() - 1);
        Numbering mark = Numbering.at(bare.canon());
        if (mark != null && mark.style().compareTo(Numbering.Style.ARABIC) < 0) {
          return bare;
        }
        if (!prose.isEmpty() && BEGUN.matcher(last(prose).canon()).matches()) {
          captions.add(prose.remove(prose.size() - 1));
        }
        captions.add(bare);
      }
    }
    if (!prose.isEmpty() && Furniture.isAttachment(last(prose)) && last(prose).length() <= 5) {
      diagnostics.fates().put(last(prose), Fate.ATTACHMENT);
      prose.remove(prose.size() - 1);
    }
    return null;
  }

  /** A short heading with an outer number right above a table heads its rows: 一、基础设施类. */
  private static boolean isSection(Line line) {
    Numbering mark = Numbering.at(line.canon());
    return mark != null
        && mark.style().compareTo(Numbering.Style.HAN) <= 0
        && line.length() <= LONGEST_SECTION
        && mark.length() < line.length()
        && !STOP.matcher(line.canon()).find(mark.length());
  }

  private static Line last(List<Line> lines) {
    return lines.get(lines.size() - 1);
  }

  /** Reads forms whose names and values stand side by side: 项目名称|…|责任单位|…. */
  private boolean separatedForms(char separator) {
    List<List<Cell>> read = new ArrayList<>();
    int width = 2;
    int end = at;
    for (; end < lines.size() && SeparatedHeader.separator(lines.get(end)) == separator; end++) {
      List<Cell> row = new ArrayList<>();
      int number = lines.get(end).number();
      SeparatedHeader.cells(lines.get(end), separator)
          .forEach(each -> row.add(new Cell(Glyphs.clean(each), number, number)));
      while (row.size() > 1 && row.get(row.size() - 1).isEmpty()) {
        row.remove(row.size() - 1);
      }
      width = Math.max(width, row.size() + row.size() % 2);
      read.add(row);
    }
    formsTriedTo = end;
    if (width > WIDEST_FORM) {
      return false;
    }
    List<List<@Nullable Cell>> rows = new ArrayList<>();
    for (List<Cell> row : read) {
      List<@Nullable Cell> padded = new ArrayList<>(row);
      int number = row.get(0).line();
      while (padded.size() < width) {
        padded.add(new Cell("", number, number));
      }
      rows.add(padded);
    }
    Grid form = rows.size() < 2 ? null : FormTable.of(Grid.of(rows, width, lines.get(at).number()));
    if (form == null) {
      return false;
    }
    takeCaption(prose, captions, diagnostics);
    for (Line each : lines.subList(at, end)) {
      diagnostics.fates().put(each, Fate.TABLE);
    }
    tables.add(new FoundTable.Given(GridHeader.stated(form), List.of(form)));
    at = end;
    return true;
  }

  private void keep(@Nullable Line caption) {
    if (caption != null) {
      captions.add(caption);
    }
  }

  private void separated(char separator, int headerLines, @Nullable Line heading) {
    List<Line> header = lines.subList(at, at + headerLines);
    int from = at + headerLines;
    int end = tableEnd(from, separator, header);
    List<Line> body = new ArrayList<>();
    for (Line each : lines.subList(from, end)) {
      if (isFurniture(each, separator, header.get(0))) {
        diagnostics.fates().put(each, Fate.FURNITURE);
      } else {
        body.add(each);
      }
    }
    SeparatedRows rows = SeparatedRows.read(header, body, separator);
    for (Line each : lines.subList(at, end)) {
      if (separator == '\t') {
        diagnostics.fates().parted(each);
      } else {
        diagnostics.fates().put(each, Fate.TABLE);
      }
    }
    boolean framed = SeparatedHeader.isFramed(header.get(0), separator);
    List<List<Cell>> names = new ArrayList<>();
    for (Line each : header) {
      List<Cell> row = new ArrayList<>();
      SeparatedHeader.cells(each, separator, framed)
          .forEach(cell -> row.add(new Cell(Glyphs.clean(cell), each.number(), each.number())));
      while (!row.isEmpty() && row.get(row.size() - 1).isEmpty()) {
        row.remove(row.size() - 1);
      }
      names.add(row);
    }
    if (heading != null) {
      diagnostics.fates().put(heading, Fate.SECTION);
      rows.rows.add(0, List.of(new Cell(heading.text(), heading.number(), heading.number())));
    }
    tables.add(new FoundTable.Ragged(names, rows.rows, header.get(0).number()));
    at = end;
  }

  /** What a page puts around a text may hold separators too, but not as many: |打印|关闭|. */
  private boolean isFurniture(Line line, char separator, Line header) {
    if (SeparatedHeader.separator(line) != separator) {
      return furniture.isFurniture(line);
    }
    List<String> cells = SeparatedHeader.cells(line, separator);
    if (separator != '|' || cells.size() == SeparatedHeader.cells(header, separator).size()) {
      return false;
    }
    Line text = Line.of(line.number(), String.join("", cells));
    return !text.text().isEmpty() && furniture.isFurniture(text);
  }

  /**
   * A table goes on while separators do; lines without any are pieces of broken cells. It ends
   * where another header stands.
   */
  private int tableEnd(int from, char separator, List<Line> header) {
    String names = Glyphs.letters(header.get(0).text());
    int end = from;
    int bare = 0;
    for (int i = from; i < lines.size() && bare < 6; i++) {
      Line line = lines.get(i);
      if (endsTable(i)) {
        break;
      }
      if (SeparatedHeader.separator(line) != separator) {
        bare++;
        continue;
      }
      // In Markdown a rule stands below a header, and nowhere else.
      boolean ruled = i > from && i + 1 < lines.size() && SeparatedRows.isRule(lines.get(i + 1));
      boolean same = Glyphs.letters(line.text()).equals(names);
      if (!same
          && i > from
          && (ruled || SeparatedHeader.isOther(SeparatedHeader.cells(line, separator)))) {
        break;
      }
      end = i + 1;
      bare = 0;
    }
    return end;
  }

  private void flat(FlatHeader header) {
    int first = at;
    int line = lines.get(at).number();
    at = header.end();
    List<Cell> names = header.names();
    int number = -1;
    for (int i = names.size() - 1; i >= 0; i--) {
      number = ColumnNames.of(names.get(i).text()).role() == Role.NUMBER ? i : number;
    }
    List<Line> body = new ArrayList<>();
    while (at < lines.size() && (!endsTable(at) || isLastCells(body.size(), names.size()))) {
      boolean may = lines.get(at).length() <= 12 && header.mayRepeatAt(lines.get(at));
      FlatHeader repeated = may ? FlatHeader.at(lines, at) : null;
      if (repeated != null && repeated.repeats(header)) {
        at = repeated.end();
        continue;
      }
      if (!body.isEmpty() && AsideRows.isNote(lines.get(at).text())) {
        // What stands below the rows is no cell of the last one.
        break;
      }
      Line each = lines.get(at++);
      if (furniture.isFurniture(each)) {
        diagnostics.fates().put(each, Fate.FURNITURE);
      } else {
        body.add(each);
      }
    }
    for (Line each : lines.subList(first, at)) {
      diagnostics.fates().put(each, Fate.TABLE);
    }
    List<List<Cell>> rows =
        StackedRows.read(lines.subList(first, header.end()), body, names.size(), number);
    if (rows != null) {
      tables.add(new FoundTable.Ragged(List.of(names), rows, line));
      return;
    }
    List<Cell> cells = new ArrayList<>();
    for (Line each : body) {
      String text = FlatHeader.bare(each);
      boolean strayNumber = number < 0 && LONE_NUMBER.matcher(text).matches();
      if (!text.isEmpty() && !strayNumber) {
        cells.add(new Cell(text, each.number(), each.number()));
      }
    }
    tables.add(new FoundTable.Flat(names, cells, line));
  }

  /**
   * Says whether an organ and a date at the end of a flattened table are cells of its last row: it
   * lacks some, and the line above states no date.
   */
  private boolean isLastCells(int cells, int columns) {
    return isSigned(at)
        && cells % columns != 0
        && !ENDS_IN_DATE.matcher(lines.get(at - 1).canon()).find();
  }

  /** Says whether an organ and a date stand here, at the end of the document. */
  private boolean isSigned(int place) {
    return signOff.isAt(place, false) && !furniture.isDate(lines.get(place));
  }

  private boolean endsTable(int place) {
    Line line = lines.get(place);
    return furniture.endsDocument(line) || Furniture.isAttachment(line) || isSigned(place);
  }
}
