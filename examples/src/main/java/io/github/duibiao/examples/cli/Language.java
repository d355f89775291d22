package io.github.duibiao.examples.cli;

import java.util.Map;

/** The language that the user is spoken to in: the locale's, or both where it tells of neither. */
enum Language {
  CHINESE,
  ENGLISH,
  BOTH;

  /**
   * Returns the language of a locale, by the variables that POSIX gives messages. {@code
   * DUIBIAO_LANG} stands before them: the launcher keeps the user's locale in it where it has to
   * set another for the names of files.
   */
  static Language of(Map<String, String> environment) {
    for (String variable : new String[] {"DUIBIAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return locale.startsWith("zh") ? CHINESE : locale.startsWith("en") ? ENGLISH : BOTH;
      }
    }
    return BOTH;
  }

  String choose(String zh, String en) {
    return switch (this) {
      case CHINESE -> zh;
      case ENGLISH -> en;
      case BOTH -> zh + " " + en;
    };
  }
}
