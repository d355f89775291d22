package io.github.duibiao.document;

/** Reads one format. An implementation has no state that a reading changes. */
public interface DocumentFormat {

  /** Returns what the format is called, such as {@code DOCX}. */
  String name();

  /**
   * Returns whether a document is of this format. What the bytes say goes before what the name
   * says: a file with the wrong ending is read as what it is.
   *
   * @param bytes the document
   * @param name the name it goes by
   */
  boolean recognises(byte[] bytes, String name);

  /**
   * Reads a document.
   *
   * @param bytes the document
   * @param name the name it goes by
   * @param limits how much it may take
   * @throws DocumentException if it cannot be read, or takes more than the limits; the name is not
   *     part of the message
   */
  Document read(byte[] bytes, String name, Limits limits) throws DocumentException;
}
