package io.github.duibiao.text;

import java.util.Arrays;
import java.util.List;
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
 * <p>Reading asks over a hundred of these in turn, so that each takes as little memory as it can:
 * what it keeps grows with what it is asked.
 *
 * <p>Threads share the answers without a lock: what two of them find out at once is the same, and
 * what is lost because another thread writes is found out again.
 */
abstract class Prefilter {
  private static final int DEPTH = 3;

  /** As many answers are kept as this; with more, a new one takes the place of an older one. */
  private static final int MOST_KEPT = 1 << 13;

  private static final int FEWEST_KEPT = 1 << 5;

  /** A beginning has so many places, lest two of one text drive each other out. */
  private static final int PLACES = 4;

  private static final int KEY_BITS = DEPTH * Character.SIZE + 2;
  private static final long KEY = (1L << KEY_BITS) - 1;

  static final int ALIVE = 1;
  static final int DEAD = 2;

  /** Every text that begins so matches. */
  static final int SURE = 3;

  /** The states of so many characters fill a number. */
  private static final int STATES = Long.SIZE / 2;

  /**
   * Whether a match may begin with a character: two bits each, by its number in the {@link
   * Alphabet}, of which 0 is not known yet.
   */
  private long[] first = new long[4];

  /**
   * Three characters, 16 bits each; above them how many of them the end of the text leaves out; and
   * above that whether a match may begin so.
   */
  private AtomicLongArray known = new AtomicLongArray(FEWEST_KEPT);

  /** Returns what a match of a pattern may begin with. */
  static Prefilter of(Pattern pattern) {
    return new OfPattern(pattern);
  }

  /** Returns what a match of any of these may begin with. */
  static Prefilter anyOf(List<Prefilter> parts) {
    return new OfAny(parts);
  }

  /**
   * Finds out whether a match may begin so.
   *
   * @param whole whether the text ends with it
   */
  abstract int ask(String beginning, boolean whole);

  /** Says whether a match may begin at a position; where it does, the answer is yes. */
  final boolean mayBegin(String text, int from) {
    return state(text, from) != DEAD;
  }

  /** Says whether a match is known to begin at a position, may begin there, or does not. */
  final int state(String text, int from) {
    return from < text.length() && mayBeginWith(text.charAt(from)) ? look(text, from) : DEAD;
  }

  /** Says whether a match may begin with a character. */
  final boolean mayBeginWith(char c) {
    int number = Alphabet.number(c);
    int at = number / STATES;
    long[] states = first;
    int state = at < states.length ? (int) (states[at] >>> (2 * number)) & 3 : 0;
    return (state == 0 ? learn(c, number) : state) != DEAD;
  }

  private int learn(char c, int number) {
    int state = ask(Character.toString(c), false) == DEAD ? DEAD : ALIVE;
    int at = number / STATES;
    // Another thread may put a shorter table in its place at any moment.
    long[] states = first;
    if (at >= states.length) {
      states = Arrays.copyOf(states, Math.max(at + 1, 2 * states.length));
    }
    states[at] |= (long) state << (2 * number);
    first = states;
    return state;
  }

  /** Returns the first position from one up where a match may begin; -1 for none. */
  final int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (mayBeginWith(text.charAt(i)) && look(text, i) != DEAD) {
        return i;
      }
    }
    return -1;
  }

  private int look(String text, int from) {
    int to = Math.min(text.length(), from + DEPTH);
    long key = (long) from + DEPTH - to;
    for (int i = from; i < from + DEPTH; i++) {
      key = key << Character.SIZE | (i < to ? text.charAt(i) : 0);
    }
    AtomicLongArray answers = known;
    int place = place(key, answers);
    for (int i = 0; i < PLACES; i++) {
      long answer = answers.getOpaque(place ^ i);
      if (answer != 0 && (answer & KEY) == key) {
        return (int) (answer >>> KEY_BITS);
      }
    }
    int state = ask(text.substring(from, to), to < from + DEPTH);
    keep((long) state << KEY_BITS | key);
    return state;
  }

  private static int place(long key, AtomicLongArray answers) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (answers.length() - 1);
  }

  /** Keeps an answer; there is more room made where all its places are taken, up to a limit. */
  private void keep(long answer) {
    while (!put(answer, known) && known.length() < MOST_KEPT) {
      grow();
    }
  }

  private void grow() {
    AtomicLongArray before = known;
    AtomicLongArray grown = new AtomicLongArray(2 * before.length());
    for (int i = 0; i < before.length(); i++) {
      long answer = before.getOpaque(i);
      if (answer != 0) {
        put(answer, grown);
      }
    }
    known = grown;
  }

  /**
   * Puts an answer into the first of its places that is empty, or else into the last.
   *
   * @return whether a place was empty
   */
  private static boolean put(long answer, AtomicLongArray answers) {
    int place = place(answer & KEY, answers);
    int i = 0;
    while (i < PLACES - 1 && answers.getOpaque(place ^ i) != 0) {
      i++;
    }
    boolean empty = answers.getOpaque(place ^ i) == 0;
    answers.setOpaque(place ^ i, answer);
    return empty;
  }

  private static final class OfPattern extends Prefilter {
    /** What else than a group looks at the text in front: the beginning, and boundaries. */
    private static final Pattern LOOKS_BACK = Pattern.compile("(?<!\\[)\\^|\\\\[bBAG]");

    private final Pattern pattern;

    /** Whether the pattern asks nothing of the text in front of a match. */
    private final boolean looksAheadOnly;

    OfPattern(Pattern whole) {
      String regex = whole.pattern();
      boolean anchored = LOOKS_BACK.matcher(regex).find();
      boolean looksBehind = regex.contains("(?<=") || regex.contains("(?<!");
      // Where nothing stands in front, (?<!…) alone holds as it is.
      boolean holds = !regex.contains("(?<=") && !anchored;
      String ahead = !looksBehind || holds ? regex : withoutConditions(regex);
      pattern = ahead.equals(regex) ? whole : Pattern.compile(ahead);
      looksAheadOnly = !looksBehind && !anchored;
    }

    @Override
    int ask(String beginning, boolean whole) {
      Matcher matcher = pattern.matcher(beginning);
      boolean matches = matcher.lookingAt();
      if (matches && looksAheadOnly && (whole || !matcher.hitEnd())) {
        return SURE;
      }
      return matches || (!whole && matcher.hitEnd()) ? ALIVE : DEAD;
    }

    /** Returns the expression without its conditions on the text in front, (?<=…) and (?<!…). */
    private static String withoutConditions(String regex) {
      StringBuilder left = new StringBuilder(regex.length());
      int depth = 0;
      boolean inClass = false;
      for (int i = 0; i < regex.length(); i++) {
        char c = regex.charAt(i);
        boolean opens = !inClass && c == '(';
        inClass = c == '[' || (inClass && c != ']');
        if (depth > 0) {
          depth += opens ? 1 : !inClass && c == ')' ? -1 : 0;
        } else if (opens && (regex.startsWith("?<=", i + 1) || regex.startsWith("?<!", i + 1))) {
          depth = 1;
        } else {
          left.append(c);
        }
        if (c == '\\') {
          i++;
          if (depth == 0) {
            left.append(regex.charAt(i));
          }
        }
      }
      return left.toString();
    }
  }

  private static final class OfAny extends Prefilter {
    private final List<Prefilter> parts;

    OfAny(List<Prefilter> parts) {
      this.parts = List.copyOf(parts);
    }

    @Override
    int ask(String beginning, boolean whole) {
      boolean one = beginning.length() == 1 && !whole;
      for (Prefilter each : parts) {
        if (one ? each.mayBeginWith(beginning.charAt(0)) : each.mayBegin(beginning, 0)) {
          return ALIVE;
        }
      }
      return DEAD;
    }
  }
}
