package io.github.duibiao.reading.table;

import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a task table whose rows and columns are known: one row, or two where a cell such as
 * 责任分工 stands over 牵头单位 and 配合单位.
 *
 * @param row its first row; what stands above is the table's title and notes
 * @param end the row behind it
 * @param names the names of the columns; empty where a column has none
 */
public record GridHeader(int row, int end, List<String> names) {
  private static final int DEEPEST = 8;

  /** Columns of persons beside the columns of their units. */
  private static final Pattern PERSON = Pattern.compile(".*(?:领导|责任人|联系人|负责人)(?:\\(.*\\))?");

  /** Returns the header; null where none of the first rows is one. */
  public static @Nullable GridHeader find(Grid grid) {
    for (int row = 0; row < Math.min(DEEPEST, grid.height); row++) {
      List<String> names = new ArrayList<>(grid.texts(row));
      int end = row + 1;
      if (end < grid.height && isSecondRow(grid, end)) {
        names = grid.texts(end);
        end++;
      }
      if (Column.isHeader(names)) {
        return new GridHeader(row, end, names);
      }
    }
    return null;
  }

  /**
   * A second row divides cells of the first: some cells reach down into it, the others are names.
   */
  private static boolean isSecondRow(Grid grid, int row) {
    boolean divides = false;
    boolean reaches = false;
    for (int column = 0; column < grid.width; column++) {
      boolean above = grid.comesFromAbove(row, column);
      if (!above && Column.named(grid.text(row, column)) == null) {
        return false;
      }
      reaches |= above;
      divides |=
          !above
              && ((column > 0 && grid.isOneCell(row - 1, column, column - 1))
                  || (column + 1 < grid.width && grid.isOneCell(row - 1, column, column + 1)));
    }
    return divides && reaches;
  }

  /** Says whether a row repeats the header, as on the next page. */
  boolean isRepeated(Grid grid, int row) {
    List<String> texts = grid.texts(row);
    int same = 0;
    for (int column = 0; column < Math.min(grid.width, names.size()); column++) {
      same += Glyphs.letters(texts.get(column)).equals(Glyphs.letters(names.get(column))) ? 1 : 0;
    }
    return Column.isHeader(texts) || (same * 2 > grid.width && same > 1 && isAllNames(texts));
  }

  private static boolean isAllNames(List<String> texts) {
    return texts.stream().allMatch(each -> each.isBlank() || Column.named(each) != null);
  }

  /**
   * Says what each column holds. Several columns may be called by names of content: the one that
   * says most is the demand, those before it lead down to it, those behind it remark on it.
   */
  List<Column> columns(Grid grid) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      Column column = Column.named(name);
      columns.add(column == null ? Column.REMARK : column);
    }
    dropPersons(columns);
    int demand = demand(grid, columns);
    int above = 0;
    for (int i = columns.size() - 1; i >= 0; i--) {
      if (columns.get(i) == Column.MEASURE && i != demand) {
        columns.set(i, i > demand ? Column.REMARK : above++ == 0 ? Column.TASK : Column.SECTION);
      }
    }
    if (above == 0 && demand >= 0) {
      headingsBehind(columns, demand);
    }
    return columns;
  }

  /** Where no heading stands before the demand, those behind it lead to it. */
  private void headingsBehind(List<Column> columns, int demand) {
    Column next = Column.TASK;
    for (int i = demand + 1; i < columns.size(); i++) {
      boolean content = Column.named(names.get(i)) == Column.MEASURE;
      if (content && Column.isHeading(names.get(i))) {
        columns.set(i, next);
        next = Column.SECTION;
      }
    }
  }

  private void dropPersons(List<Column> columns) {
    List<Integer> persons = new ArrayList<>();
    boolean units = false;
    for (int i = 0; i < columns.size(); i++) {
      boolean person = PERSON.matcher(Glyphs.canonical(Glyphs.clean(names.get(i)))).matches();
      if (person && columns.get(i) == Column.UNITS) {
        persons.add(i);
      } else {
        units |= columns.get(i) == Column.UNITS || columns.get(i) == Column.LEAD;
      }
    }
    if (units) {
      persons.forEach(each -> columns.set(each, Column.REMARK));
    }
  }

  /** The last column of content that says at least half as much as the one that says most. */
  private int demand(Grid grid, List<Column> columns) {
    double[] length = new double[columns.size()];
    double longest = 0;
    for (int column = 0; column < length.length; column++) {
      int cells = 0;
      for (int row = end; row < grid.height && columns.get(column) == Column.MEASURE; row++) {
        boolean own = column == 0 || !grid.isOneCell(row, column, column - 1);
        if (own && !grid.comesFromAbove(row, column) && !grid.isBlank(row, column)) {
          length[column] += Glyphs.letters(grid.text(row, column)).length();
          cells++;
        }
      }
      length[column] /= Math.max(1, cells);
      longest = Math.max(longest, length[column]);
    }
    int demand = columns.indexOf(Column.MEASURE);
    for (int column = 0; column < length.length; column++) {
      if (columns.get(column) == Column.MEASURE && length[column] * 2 >= longest) {
        demand = column;
      }
    }
    return demand;
  }
}
