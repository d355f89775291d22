package io.github.duibiao.reading.head;

import io.github.duibiao.reading.table.Grid;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of a document beside its text: in the information table at the head of a
 * government page (索引号、发文机构、成文日期、发文字号、有效性), in lines of the same content, in the meta elements of
 * the page, in the properties of a file. The names lie in {@code metadata.tsv}.
 */
public final class Metadata {
  /** What may stand around a name. */
  private static final Pattern MARKS = Pattern.compile("^[〔*·•]+|[:〕]+$");

  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_LINE = 200;
  private static final int MOST_WORDS = 12;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
  private static final List<Name> NAMES = names();
  private static final Pattern LABEL =
      Pattern.compile(
          "[〔*·•]*(?<name>"
              + Lexicon.rows(Metadata.class, "metadata.tsv").stream()
                  .map(each -> each.get(1))
                  .filter(each -> !each.matches("[A-Za-z]+"))
                  .reduce((a, b) -> a + "|" + b)
                  .orElse("")
              + ")(?:〕?:|〕)");

  /** What of it is of use to a plan. */
  enum Field {
    TITLE,
    NUMBER,
    ISSUER,
    ISSUED,
    PUBLISHED,
    /** A day that is that of the page, not of the document. */
    UPLOADED,
    OTHER
  }

  private record Name(Field field, Pattern pattern, int rank) {}

  private record Stated(String value, int rank) {}

  private final Map<Field, Stated> stated = new EnumMap<>(Field.class);

  private static List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (List<String> row : Lexicon.rows(Metadata.class, "metadata.tsv")) {
      Field field = Field.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      names.add(new Name(field, Pattern.compile(row.get(1)), names.size()));
    }
    return names;
  }

  /** Returns what is stated; null where nothing is. */
  @Nullable String get(Field field) {
    Stated value = stated.get(field);
    return value == null ? null : value.value;
  }

  /** Takes what a format states. */
  public void facts(Map<String, String> facts) {
    facts.forEach(this::state);
  }

  /**
   * Takes the pairs of a table in which names and values alternate.
   *
   * @return whether it is such a table
   */
  public boolean table(Grid grid) {
    Map<String, String> pairs = new LinkedHashMap<>();
    int known = 0;
    int unknown = 0;
    for (int row = 0; row < grid.height; row++) {
      List<Integer> filled = beginning(grid, row);
      for (int i = 0; i < filled.size(); i++) {
        String text = canon(grid.text(row, filled.get(i)));
        Matcher label = LABEL.matcher(text);
        if (name(text) != null) {
          known++;
          if (i + 1 < filled.size() && name(canon(grid.text(row, filled.get(i + 1)))) == null) {
            pairs.putIfAbsent(
                text, Glyphs.clean(grid.text(row, filled.get(++i)).replace('\n', ' ')));
          }
        } else if (label.lookingAt()) {
          known++;
          pairs.putIfAbsent(label.group("name"), text.substring(label.end()));
        } else {
          unknown += text.isEmpty() ? 0 : 1;
        }
      }
    }
    if (known < 2 || unknown >= known) {
      return false;
    }
    pairs.forEach(this::state);
    return true;
  }

  private static List<Integer> beginning(Grid grid, int row) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < grid.width; column++) {
      if (grid.begins(row, column)) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** Takes the pairs of a line such as 索引号：…　发文日期：…, if it opens with one. */
  public void line(Line line) {
    int colon = line.canon().indexOf(':');
    int bracket = line.canon().startsWith("〔") ? line.canon().indexOf('〕') : -1;
    colon = colon < 0 || (bracket > 0 && bracket < colon) ? bracket : colon;
    if (colon < 0 || colon > LONGEST_NAME + 2 || line.length() > LONGEST_LINE) {
      return;
    }
    Matcher label = LABEL.matcher(line.canon());
    if (!label.lookingAt()) {
      return;
    }
    number(line);
    boolean more = true;
    while (more) {
      String name = label.group("name");
      int from = label.end();
      more = label.find();
      state(name, line.text().substring(from, more ? label.start() : line.length()));
    }
  }

  /** A number may stand without its name among what is stated. */
  private void number(Line line) {
    for (String word : BLANKS.split(line.raw().strip(), MOST_WORDS)) {
      String found = DocumentNumber.alone(Line.of(line.number(), word));
      if (found != null) {
        stated.putIfAbsent(Field.NUMBER, new Stated(found, NAMES.size()));
      }
    }
  }

  private void state(String called, String value) {
    Name name = name(canon(called));
    String clean = Glyphs.clean(value.replace('|', ' '));
    if (name == null || clean.isEmpty() || clean.length() > 120) {
      return;
    }
    Stated before = stated.get(name.field);
    if (before == null || name.rank < before.rank) {
      stated.put(name.field, new Stated(clean, name.rank));
    }
  }

  private static String canon(String text) {
    return Glyphs.canonical(Glyphs.clean(text.replace('\n', ' '))).replace(" ", "");
  }

  private static @Nullable Name name(String canon) {
    String bare = MARKS.matcher(canon).replaceAll("");
    if (bare.isEmpty() || bare.length() > LONGEST_NAME) {
      return null;
    }
    for (Name each : NAMES) {
      if (each.pattern.matcher(bare).matches()) {
        return each;
      }
    }
    return null;
  }
}
