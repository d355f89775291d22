package io.github.duibiao.reading;

import io.github.duibiao.plan.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the content of a cell says about the column it stands in. Scores are comparable across
 * columns: about 4 for a sure fit, 0 for no evidence, -4 for a sure misfit.
 */
final class CellFeatures {
  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\\)?[.、]?");
  private static final int TITLE = 40;

  private final DeadlineReader deadlines;
  private final Set<String> titles;

  /**
   * @param deadlines reads deadline cells
   * @param titles the headings of the prose, which the table usually repeats
   */
  CellFeatures(DeadlineReader deadlines, Collection<String> titles) {
    this.deadlines = deadlines;
    this.titles = new HashSet<>();
    titles.forEach(each -> this.titles.add(Glyphs.letters(each)));
    this.titles.remove("");
  }

  /** Returns the features of one cell's text. */
  Cell of(String text) {
    return new Cell(text);
  }

  /** A cell's text with what was found in it, each looked for once. */
  final class Cell {
    private final String canon;
    private final boolean number;
    private final boolean deadline;
    private final boolean units;
    private final boolean numbered;
    private final boolean knownTitle;
    private final boolean sentence;
    private final int length;

    private Cell(String text) {
      canon = Glyphs.canonical(Glyphs.clean(text.replace('\n', ' ')));
      length = canon.length();
      number = length <= 6 && NUMBER.matcher(canon).matches();
      deadline = deadlines.isDeadline(text);
      UnitList list =
          deadline || number || length > 400 ? null : UnitList.read(text, Role.RESPONSIBLE);
      boolean marked = list != null && UnitList.closesWithRole(canon) && !list.units().isEmpty();
      units = list != null && (list.complete() || (marked && list.units().size() > 1));
      Numbering mark = Numbering.at(canon);
      numbered = mark != null && length > mark.length() && length <= TITLE + 6;
      int start = mark == null ? 0 : mark.length();
      knownTitle = length <= TITLE + 10 && titles.contains(Glyphs.letters(canon.substring(start)));
      int stop = canon.indexOf('。');
      sentence =
          length > TITLE + 6
              || (stop >= 0 && (stop + 1 < length || length > 14))
              || (canon.indexOf(',') >= 0 && length > 20);
    }

    double fits(Column column) {
      if (length == 0) {
        return 0;
      }
      return switch (column) {
        case NUMBER -> number ? 4 : -4;
        case DEADLINE -> deadline ? 4 : DeadlineReader.mayBeFragment(canon) && !units ? 1 : -4;
        case LEAD, UNITS -> units ? 4 : deadline || number || (sentence && length > 60) ? -4 : -2;
        case SECTION, TASK -> title();
        case MEASURE -> measure();
        case REMARK -> -0.5;
      };
    }

    private double title() {
      if (number || deadline) {
        return -3;
      }
      if (knownTitle) {
        return 4;
      }
      if (numbered && !sentence) {
        return 3;
      }
      return units ? -2 : length > TITLE + 10 ? -4 : sentence ? -1 : 1;
    }

    private double measure() {
      if (number || deadline || knownTitle) {
        return -3;
      }
      return units ? -3 : sentence ? 3 : length >= 8 ? 1 : -2;
    }
  }
}
