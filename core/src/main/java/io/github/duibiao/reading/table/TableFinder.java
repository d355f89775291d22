package io.github.duibiao.reading.table;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lifts the task tables out of the lines of a text: tables whose cells are parted by {@code |} or
 * tabs or aligned by blanks, and tables that copying flattened to one cell a line. A table is known
 * by its header, whose cells are names of columns.
 */
public final class TableFinder {
  private static final Pattern BAR = Pattern.compile("[|]");
  private static final Pattern TAB = Pattern.compile("\\t");

  /** So many columns, above so many rows, may have names that no list has. */
  private static final int FEWEST_UNLISTED = 4;

  private static final int ROWS_BELOW = 3;
  private static final int LONGEST_NAME = 12;

  private static final Pattern CAPTION =
      Pattern.compile("[^。,;:]{0,60}(?:表|清单|台账|分工|分解|一览)(?:\\([^()]{1,12}\\))?");
  private static final Pattern STRAY_SEPARATORS = Pattern.compile("^[|｜]+|[|｜]+$");
  private static final Pattern LONE_NUMBER = Pattern.compile("[0-9]{1,3}");
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\(?(?:[0-9]{1,3}|一)\\)?[.、]?");
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_UNLISTED = 14;
  private static final int SHORTEST_FLAT_HEADER = 3;
  private static final int LONGEST_FLAT_HEADER = 24;
  private static final int LONGEST_FLAT_NAME = 12;

  public final List<FoundTable> tables = new ArrayList<>();

  /** The titles of the tables. */
  public final List<Line> captions = new ArrayList<>();

  /** The lines outside the tables. */
  public final List<Line> prose = new ArrayList<>();

  private final List<Line> lines;
  private final Furniture furniture;
  private final Diagnostics diagnostics;
  private final int stated;
  private int at;

  /** Lines before this one belong to a run that holds no forms. */
  private int formsTriedTo;

  private TableFinder(List<Line> lines, Furniture furniture, int stated, Diagnostics diagnostics) {
    this.lines = lines;
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
    char separator = separator(line);
    int header = separator == 0 ? 0 : separatedHeader(at, separator);
    if (header == 0 && separator != 0) {
      if (at >= formsTriedTo && separatedForms(separator)) {
        return;
      }
      header = isUnknownTable(separator) ? 1 : 0;
    }
    if (header > 0) {
      Line heading = takeCaption(prose, captions, diagnostics);
      separated(separator, header, heading);
      return;
    }
    FlatHeader flat = flatHeader();
    if (flat != null) {
      keep(takeCaption(prose, captions, diagnostics));
      flat(flat);
      return;
    }
    AlignedTable aligned = AlignedTable.at(lines, at, this::endsTable);
    if (aligned != null) {
      keep(takeCaption(prose, captions, diagnostics));
      tables.add(aligned.table());
      at = aligned.end();
      return;
    }
    FormTable.Lines forms = FormTable.Lines.at(lines, at);
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
      Line bare = Line.of(last(prose).number(), bare(last(prose)));
      if (CAPTION.matcher(bare.canon()).matches()) {
        prose.remove(prose.size() - 1);
        Numbering mark = Numbering.at(bare.canon());
        if (mark != null && mark.style().compareTo(Numbering.Style.ARABIC) < 0) {
          return bare;
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

  private static Line last(List<Line> lines) {
    return lines.get(lines.size() - 1);
  }

  private static char separator(Line line) {
    String raw = line.raw();
    if (line.canon().indexOf('|') >= 0) {
      return '|';
    }
    return raw.strip().indexOf('\t') > 0 ? '\t' : 0;
  }

  static List<String> cells(Line line, char separator) {
    String text = separator == '|' ? line.raw().replace('｜', '|').strip() : line.raw();
    List<String> cells = new ArrayList<>(List.of((separator == '|' ? BAR : TAB).split(text, -1)));
    if (separator == '|' && cells.get(0).isBlank() && cells.size() > 1) {
      cells.remove(0);
    }
    return cells;
  }

  /** Returns how many lines from one on are the header of a separated table; 0 where none is. */
  private int separatedHeader(int from, char separator) {
    List<String> first = cells(lines.get(from), separator);
    long filled = first.stream().filter(each -> !each.isBlank()).count();
    if (filled < 2 || !first.stream().allMatch(each -> each.length() <= 40)) {
      return 0;
    }
    if (from + 1 < lines.size() && separator(lines.get(from + 1)) == separator) {
      List<String> second = cells(lines.get(from + 1), separator);
      List<String> both = new ArrayList<>(first);
      both.addAll(second);
      if (isSecondRow(second) && ColumnNames.isHeader(both)) {
        return 2;
      }
    }
    boolean header =
        ColumnNames.isHeader(first)
            || isStated(from, first, separator)
            || isAboveRows(from, first, separator);
    return header ? 1 : 0;
  }

  /**
   * Says whether short names stand above rows of as many cells: a header, whatever the names are.
   */
  private boolean isAboveRows(int from, List<String> names, char separator) {
    boolean named =
        names.size() >= FEWEST_UNLISTED
            && Set.copyOf(names).size() == names.size()
            && names.stream().allMatch(TableFinder::mayBeName);
    for (int i = 1; named && i <= ROWS_BELOW; i++) {
      named =
          from + i < lines.size()
              && separator(lines.get(from + i)) == separator
              && cells(lines.get(from + i), separator).size() == names.size();
    }
    return named;
  }

  private static boolean mayBeName(String cell) {
    String name = cell.strip();
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(c -> Character.isDigit(c) || "。，；：,;:".indexOf(c) >= 0);
  }

  /** Reads forms whose names and values stand side by side: 项目名称|…|责任单位|…. */
  private boolean separatedForms(char separator) {
    List<List<Cell>> read = new ArrayList<>();
    int width = 2;
    int end = at;
    for (; end < lines.size() && separator(lines.get(end)) == separator; end++) {
      List<Cell> row = new ArrayList<>();
      int number = lines.get(end).number();
      cells(lines.get(end), separator)
          .forEach(each -> row.add(new Cell(Glyphs.clean(each), number, number)));
      while (row.size() > 1 && row.get(row.size() - 1).isEmpty()) {
        row.remove(row.size() - 1);
      }
      width = Math.max(width, row.size() + row.size() % 2);
      read.add(row);
    }
    formsTriedTo = end;
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

  private boolean isStated(int from, List<String> cells, char separator) {
    return stated > 0
        && cells.size() >= stated
        && cells.stream().noneMatch(each -> Numbering.at(Glyphs.canonical(each.strip())) != null)
        && from + 1 < lines.size()
        && separator(lines.get(from + 1)) == separator;
  }

  /** A second row holds names only, most of them known. */
  private static boolean isSecondRow(List<String> cells) {
    int filled = 0;
    int known = 0;
    for (String cell : cells) {
      if (!cell.isBlank()) {
        ColumnNames name = ColumnNames.of(cell);
        if (!name.like()) {
          return false;
        }
        filled++;
        known += name.isKnown() ? 1 : 0;
      }
    }
    return filled >= 2 && known * 2 >= filled;
  }

  private void keep(@Nullable Line caption) {
    if (caption != null) {
      captions.add(caption);
    }
  }

  /**
   * Says whether several lines have as many cells as this one, none of which is a label of the
   * document: a table, though nothing in its header is known.
   */
  private boolean isUnknownTable(char separator) {
    List<String> first = cells(lines.get(at), separator);
    int filled = filled(first);
    if (filled < SHORTEST_FLAT_HEADER
        || at + FEWEST_ROWS >= lines.size()
        || first.stream().anyMatch(each -> each.length() > LONGEST_UNLISTED || isLabel(each))) {
      return false;
    }
    for (int i = 1; i <= FEWEST_ROWS; i++) {
      Line line = lines.get(at + i);
      boolean alike =
          SeparatedRows.isRule(line)
              || (separator(line) == separator && cells(line, separator).size() == first.size());
      if (!alike) {
        return false;
      }
    }
    return true;
  }

  private static int filled(List<String> cells) {
    return (int) cells.stream().filter(each -> !each.isBlank()).count();
  }

  private static boolean isLabel(String cell) {
    String canon = Glyphs.canonical(cell.strip());
    return canon.endsWith(":") || Numbering.at(canon) != null;
  }

  private void separated(char separator, int headerLines, @Nullable Line heading) {
    List<Line> header = lines.subList(at, at + headerLines);
    int from = at + headerLines;
    int end = tableEnd(from, separator, header);
    List<Line> body = new ArrayList<>();
    for (Line each : lines.subList(from, end)) {
      if (separator(each) != separator && furniture.isFurniture(each)) {
        diagnostics.fates().put(each, Fate.FURNITURE);
      } else {
        body.add(each);
      }
    }
    SeparatedRows rows = SeparatedRows.read(header, body, separator);
    for (Line each : lines.subList(at, end)) {
      diagnostics.fates().put(each, Fate.TABLE);
    }
    List<List<Cell>> names = new ArrayList<>();
    for (Line each : header) {
      List<Cell> row = new ArrayList<>();
      cells(each, separator)
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

  /**
   * A table goes on while separators do; lines without any are pieces of broken cells. It ends
   * where another header stands.
   */
  private int tableEnd(int from, char separator, List<Line> header) {
    int end = from;
    int bare = 0;
    for (int i = from; i < lines.size() && bare < 6; i++) {
      Line line = lines.get(i);
      if (endsTable(line)) {
        break;
      }
      if (separator(line) != separator) {
        bare++;
        continue;
      }
      boolean same = Glyphs.letters(line.text()).equals(Glyphs.letters(header.get(0).text()));
      if (!same && i > from && isOther(cells(line, separator))) {
        break;
      }
      end = i + 1;
      bare = 0;
    }
    return end;
  }

  /** Says whether a row among others is the header of another table: names all through. */
  private static boolean isOther(List<String> cells) {
    return cells.stream().allMatch(each -> each.isBlank() || ColumnNames.of(each).isKnown())
        && ColumnNames.isHeader(cells);
  }

  /** The names of a flattened table and the line behind them. */
  private record FlatHeader(List<Cell> names, int end) {}

  /** Returns the header of a flattened table that begins here, or null. */
  private @Nullable FlatHeader flatHeader() {
    List<Cell> names = new ArrayList<>();
    int known = 0;
    int knownEnd = at;
    boolean numbered = false;
    int i = at;
    for (; i < lines.size() && names.size() < LONGEST_FLAT_HEADER; i++) {
      Line line = lines.get(i);
      String text = bare(line);
      if (text.isEmpty()) {
        if (names.isEmpty()) {
          return null;
        }
        continue;
      }
      // What ends in a colon is a label, whose value follows.
      if (text.length() > LONGEST_FLAT_NAME || text.endsWith(":") || text.endsWith("：")) {
        break;
      }
      ColumnNames name = ColumnNames.of(text);
      int first = line.number();
      if (!name.isKnown() && i + 1 < lines.size()) {
        // A name broken over two lines: 责任 / 单位.
        String next = bare(lines.get(i + 1));
        if (text.length() <= 4 && !next.isEmpty() && ColumnNames.isName(text + next)) {
          text += next;
          name = ColumnNames.of(text);
          i++;
        }
      }
      if ((names.isEmpty() && !name.isKnown()) || !name.like()) {
        break;
      }
      names.add(new Cell(text, first, lines.get(i).number()));
      numbered |= name.role() == Role.NUMBER;
      if (name.isKnown()) {
        known = names.size();
        knownEnd = i + 1;
      }
    }
    boolean begun = i < lines.size() && FIRST_NUMBER.matcher(bare(lines.get(i))).matches();
    int size = numbered && begun ? names.size() : known;
    int end = numbered && begun ? i : knownEnd;
    if (size < SHORTEST_FLAT_HEADER) {
      return null;
    }
    List<Cell> header = new ArrayList<>(names.subList(0, size));
    return ColumnNames.isHeader(header.stream().map(Cell::text).toList())
        ? new FlatHeader(header, end)
        : null;
  }

  /** A line without the separators that copying left alone on lines or behind cells. */
  private static String bare(Line line) {
    String text = line.text();
    return text.indexOf('|') < 0 && text.indexOf('｜') < 0
        ? text
        : STRAY_SEPARATORS.matcher(text).replaceAll("").strip();
  }

  private void flat(FlatHeader header) {
    int first = at;
    int line = lines.get(at).number();
    at = header.end;
    List<Cell> names = header.names;
    int number = -1;
    for (int i = names.size() - 1; i >= 0; i--) {
      number = ColumnNames.of(names.get(i).text()).role() == Role.NUMBER ? i : number;
    }
    List<Line> body = new ArrayList<>();
    while (at < lines.size() && !endsTable(lines.get(at))) {
      FlatHeader repeated = flatHeader();
      if (repeated != null) {
        at = repeated.end;
        continue;
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
        StackedRows.read(lines.subList(first, header.end), body, names.size(), number);
    if (rows != null) {
      tables.add(new FoundTable.Ragged(List.of(names), rows, line));
      return;
    }
    List<Cell> cells = new ArrayList<>();
    for (Line each : body) {
      String text = bare(each);
      boolean strayNumber = number < 0 && LONE_NUMBER.matcher(text).matches();
      if (!text.isEmpty() && !strayNumber) {
        cells.add(new Cell(text, each.number(), each.number()));
      }
    }
    tables.add(new FoundTable.Flat(names, cells, line));
  }

  private boolean endsTable(Line line) {
    return furniture.endsDocument(line) || Furniture.isAttachment(line);
  }
}
