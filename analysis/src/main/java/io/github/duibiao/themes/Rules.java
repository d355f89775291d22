package io.github.duibiao.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The contexts that name things in passing, and what words weigh: read once from {@code
 * tagging.txt}, which explains them.
 */
final class Rules {
  private final Map<String, Double> weights = new HashMap<>();
  private final List<Context> contexts = new ArrayList<>();
  private final List<String> unitSuffixes = new ArrayList<>();

  /**
   * A context in which things are named in passing.
   *
   * @param openers the words that open it
   * @param closers the words that close it
   * @param breakers the words between the two that make it none; mostly empty
   * @param kind what it does
   */
  record Context(List<String> openers, List<String> closers, List<String> breakers, Kind kind) {}

  /** What a context does. */
  enum Kind {
    /** Up to a closer, or the end of the clause, things are named in passing. */
    SPAN,
    /** Only where a closer follows, up to it, things are named in passing. */
    CLOSED,
    /** Like a span, for functions only. */
    TOPIC,
    /** From the start of the clause up to an opener, functions are named in passing. */
    LIST
  }

  private static final class Standard {
    static final Rules INSTANCE = load("tagging.txt");
  }

  private Rules() {}

  static Rules standard() {
    return Standard.INSTANCE;
  }

  double weight(String name) {
    Double weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException("tagging.txt gives no weight \"" + name + "\"");
    }
    return weight;
  }

  List<Context> contexts() {
    return contexts;
  }

  List<String> unitSuffixes() {
    return unitSuffixes;
  }

  private static Rules load(String resource) {
    try (InputStream in = Rules.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + resource + " is missing from the jar: build it again");
      }
      Rules rules = new Rules();
      for (String line : words(new String(in.readAllBytes(), StandardCharsets.UTF_8), '\n')) {
        rules.line(line);
      }
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    if (colon < 0 || line.startsWith("#")) {
      return;
    }
    String key = line.substring(0, colon).strip();
    String value = line.substring(colon + 1).strip();
    switch (key) {
      case "span", "closed", "topic", "list" ->
          contexts.add(context(value, Kind.valueOf(key.toUpperCase(Locale.ROOT))));
      case "unit" -> unitSuffixes.addAll(words(value));
      default -> weights.put(key, Double.valueOf(value));
    }
  }

  private static Context context(String value, Kind kind) {
    List<String> parts = words(value.endsWith("/") ? value + " " : value, '/');
    return new Context(
        words(parts.get(0)),
        parts.size() > 1 ? words(parts.get(1)) : List.of(),
        parts.size() > 2 ? words(parts.get(2)) : List.of(),
        kind);
  }

  private static List<String> words(String text) {
    return words(text, ' ');
  }

  private static List<String> words(String text, char separator) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        if (i > from) {
          words.add(text.substring(from, i).strip());
        }
        from = i + 1;
      }
    }
    return words;
  }
}
