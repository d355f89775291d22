package io.github.duibiao.plan;

import org.jspecify.annotations.Nullable;

/**
 * A document that a plan cites (引用文件), by title, by number or by both.
 *
 * @param title the title between 《 and 》; null where only the number stands
 * @param number the document number, such as {@code 国办发〔2019〕54号}; null where only the title stands
 */
public record Citation(@Nullable String title, @Nullable String number) {
  /** Checks that one of the two is there. */
  public Citation {
    if (title == null && number == null) {
      throw new IllegalArgumentException("a citation has a title or a number");
    }
  }

  @Override
  public String toString() {
    return (title == null ? "" : "《" + title + "》") + (number == null ? "" : "（" + number + "）");
  }
}
