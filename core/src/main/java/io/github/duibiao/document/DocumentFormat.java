package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;

/**
 * Reads one format. An implementation has no state that a reading changes; it is public with a
 * public constructor without parameters and named in {@code
 * META-INF/services/io.github.duibiao.document.DocumentFormat}.
 *
 * <p>A format that needs a library which may be missing uses it in classes of its own that only
 * {@link #read} leads to: a document is then recognised without the library, and {@link Formats}
 * says which to add.
 */
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
   * Returns the library to add where it is missing, as {@code group:artifact}; empty where the
   * format needs none beside what every user of this library has.
   */
  default String library() {
    return "";
  }

  /** Returns the endings of the names of its files, such as {@code docx}; may be empty. */
  default ImmutableList<String> endings() {
    return ImmutableList.of();
  }

  /**
   * Returns a class of the {@linkplain #library() library}, by which {@link Formats} tells whether
   * the format can be read here and now; empty where the format needs none.
   */
  default String needed() {
    return "";
  }

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
