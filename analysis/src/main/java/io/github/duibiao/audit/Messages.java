package io.github.duibiao.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Properties;
import java.util.stream.Collectors;

/** The sentences of findings in one language: a file of properties beside this class. */
final class Messages {
  static final Messages ZH = new Messages("findings.zh.properties", "、");
  static final Messages EN = new Messages("findings.en.properties", ", ");

  private final String file;
  private final String separator;
  private final Properties sentences = new Properties();

  private Messages(String file, String separator) {
    this.file = file;
    this.separator = separator;
    try (InputStream stream = Messages.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the resource " + file + " is missing from the jar");
      }
      sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a sentence with its places {0}, {1} … filled in; a collection as a list of words. */
  String text(String key, Object... values) {
    String pattern = sentences.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException(file + " has no sentence " + key);
    }
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      text.append(pattern, from, open);
      int close = pattern.indexOf('}', open);
      text.append(shown(values[Integer.parseInt(pattern.substring(open + 1, close))]));
      from = close + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  private String shown(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(Object::toString).collect(Collectors.joining(separator))
        : value.toString();
  }
}
