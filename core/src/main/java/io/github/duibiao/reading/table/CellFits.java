package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Numbering;

/**
 * How well a cell fits the role of a column. Scores are comparable across columns: about 4 for a
 * sure fit, 0 for no evidence, -4 for a sure misfit.
 */
final class CellFits {
  private static final int TITLE = CellFeatures.TITLE;
  private static final int LONGEST_PERSON = 4;

  /** What a figure is worth in a column of figures. */
  private static final double FIGURE = 3.5;

  private final CellFeatures.Cell cell;
  private final String canon;
  private final int length;

  /** Whether a column for headings, or one of numbers, stands beside. */
  private final boolean beside;

  private CellFits(CellFeatures.Cell cell, boolean beside) {
    this.cell = cell;
    this.beside = beside;
    canon = cell.canon();
    length = canon.length();
  }

  /**
   * Returns the best score that a text can have in a column.
   *
   * @param length how many characters it has, or fewer
   * @param endsUnits whether its last line {@linkplain CellFeatures.Cell#mayEndUnits() may end} a
   *     list of units
   */
  static double most(Role role, int length, boolean endsUnits) {
    if (length == 0) {
      return 4;
    }
    return switch (role) {
      case NUMBER -> length <= CellForms.LONGEST_NUMBER ? 4 : -4;
      case DEADLINE -> length <= TITLE ? 4 : -4;
      case LEAD, UNITS -> endsUnits && length <= CellFeatures.LONGEST_UNITS ? 4 : -2;
      case SECTION, TASK -> length <= TITLE + 10 ? 4 : -4;
      case DEMAND -> 3;
      case PERSONS -> length <= CellForms.LONGEST_PERSONS ? 4 : -4;
      case TARGET -> length <= TITLE ? 3 : -0.5;
      case REMARK -> -0.5;
    };
  }

  /**
   * Returns how well a cell that is not empty fits a role.
   *
   * @param beside for a demand whether the table has a column for headings, for the others whether
   *     it has one for numbers
   */
  static double of(CellFeatures.Cell cell, Role role, boolean beside) {
    return new CellFits(cell, beside).of(role);
  }

  /** Returns how well such a cell fits a column of figures, which has no role. */
  static double ofFigures(CellFeatures.Cell cell) {
    String canon = cell.canon();
    return canon.length() <= TITLE && CellForms.isFigure(canon) ? FIGURE : -2.5;
  }

  private double of(Role role) {
    return switch (role) {
      case NUMBER -> cell.isNumber() ? 4 : -4;
      case DEADLINE -> deadline();
      case LEAD, UNITS ->
          cell.isUnits() ? 4 : cell.isDeadline() || cell.isNumber() || cell.isSentence() ? -4 : -2;
      case SECTION, TASK -> title();
      case DEMAND -> measure();
      case PERSONS -> cell.isPersons() ? 4 : length <= LONGEST_PERSON && cell.isHan() ? -1 : -4;
      case TARGET -> cell.isAmount() ? 3 : -0.5;
      case REMARK -> -0.5;
    };
  }

  private double deadline() {
    if (cell.isDeadline()) {
      return 4;
    }
    boolean few = length <= CellFeatures.LONGEST_LIMITS && cell.hasWords();
    return few && !cell.isUnits() && cell.saysLimit()
        ? 1
        : DeadlineReader.mayBeFragment(canon) ? 0 : -4;
  }

  /** Beside a column of numbers, 1. counts what stands in one cell. */
  private boolean isNumbered() {
    Numbering mark = length > TITLE + 6 ? null : Numbering.at(canon);
    boolean counts = beside && mark != null && mark.style() == Numbering.Style.ARABIC;
    return mark != null && !counts && length > mark.length();
  }

  /** Says whether it is one of several demands of a cell: （1）新建…；. */
  private boolean isPart() {
    Numbering mark = Numbering.at(canon);
    return mark != null && mark.style().isMinor() && ends(";。");
  }

  private boolean ends(String marks) {
    return marks.indexOf(canon.charAt(length - 1)) >= 0;
  }

  private double title() {
    if (cell.isNumber() || cell.isDeadline()) {
      return -3;
    }
    if (cell.isKnownTitle()) {
      return 4;
    }
    if (isNumbered() && !cell.isSentence()) {
      return isPart() ? -3 : 3;
    }
    if (length > TITLE + 10) {
      return -4;
    }
    // Where the prose has headings, the table's are among them or nearly so.
    return cell.isSentence() ? -1 : cell.isUnits() ? -2 : cell.besideProse() ? -2.5 : 0.5;
  }

  private double measure() {
    if (cell.isNumber() || cell.isDeadline() || (cell.isKnownTitle() && beside)) {
      return -3;
    }
    if (cell.isKnownTitle()) {
      return 3;
    }
    if (ends("、,")) {
      return -3;
    }
    if (cell.isSentence()) {
      return length <= 60 && cell.isUnits() ? -3 : ends("。;") ? 3 : 2;
    }
    boolean ended = length >= 6 && ends("。");
    if (cell.isUnits()) {
      return -4;
    }
    if (UnitList.opensWithUnit(canon) && !CellForms.opensWithDeed(canon)) {
      return -3;
    }
    return ended ? 2 : length >= 8 ? 1 : length >= 5 ? 0.5 : -4;
  }
}
