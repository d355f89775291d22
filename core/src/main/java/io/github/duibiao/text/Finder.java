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
    prefilter = new Prefilter(pattern);
  }

  /** Returns the finder of a regular expression that matches no empty text. */
  public static Finder compile(String regex) {
    Pattern pattern = Pattern.compile(regex);
    if (pattern.matcher("").lookingAt()) {
      throw new IllegalArgumentException("matches nothing at every place: " + regex);
    }
    return new Finder(pattern);
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
    for (int i = prefilter.next(text, from); i >= 0; i = prefilter.next(text, i + 1)) {
      if (isAt(text, i)) {
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
    return prefilter.begins(text, from) || at(text, from) != null;
  }

  /** Returns what of the text's beginning matches, or null. */
  public @Nullable Matcher opening(String text) {
    return at(text, 0);
  }

  /** Returns the match that begins at a position, or null. */
  public @Nullable Matcher at(String text, int from) {
    if (!prefilter.mayBegin(text, from)) {
      return null;
    }
    Matcher matcher = matcher(text);
    boolean begins = (from == 0 ? matcher : matcher.region(from, text.length())).lookingAt();
    return begins ? matcher : null;
  }

  private Matcher matcher(String text) {
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

  /** Says whether a match may begin at a position. */
  public boolean mayBeginAt(String text, int from) {
    return prefilter.mayBegin(text, from);
  }

  /** Returns the first position from one up where a match may begin; -1 for none. */
  public int mayBegin(String text, int from) {
    return prefilter.next(text, from);
  }

  private @Nullable Matcher find(@Nullable Matcher given, String text, int from) {
    Matcher matcher = given;
    for (int i = prefilter.next(text, from); i >= 0; i = prefilter.next(text, i + 1)) {
      if (matcher == null) {
        matcher = matcher(text);
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
