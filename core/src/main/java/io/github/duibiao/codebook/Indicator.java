package io.github.duibiao.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word or pattern that leads to a theme.
 *
 * <p>It is a run of characters to be found as it stands. {@code {甲|乙}} stands for either of its
 * alternatives, one of which may be empty, and {@code …} for a few characters inside one clause:
 * {@code {解读|解释}…{质量|水平}}.
 *
 * @param pattern the pattern as the codebook writes it
 * @param sequences what the pattern stands for: each a sequence of runs of characters that follow
 *     each other inside one clause; a plain word is one sequence of one run
 */
public record Indicator(String pattern, List<List<String>> sequences) {
  private static final char GAP = '…';

  /** Copies the sequences. */
  public Indicator {
    Objects.requireNonNull(pattern, "pattern");
    sequences = List.copyOf(sequences);
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if a brace is not closed or opened, or a gap has nothing on
   *     one side; the message says which
   */
  public static Indicator parse(String pattern) {
    if (plain(pattern)) {
      return new Indicator(pattern, List.of(List.of(pattern)));
    }
    List<StringBuilder> texts = new ArrayList<>(List.of(new StringBuilder()));
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '{') {
        int end = pattern.indexOf('}', at);
        if (end < 0 || pattern.lastIndexOf('{', end) != at) {
          throw new IllegalArgumentException("the brace { of \"" + pattern + "\" is not closed");
        }
        texts = product(texts, alternatives(pattern.substring(at + 1, end)));
        at = end + 1;
      } else if (c == '}' || c == '|') {
        throw new IllegalArgumentException(
            "\"" + c + "\" of \"" + pattern + "\" stands outside { }");
      } else {
        for (StringBuilder text : texts) {
          text.append(c);
        }
        at++;
      }
    }
    List<List<String>> sequences = new ArrayList<>(texts.size());
    for (StringBuilder text : texts) {
      sequences.add(List.copyOf(sequence(text.toString(), pattern)));
    }
    return new Indicator(pattern, sequences);
  }

  private static boolean plain(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '{' || c == '}' || c == '|' || c == GAP) {
        return false;
      }
    }
    return !pattern.isEmpty();
  }

  private static List<String> alternatives(String inside) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int bar = inside.indexOf('|'); bar >= 0; bar = inside.indexOf('|', from)) {
      parts.add(inside.substring(from, bar));
      from = bar + 1;
    }
    parts.add(inside.substring(from));
    return parts;
  }

  private static List<StringBuilder> product(List<StringBuilder> heads, List<String> tails) {
    List<StringBuilder> joined = new ArrayList<>(heads.size() * tails.size());
    for (StringBuilder head : heads) {
      for (String tail : tails) {
        joined.add(new StringBuilder(head).append(tail));
      }
    }
    return joined;
  }

  private static List<String> sequence(String text, String pattern) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == GAP) {
        if (i == from) {
          throw new IllegalArgumentException("a run of \"" + pattern + "\" is empty");
        }
        runs.add(text.substring(from, i));
        from = i + 1;
      }
    }
    return runs;
  }

  /** Two are equal that are written alike. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Indicator that && that.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
