package io.github.duibiao.text;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a match of a pattern may begin with, to a depth of three characters.
 *
 * <p>A beginning is dead if the pattern, tried on it alone, neither matches nor runs into its end:
 * no text that begins so matches. Each is tried when a text first has it, and the answer is kept.
 * What the pattern asks of the text in front of a match is left out, which keeps more beginnings
 * alive and none less. More than three characters tell little more: see the guide to the grammar
 * beside {@code reading.field} for what it costs and saves.
 *
 * <p>Threads share the answers without a lock: what two of them find out at once is the same.
 */
final class Prefilter {
  private static final int DEPTH = 3;

  /** As many answers are kept as this; a new one takes the place of an older one. */
  private static final int KEPT_BITS = 13;

  private static final int KEPT = 1 << KEPT_BITS;

  /** A beginning has so many places, lest two of one text drive each other out. */
  private static final int PLACES = 4;

  private static final int KEY_BITS = DEPTH * Character.SIZE + 2;
  private static final long KEY = (1L << KEY_BITS) - 1;

  /** What else than a group looks at the text in front: the beginning, and boundaries. */
  private static final Pattern LOOKS_BACK = Pattern.compile("(?<!\\[)\\^|\\\\[bBAG]");

  private static final int ALIVE = 1;
  private static final int DEAD = 2;

  /** Every text that begins so matches. */
  private static final int SURE = 3;

  private final Pattern pattern;

  /** Whether the pattern asks nothing of the text in front of a match. */
  private final boolean looksAheadOnly;

  // A bit a character: whether a match may begin with it, and whether none may. What two threads
  // write at once may be lost, and is then asked again.
  private final long[] begin = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
  private final long[] beginNot = new long[begin.length];

  /**
   * Three characters, 16 bits each; above them how many of them the end of the text leaves out; and
   * above that whether a match may begin so.
   */
  private final AtomicLongArray known = new AtomicLongArray(KEPT);

  Prefilter(Pattern whole) {
    String regex = whole.pattern();
    String ahead = withoutLookbehind(regex);
    boolean same = ahead.equals(regex);
    pattern = same ? whole : Pattern.compile(ahead);
    looksAheadOnly = same && !LOOKS_BACK.matcher(regex).find();
  }

  /** Says whether a match may begin at a position; where it does, the answer is yes. */
  public boolean mayBegin(String text, int from) {
    return from < text.length() && mayBeginWith(text.charAt(from)) && look(text, from) != DEAD;
  }

  /** Says whether a match is known to begin at a position; where it does not, the answer is no. */
  boolean begins(String text, int from) {
    return from < text.length() && mayBeginWith(text.charAt(from)) && look(text, from) == SURE;
  }

  /** Says whether a match may begin with a character. */
  public boolean mayBeginWith(char c) {
    int at = c / Long.SIZE;
    long bit = 1L << c;
    if ((beginNot[at] & bit) != 0) {
      return false;
    }
    if ((begin[at] & bit) != 0) {
      return true;
    }
    boolean may = ask(Character.toString(c), false) != DEAD;
    (may ? begin : beginNot)[at] |= bit;
    return may;
  }

  /** Returns the first position from one up where a match may begin; -1 for none. */
  int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (mayBeginWith(text.charAt(i)) && look(text, i) != DEAD) {
        return i;
      }
    }
    return -1;
  }

  private int look(String text, int from) {
    int to = Math.min(text.length(), from + DEPTH);
    int cutOff = from + DEPTH - to;
    long key = cutOff;
    for (int i = from; i < from + DEPTH; i++) {
      key = key << Character.SIZE | (i < to ? text.charAt(i) : 0);
    }
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - KEPT_BITS));
    for (int i = 0; i < PLACES; i++) {
      long answer = known.getOpaque(place ^ i);
      if (answer != 0 && (answer & KEY) == key) {
        return (int) (answer >>> KEY_BITS);
      }
      if (answer == 0 || i == PLACES - 1) {
        int state = ask(text.substring(from, to), to < from + DEPTH);
        known.setOpaque(place ^ i, (long) state << KEY_BITS | key);
        return state;
      }
    }
    return ALIVE;
  }

  /**
   * Tries the pattern on a beginning.
   *
   * @param whole whether the text ends with it
   */
  private int ask(String beginning, boolean whole) {
    Matcher matcher = pattern.matcher(beginning);
    boolean matches = matcher.lookingAt();
    if (matches && looksAheadOnly && (whole || !matcher.hitEnd())) {
      return SURE;
    }
    return matches || (!whole && matcher.hitEnd()) ? ALIVE : DEAD;
  }

  /** Returns the expression without its conditions on the text in front, (?<=…) and (?<!…). */
  private static String withoutLookbehind(String regex) {
    StringBuilder left = new StringBuilder();
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      boolean escaped = c == '\\';
      boolean opens = !inClass && c == '(';
      boolean closes = !inClass && c == ')';
      inClass = c == '[' || (inClass && c != ']');
      if (depth > 0) {
        depth += opens ? 1 : closes ? -1 : 0;
      } else if (opens && (regex.startsWith("(?<=", i) || regex.startsWith("(?<!", i))) {
        depth = 1;
      } else {
        left.append(c);
      }
      if (escaped) {
        i++;
        if (depth == 0) {
          left.append(regex.charAt(i));
        }
      }
    }
    return left.toString();
  }
}
