package io.github.duibiao.reading.table;

import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table whose rows and columns are known: one row, or two where a cell such as 责任分工
 * stands over 牵头单位 and 配合单位.
 *
 * @param row its first row; what stands above is the table's title and notes
 * @param end the row behind it
 * @param names the names of the columns; empty where a column has none
 */
public record GridHeader(int row, int end, List<String> names) {
  private static final int DEEPEST = 8;
  private static final int LONGEST = 400;

  /** Returns the header; null where none of the first rows is one. */
  public static @Nullable GridHeader find(Grid grid) {
    for (int row = 0; row < Math.min(DEEPEST, grid.height); row++) {
      GridHeader header = at(grid, row);
      if (header != null) {
        return header;
      }
    }
    return null;
  }

  /** Returns the header that begins in a row; null where none does. */
  static @Nullable GridHeader at(Grid grid, int row) {
    List<String> names = grid.texts(row);
    int end = row + 1;
    if (end < grid.height && isSecondRow(grid, end)) {
      names = both(grid, row);
      end++;
    }
    return ColumnNames.isHeader(names) ? new GridHeader(row, end, names) : null;
  }

  /** Takes the first row for the header, whatever it says. */
  public static GridHeader stated(Grid grid) {
    return new GridHeader(0, 1, grid.texts(0));
  }

  /**
   * A second row divides cells of the first: some cells reach down into it or are blank there, the
   * others are names.
   */
  private static boolean isSecondRow(Grid grid, int row) {
    boolean divides = false;
    boolean reaches = false;
    int known = 0;
    int named = 0;
    for (int column = 0; column < grid.width; column++) {
      boolean above = grid.comesFromAbove(row, column);
      boolean blank = !above && grid.isBlank(row, column);
      if (!above && !blank) {
        ColumnNames name = ColumnNames.of(grid.text(row, column));
        if (!name.like()) {
          return false;
        }
        named++;
        known += name.isKnown() ? 1 : 0;
        divides |= isDivided(grid, row - 1, column);
      }
      reaches |= above || (blank && !grid.isBlank(row - 1, column));
    }
    boolean spanned = divides && reaches;
    return spanned && known > 0 && known * 2 >= named;
  }

  /** Says whether a cell covers several columns, or blank ones stand beside it. */
  private static boolean isDivided(Grid grid, int row, int column) {
    return grid.isBlank(row, column)
        || (column > 0 && grid.isOneCell(row, column, column - 1))
        || (column + 1 < grid.width
            && (grid.isOneCell(row, column, column + 1) || grid.isBlank(row, column + 1)));
  }

  /** A name below another says more; one that says nothing by itself is read with that above. */
  private static List<String> both(Grid grid, int row) {
    List<String> names = new ArrayList<>();
    String group = "";
    for (int column = 0; column < grid.width; column++) {
      String above = grid.text(row, column);
      boolean below = !grid.comesFromAbove(row + 1, column) && !grid.isBlank(row + 1, column);
      group = above.isBlank() && below ? group : above;
      names.add(below ? under(group, grid.text(row + 1, column)) : above);
    }
    return names;
  }

  static String under(String group, String name) {
    return group.isBlank() ? name : group + ColumnNames.BELOW + name;
  }

  /** Says whether a row repeats the header, as on the next page. */
  boolean isRepeated(Grid grid, int row) {
    int same = 0;
    int filled = 0;
    for (int column = 0; column < Math.min(grid.width, names.size()); column++) {
      String name = Glyphs.letters(ColumnNames.own(names.get(column)));
      filled += name.isEmpty() ? 0 : 1;
      String text = grid.text(row, column);
      // No name is so long; a cell may hold a page.
      boolean may = !name.isEmpty() && text.length() <= LONGEST;
      same += may && Glyphs.letters(text).equals(name) ? 1 : 0;
    }
    return same > 1 && same * 2 > filled;
  }
}
