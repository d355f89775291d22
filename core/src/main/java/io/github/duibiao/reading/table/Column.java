package io.github.duibiao.reading.table;

import static java.util.stream.Collectors.joining;

import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Openings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column of a task table holds. */
public enum Column {
  NUMBER,
  SECTION,
  TASK,
  MEASURE,
  LEAD,
  UNITS,
  DEADLINE,
  REMARK;

  private static final int LONGEST = 20;

  private static final Finder NOTE = Finder.compile("\\([^()]{0,30}\\)");
  private static final Finder LEADS = Finder.compile("[^()]+\\((?:牵头|主办)(?:单位|部门|科室)?\\)");
  private static final Finder LATIN = Finder.compile("[A-Za-z.]+");
  private static final Pattern HEADING;
  private static final Pattern CONTENT;
  private static final Openings OPENINGS;
  private static final Map<Column, Pattern> NAMES = new EnumMap<>(Column.class);

  static {
    List<List<String>> rows = Lexicon.rows(Column.class, "columns.tsv");
    NAMES.put(NUMBER, Pattern.compile(Lexicon.alternation(rows, "number")));
    NAMES.put(LEAD, Pattern.compile(Lexicon.alternation(rows, "lead")));
    NAMES.put(UNITS, Pattern.compile(Lexicon.alternation(rows, "units")));
    NAMES.put(DEADLINE, Pattern.compile(Lexicon.alternation(rows, "deadline")));
    NAMES.put(REMARK, Pattern.compile(Lexicon.alternation(rows, "remark")));
    HEADING = Pattern.compile(Lexicon.alternation(rows, "heading"));
    CONTENT = Pattern.compile(Lexicon.alternation(rows, "content"));
    OPENINGS =
        new Openings(
            Stream.concat(NAMES.values().stream(), Stream.of(CONTENT))
                .map(Pattern::pattern)
                .collect(joining("|")));
  }

  /**
   * Returns what two cells of one kind in a row say: of several columns of units or dates all of
   * them (责任单位 beside 配合单位), of others the one further to the left or, for headings, the inner one.
   */
  TableText.Cell both(TableText.Cell before, TableText.Cell after) {
    return switch (this) {
      case LEAD, UNITS, DEADLINE ->
          before.isEmpty() || after.isEmpty()
              ? (before.isEmpty() ? after : before)
              : new TableText.Cell(
                  before.text() + "；" + after.text(), before.line(), after.endLine());
      case TASK -> after;
      case NUMBER, SECTION, MEASURE, REMARK -> before;
    };
  }

  /** Returns the column of that name, {@link #MEASURE} for any that holds content; else null. */
  public static @Nullable Column named(String cell) {
    if (isText(cell) || opensOtherwise(cell)) {
      return null;
    }
    String name = name(cell);
    if (name.isEmpty() || name.length() > LONGEST || !OPENINGS.mayBegin(name, 0)) {
      return null;
    }
    for (Map.Entry<Column, Pattern> each : NAMES.entrySet()) {
      if (each.getValue().matcher(name).matches()) {
        Column column = each.getKey();
        return column == UNITS && LEADS.matches(Glyphs.canonical(cell)) ? LEAD : column;
      }
    }
    return CONTENT.matcher(name).matches() ? MEASURE : null;
  }

  /** Says whether a column of content that is called so holds headings rather than demands. */
  static boolean isHeading(String cell) {
    return HEADING.matcher(name(cell)).matches();
  }

  /** A quick look: more Han characters outside brackets than a name has. */
  private static boolean isText(String cell) {
    int han = 0;
    int depth = 0;
    for (int i = 0; i < cell.length() && han <= LONGEST; i++) {
      char c = cell.charAt(i);
      depth = Math.max(0, depth + bracket(c));
      han += depth == 0 && Glyphs.isHan(c) ? 1 : 0;
    }
    return han > LONGEST;
  }

  /** A quick look: no name begins like that, and nothing in front of it is to be left out. */
  private static boolean opensOtherwise(String cell) {
    char first = cell.isEmpty() ? ' ' : cell.charAt(0);
    return (Glyphs.isHan(first) || Glyphs.isDigit(first))
        && !OPENINGS.mayBeginWith(Glyphs.canonical(cell.substring(0, 1)).charAt(0));
  }

  private static int bracket(char c) {
    return switch (c) {
      case '(', '（', '﹙' -> 1;
      case ')', '）', '﹚' -> -1;
      default -> 0;
    };
  }

  /** A name without notes, and without its translation: 牵头单位 Lead units. */
  private static String name(String cell) {
    String canon = Glyphs.canonical(Glyphs.clean(cell.replace('\n', ' '))).replace(" ", "");
    String name = NOTE.remove(canon);
    String chinese = LATIN.remove(name);
    return chinese.isEmpty() ? name : chinese;
  }

  /** Says whether these cells can be the header of a task table. */
  static boolean isHeader(List<String> cells) {
    int known = 0;
    boolean content = false;
    boolean particulars = false;
    for (String cell : cells) {
      Column column = named(cell);
      if (column != null) {
        known++;
        content |= column == MEASURE;
        particulars |= column == LEAD || column == UNITS || column == DEADLINE;
      }
    }
    long filled = cells.stream().filter(each -> !each.isBlank()).count();
    return content && particulars && known >= 2 && known * 3L >= filled * 2;
  }
}
