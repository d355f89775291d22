package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * What a document holds, before it is understood.
 *
 * @param mediaType its format, as an Internet media type
 * @param flow what a paragraph of it is
 * @param blocks paragraphs, tables and what stands around them, in reading order
 * @param facts what the format states of the document beside its text, such as the properties of a
 *     file or the meta elements of a page, by the name it has there; the text decides where the two
 *     disagree
 * @param doubts what reading the format was unsure of
 */
public record Document(
    String mediaType,
    Flow flow,
    ImmutableList<Block> blocks,
    ImmutableMap<String, String> facts,
    ImmutableList<Doubt> doubts) {

  /**
   * Gives every paragraph and every cell, in reading order, with its line; a cell that covers
   * several places once. {@link Boilerplate} is left out.
   */
  public void forEachText(ObjIntConsumer<String> use) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        use.accept(paragraph.text(), paragraph.line());
      } else if (block instanceof Table table) {
        for (List<Table.Cell> row : table.rows()) {
          for (Table.Cell cell : row) {
            if (!cell.continued()) {
              use.accept(cell.text(), cell.line());
            }
          }
        }
      }
    }
  }

  /** Says whether it holds nothing but white space. */
  public boolean isBlank() {
    return blocks.stream()
        .allMatch(
            each ->
                each instanceof Table table
                    ? table.rows().stream()
                        .allMatch(row -> row.stream().allMatch(cell -> cell.text().isBlank()))
                    : !(each instanceof Paragraph paragraph) || paragraph.text().isBlank());
  }

  /** What a paragraph is. */
  public enum Flow {
    /** Lines as they were printed: a paragraph may be broken anywhere. */
    LINES,
    /** Paragraphs as they were written. */
    PARAGRAPHS
  }

  /**
   * Something that reading the format was unsure of.
   *
   * @param kind what kind of doubt
   * @param line where, counted from 1; 0 where it concerns the whole
   * @param detail what it is about: a count, the name of a sheet; may be empty
   */
  public record Doubt(Kind kind, int line, String detail) {

    /** The kinds of doubt; each becomes the diagnostic of the plan whose code has its name. */
    public enum Kind {
      /** Characters could not be decoded; the detail is their number. */
      ENCODING_DAMAGED,
      /**
       * Characters are of fonts that do not say what they stand for; the detail is their number.
       */
      FONT_UNREADABLE,
      /** A line was too long and was cut; the detail is the number of characters kept. */
      LINE_TOO_LONG,
      /** Another file is embedded and was not read. */
      PART_NOT_READ,
      /** A table inside a cell was read as text. */
      TABLE_IN_CELL,
      /** A sheet is hidden and was left out; the detail is its name. */
      SHEET_HIDDEN,
      /** A sheet is missing from the file; the detail is its name. */
      SHEET_MISSING,
      /** A sheet repeats one before it and was left out; the detail is its name. */
      SHEET_REPEATED,
      /** Rows are hidden and were left out; the detail is their number. */
      ROWS_HIDDEN,
      /** Columns are hidden and were left out; the detail is their number. */
      COLUMNS_HIDDEN,
      /** Formulas fail; the detail is their number. */
      CELL_ERROR,
      /** Formulas have no saved value; the detail is their number. */
      FORMULA_UNCALCULATED,
      /** A page is damaged or missing and was not read; the detail is its number. */
      PAGE_DAMAGED,
      /** A page is a picture without a text layer; the detail is its number. */
      PAGE_WITHOUT_TEXT,
      /** A page was recognised from a picture; the detail is its number. */
      OCR_READ,
      /**
       * A page was recognised from a picture, with doubtful words; the detail is its number and
       * some of them.
       */
      OCR_DOUBTFUL,
      /** The number of an item was misrecognised and set right; the detail is how it was read. */
      OCR_NUMBER,
      /** Something else, which the detail says: for formats of other makers. */
      FORMAT_DOUBT
    }
  }
}
