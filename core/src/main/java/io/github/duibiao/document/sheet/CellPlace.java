package io.github.duibiao.document.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Where a cell stands, counted from 0.
 *
 * @param row its row
 * @param column its column
 */
record CellPlace(int row, int column) {
  private static final int LETTERS = 3;
  private static final int DIGITS = 7;

  /** Reads a reference such as {@code B12}; null where it is none. */
  static @Nullable CellPlace of(@Nullable String reference) {
    if (reference == null) {
      return null;
    }
    int column = 0;
    int row = 0;
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z' && digits == 0) {
        column = column * 26 + c - 'A' + 1;
        letters++;
      } else if (c >= '0' && c <= '9') {
        row = row * 10 + c - '0';
        digits++;
      } else if (c != '$') {
        return null;
      }
      if (letters > LETTERS || digits > DIGITS) {
        return null;
      }
    }
    return column == 0 || row == 0 ? null : new CellPlace(row - 1, column - 1);
  }
}
