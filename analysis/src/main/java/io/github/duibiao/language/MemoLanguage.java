package io.github.duibiao.language;

import io.github.duibiao.plan.ShownText;

/**
 * The language of sentences that people read. What the plans say stands in their own words in each.
 */
public enum MemoLanguage {
  /** Chinese. */
  ZH,
  /** English. */
  EN,
  /** Chinese, and the same in English behind it. */
  BOTH;

  /**
   * Returns the language of whoever looks at a result: Chinese where this Java speaks Chinese, else
   * English. What is written to files does not depend on it.
   */
  public static MemoLanguage ofUser() {
    return ShownText.isReadInChinese() ? ZH : EN;
  }

  /** Returns the words of this language. */
  public String say(String zh, String en) {
    return switch (this) {
      case ZH -> zh;
      case EN -> en;
      case BOTH -> zh.equals(en) ? zh : zh + " " + en;
    };
  }
}
