package io.github.duibiao.wording;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.text.Lexicon;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sentences of a package in Chinese and English (文案), read from the file {@code messages.tsv}
 * beside its classes: a key, the Chinese, the English; {@code {0}}, {@code {1}} … stand for what is
 * put in. Immutable; safe for use by many threads.
 */
public final class Messages {
  private static final String FILE = "messages.tsv";

  private final Map<String, List<String>> rows = new HashMap<>();

  private Messages(Class<?> room) {
    for (List<String> row : Lexicon.rows(room.getResourceAsStream(FILE), FILE)) {
      rows.put(row.get(0), row);
    }
  }

  /**
   * Returns the sentences of a package.
   *
   * @param room a class of the package
   */
  public static Messages of(Class<?> room) {
    return new Messages(room);
  }

  /**
   * Returns a sentence.
   *
   * @param language the language, or both
   * @param key the key of the sentence
   * @param values what is put in for {@code {0}}, {@code {1}} …; a collection as a list of words
   * @throws IllegalArgumentException if there is no sentence of that key
   */
  public String say(MemoLanguage language, String key, Object... values) {
    List<String> row = rows.get(key);
    if (row == null) {
      throw new IllegalArgumentException("no sentence is called " + key);
    }
    return language.say(fill(row.get(1), "、", values), fill(row.get(2), ", ", values));
  }

  /** Puts the values in, in one pass: what a value says is not looked at. */
  private static String fill(String sentence, String separator, Object[] values) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}') {
        filled.append(shown(values[sentence.charAt(i + 1) - '0'], separator));
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private static String shown(Object value, String separator) {
    return value instanceof Collection<?> many
        ? many.stream().map(Object::toString).collect(Collectors.joining(separator))
        : value.toString();
  }
}
