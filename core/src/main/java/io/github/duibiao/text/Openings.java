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
public final class Openings {
  private static final int DEPTH = 3;

  /** As many answers are kept as this; a new one takes the place of an older one. */
  private static final int KEPT_BITS = 13;

  private static final int KEPT = 1 << KEPT_BITS;

  private static final int ALIVE = 1;
  private static final int DEAD = 2;

  private final Pattern pattern;

  /** What is known of each character as the first one: 0 is nothing. */
  private final byte[] first = new byte[Character.MAX_VALUE + 1];

  /** Three characters, 16 bits each, and above them whether a match may begin so. */
  private final AtomicLongArray known = new AtomicLongArray(KEPT);

  public Openings(String regex) {
    pattern = Pattern.compile(withoutLookbehind(regex));
  }

  /** Says whether a match may begin at a position; where it does, the answer is yes. */
  public boolean mayBegin(String text, int from) {
    return from < text.length() && mayBeginWith(text.charAt(from)) && isAlive(text, from);
  }

  /** Says whether a match may begin with a character. */
  public boolean mayBeginWith(char c) {
    byte state = first[c];
    if (state == 0) {
      state = (byte) ask(Character.toString(c));
      first[c] = state;
    }
    return state == ALIVE;
  }

  /** Returns the first position from one up where a match may begin; -1 for none. */
  int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (mayBeginWith(text.charAt(i)) && isAlive(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAlive(String text, int from) {
    if (from + DEPTH > text.length()) {
      return true;
    }
    long key = 0;
    for (int i = from; i < from + DEPTH; i++) {
      key = key << Character.SIZE | text.charAt(i);
    }
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - KEPT_BITS));
    long answer = known.getOpaque(place);
    if ((answer & (1L << (DEPTH * Character.SIZE)) - 1) != key || answer == 0) {
      answer = (long) ask(text.substring(from, from + DEPTH)) << (DEPTH * Character.SIZE) | key;
      known.setOpaque(place, answer);
    }
    return answer >>> (DEPTH * Character.SIZE) == ALIVE;
  }

  private int ask(String beginning) {
    Matcher matcher = pattern.matcher(beginning);
    return matcher.lookingAt() || matcher.hitEnd() ? ALIVE : DEAD;
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
