package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.packed.XmlElements;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * The sheets of an OpenDocument spreadsheet (ODF 1.3, 9), in one pass. Rows and cells may state
 * that they are repeated: those that hold nothing take no room.
 */
final class OpenSheets implements XmlElements.Elements {
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  /** A date whose year is shown by two digits. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?: .*)?");

  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  private final Limits limits;
  private final BookBuilder book;
  private final Set<String> hiddenStyles = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private SheetCells grid;
  private String tableStyle = "";
  private @Nullable String sheet;
  private boolean hiddenSheet;
  private int row;
  private int column;
  private int rows;
  private int columns;
  private boolean hiddenRow;
  private int groups;
  private int errors;
  private int firstError;

  /** How the cell that is open says it is repeated, merged and valued. */
  private int repeated;

  private int down;
  private int right;
  private @Nullable String date;
  private boolean inCell;
  private boolean paragraph;

  /** How many elements around the place are not of the cells: notes, drawings, tracked changes. */
  private int aside;

  OpenSheets(Limits limits) {
    this.limits = limits;
    this.book = new BookBuilder(limits);
    this.grid = book.sheet();
  }

  @Override
  public void start(String name, Attributes attributes) throws DocumentException {
    if (aside > 0 || isAside(name)) {
      aside++;
      return;
    }
    switch (name) {
      case "style" -> tableStyle = text(attributes, "name");
      case "table-properties" -> {
        if (text(attributes, "display").equals("false") && hiddenStyles.size() < limits.entries()) {
          hiddenStyles.add(tableStyle);
        }
      }
      case "table" -> beginSheet(attributes);
      case "table-column" -> column(attributes);
      case "table-row-group", "table-column-group" -> groups++;
      case "table-row" -> {
        rows =
            Math.max(
                1,
                XmlElements.number(XmlElements.attribute(attributes, "number-rows-repeated"), 1));
        column = 0;
        hiddenRow = text(attributes, "visibility").equals("collapse") && groups == 0;
      }
      case "table-cell", "covered-table-cell" -> {
        repeated =
            Math.max(
                1,
                XmlElements.number(
                    XmlElements.attribute(attributes, "number-columns-repeated"), 1));
        down = XmlElements.number(XmlElements.attribute(attributes, "number-rows-spanned"), 1);
        right = XmlElements.number(XmlElements.attribute(attributes, "number-columns-spanned"), 1);
        date = XmlElements.attribute(attributes, "date-value");
        inCell = name.equals("table-cell");
        text.setLength(0);
        if (hasError(attributes)) {
          errors++;
          firstError = firstError == 0 ? row + 1 : firstError;
        }
      }
      case "p" -> {
        paragraph = true;
        append(text.isEmpty() ? "" : "\n");
      }
      case "s" -> append(" ");
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      default -> {}
    }
  }

  private static boolean isAside(String name) {
    return switch (name) {
      case "annotation", "shapes", "tracked-changes", "frame", "custom-shape", "forms" -> true;
      default -> false;
    };
  }

  /** An error of a formula stands as a type of programs beside the text that the format knows. */
  private static boolean hasError(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("value-type")
          && attributes.getValue(i).equals("error")) {
        return true;
      }
    }
    return false;
  }

  private static String text(Attributes attributes, String name) {
    return Objects.requireNonNullElse(XmlElements.attribute(attributes, name), "");
  }

  private void beginSheet(Attributes attributes) {
    sheet = text(attributes, "name");
    hiddenSheet = hiddenStyles.contains(text(attributes, "style-name"));
    grid = book.sheet();
    row = 0;
    columns = 0;
    groups = 0;
    errors = 0;
    firstError = 0;
  }

  private void column(Attributes attributes) {
    int count =
        Math.max(
            1, XmlElements.number(XmlElements.attribute(attributes, "number-columns-repeated"), 1));
    int end = Math.min(MOST_COLUMNS, columns + Math.min(MOST_COLUMNS, count));
    if (text(attributes, "visibility").equals("collapse") && groups == 0 && end > columns) {
      grid.hideColumns(columns, end - 1);
    }
    columns = end;
  }

  @Override
  public void end(String name) throws DocumentException {
    if (aside > 0) {
      aside--;
      return;
    }
    switch (name) {
      case "p" -> paragraph = false;
      case "table-cell", "covered-table-cell" -> endCell();
      case "table-row" -> row = Math.min(MOST_ROWS, row + Math.min(MOST_ROWS, rows));
      case "table-row-group", "table-column-group" -> groups = Math.max(0, groups - 1);
      case "table" -> endSheet();
      default -> {}
    }
  }

  private void endCell() throws DocumentException {
    String shown = shown();
    int next = Math.min(MOST_COLUMNS, column + Math.min(MOST_COLUMNS, repeated));
    if (inCell && !shown.isBlank()) {
      int last = Math.min(MOST_ROWS, row + Math.min(MOST_ROWS, rows));
      for (int i = row; i < last; i++) {
        if (hiddenRow) {
          grid.hideRow(i);
        }
        for (int j = column; j < next; j++) {
          grid.cell(i, j, shown);
        }
      }
      if ((down > 1 || right > 1) && rows == 1 && repeated == 1) {
        grid.merge(row, end(row, down, MOST_ROWS), column, end(column, right, MOST_COLUMNS));
      }
    }
    column = next;
    inCell = false;
  }

  /** Returns the last place that a cell covers. */
  private static int end(int first, int span, int most) {
    return Math.min(most, first + Math.min(most, Math.max(1, span)) - 1);
  }

  /** A date is read as it is shown, but with its whole year. */
  private String shown() {
    String shown = text.toString();
    String plain = shown.strip();
    boolean isShort = date != null && SHORT_YEAR.matcher(plain).matches();
    if (isShort && date != null) {
      java.util.regex.Matcher whole = DATE.matcher(date);
      if (whole.matches()) {
        return whole.group(1);
      }
    }
    return shown;
  }

  private void endSheet() throws DocumentException {
    String name = sheet;
    if (name == null) {
      return;
    }
    if (hiddenSheet) {
      book.hiddenSheet(name);
    } else {
      book.errors(errors, firstError);
      book.finish(name);
    }
    sheet = null;
  }

  @Override
  public void text(char[] characters, int start, int length) throws DocumentException {
    if (aside == 0 && inCell && paragraph) {
      append(new String(characters, start, length));
    }
  }

  private void append(String more) throws DocumentException {
    if (inCell) {
      if (text.length() + more.length() > limits.lineLength()) {
        throw limits.reached(Limit.LINE_LENGTH);
      }
      text.append(more);
    }
  }

  Document document(String mediaType) {
    return book.document(mediaType, ImmutableMap.of());
  }
}
