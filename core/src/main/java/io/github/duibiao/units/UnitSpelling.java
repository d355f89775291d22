package io.github.duibiao.units;

import io.github.duibiao.text.Glyphs;

/** Brings the spellings of a unit's name to one form. */
final class UnitSpelling {
  private UnitSpelling() {}

  /**
   * Returns the letters of a name, without blanks, marks, 和, 与 and 及, and without what stands in
   * brackets; where nothing stands outside of them, what stands inside.
   */
  static String normal(String name) {
    String outside = letters(name, false);
    return outside.isEmpty() ? letters(name, true) : outside;
  }

  /** Returns the same with what stands in brackets: 乡（镇） reads 乡镇. */
  static String opened(String name) {
    return letters(name, true);
  }

  private static String letters(String name, boolean open) {
    StringBuilder out = new StringBuilder(name.length());
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = Glyphs.folded(name.charAt(i));
      if (c >= '\u4e00' && c <= '\u9fff') {
        if ((open || depth == 0) && keeps(c)) {
          out.append(c);
        }
      } else if (opens(c)) {
        depth++;
      } else if (closes(c)) {
        depth = Math.max(0, depth - 1);
      } else if ((open || depth == 0) && keeps(c)) {
        out.append(c);
      }
    }
    int end = out.length();
    return end > 2 && out.charAt(end - 1) == '等' ? out.substring(0, end - 1) : out.toString();
  }

  private static boolean opens(char c) {
    return "(（〔[［【﹙".indexOf(c) >= 0;
  }

  private static boolean closes(char c) {
    return ")）〕]］】﹚".indexOf(c) >= 0;
  }

  private static boolean keeps(char c) {
    return Character.isLetterOrDigit(c) && c != '和' && c != '与' && c != '及' && c != '暨';
  }
}
