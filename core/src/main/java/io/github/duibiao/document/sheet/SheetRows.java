package io.github.duibiao.document.sheet;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.packed.XmlElements;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The part of an XLSX file that holds the rows of a sheet. */
final class SheetRows implements XmlElements.Elements {
  /** No sheet has more rows (ECMA-376 part 1, 18.3.1.73); a number beyond says nothing. */
  private static final int MOST_ROWS = 1 << 20;

  private final SheetCells grid;
  private final Strings strings;
  private final NumberFormats formats;
  private final ShownNumbers numbers;
  private final Strings inline;
  private final StringBuilder value = new StringBuilder();

  private int row = -1;
  private int column = -1;
  private String type = "";
  private int style;
  private boolean inValue;
  private boolean inText;
  private boolean formula;
  private boolean filtered;
  private int errors;
  private int firstError;
  private int uncalculated;
  private int firstUncalculated;

  SheetRows(SheetCells grid, Strings strings, NumberFormats formats, ShownNumbers numbers) {
    this.grid = grid;
    this.strings = strings;
    this.formats = formats;
    this.numbers = numbers;
    this.inline = new Strings(grid.limits());
  }

  @Override
  public void start(String name, Attributes attributes) throws DocumentException {
    switch (name) {
      case "row" -> row(attributes);
      case "c" -> cell(attributes);
      case "v" -> inValue = true;
      case "f" -> formula = true;
      case "is" -> {
        inText = true;
        inline.start("si", attributes);
      }
      case "col" -> column(attributes);
      case "mergeCell" -> merge(attributes.getValue("ref"));
      // A filter of the sheet; one of a table stands in a part of its own.
      case "filterColumn", "tablePart" -> filtered = true;
      default -> {
        if (inText) {
          inline.start(name, attributes);
        }
      }
    }
  }

  private void row(Attributes attributes) throws DocumentException {
    int stated = XmlElements.number(attributes.getValue("r"), 0);
    row = stated > 0 && stated <= MOST_ROWS ? stated - 1 : Math.min(row + 1, MOST_ROWS - 1);
    column = -1;
    boolean folded = XmlElements.number(attributes.getValue("outlineLevel"), 0) > 0;
    if (XmlElements.isTrue(attributes.getValue("hidden")) && !folded) {
      grid.hideRow(row);
    }
  }

  private void column(Attributes attributes) throws DocumentException {
    int first = XmlElements.number(attributes.getValue("min"), 0) - 1;
    int last = XmlElements.number(attributes.getValue("max"), first + 1) - 1;
    boolean folded = XmlElements.number(attributes.getValue("outlineLevel"), 0) > 0;
    if (XmlElements.isTrue(attributes.getValue("hidden")) && !folded) {
      grid.hideColumns(first, last);
    }
  }

  private void cell(Attributes attributes) {
    CellPlace place = CellPlace.of(attributes.getValue("r"));
    column = place == null ? column + 1 : place.column();
    String named = attributes.getValue("t");
    type = named == null ? "n" : named;
    style = XmlElements.number(attributes.getValue("s"), 0);
    value.setLength(0);
    formula = false;
  }

  @Override
  public void end(String name) throws DocumentException {
    switch (name) {
      case "c" -> finishCell();
      case "v" -> inValue = false;
      case "is" -> {
        inText = false;
        inline.end("si");
        value.append(inline.last());
      }
      default -> {
        if (inText) {
          inline.end(name);
        }
      }
    }
  }

  @Override
  public void text(char[] characters, int start, int length) throws DocumentException {
    if (inText) {
      inline.text(characters, start, length);
    } else if (inValue) {
      if (value.length() + length > grid.limits().lineLength()) {
        throw grid.limits().reached(Limit.LINE_LENGTH);
      }
      value.append(characters, start, length);
    }
  }

  private void finishCell() throws DocumentException {
    String raw = value.toString();
    int line = row + 1;
    if (raw.isEmpty()) {
      if (formula) {
        uncalculated++;
        firstUncalculated = firstUncalculated == 0 ? line : firstUncalculated;
      }
      return;
    }
    String shown =
        switch (type) {
          case "s" -> strings.shared(XmlElements.number(raw.strip(), -1));
          case "n" -> number(raw);
          case "b" -> XmlElements.isTrue(raw) ? "TRUE" : "FALSE";
          case "e" -> {
            errors++;
            firstError = firstError == 0 ? line : firstError;
            yield "";
          }
          case "str" -> Strings.unescaped(raw);
          default -> raw;
        };
    grid.cell(Math.max(0, row), column, shown);
  }

  private String number(String raw) {
    try {
      int format = formats.of(style);
      return numbers.shown(Double.parseDouble(raw), format, formats.code(format));
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  private void merge(@Nullable String reference) throws DocumentException {
    int colon = reference == null ? -1 : reference.indexOf(':');
    if (reference == null || colon < 0) {
      return;
    }
    CellPlace first = CellPlace.of(reference.substring(0, colon));
    CellPlace last = CellPlace.of(reference.substring(colon + 1));
    if (first != null && last != null) {
      grid.merge(first.row(), last.row(), first.column(), last.column());
    }
  }

  /** Says what could not be read, and shows what only a filter hid. */
  void finish(BookBuilder book) {
    if (filtered) {
      grid.unfilter();
    }
    book.errors(errors, firstError);
    book.uncalculated(uncalculated, firstUncalculated);
  }
}
