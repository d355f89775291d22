package io.github.duibiao.text;

import io.github.duibiao.document.Budget;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a pattern like {@link Matcher#find}, but tries it only where it may begin.
 *
 * <p>The patterns of the reader match at few of the thousands of places of a text, and {@link
 * Prefilter} tells nearly all the others by a look at their first characters.
 */
public final class Finder {
  private final Pattern pattern;
  private final Prefilter prefilter;

  private Finder(Pattern pattern) {
    this.pattern = pattern;
    prefilter = Prefilter.of(pattern);
  }

  /** Returns the finder of a regular expression that matches no empty text. */
  public static Finder compile(String regex) {
    Pattern pattern = Pattern.compile(regex);
    if (pattern.matcher("").lookingAt()) {
      throw new IllegalArgumentException("matches nothing at every place: " + regex);
    }
    return new Finder(pattern);
  }

  Prefilter prefilter() {
    return prefilter;
  }

  /** Returns the finder of a named expression; see {@link Lexicon#expressions}. */
  public static Finder named(Map<String, String> expressions, String name) {
    return compile(Lexicon.expression(expressions, name));
  }

  /** Says whether the pattern occurs in the text. */
  public boolean isIn(String text) {
    return isIn(text, 0);
  }

  /** Says whether the pattern occurs in the text at a position or behind it. */
  public boolean isIn(String text, int from) {
    Matcher matcher = null;
    for (int i = prefilter.next(text, from); i >= 0; i = prefilter.next(text, i + 1)) {
      if (prefilter.state(text, i) == Prefilter.SURE) {
        return true;
      }
      Budget.glance();
      matcher = matcher == null ? matcher(pattern, text) : matcher;
      if (matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the text opens with the pattern. */
  public boolean opens(String text) {
    return isAt(text, 0);
  }

  /** Says whether a match begins at a position. */
  public boolean isAt(String text, int from) {
    int state = prefilter.state(text, from);
    return state == Prefilter.SURE
        || (state == Prefilter.ALIVE && begins(pattern, text, from) != null);
  }

  /** Returns what of the text's beginning matches, or null. */
  public @Nullable Matcher opening(String text) {
    return at(text, 0);
  }

  /** Returns the match that begins at a position, or null. */
  public @Nullable Matcher at(String text, int from) {
    return prefilter.mayBegin(text, from) ? begins(pattern, text, from) : null;
  }

  /**
   * Returns the match of a narrower pattern that begins at a position, or null.
   *
   * @param narrower matches only where this finder's own pattern does
   */
  public @Nullable Matcher at(String text, int from, Pattern narrower) {
    return prefilter.mayBegin(text, from) ? begins(narrower, text, from) : null;
  }

  private static @Nullable Matcher begins(Pattern pattern, String text, int from) {
    Matcher matcher = matcher(pattern, text);
    boolean begins = (from == 0 ? matcher : matcher.region(from, text.length())).lookingAt();
    return begins ? matcher : null;
  }

  private static Matcher matcher(Pattern pattern, String text) {
    Budget.glance();
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Says whether the text as a whole matches. */
  public boolean matches(String text) {
    return prefilter.mayBegin(text, 0) && pattern.matcher(text).matches();
  }

  /** Returns the first match that begins at a position or behind it, or null. */
  public @Nullable Matcher first(String text, int from) {
    return find(null, text, from);
  }

  /**
   * Returns the first match behind another, or null.
   *
   * @param match the other, in the same text; it is moved to the one that is returned
   */
  public @Nullable Matcher next(Matcher match, String text) {
    return find(match, text, match.end() == match.start() ? match.end() + 1 : match.end());
  }

  /** Returns the first position from one up where a match may begin; -1 for none. */
  public int mayBegin(String text, int from) {
    return prefilter.next(text, from);
  }

  private @Nullable Matcher find(@Nullable Matcher given, String text, int from) {
    Matcher matcher = given;
    for (int i = prefilter.next(text, from); i >= 0; i = prefilter.next(text, i + 1)) {
      if (matcher == null) {
        matcher = matcher(pattern, text);
      }
      if (matcher.region(i, text.length()).lookingAt()) {
        return matcher;
      }
    }
    return null;
  }

  /** Returns the text without what matches. */
  public String remove(String text) {
    Matcher match = first(text, 0);
    if (match == null) {
      return text;
    }
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (; match != null; match = next(match, text)) {
      left.append(text, from, match.start());
      from = match.end();
    }
    return left.append(text, from, text.length()).toString();
  }
}
