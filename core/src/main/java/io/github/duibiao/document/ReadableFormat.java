package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;

/**
 * A format, and whether it can be read here and now.
 *
 * @param name what it is called
 * @param endings the endings of the names of its files
 * @param isReady whether all it needs is at hand
 * @param library what it needs beside this library, as {@code group:artifact} or as the name of a
 *     program; empty where it needs nothing
 */
public record ReadableFormat(
    String name, ImmutableList<String> endings, boolean isReady, String library) {

  /**
   * Returns a format that needs a library.
   *
   * @param needed a class of the library, of which the presence is asked for; empty for none
   */
  public static ReadableFormat of(
      String name, ImmutableList<String> endings, String needed, String library) {
    return new ReadableFormat(name, endings, needed.isEmpty() || isPresent(needed), library);
  }

  private static boolean isPresent(String name) {
    try {
      Class.forName(name, false, ReadableFormat.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
