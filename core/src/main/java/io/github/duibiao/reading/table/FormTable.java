package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Forms: a name stands beside its value, and one form is one problem or one project. A form becomes
 * a row of a table whose header is made of the names.
 */
public final class FormTable {
  /** What the index table at the head of a government page has, and no form. */
  private static final Pattern INDEX =
      Pattern.compile("(?:信息)?索引号|索取号|发文(?:字号|机关|机构|单位)|发布机构|成文日期|有效性|主题分类|公文种类");

  private static final int FEWEST = 3;
  private static final int MOST_LABELS = 30;
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_HEAD = 20;

  /** So many lines of a value or between two forms may have no label. */
  /** So far above a label its item's heading is looked for. */
  private static final int MOST_ABOVE = 30;

  private static final int MOST_BARE = 8;

  private FormTable() {}

  /** Returns the forms of a grid as a table; null where it holds none. */
  public static @Nullable Grid of(Grid grid) {
    int labels = 0;
    int known = 0;
    int knownValues = 0;
    List<Map<String, Cell>> forms = new ArrayList<>();
    forms.add(new LinkedHashMap<>());
    for (int row = 0; row < grid.height; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < grid.width; column++) {
        if (grid.begins(row, column)) {
          cells.add(grid.cell(row, column));
        }
      }
      if (cells.size() % 2 == 1) {
        return null;
      }
      for (int i = 0; i + 1 < cells.size(); i += 2) {
        if (!cells.get(i).isEmpty()) {
          labels++;
          known += isLabel(cells.get(i).text()) ? 1 : 0;
          knownValues += isLabel(cells.get(i + 1).text()) ? 1 : 0;
          add(forms, cells.get(i), cells.get(i + 1));
        }
      }
    }
    if (forms.get(0).keySet().stream().anyMatch(each -> INDEX.matcher(each).matches())) {
      return null;
    }
    boolean isForm = labels >= FEWEST && known * 4 >= labels * 3 && knownValues * 5 <= labels * 2;
    return isForm && says(forms.get(0).keySet()) ? table(forms, grid.line()) : null;
  }

  private static void add(List<Map<String, Cell>> forms, Cell label, Cell value) {
    String name = ColumnNames.shown(label.text());
    if (forms.get(forms.size() - 1).containsKey(name)) {
      forms.add(new LinkedHashMap<>());
    }
    forms.get(forms.size() - 1).put(name, value);
  }

  private static boolean isLabel(String text) {
    return ColumnNames.of(text).isKnown();
  }

  /** Says whether names speak of work and of who does it or by when. */
  private static boolean says(Set<String> names) {
    boolean content = false;
    boolean particulars = false;
    for (String each : names) {
      ColumnNames name = ColumnNames.of(each);
      // The labels of a clause below an item, such as 时间要求, say nothing of the work itself.
      boolean particular = name.isParticular();
      particulars |= particular;
      content |=
          !particular && name.weight(Role.DEMAND) + name.weight(Role.TASK) >= ColumnNames.KNOWN;
    }
    return content && particulars;
  }

  private static Grid table(List<Map<String, Cell>> forms, int line) {
    List<String> names = names(forms);
    List<List<@Nullable Cell>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(names.stream().map(each -> new Cell(each, line, line)).toList()));
    for (List<Cell> row : rows(forms, names)) {
      rows.add(new ArrayList<>(row));
    }
    return Grid.of(rows, names.size(), line);
  }

  private static List<String> names(List<Map<String, Cell>> forms) {
    Set<String> names = new LinkedHashSet<>();
    forms.forEach(each -> names.addAll(each.keySet()));
    return List.copyOf(names);
  }

  private static List<List<Cell>> rows(List<Map<String, Cell>> forms, List<String> names) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Map<String, Cell> form : forms) {
      int line = form.values().iterator().next().line();
      List<Cell> row = new ArrayList<>();
      names.forEach(each -> row.add(form.getOrDefault(each, new Cell("", line, line))));
      rows.add(row);
    }
    return rows;
  }

  /**
   * Forms among lines: a label and its value a line, the same labels again and again.
   *
   * @param table the table
   * @param end the line behind it
   */
  record Lines(FoundTable table, int end) {

    /**
     * Returns the forms that begin at a line; null where fewer than two do.
     *
     * @param ends says whether the document ends before a line
     */
    static @Nullable Lines at(List<Line> lines, int at, IntPredicate ends) {
      String first = label(lines.get(at));
      if (first == null && (at + 1 >= lines.size() || !isHead(lines.get(at)))) {
        return null;
      }
      String opening = first == null ? label(lines.get(at + 1)) : first;
      if (opening == null || isBelowItem(lines, at)) {
        return null;
      }
      List<Map<String, Cell>> forms = new ArrayList<>();
      @Nullable Cell head = null;
      String last = "";
      int bare = 0;
      int end = at;
      for (int i = at; i < lines.size() && bare < MOST_BARE && !ends.test(i); i++) {
        Line line = lines.get(i);
        String label = label(line);
        if (label == null) {
          boolean heads = i + 1 < lines.size() && opening.equals(label(lines.get(i + 1)));
          if (heads && isHead(line)) {
            head = new Cell(line.text(), line.number(), line.number());
          } else if (!forms.isEmpty()) {
            bare++;
            if (followed(lines, i, forms.size() > 1 ? forms.get(0).keySet() : Set.of())) {
              forms.get(forms.size() - 1).computeIfPresent(last, (any, cell) -> joined(cell, line));
              end = i + 1;
            }
          }
          continue;
        }
        if (forms.size() == 1 && (isTooLong(forms.get(0)) || endsAsNone(forms.get(0), label))) {
          return null;
        }
        if (forms.isEmpty() || label.equals(opening)) {
          forms.add(new LinkedHashMap<>());
          if (head != null) {
            forms.get(forms.size() - 1).put("序号", head);
          }
          head = null;
        } else if (forms.get(forms.size() - 1).containsKey(label)) {
          break;
        }
        String value = line.text().substring(line.canon().indexOf(':') + 1).strip();
        forms.get(forms.size() - 1).put(label, new Cell(value, line.number(), line.number()));
        last = label;
        bare = 0;
        end = i + 1;
      }
      // A line above the first of the forms alone is a title of all of them.
      boolean titled = first == null && forms.size() > 1 && !forms.get(1).containsKey("序号");
      return isForms(forms) && !titled
          ? new Lines(ragged(forms, lines.get(at).number()), end)
          : null;
    }

    private static boolean isTooLong(Map<String, Cell> form) {
      return form.size() > MOST_LABELS;
    }

    /** Says whether the first of the forms is over, and is none. */
    private static boolean endsAsNone(Map<String, Cell> form, String label) {
      return form.containsKey(label) && (form.size() < FEWEST || !says(form.keySet()));
    }

    /** Says whether another label follows before long, one of these where there are some. */
    private static boolean followed(List<Line> lines, int at, Set<String> labels) {
      for (int i = at + 1; i < Math.min(lines.size(), at + MOST_BARE); i++) {
        String label = label(lines.get(i));
        if (label != null) {
          return labels.isEmpty() || labels.contains(label);
        }
      }
      return false;
    }

    private static Cell joined(Cell cell, Line line) {
      return new Cell(cell.text() + "\n" + line.text(), cell.line(), line.number());
    }

    private static boolean isForms(List<Map<String, Cell>> forms) {
      if (forms.size() < 2 || forms.get(0).size() < FEWEST || !says(forms.get(0).keySet())) {
        return false;
      }
      Set<String> shared = new LinkedHashSet<>(forms.get(0).keySet());
      shared.retainAll(forms.get(1).keySet());
      long known = shared.stream().filter(FormTable::isLabel).count();
      return shared.size() >= FEWEST && known * 2 >= shared.size();
    }

    private static FoundTable ragged(List<Map<String, Cell>> forms, int line) {
      List<String> names = names(forms);
      List<Cell> header = names.stream().map(each -> new Cell(each, line, line)).toList();
      return new FoundTable.Ragged(List.of(header), rows(forms, names), line);
    }

    private static boolean isHead(Line line) {
      return line.length() <= LONGEST_HEAD && line.canon().indexOf('。') < 0;
    }

    /**
     * A numbered heading makes an item of prose of the labelled lines below it. It is looked for
     * among so many lines above that an item may have; in a long list of labels it is no item's.
     */
    private static boolean isBelowItem(List<Line> lines, int at) {
      int bare = 0;
      boolean below = at + 1 < lines.size() && label(lines.get(at + 1)) != null;
      int top = Math.max(0, at - MOST_ABOVE);
      for (int i = at; i >= top && bare <= MOST_BARE / 2; i--) {
        Line line = lines.get(i);
        boolean labelled = label(line) != null;
        if (below && !labelled) {
          Numbering mark = line.mark();
          if (mark != null && mark.length() < line.canon().length()) {
            return true;
          }
        }
        bare = labelled || isPageNumber(line) ? 0 : bare + 1;
        below = labelled;
      }
      return false;
    }

    private static boolean isPageNumber(Line line) {
      return line.canon().chars().noneMatch(c -> Glyphs.isHan((char) c));
    }

    /** Returns what stands before the colon of a line, where that is the name of a column. */
    private static @Nullable String label(Line line) {
      int colon = line.canon().indexOf(':');
      if (colon < 1 || colon > LONGEST_LABEL || line.mark() != null) {
        return null;
      }
      String label = line.text().substring(0, colon).strip();
      return ColumnNames.of(label).like() ? label : null;
    }
  }
}
