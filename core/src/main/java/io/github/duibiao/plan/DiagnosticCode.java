package io.github.duibiao.plan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The kind of a {@link Diagnostic}, by a stable name: it stands in the JSON of a plan, and a name
 * is never given another meaning. A plan in JSON may hold a code that this version does not know;
 * it is kept as it is. The guide lists the codes with what to do about each.
 *
 * @param name capitals, digits and underscores, such as {@code TABLE_UNREAD}
 */
public record DiagnosticCode(String name) {
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** The text holds several documents; only the plan was read, not. */
  public static final DiagnosticCode SEVERAL_DOCUMENTS = new DiagnosticCode("SEVERAL_DOCUMENTS");

  /** The document seems to be cut off in the middle. */
  public static final DiagnosticCode CUT_OFF = new DiagnosticCode("CUT_OFF");

  /**
   * From this line on characters were taken for others of the same look, such as O for 0; what was
   * meant is read, please check.
   */
  public static final DiagnosticCode LOOK_ALIKES_REPLACED =
      new DiagnosticCode("LOOK_ALIKES_REPLACED");

  /** A number at the beginning of a line that goes on with the one above is read as text. */
  public static final DiagnosticCode NUMBER_IN_TEXT = new DiagnosticCode("NUMBER_IN_TEXT");

  /** A number occurs twice. */
  public static final DiagnosticCode NUMBER_REPEATED = new DiagnosticCode("NUMBER_REPEATED");

  /** Numbers are missing in a sequence. */
  public static final DiagnosticCode NUMBER_SKIPPED = new DiagnosticCode("NUMBER_SKIPPED");

  /** An item has no heading; its opening stands for one. */
  public static final DiagnosticCode HEADING_DERIVED = new DiagnosticCode("HEADING_DERIVED");

  /** An item names no units or time limit; those of the heading above it stand for its own. */
  public static final DiagnosticCode CLAUSE_OF_SECTION = new DiagnosticCode("CLAUSE_OF_SECTION");

  /** An item is given the units of a sentence that speaks of several items (以上1-3项由…牵头). */
  public static final DiagnosticCode CLAUSE_OF_SEVERAL = new DiagnosticCode("CLAUSE_OF_SEVERAL");

  /** A sentence that assigns several items to units names some that the plan does not have. */
  public static final DiagnosticCode CLAUSE_ITEMS_MISSING =
      new DiagnosticCode("CLAUSE_ITEMS_MISSING");

  /** A responsibility clause names what does not look like a unit. */
  public static final DiagnosticCode CLAUSE_UNSURE = new DiagnosticCode("CLAUSE_UNSURE");

  /** The end of an item may be a responsibility clause, which was not read. */
  public static final DiagnosticCode CLAUSE_UNREAD = new DiagnosticCode("CLAUSE_UNREAD");

  /** A deadline cell could not be read. */
  public static final DiagnosticCode DEADLINE_UNREAD = new DiagnosticCode("DEADLINE_UNREAD");

  /** A cell of the task table is empty. */
  public static final DiagnosticCode TABLE_CELL_EMPTY = new DiagnosticCode("TABLE_CELL_EMPTY");

  /** Cells are missing from a row; merged cells are taken from the row above. */
  public static final DiagnosticCode TABLE_CELL_MISSING = new DiagnosticCode("TABLE_CELL_MISSING");

  /** A note or a total inside a table is kept with the general requirements. */
  public static final DiagnosticCode TABLE_NOTE = new DiagnosticCode("TABLE_NOTE");

  /**
   * Columns of a table have no role, their cells are kept as details; --columns 3=demand,5=lead
   * gives them one.
   */
  public static final DiagnosticCode TABLE_COLUMN_UNKNOWN =
      new DiagnosticCode("TABLE_COLUMN_UNKNOWN");

  /** Which column states the demands is unsure (--columns 3=demand says it); taken was. */
  public static final DiagnosticCode TABLE_COLUMNS_UNSURE =
      new DiagnosticCode("TABLE_COLUMNS_UNSURE");

  /** A row's number is repeated or garbled. */
  public static final DiagnosticCode TABLE_NUMBER_GARBLED =
      new DiagnosticCode("TABLE_NUMBER_GARBLED");

  /** A row of the table belongs to no task of the prose; it became a task of its own. */
  public static final DiagnosticCode TABLE_ROW_UNPLACED = new DiagnosticCode("TABLE_ROW_UNPLACED");

  /** A task stands under another heading in the table than in the prose (table, prose, task). */
  public static final DiagnosticCode TASK_SECTION_DIFFERS =
      new DiagnosticCode("TASK_SECTION_DIFFERS");

  /** A task has another name in the table than in the prose (table, prose). */
  public static final DiagnosticCode TASK_TITLE_DIFFERS = new DiagnosticCode("TASK_TITLE_DIFFERS");

  /**
   * A table of one cell a line is too long: from here each line is read as one cell; split the
   * table into several files; lines.
   */
  public static final DiagnosticCode TABLE_TOO_LONG = new DiagnosticCode("TABLE_TOO_LONG");

  /**
   * A table could not be read as a task table; its text is kept with the general requirements
   * (--columns 3=demand,5=lead says what its columns hold).
   */
  public static final DiagnosticCode TABLE_UNREAD = new DiagnosticCode("TABLE_UNREAD");

  /** Text after the end of the document was left out. */
  public static final DiagnosticCode TEXT_AFTER_END = new DiagnosticCode("TEXT_AFTER_END");

  /** No title was found. */
  public static final DiagnosticCode TITLE_UNSURE = new DiagnosticCode("TITLE_UNSURE");

  /** The head states another day of issue than the signature, which is read (head, signature). */
  public static final DiagnosticCode ISSUE_DATES_DIFFER = new DiagnosticCode("ISSUE_DATES_DIFFER");

  /** No day of issue was found; that on which the page was published is read. */
  public static final DiagnosticCode ISSUE_DATE_OF_PAGE = new DiagnosticCode("ISSUE_DATE_OF_PAGE");

  /** No year was found; dates without a year stay unread. */
  public static final DiagnosticCode YEAR_UNSURE = new DiagnosticCode("YEAR_UNSURE");

  /** The title names no year; it is inferred from. */
  public static final DiagnosticCode YEAR_INFERRED = new DiagnosticCode("YEAR_INFERRED");

  /** A time limit names no year; that in which the page was published is read, please check. */
  public static final DiagnosticCode DEADLINE_YEAR_UNSURE =
      new DiagnosticCode("DEADLINE_YEAR_UNSURE");

  /** A text was not understood and is left out of the plan. */
  public static final DiagnosticCode TEXT_UNREAD = new DiagnosticCode("TEXT_UNREAD");

  /** Place or level could not be determined. */
  public static final DiagnosticCode JURISDICTION_UNSURE =
      new DiagnosticCode("JURISDICTION_UNSURE");

  /** The line that a correction speaks of has changed; it was not applied (expected → found). */
  public static final DiagnosticCode FIX_STALE = new DiagnosticCode("FIX_STALE");

  /** Nothing in the document, or more than one thing, fits a correction; it was not applied. */
  public static final DiagnosticCode FIX_UNFIT = new DiagnosticCode("FIX_UNFIT");

  /** Characters could not be decoded (count). */
  public static final DiagnosticCode ENCODING_DAMAGED = new DiagnosticCode("ENCODING_DAMAGED");

  /** Characters are of fonts that do not say what they stand for (count). */
  public static final DiagnosticCode FONT_UNREADABLE = new DiagnosticCode("FONT_UNREADABLE");

  /** A line was too long and was cut (characters kept). */
  public static final DiagnosticCode LINE_TOO_LONG = new DiagnosticCode("LINE_TOO_LONG");

  /** Another file that is embedded here was not read. */
  public static final DiagnosticCode PART_NOT_READ = new DiagnosticCode("PART_NOT_READ");

  /** A table inside a cell was read as text. */
  public static final DiagnosticCode TABLE_IN_CELL = new DiagnosticCode("TABLE_IN_CELL");

  /** A hidden sheet was left out. */
  public static final DiagnosticCode SHEET_HIDDEN = new DiagnosticCode("SHEET_HIDDEN");

  /** A sheet is missing from the file. */
  public static final DiagnosticCode SHEET_MISSING = new DiagnosticCode("SHEET_MISSING");

  /** A sheet was left out, since it repeats one before it. */
  public static final DiagnosticCode SHEET_REPEATED = new DiagnosticCode("SHEET_REPEATED");

  /** Hidden rows were left out (count). */
  public static final DiagnosticCode ROWS_HIDDEN = new DiagnosticCode("ROWS_HIDDEN");

  /** Hidden columns were left out (count). */
  public static final DiagnosticCode COLUMNS_HIDDEN = new DiagnosticCode("COLUMNS_HIDDEN");

  /** Cells whose formula fails (count). */
  public static final DiagnosticCode CELL_ERROR = new DiagnosticCode("CELL_ERROR");

  /** Formulas without a saved value; save the file anew in a spreadsheet program (count). */
  public static final DiagnosticCode FORMULA_UNCALCULATED =
      new DiagnosticCode("FORMULA_UNCALCULATED");

  /** A page is damaged or missing and was not read (page). */
  public static final DiagnosticCode PAGE_DAMAGED = new DiagnosticCode("PAGE_DAMAGED");

  /** A page is a picture without a text layer (page). */
  public static final DiagnosticCode PAGE_WITHOUT_TEXT = new DiagnosticCode("PAGE_WITHOUT_TEXT");

  /** A page was recognised from a picture (page). */
  public static final DiagnosticCode OCR_READ = new DiagnosticCode("OCR_READ");

  /** A page was recognised from a picture, with doubtful words (page; count: such as). */
  public static final DiagnosticCode OCR_DOUBTFUL = new DiagnosticCode("OCR_DOUBTFUL");

  /** The number of an item was misrecognised and set right by those around it. */
  public static final DiagnosticCode OCR_NUMBER = new DiagnosticCode("OCR_NUMBER");

  /** Reading a format of another maker was unsure of something. */
  public static final DiagnosticCode FORMAT_DOUBT = new DiagnosticCode("FORMAT_DOUBT");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is none
   */
  public DiagnosticCode {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a diagnostic code: " + name);
    }
  }

  /** Returns the codes that this version gives, in the order in which the guide lists them. */
  public static List<DiagnosticCode> known() {
    return DiagnosticText.codes();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
