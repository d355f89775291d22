package io.github.duibiao.reading;

import java.util.BitSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern like {@link Matcher#find}, but tries it only where it may begin.
 *
 * <p>Most patterns of this package begin with one of a few characters, while a text has thousands.
 * A character may open a match if the pattern, tried on it alone, matches or runs into its end;
 * this is worked out once, for the characters that the pattern names and for one that it does not.
 * A pattern that looks behind is tried everywhere.
 */
final class Finder {
  /** A Han character and a symbol that no pattern names; they stand for all the others. */
  private static final char OTHER_HAN = '龘';

  private static final char OTHER = '\u2603';
  private static final int ASCII = 128;

  private final Pattern pattern;
  private final BitSet named = new BitSet();
  private final BitSet opens = new BitSet();
  private final boolean otherHan;
  private final boolean other;
  private final boolean everywhere;

  private Finder(Pattern pattern) {
    this.pattern = pattern;
    String regex = pattern.pattern();
    everywhere =
        regex.contains("(?<=") || regex.contains("(?<!") || pattern.matcher("").lookingAt();
    named.set(0, ASCII);
    for (int i = 0; i < regex.length(); i++) {
      named.set(regex.charAt(i));
      if (i > 0 && i + 1 < regex.length() && regex.charAt(i) == '-') {
        char to = regex.charAt(i + 1);
        named.set(Math.min(regex.charAt(i - 1), to), to);
      }
    }
    otherHan = mayOpen(OTHER_HAN);
    other = mayOpen(OTHER);
    named.stream().filter(c -> mayOpen((char) c)).forEach(opens::set);
  }

  /** Returns the finder of a regular expression. */
  static Finder compile(String regex) {
    return new Finder(Pattern.compile(regex));
  }

  /** Returns the finder of a named expression; see {@link Lexicon#expressions}. */
  static Finder named(Map<String, String> expressions, String name) {
    String regex = expressions.get(name);
    if (regex == null) {
      throw new IllegalStateException("no expression is called " + name);
    }
    return compile(regex);
  }

  private boolean mayOpen(char c) {
    Matcher matcher = pattern.matcher(String.valueOf(c));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  private boolean opensAt(char c) {
    return everywhere || (named.get(c) ? opens.get(c) : Glyphs.isHan(c) ? otherHan : other);
  }

  /** Says whether the pattern occurs in the text. */
  boolean isIn(String text) {
    return find(matcher(text), text, 0);
  }

  /** Returns a matcher of the text, to be moved by {@link #find} alone. */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Moves the matcher to the first match that begins at a position or behind it. */
  boolean find(Matcher matcher, String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      if (opensAt(text.charAt(i)) && matcher.region(i, length).lookingAt()) {
        return true;
      }
    }
    return everywhere && matcher.region(length, length).lookingAt();
  }

  /** Returns the text without what matches. */
  String remove(String text) {
    Matcher matcher = matcher(text);
    StringBuilder left = new StringBuilder();
    int from = 0;
    while (find(matcher, text, from)) {
      left.append(text, from, matcher.start());
      from = Math.max(matcher.end(), from + 1);
    }
    return left.append(text, from, text.length()).toString();
  }
}
