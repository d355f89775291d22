package io.github.duibiao.tables;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes tables as Apache Parquet, which keeps the types of columns, and in the metadata of the
 * file what the table and its columns mean. Needs an optional dependency, {@value #ARTIFACT}.
 */
public final class Parquet {
  /** What must be on the class path. */
  public static final String ARTIFACT = "com.jerolba:carpet-record";

  private Parquet() {}

  /** Says whether the optional dependency is there. */
  public static boolean isPresent() {
    try {
      Class.forName(
          "com.jerolba.carpet.CarpetParquetWriter", false, Parquet.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /**
   * Writes a table. Empty cells are null.
   *
   * @param table the table
   * @param out where to write; is closed
   * @throws IOException if writing fails
   * @throws IllegalStateException if the optional dependency is not there
   */
  public static void write(DataTable table, OutputStream out) throws IOException {
    try {
      ParquetFile.write(table, out);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "写 Parquet 文件需要 "
              + ARTIFACT
              + "，请加入依赖。 Writing Parquet needs "
              + ARTIFACT
              + ": add it to the dependencies.",
          e);
    }
  }
}
