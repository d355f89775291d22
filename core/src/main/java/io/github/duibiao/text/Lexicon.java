package io.github.duibiao.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tab-separated data files that lie beside a class: lines that begin with # explain, the
 * rest is data.
 */
public final class Lexicon {
  private static final String NOTHING = "(?!)";

  private Lexicon() {}

  /** Returns the rows of a file that lies beside a class, each cut at its tabs. */
  public static List<List<String>> rows(Class<?> room, String file) {
    return rows(room.getResourceAsStream(file), file);
  }

  /**
   * Returns the rows of a file, each cut at its tabs. For files of another module, which only that
   * module can open.
   *
   * @param opened the file, which is closed; null where it is missing
   * @param file its name
   */
  public static List<List<String>> rows(@Nullable InputStream opened, String file) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream stream = opened) {
      if (stream == null) {
        throw new IllegalStateException("the resource " + file + " is missing from the jar");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Returns the named expressions of a file; {@code {NAME}} in one stands for the one so named. */
  public static Map<String, String> expressions(Class<?> room, String file) {
    return expressions(room, file, Set.of());
  }

  /**
   * Returns the named expressions of a file.
   *
   * @param left the names of those that match nothing, for texts in which they cannot
   */
  public static Map<String, String> expressions(Class<?> room, String file, Set<String> left) {
    Map<String, String> named = new HashMap<>();
    for (List<String> row : rows(room, file)) {
      String expanded = left.contains(row.get(0)) ? NOTHING : expanded(row.get(1), named, file);
      named.put(row.get(0), expanded);
    }
    return named;
  }

  private static String expanded(String regex, Map<String, String> named, String file) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = regex.indexOf('{'); open >= 0; open = regex.indexOf('{', open + 1)) {
      int close = open + 1;
      while (close < regex.length() && Character.isLetter(regex.charAt(close))) {
        close++;
      }
      // {1,3} is no name.
      if (close > open + 1 && regex.startsWith("}", close)) {
        String part = named.get(regex.substring(open + 1, close));
        if (part == null) {
          throw new IllegalStateException(
              file + ": " + regex.substring(open, close + 1) + " has no row above");
        }
        boolean several = part.indexOf('|') >= 0;
        out.append(regex, from, open);
        out.append(several ? "(?:" : "").append(part).append(several ? ")" : "");
        from = close + 1;
      }
    }
    return from == 0 ? regex : out.append(regex, from, regex.length()).toString();
  }

  /** Returns the expression of a name. */
  public static String expression(Map<String, String> expressions, String name) {
    String regex = expressions.get(name);
    if (regex == null) {
      throw new IllegalStateException("no expression is called " + name);
    }
    return regex;
  }

  /** Returns an alternation of the second column where the first is {@code kind}. */
  public static String alternation(List<List<String>> rows, String kind) {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      if (row.get(0).equals(kind)) {
        out.append(out.isEmpty() ? "" : "|").append(row.get(1));
      }
    }
    return out.toString();
  }
}
