package io.github.duibiao.document;

/** What a document is made of, in reading order. */
public sealed interface Block permits Paragraph, Table, Boilerplate {

  /**
   * Returns where it begins, counted from 1: a line of a text, of a page's source or of a PDF's
   * text layer, a paragraph of a word-processor file, a row of a sheet.
   */
  int line();
}
