package io.github.duibiao.wording;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.ShownText;

/**
 * The headings of results that are printed, as in JShell, in the language of the user. What is
 * written to files does not come from here.
 */
public final class Shown {
  private static final Messages MESSAGES = Messages.of(Shown.class);

  private Shown() {}

  /** Returns a heading; {@code {0}}, {@code {1}} … stand for what is put in. */
  public static String say(String key, Object... values) {
    return ShownText.block(MESSAGES.say(MemoLanguage.ofUser(), key, values));
  }

  /** Returns one of two wordings of the same. */
  public static String of(String zh, String en) {
    return ShownText.block(MemoLanguage.ofUser().say(zh, en));
  }
}
