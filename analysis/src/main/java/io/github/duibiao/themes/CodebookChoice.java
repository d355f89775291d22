package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.wording.Shown;

/**
 * Which codebook plans are counted by, and why.
 *
 * @param codebook the codebook; {@link Codebook#none()} where no bundled one is about these plans
 * @param zh the reason, in Chinese
 * @param en the reason, in English
 */
public record CodebookChoice(Codebook codebook, String zh, String en) {
  /** Returns the choice of a user. */
  public static CodebookChoice given(Codebook codebook) {
    return new CodebookChoice(
        codebook,
        "主题词表：" + named(codebook) + "（使用者指定）",
        "Codebook: " + codebook.id() + ", as given");
  }

  /** Returns what a codebook is called in Chinese: its title, or else its id. */
  public static String named(Codebook codebook) {
    return codebook.title().isEmpty() ? codebook.id() : codebook.title();
  }

  /** Returns the reason. */
  @Override
  public String toString() {
    return Shown.of(zh, en);
  }
}
