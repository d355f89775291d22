package io.github.duibiao.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern like {@link Matcher#find}, but tries it only where it may begin.
 *
 * <p>The patterns of this package match at few of the thousands of places of a text, and {@link
 * Openings} tells nearly all the others by a look at their first characters.
 */
final class Finder {
  private final Pattern pattern;
  private final Openings openings;
  private final boolean matchesNothing;

  private Finder(Pattern pattern) {
    this.pattern = pattern;
    openings = new Openings(pattern.pattern());
    matchesNothing = pattern.matcher("").lookingAt();
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

  /** Says whether the pattern occurs in the text. */
  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (openings.mayBegin(text, i)) {
        return find(matcher(text), text, i);
      }
    }
    return matchesNothing;
  }

  /** Says whether the text opens with the pattern. */
  boolean opens(String text) {
    return openings.mayBegin(text, 0) && pattern.matcher(text).lookingAt();
  }

  /** Returns a matcher of the text, to be moved by {@link #find} alone. */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Moves the matcher to the first match that begins at a position or behind it. */
  boolean find(Matcher matcher, String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      if (openings.mayBegin(text, i) && matcher.region(i, length).lookingAt()) {
        return true;
      }
    }
    return matchesNothing && matcher.region(length, length).lookingAt();
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
