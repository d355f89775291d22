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
   * @param code what kind of doubt, such as {@code ENCODING_DAMAGED}: capitals and underscores
   * @param line where, counted from 1; 0 where it concerns the whole
   * @param chinese what is said of it in Chinese
   * @param english the same in English
   */
  public record Doubt(String code, int line, String chinese, String english) {}
}
