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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tab-separated data files that lie beside a class: lines that begin with # explain, the
 * rest is data.
 */
public final class Lexicon {
  private static final Pattern REFERENCE = Pattern.compile("\\{([A-Za-z]+)\\}");

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
      Matcher reference = REFERENCE.matcher(row.get(1));
      String expanded =
          reference.replaceAll(
              found -> {
                String part = named.get(found.group(1));
                if (part == null) {
                  throw new IllegalStateException(
                      file + ": " + found.group() + " has no row above");
                }
                return Matcher.quoteReplacement(part.contains("|") ? "(?:" + part + ")" : part);
              });
      named.put(row.get(0), left.contains(row.get(0)) ? NOTHING : expanded);
    }
    return named;
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
