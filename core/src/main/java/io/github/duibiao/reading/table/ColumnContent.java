package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the cells of a column hold, as shares: units, time limits, numbers, persons, amounts, and
 * how many words. Some cells are enough to tell, so a long table takes no longer than a short one.
 */
final class ColumnContent {
  /** So many cells of a column are looked at. */
  private static final int SAMPLE = 40;

  private static final int LONGEST = 400;
  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  /** What a cell counts that says a time limit among other words, as a demand may. */
  private static final double SAYS = 0.5;

  private final boolean known;
  private final int seen;
  private final double units;
  private final double deadlines;

  /** The share of cells that hold nothing but a time limit. */
  private final double datesAlone;

  private final double numbers;
  private final double persons;
  private final double amounts;

  /** The share of cells that hold what something is counted in. */
  private final double measures;

  private final double places;

  private final double letters;

  /** The share of cells that say something in words. */
  private final double said;

  private final double different;

  private final double rowsOfCell;

  /** The same, from 0 for one to 1 for many. */
  private final double spread;

  /** How many are headed 一、 and how many （一）. */
  private final double headings;

  private final double inner;

  /**
   * @param cells the cells that are not blank
   * @param rows how many rows there are
   */
  ColumnContent(List<Cell> cells, int rows, CellFeatures features) {
    known = true;
    int step = Math.max(1, cells.size() / SAMPLE);
    double[] found = new double[12];
    Set<String> texts = new HashSet<>();
    int count = 0;
    for (int i = 0; i < cells.size() && count < SAMPLE; i += step) {
      String text = cells.get(i).text();
      if (CellText.isDitto(text)) {
        continue;
      }
      text = text.substring(0, Math.min(text.length(), LONGEST));
      CellFeatures.Cell cell = features.of(text);
      texts.add(text);
      count++;
      boolean number = cell.isNumber();
      boolean unit = cell.isUnits();
      found[0] += unit ? 1 : 0;
      found[1] += number ? 0 : cell.isDeadline() ? 1 : cell.saysDeadline() ? SAYS : 0;
      found[8] += !number && cell.isDeadline() ? 1 : 0;
      found[2] += number ? 1 : 0;
      found[3] += !unit && cell.isPersons() ? 1 : 0;
      found[4] += !number && !cell.isDeadline() && cell.isAmount() ? 1 : 0;
      found[9] += cell.isMeasure() ? 1 : 0;
      found[11] += cell.isPlaces() ? 1 : 0;
      found[5] += Glyphs.letters(text).length();
      found[10] += isSaid(text) ? 1 : 0;
      Numbering mark = Numbering.at(Glyphs.canonical(text.strip()));
      found[6] += mark != null && mark.style() == Numbering.Style.HAN ? 1 : 0;
      found[7] += mark != null && mark.style() == Numbering.Style.HAN_IN_BRACKETS ? 1 : 0;
    }
    seen = count;
    double all = Math.max(1, count);
    units = found[0] / all;
    deadlines = found[1] / all;
    datesAlone = found[8] / all;
    numbers = found[2] / all;
    persons = found[3] / all;
    amounts = found[4] / all;
    measures = found[9] / all;
    places = found[11] / all;
    letters = found[5] / all;
    said = found[10] / all;
    headings = found[6] / all;
    inner = found[7] / all;
    different = texts.size() / all;
    rowsOfCell = (double) rows / Math.max(1, cells.size());
    spread = Math.min(1, 0.4 * (rowsOfCell - 1));
  }

  private ColumnContent() {
    known = false;
    seen = 0;
    units = 0;
    deadlines = 0;
    datesAlone = 0;
    numbers = 0;
    persons = 0;
    amounts = 0;
    measures = 0;
    places = 0;
    letters = 0;
    said = 0;
    different = 0;
    spread = 0;
    rowsOfCell = 1;
    headings = 0;
    inner = 0;
  }

  /** Returns the content of a column of which it is not known where its cells are. */
  static ColumnContent unknown() {
    return new ColumnContent();
  }

  boolean isEmpty() {
    return seen == 0;
  }

  /** Returns how many rows a cell holds for. */
  double rowsOfCell() {
    return rowsOfCell;
  }

  /** Says whether every row has a cell of its own, unlike the others. */
  boolean namesRows() {
    return seen > 1 && different > 0.95 && rowsOfCell < 1.2;
  }

  /** Says whether most cells hold what the numbers beside them count: 家, 万亩. */
  boolean holdsMeasures() {
    return measures > MOST;
  }

  /** Returns the share of cells that hold nothing but names of places. */
  double places() {
    return places;
  }

  /** Returns the share of bare numbers. */
  double numbers() {
    return numbers;
  }

  /** Returns how much the column says, in letters a cell. */
  double letters() {
    return letters;
  }

  /** Returns how well the cells fit a role, from about -4 to 4; 0 where there are none. */
  double fits(Role role) {
    if (seen == 0) {
      return known && role == Role.DEMAND ? -2 : role == Role.TARGET ? -1 : 0;
    }
    double other =
        Math.max(Math.max(units, datesAlone), Math.max(numbers, Math.max(persons, amounts)));
    return switch (role) {
      case NUMBER -> 7 * numbers - 4;
      case UNITS, LEAD -> 6 * units - 3;
      case DEADLINE -> 6 * deadlines - 3;
      case PERSONS -> 6 * persons - 2.5;
      case TARGET -> 5 * amounts - 2 + (letters > 12 ? 1 : 0);
      case DEMAND -> words() - 4 * other - 2.5 * spread;
      case TASK ->
          2 * inner
              + headings
              + (letters < 2 ? -1 : letters <= 26 ? 1.2 : letters <= 50 ? 0 : -1.5)
              - 4 * other;
      case SECTION ->
          (letters <= 20 ? 0.5 : letters <= 36 ? -0.3 : -2)
              + 2 * headings
              + (seen > 2 ? 1.5 * (1 - different) : 0)
              + 1.5 * spread
              - 4 * other;
      case REMARK -> 0;
    };
  }

  /** A telephone number demands nothing. */
  private static boolean isSaid(String text) {
    int han = 0;
    for (int i = 0; i < text.length() && han < 2; i++) {
      han += Glyphs.isHan(text.charAt(i)) ? 1 : 0;
    }
    return han > 1;
  }

  private double words() {
    return letters < 2.5 || said < HALF ? -2 : Math.min(3.2, 1.1 * Math.log(letters / 3.5) + 0.2);
  }
}
