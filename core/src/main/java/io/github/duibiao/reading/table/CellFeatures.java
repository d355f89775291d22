package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.NamedUnits;
import io.github.duibiao.reading.field.TargetReader;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the content of a cell says about the column it stands in. Scores are comparable across
 * columns: about 4 for a sure fit, 0 for no evidence, -4 for a sure misfit.
 */
public final class CellFeatures {
  /** The last characters of units and of the role words behind them. */
  private static final String UNIT_ENDS =
      "局委办厅室部处科股所站队院会社校馆台心府门位道镇乡村区司团行业构关组联网班县市省体人责合头实与助)〕街场园地级施等方居厂店口";

  /** No deed is longer; a name that is no longer than two characters more may be an office's. */
  private static final int SHORTEST_DEED = 6;

  static final int TITLE = 40;
  static final int LONGEST_UNITS = 400;
  private static final int LONGEST_UNIT = 60;
  private static final String SEPARATORS = "、，,；;。 \n\t\u3000\u00a0";

  /** A cell that says until when and what: 2月公布预算信息，8月公布决算信息. */
  static final int LONGEST_LIMITS = 30;

  /**
   * How many characters the cells of a document may have together, as often as each is read: far
   * more than the longest real table takes, and a few seconds.
   */
  private static final long MOST_READ = 20_000_000;

  /** What a cell takes however short it is, as so many characters. */
  private static final int CELL_READ = 40;

  /** As many cells are kept; with more, all are read anew. */
  private static final int MOST_KEPT = 4_096;

  /** A list of units takes as long as so many times its characters. */
  private static final int UNITS_READ = 12;

  /** Time limits among other words are looked for as long as in so many times their characters. */
  private static final int LIMITS_READ = 4;

  private final DeadlineReader deadlines;
  private final NamedUnits names;
  private final Set<String> titles;
  private long read;

  /** The cells of a table repeat each other, and each is asked for by several ways to lay it. */
  private final Map<String, Cell> cells = new HashMap<>();

  /**
   * @param deadlines reads deadline cells
   * @param names reads cells of units
   * @param titles the headings of the prose, which the table usually repeats
   */
  public CellFeatures(DeadlineReader deadlines, NamedUnits names, Collection<String> titles) {
    this.deadlines = deadlines;
    this.names = names;
    this.titles = new HashSet<>();
    titles.forEach(each -> this.titles.add(Glyphs.letters(each)));
    this.titles.remove("");
  }

  /** Returns the features of one cell's text. */
  Cell of(String text) {
    read += CELL_READ + text.length();
    Cell known = cells.get(text);
    if (known != null) {
      return known;
    }
    Cell cell = new Cell(text);
    if (text.length() <= LONGEST_UNITS) {
      if (cells.size() == MOST_KEPT) {
        cells.clear();
      }
      cells.put(text, cell);
    }
    return cell;
  }

  /** Returns how much was read, in characters, as often as each was. */
  long read() {
    return read;
  }

  /** Says whether so much was read that no cell should be tried in more than one way. */
  boolean isSpent() {
    return read > MOST_READ;
  }

  /** A cell's text with what was found in it; each is looked for when first asked for. */
  final class Cell {
    private final String text;
    private final String canon;
    private final int length;

    /** Nothing, and 同上, may stand in any column. */
    private final boolean fitsAny;

    private @Nullable Boolean deadline;
    private @Nullable Boolean limit;
    private @Nullable Boolean units;
    private @Nullable Boolean known;
    private @Nullable Boolean number;

    /** How well it fits each role, beside the column that matters to it and without. */
    private final Map<Role, Double> beside = new EnumMap<>(Role.class);

    private final Map<Role, Double> alone = new EnumMap<>(Role.class);

    private Cell(String text) {
      this.text = text;
      canon = Glyphs.canonical(Glyphs.clean(text.replace('\n', ' ')));
      length = canon.length();
      fitsAny = length == 0 || CellText.isDitto(text);
    }

    /**
     * Returns how well the cell fits a column.
     *
     * @param columns the table's columns; where none is for headings, they are the demands
     */
    double fits(Role role, List<Role> columns) {
      if (fitsAny) {
        return 0;
      }
      boolean stands = columns.contains(role == Role.DEMAND ? Role.TASK : Role.NUMBER);
      Map<Role, Double> fits = stands ? beside : alone;
      Double fit = fits.get(role);
      if (fit == null) {
        fit = CellFits.of(this, role, stands);
        fits.put(role, fit);
      }
      return fit;
    }

    boolean saysLimit() {
      if (limit == null) {
        read += (long) LIMITS_READ * length;
        limit = deadlines.isInCell(canon);
      }
      return limit;
    }

    /** Marks alone, which copying left of a cell, say neither a time nor a name. */
    boolean hasWords() {
      for (int i = 0; i < length; i++) {
        if (Character.isLetterOrDigit(canon.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    boolean isDeadline() {
      if (deadline == null) {
        deadline = length <= TITLE && hasWords() && DeadlineReader.isDeadline(canon);
      }
      return deadline;
    }

    /** Returns its text with usual characters, on one line. */
    String canon() {
      return canon;
    }

    /** Says whether the prose has headings, which the table's titles mostly repeat. */
    boolean besideProse() {
      return !titles.isEmpty();
    }

    /** Returns how many characters it has besides blanks. */
    int length() {
      int blanks = 0;
      for (int i = canon.indexOf(' '); i >= 0; i = canon.indexOf(' ', i + 1)) {
        blanks++;
      }
      return length - blanks;
    }

    /** Says whether it is what something is counted in: 家, 万亩. */
    boolean isMeasure() {
      return TargetReader.isMeasure(canon);
    }

    /** Returns how well the cell fits a column of figures, which has no role. */
    double fitsFigures() {
      return fitsAny ? 0 : CellFits.ofFigures(this);
    }

    boolean isAmount() {
      return length <= TITLE && CellForms.isAmount(canon);
    }

    /** Says whether every piece of it is a person's name: 张建国、李红. */
    boolean isPersons() {
      return length <= CellForms.LONGEST_PERSONS && length > 1 && CellForms.arePersons(text);
    }

    /** Says whether every piece of it names a place: 城关镇、柳林乡. */
    boolean isPlaces() {
      return CellForms.arePlaces(text);
    }

    boolean isHan() {
      for (int i = 0; i < length; i++) {
        if (!Glyphs.isHan(canon.charAt(i)) && canon.charAt(i) != ' ') {
          return false;
        }
      }
      return true;
    }

    /** Says whether it says a time limit among few other words. */
    boolean saysDeadline() {
      return isDeadline() || (length <= LONGEST_LIMITS && hasWords() && saysLimit());
    }

    boolean isNumber() {
      if (number == null) {
        number = CellForms.isNumber(canon);
      }
      return number;
    }

    boolean isUnits() {
      if (units == null) {
        units = mayBeUnits() && !isDeadline() && !isNumber() && readsAsUnits();
      }
      return units;
    }

    /** A quick look that spares most texts the reading. */
    private boolean mayBeUnits() {
      int end = unitsEnd();
      int stop = canon.indexOf('。');
      boolean demand = end >= SHORTEST_DEED && CellForms.opensWithDeed(canon);
      return end > 1
          && !demand
          && length <= LONGEST_UNITS
          && longestRun() <= LONGEST_UNIT
          && (stop < 0 || stop == end)
          && mayEndUnits();
    }

    /** Says whether it ends like a list of units, whatever stands before. */
    boolean mayEndUnits() {
      int end = unitsEnd();
      return end > 0 && UNIT_ENDS.indexOf(canon.charAt(end - 1)) >= 0;
    }

    private int unitsEnd() {
      return canon.endsWith("。") ? length - 1 : length;
    }

    /** Returns the length of the longest piece between separators; no unit's name is very long. */
    private int longestRun() {
      int longest = 0;
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
          longest = Math.max(longest, i - start);
          start = i + 1;
        }
      }
      return longest;
    }

    private boolean readsAsUnits() {
      read += (long) UNITS_READ * length;
      io.github.duibiao.plan.Role role = io.github.duibiao.plan.Role.RESPONSIBLE;
      return names.isList(text, role)
          || (UnitList.namesRole(canon) && names.inCell(text, role).mostlyUnits());
    }

    boolean isKnownTitle() {
      if (known == null) {
        Numbering mark = length > TITLE + 10 ? null : Numbering.at(canon);
        int start = mark == null ? 0 : mark.length();
        known = length <= TITLE + 10 && titles.contains(Glyphs.letters(canon.substring(start)));
      }
      return known;
    }

    /** Returns the mark that counts it within a cell: 1. or （1）; null where it has none. */
    @Nullable Numbering part() {
      Numbering mark = Numbering.at(canon);
      return mark != null && mark.style().compareTo(Numbering.Style.ARABIC) >= 0 ? mark : null;
    }

    /** Says whether no heading or name reads so: it is long, or has the marks of a sentence. */
    boolean isSentence() {
      int stop = canon.indexOf('。');
      return length > TITLE + 6
          || (stop >= 0 && (stop + 1 < length || length > 14))
          || (canon.indexOf(',') >= 0 && length > 20);
    }
  }
}
