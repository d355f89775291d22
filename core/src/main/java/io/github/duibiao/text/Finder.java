package io.github.duibiao.text;

import io.github.duibiao.document.Budget;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a pattern like {@link Matcher#find}, but tries it only where it may begin.
 *
 * <p>The patterns of this package match at few of the thousands of places of a text, and {@link
 * Openings} tells nearly all the others by a look at their first characters.
 */
public final class Finder {
  private final Pattern pattern;
  private final Openings openings;
  private final @Nullable Openings hints;
  private final int reach;

  private Finder(Pattern pattern, Openings openings, @Nullable Openings hints, int reach) {
    this.pattern = pattern;
    this.openings = openings;
    this.hints = hints;
    this.reach = reach;
  }

  /** Returns the finder of a regular expression that matches no empty text. */
  public static Finder compile(String regex) {
    Pattern pattern = Pattern.compile(regex);
    if (pattern.matcher("").lookingAt()) {
      throw new IllegalArgumentException("matches nothing at every place: " + regex);
    }
    return new Finder(pattern, new Openings(regex), null, 0);
  }

  /** Returns the finder of a named expression; see {@link Lexicon#expressions}. */
  public static Finder named(Map<String, String> expressions, String name) {
    return compile(Lexicon.expression(expressions, name));
  }

  /**
   * Returns this finder with a hint: it looks no further in front of one, nor beyond a mark that
   * parts clauses ({@link Glyphs#partsClauses}).
   *
   * @param expressions named expressions
   * @param hint the name of one that every match holds, with no such mark before it but at its
   *     start
   * @param reach how many characters a match may have before that, at most
   */
  public Finder near(Map<String, String> expressions, String hint, int reach) {
    Openings hints = new Openings(Lexicon.expression(expressions, hint));
    return new Finder(pattern, openings, hints, reach);
  }

  /** Says whether the pattern occurs in the text. */
  public boolean isIn(String text) {
    return isIn(text, 0);
  }

  /** Says whether the pattern occurs in the text at a position or behind it. */
  public boolean isIn(String text, int from) {
    int to = text.length();
    for (int i = openings.next(text, from, to); i >= 0; i = openings.next(text, i + 1, to)) {
      if (openings.begins(text, i) || at(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the text opens with the pattern. */
  public boolean opens(String text) {
    return openings.mayBegin(text, 0) && (openings.begins(text, 0) || at(text, 0) != null);
  }

  /** Returns what of the text's beginning matches, or null. */
  public @Nullable Matcher opening(String text) {
    return at(text, 0);
  }

  /** Returns the match that begins at a position, or null. */
  public @Nullable Matcher at(String text, int from) {
    Matcher matcher = openings.mayBegin(text, from) ? matcher(text) : null;
    return matcher != null && matcher.region(from, text.length()).lookingAt() ? matcher : null;
  }

  private Matcher matcher(String text) {
    Budget.check();
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Says whether the text as a whole matches. */
  public boolean matches(String text) {
    return openings.mayBegin(text, 0) && pattern.matcher(text).matches();
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

  private @Nullable Matcher find(@Nullable Matcher matcher, String text, int from) {
    int length = text.length();
    if (hints == null) {
      return find(matcher, text, from, length);
    }
    Matcher found = null;
    int start = from;
    for (int hint = hints.next(text, start, length);
        found == null && hint >= 0;
        hint = hints.next(text, start, length)) {
      found = find(matcher, text, clause(text, Math.max(start, hint - reach), hint), hint + 1);
      start = hint + 1;
    }
    return found;
  }

  /** Returns the mark in front of the clause in which a position lies, or what is behind that. */
  private static int clause(String text, int from, int position) {
    int start = position;
    while (start > from && (start == position || !Glyphs.partsClauses(text.charAt(start)))) {
      start--;
    }
    return start;
  }

  /** Returns the first match that begins between two positions, or null. */
  private @Nullable Matcher find(@Nullable Matcher given, String text, int from, int to) {
    Matcher matcher = given;
    for (int i = openings.next(text, from, to); i >= 0; i = openings.next(text, i + 1, to)) {
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
