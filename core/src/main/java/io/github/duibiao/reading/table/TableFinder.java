package io.github.duibiao.reading.table;

import io.github.duibiao.document.Budget;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lifts the task tables out of the lines of a text: tables whose cells are parted by {@code |} or
 * tabs, and tables that copying flattened to one cell a line. A table is known by its header, whose
 * cells are names of columns.
 */
public final class TableFinder {
  private static final Pattern CAPTION =
      Pattern.compile("[^。,;:]{0,60}(?:表|清单|台账|分工|分解|一览)(?:\\([^()]{1,12}\\))?");
  private static final Pattern STRAY_SEPARATORS = Pattern.compile("^[|｜]+|[|｜]+$");
  private static final Pattern LONE_NUMBER = Pattern.compile("[0-9]{1,3}");
  private static final int SHORTEST_FLAT_HEADER = 3;

  public final List<FoundTable> tables = new ArrayList<>();

  /** The titles of the tables. */
  public final List<Line> captions = new ArrayList<>();

  /** The lines outside the tables. */
  public final List<Line> prose = new ArrayList<>();

  private final List<Line> lines;
  private final Furniture furniture;
  private int at;

  private TableFinder(List<Line> lines, Furniture furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  public static TableFinder find(List<Line> lines, Furniture furniture) {
    TableFinder finder = new TableFinder(lines, furniture);
    while (finder.at < lines.size()) {
      Budget.check();
      finder.step();
    }
    return finder;
  }

  private void step() {
    Line line = lines.get(at);
    char separator = separator(line);
    if (separator != 0 && Column.isHeader(cells(line, separator))) {
      takeCaption(prose, captions);
      separated(separator);
      return;
    }
    int header = flatHeader();
    if (header > 0) {
      takeCaption(prose, captions);
      flat(header);
      return;
    }
    prose.add(line);
    at++;
  }

  /** The table's own title, the lines right above it, belongs to it and not to the last task. */
  public static void takeCaption(List<Line> prose, List<Line> captions) {
    if (!prose.isEmpty()) {
      Line bare = Line.of(last(prose).number(), bare(last(prose)));
      if (CAPTION.matcher(bare.canon()).matches()) {
        prose.remove(prose.size() - 1);
        captions.add(bare);
      }
    }
    if (!prose.isEmpty() && Furniture.isAttachment(last(prose)) && last(prose).length() <= 5) {
      prose.remove(prose.size() - 1);
    }
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
    List<String> cells = new ArrayList<>(List.of(text.split(Pattern.quote("" + separator), -1)));
    if (separator == '|' && cells.get(0).isBlank() && cells.size() > 1) {
      cells.remove(0);
    }
    return cells;
  }

  /** Returns how many lines from here are the header of a flattened table; 0 where none is. */
  private int flatHeader() {
    List<String> names = new ArrayList<>();
    int size = 0;
    for (int i = at; i < lines.size() && names.size() < 12; i++) {
      String text = bare(lines.get(i));
      if (!text.isEmpty() && Column.named(text) == null) {
        // A name broken over two lines: 责任 / 单位.
        String next = i + 1 < lines.size() ? bare(lines.get(i + 1)) : "";
        if (text.length() > 4 || next.isEmpty() || Column.named(text + next) == null) {
          break;
        }
        i++;
        text += next;
      }
      if (!text.isEmpty()) {
        names.add(text);
        size = i + 1 - at;
      } else if (names.isEmpty()) {
        return 0;
      }
    }
    return names.size() >= SHORTEST_FLAT_HEADER && Column.isHeader(names) ? size : 0;
  }

  /** A line without the separators that copying left alone on lines or behind cells. */
  private static String bare(Line line) {
    String text = line.text();
    return text.indexOf('|') < 0 && text.indexOf('｜') < 0
        ? text
        : STRAY_SEPARATORS.matcher(text).replaceAll("");
  }

  private void flat(int headerSize) {
    int first = lines.get(at).number();
    List<String> header = new ArrayList<>();
    for (int end = at + headerSize; at < end; at++) {
      String name = bare(lines.get(at));
      if (!name.isEmpty() && Column.named(name) == null) {
        name += bare(lines.get(++at));
      }
      if (!name.isEmpty()) {
        header.add(name);
      }
    }
    boolean numbered = header.stream().anyMatch(each -> Column.named(each) == Column.NUMBER);
    List<TableText.Cell> cells = new ArrayList<>();
    while (at < lines.size() && !endsTable(lines.get(at))) {
      int repeated = flatHeader();
      if (repeated > 0) {
        at += repeated;
        continue;
      }
      Line line = lines.get(at++);
      String text = bare(line);
      boolean strayNumber = !numbered && LONE_NUMBER.matcher(text).matches();
      if (!text.isEmpty() && !strayNumber && !furniture.isFurniture(line)) {
        cells.add(new TableText.Cell(text, line.number(), line.number()));
      }
    }
    tables.add(new TableText(header, List.of(new TableText.Row(cells)), true, first));
  }

  private boolean endsTable(Line line) {
    return furniture.endsDocument(line) || Furniture.isAttachment(line);
  }

  private void separated(char separator) {
    Line first = lines.get(at++);
    List<String> header = cells(first, separator);
    int from = at;
    int end = tableEnd(separator);
    List<Line> body = new ArrayList<>(lines.subList(from, end));
    body.removeIf(each -> separator(each) != separator && furniture.isFurniture(each));
    SeparatedRows rows = SeparatedRows.read(first, body, separator);
    at = end;
    while (!header.isEmpty() && header.get(header.size() - 1).isBlank()) {
      header.remove(header.size() - 1);
    }
    header.replaceAll(Glyphs::clean);
    tables.add(new TableText(header, rows.rows, false, first.number()));
  }

  /** A table goes on while separators do; lines without any are pieces of broken cells. */
  private int tableEnd(char separator) {
    int end = at;
    int bare = 0;
    for (int i = at; i < lines.size() && bare < 6; i++) {
      Line line = lines.get(i);
      if (endsTable(line)) {
        break;
      }
      if (separator(line) == separator) {
        end = i + 1;
        bare = 0;
      } else {
        bare++;
      }
    }
    return end;
  }
}
