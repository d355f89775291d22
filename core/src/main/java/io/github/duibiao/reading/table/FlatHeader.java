package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table that copying flattened to one cell a line. It ends with the last name that
 * is known, or where there is a column of numbers before the first number.
 *
 * @param names the names of the columns
 * @param end the line behind it
 */
record FlatHeader(List<Cell> names, int end) {
  private static final Pattern STRAY_SEPARATORS = Pattern.compile("^[|｜]+|[|｜]+$");
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\(?(?:[0-9]{1,3}|一)\\)?[.、]?");
  private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]{1,14}[)）]");
  private static final int FEWEST = 3;
  private static final int MOST = 24;
  private static final int LONGEST = 12;

  /** So many lines below a header show how wide it is. */
  private static final int MOST_LINES = 300;

  /** Returns the header that begins at a line; null where none does. */
  static @Nullable FlatHeader at(List<Line> lines, int at) {
    if (!isNarrow(lines, at)) {
      return null;
    }
    List<Cell> names = new ArrayList<>();
    List<Cell> apart = new ArrayList<>();
    int known = 0;
    int knownEnd = at;
    boolean numbered = false;
    ColumnNames lastName = ColumnNames.of("");
    int i = at;
    for (; i < lines.size() && names.size() < MOST; i++) {
      Line line = lines.get(i);
      String text = bare(line);
      if (text.isEmpty()) {
        if (names.isEmpty()) {
          return null;
        }
        continue;
      }
      if (AsideRows.isTotal(text)) {
        break;
      }
      // What ends in a colon is a label, whose value follows.
      if (text.length() > LONGEST || text.endsWith(":") || text.endsWith("：")) {
        break;
      }
      if (!names.isEmpty() && BRACKETED.matcher(text).matches()) {
        // A remark on the name above: 责任单位 / （★为牵头）.
        Cell named = names.remove(names.size() - 1);
        names.add(new Cell(named.text() + text, named.line(), line.number()));
        apart.remove(apart.size() - 1);
        apart.add(last(names));
        knownEnd = known == names.size() ? i + 1 : knownEnd;
        continue;
      }
      ColumnNames name = ColumnNames.of(text);
      int first = line.number();
      if (!name.isKnown() && i + 1 < lines.size()) {
        // A name broken over two lines: 责任 / 单位.
        String next = bare(lines.get(i + 1));
        boolean two = text.length() >= 4 && ColumnNames.isName(next);
        if (text.length() <= 4 && !two && !next.isEmpty() && ColumnNames.isName(text + next)) {
          apart.add(new Cell(text, first, first));
          apart.add(new Cell(next, lines.get(i + 1).number(), lines.get(i + 1).number()));
          text += next;
          name = ColumnNames.of(text);
          i++;
        }
      }
      if (!names.isEmpty()
          && apart.contains(last(names))
          && goesOn(last(names).text(), lastName, text, name)) {
        // Another such name: 完成 / 时限.
        Cell begun = names.remove(names.size() - 1);
        apart.add(new Cell(text, first, first));
        text = begun.text() + text;
        first = begun.line();
        name = ColumnNames.of(text);
      }
      if ((!name.isKnown() && names.isEmpty()) || !name.like()) {
        break;
      }
      names.add(new Cell(text, first, lines.get(i).number()));
      if (last(names).endLine() == first) {
        apart.add(last(names));
      }
      numbered |= name.role() == Role.NUMBER;
      lastName = name;
      if (name.isKnown()) {
        known = names.size();
        knownEnd = i + 1;
      }
    }
    if (names.size() < FEWEST) {
      return null;
    }
    boolean begun = i < lines.size() && FIRST_NUMBER.matcher(bare(lines.get(i))).matches();
    // Where numbers do not stand first, what stands before the first of them is no name.
    for (int before = numberAt(names); before > 0 && begun && names.size() > known; before--) {
      Cell cell = names.remove(names.size() - 1);
      apart.remove(apart.size() - 1);
      i = Math.min(i, at + cell.line() - lines.get(at).number());
    }
    boolean whole = numbered && begun;
    int end = whole ? i : knownEnd;
    List<Cell> read = whole ? names : names.subList(0, known);
    if (read.size() < FEWEST || !(isHeader(read) || (whole && isHeader(apart)))) {
      return null;
    }
    List<Cell> header = widest(lines, end, read, apart, whole);
    return header.size() >= FEWEST && isHeader(header) ? new FlatHeader(header, end) : null;
  }

  private static boolean isHeader(List<Cell> names) {
    return ColumnNames.isHeader(names.stream().map(Cell::text).toList());
  }

  /** Says whether two lines are one name: both say the same, and together say it more surely. */
  private static boolean goesOn(String above, ColumnNames first, String below, ColumnNames second) {
    if ("及和与、".indexOf(below.charAt(0)) >= 0) {
      return first.isKnown();
    }
    Role role = first.role();
    boolean same = role == second.role() && below.length() <= 2;
    // 完成 / 时限, or 牵头 / 单位
    if (above.length() > 2 || role == null || !(same || (role == Role.LEAD && second.isOrgan()))) {
      return false;
    }
    ColumnNames both = ColumnNames.of(above + below);
    return both.role() == role
        && both.weight(role) >= first.weight(role)
        && both.weight(role) >= second.weight(role);
  }

  /** Says whether a line may begin such a header once more: a quick look. */
  boolean mayRepeatAt(Line line) {
    String begun = Glyphs.letters(bare(line));
    return !begun.isEmpty() && names.stream().anyMatch(each -> letters(each).startsWith(begun));
  }

  /** Says whether it is another once more: cells may look like names. */
  boolean repeats(FlatHeader other) {
    List<String> known = other.names.stream().map(FlatHeader::letters).toList();
    long same = names.stream().filter(each -> known.contains(letters(each))).count();
    return same * 2 >= names.size();
  }

  private static String letters(Cell name) {
    return Glyphs.letters(ColumnNames.own(name.text()));
  }

  private static Cell last(List<Cell> names) {
    return names.get(names.size() - 1);
  }

  /**
   * Returns the names as most rows below have cells: what looked like a name in two pieces may be
   * two, and the last names may divide some before them.
   */
  private static List<Cell> widest(
      List<Line> lines, int end, List<Cell> names, List<Cell> apart, boolean maybeApart) {
    List<Cell> best = names;
    int number = numberAt(names);
    // Without numbers it does not show where rows begin.
    Map<Integer, Integer> widths = number < 0 ? Map.of() : widths(lines, end);
    int most = rows(widths, names, number);
    if (maybeApart && rows(widths, apart, numberAt(apart)) > most) {
      best = apart;
      number = numberAt(apart);
      most = rows(widths, apart, number);
    }
    boolean divided = false;
    for (SecondNames.Split each : SecondNames.of(best)) {
      // The numbers stand before what is divided, or are none.
      int rows = rows(widths, each.leaves(), number);
      if (rows > Math.max(1, most) || (rows == most && each.isSure() && !divided)) {
        best = each.leaves();
        most = rows;
        divided = true;
      }
    }
    return new ArrayList<>(best);
  }

  /** Returns how many rows below have so many lines, for each number of lines. */
  private static Map<Integer, Integer> widths(List<Line> lines, int end) {
    List<Cell> cells = new ArrayList<>();
    for (Line each : lines.subList(end, Math.min(lines.size(), end + MOST_LINES))) {
      String text = bare(each);
      if (!text.isEmpty()) {
        cells.add(new Cell(text, each.number(), each.number()));
      }
    }
    return WholeRows.widths(cells);
  }

  /** Returns how many of the rows have as many lines as there are names. */
  private static int rows(Map<Integer, Integer> widths, List<Cell> names, int number) {
    return number < 0 ? 0 : widths.getOrDefault(names.size() - number, 0);
  }

  /** Returns which of the names is that of the numbers; -1 where none is. */
  private static int numberAt(List<Cell> names) {
    for (int i = 0; i < names.size(); i++) {
      if (ColumnNames.of(names.get(i).text()).role() == Role.NUMBER) {
        return i;
      }
    }
    return -1;
  }

  /** Says whether as many lines are short as a header has names at least: a quick look. */
  private static boolean isNarrow(List<Line> lines, int at) {
    int narrow = 0;
    for (int i = at; i < lines.size() && narrow < FEWEST; i++) {
      String text = bare(lines.get(i));
      if (text.length() > LONGEST || (text.isEmpty() && i == at)) {
        return false;
      }
      narrow += text.isEmpty() ? 0 : 1;
    }
    return narrow == FEWEST;
  }

  /** A line without the separators that copying left alone on lines or behind cells. */
  static String bare(Line line) {
    String text = line.text();
    return text.indexOf('|') < 0 && text.indexOf('｜') < 0
        ? text
        : STRAY_SEPARATORS.matcher(text).replaceAll("").strip();
  }
}
