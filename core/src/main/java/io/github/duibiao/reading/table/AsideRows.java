package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a table that state no demand: headings of the rows below them, totals, remarks, and
 * who filled the table in.
 */
final class AsideRows {
  private static final Pattern REMARK = Pattern.compile("[(〔]?(?:备注|说明|注|填表说明|备 注)[0-9]?[:.].*");
  private static final Pattern HAN_NUMBER = Pattern.compile("\\(?[一二三四五六七八九十]{1,3}\\)?、?");

  /** A name with how many stand below it: 产业项目（4个）. */
  private static final Pattern COUNTED =
      Pattern.compile("[^。;]{2,40}(?:\\(共?[0-9]{1,4}[个项件家处条]\\)|[0-9]{1,4}[个项件家处条])");

  private static final Pattern FIGURE =
      Pattern.compile("[/—-]|[0-9][0-9,.]{0,14}%?[\\u4e00-\\u9fff㎡]{0,3}");
  private static final int LONGEST_HEADING = 60;
  private static final Pattern NOTE =
      Pattern.compile("[(〔]?(?:备注|说明|注|填表|填报|审核|联系|制表|单位|日期)[^:]{0,8}:.*|.*[。]");
  private static final Pattern FILLED_IN =
      Pattern.compile("(?:填表|填报|(?:责任)?编辑|校对|核稿|审核|联系|制表|单位|日期|负责|报送|电话|签字|分管)[^:]{0,8}:.*");
  private static final Pattern LABEL =
      Pattern.compile("[(〔]?(?:备注|说明|注|附注|备考|注释|(?:填表|填报|填写|制表)(?:说明|须知))[0-9]?[)〕]?:?");
  private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计|总数|累计)[^。]{0,8}");

  private AsideRows() {}

  /** Says whether a row is a heading whose Han number has a cell of its own: 一 | 道路桥梁. */
  static boolean isNumberedHeading(Grid grid, int row, List<Integer> filled, int numbers) {
    if (filled.size() != 2 || grid.width < 4 || filled.get(0) != numbers) {
      return false;
    }
    String number = CellText.clean(grid.text(row, filled.get(0)));
    return HAN_NUMBER.matcher(Glyphs.canonical(number)).matches()
        && grid.begins(row, filled.get(0))
        && grid.begins(row, filled.get(1));
  }

  /**
   * Says whether a row heads those below it and sums them up: 一、产业项目（4个） before nothing but
   * figures, at the place of the numbers or across several columns.
   */
  static boolean isSummedHeading(Grid grid, int row, List<Integer> filled, Roles roles) {
    int first = filled.get(0);
    String heading = grid.text(row, first);
    boolean across = first + 1 < grid.width && grid.isOneCell(row, first, first + 1);
    boolean places = first == roles.column(Role.NUMBER) || isMarked(heading);
    if (!(across || places) || !isCounted(heading) || filled.size() < 2) {
      return false;
    }
    for (int column = 0; column < grid.width; column++) {
      boolean own = grid.isOneCell(row, column, first);
      if (!own && !isFigure(grid.text(row, column))) {
        return false;
      }
    }
    return true;
  }

  /** Says the same of a row of cells of which it is not yet known where they belong. */
  static boolean isSummedHeading(List<Cell> row) {
    boolean figures = false;
    for (int i = 1; i < row.size(); i++) {
      if (!isFigure(row.get(i).text())) {
        return false;
      }
      figures |= !row.get(i).isEmpty();
    }
    return figures && isCounted(row.get(0).text());
  }

  static boolean isCounted(String text) {
    return isMarked(text) || COUNTED.matcher(Glyphs.canonical(CellText.clean(text))).matches();
  }

  private static boolean isMarked(String text) {
    Numbering mark = Numbering.at(Glyphs.canonical(CellText.clean(text)));
    return mark != null && mark.style().compareTo(Numbering.Style.ARABIC) < 0;
  }

  /** Says whether a cell opens a row of sums: 合计, 小计 (3项). */
  static boolean isTotal(String text) {
    return text.length() <= LONGEST_HEADING
        && TOTAL.matcher(Glyphs.canonical(CellText.clean(text)).replace(" ", "")).matches();
  }

  /** Says whether a cell holds a Han number and nothing else. */
  static boolean isHanNumber(String text) {
    return text.length() <= 6 && HAN_NUMBER.matcher(Glyphs.canonical(text)).matches();
  }

  static boolean isFigure(String text) {
    String figure = Glyphs.canonical(CellText.clean(text));
    return figure.isEmpty() || FIGURE.matcher(figure).matches();
  }

  /** Says whether one cell is all of the row, as a heading for the rows below or a note is. */
  static boolean standsAlone(Grid grid, int row, int column) {
    int covered = 0;
    boolean alone = true;
    for (int i = 0; i < grid.width; i++) {
      covered += grid.isOneCell(row, i, column) ? 1 : 0;
      alone &= grid.isOneCell(row, i, column) || grid.isBlank(row, i);
    }
    String canon = Glyphs.canonical(CellText.clean(grid.text(row, column)));
    Numbering mark = Numbering.at(canon);
    boolean marked = mark != null && mark.style().compareTo(Numbering.Style.ARABIC) < 0;
    boolean note = FILLED_IN.matcher(canon).matches() || REMARK.matcher(canon).matches();
    return alone && ((covered > 2 && covered >= grid.width - 1) || marked || note);
  }

  /** Says whether what stands alone in a row heads the rows below it, and is no note. */
  static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING && !NOTE.matcher(Glyphs.canonical(text)).matches();
  }

  static boolean isNote(String text) {
    return REMARK.matcher(Glyphs.canonical(text)).matches();
  }

  /** Says whether a row sums others up, remarks on them, or says who filled the table in. */
  static boolean isAside(Grid grid, int row, List<Integer> filled) {
    int first = filled.get(0);
    String opening = Glyphs.canonical(CellText.clean(grid.text(row, first))).replace(" ", "");
    boolean remark = filled.size() <= 2 && LABEL.matcher(opening).matches();
    if (remark || TOTAL.matcher(opening).matches()) {
      return true;
    }
    for (int column : filled) {
      String canon = Glyphs.canonical(CellText.clean(grid.text(row, column)));
      if (!FILLED_IN.matcher(canon).matches()) {
        return false;
      }
    }
    return true;
  }
}
