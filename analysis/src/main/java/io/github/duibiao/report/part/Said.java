package io.github.duibiao.report.part;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.wording.Messages;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** A sentence in both languages. */
record Said(String zh, String en) {
  private static final Messages MESSAGES = Messages.of(Said.class);
  private static final Set<String> CORRECTED =
      Set.of(
          "title",
          "year",
          "documentNumber",
          "issuer",
          "issuedOn",
          "place",
          "level",
          "responsibilities",
          "deadlines",
          "text",
          "borders",
          "task",
          "columns");

  /**
   * Returns a sentence of the catalogue.
   *
   * @param values what is put in; one that is {@link Said} in the language of the sentence
   */
  static Said of(String key, Object... values) {
    return new Said(
        MESSAGES.say(MemoLanguage.ZH, key, in(values, Said::zh)),
        MESSAGES.say(MemoLanguage.EN, key, in(values, Said::en)));
  }

  private static Object[] in(Object[] values, Function<Said, String> language) {
    return Arrays.stream(values)
        .map(each -> each instanceof Said said ? language.apply(said) : each)
        .toArray();
  }

  /** Returns what a corrected field is called; its own name where it is none that is corrected. */
  static Said field(String name) {
    return CORRECTED.contains(name) ? of("field." + name) : new Said(name, name);
  }

  String in(MemoLanguage language) {
    return language.say(zh, en);
  }
}
