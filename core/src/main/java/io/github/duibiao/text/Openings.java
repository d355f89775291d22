package io.github.duibiao.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a match of a pattern may begin with, as a tree of characters that grows with what is read.
 *
 * <p>A beginning is dead if the pattern, tried on it alone, neither matches nor runs into its end:
 * no text that begins so matches. If it matches and does not run into its end, every text that
 * begins so matches. Each is tried once, when a text first has it. What the pattern asks of the
 * text in front of a match is left out, which keeps more beginnings alive and none less, and none
 * that is sure. One character stands for all of its kind: see {@link Alphabet}.
 *
 * <p>Threads share a tree without a lock: what two of them grow at once is the same.
 */
public final class Openings {
  /** So many characters tell most texts from a match. */
  private static final int DEPTH = 16;

  /** Keeps the tree small whatever is read; what goes beyond it is tried. */
  private static final int MOST_NODES = 2_000;

  private static final Node DEAD = new Node("", 0);
  private static final Node OPEN = new Node("", 0);
  private static final Node SURE = new Node("", 0);

  private final Pattern pattern;

  private final byte[] kinds;

  /** One character of every kind. */
  private final String samples;

  /**
   * The characters, a bit each, that texts have shown and no match begins with: small enough to
   * stay at hand where every character of a text is asked for. A bit that two threads set at once
   * and one of them loses is set the next time.
   */
  private final int[] dead = new int[(Character.MAX_VALUE + 1) / Integer.SIZE];

  private final AtomicInteger nodes = new AtomicInteger();
  private final Node root;

  /** Whether the pattern asks nothing of the text in front of a match. */
  private final boolean looksAheadOnly;

  public Openings(String regex) {
    String ahead = withoutLookbehind(regex);
    looksAheadOnly = ahead.equals(regex) && !regex.replace("[^", "[").contains("^");
    pattern = Pattern.compile(ahead);
    Alphabet alphabet = Alphabet.of(ahead);
    kinds = alphabet.kinds();
    samples = alphabet.samples();
    root = new Node("", samples.length());
  }

  /** A beginning that may be a match's; one without room for more is a leaf. */
  private static final class Node {
    final String beginning;
    final @Nullable Node[] next;

    /** What becomes of a text that is this beginning and no more; null until there is one. */
    @Nullable Node ended;

    Node(String beginning, int kinds) {
      this.beginning = beginning;
      next = new @Nullable Node[kinds];
    }
  }

  /** Says whether a match may begin at a position; where it does, the answer is yes. */
  public boolean mayBegin(String text, int from) {
    return from < text.length() && !isDead(text.charAt(from)) && leaf(text, from) != DEAD;
  }

  /** Says whether a match may begin with a character. */
  public boolean mayBeginWith(char first) {
    int kind = kinds[first] & 0xff;
    Node next = root.next[kind];
    return (next == null ? grow(root, kind) : next) != DEAD;
  }

  /** Says whether a match is known to begin at a position; where it does not, the answer is no. */
  boolean begins(String text, int from) {
    return leaf(text, from) == SURE;
  }

  /** Returns the first position from one up to another where a match may begin; -1 for none. */
  int next(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDead(text.charAt(i)) && leaf(text, i) != DEAD) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDead(char c) {
    return (dead[c >>> 5] & (1 << c)) != 0;
  }

  private Node leaf(String text, int from) {
    Node node = root;
    for (int i = from; node.next.length > 0; i++) {
      if (i == text.length()) {
        return node.ended == null ? end(node) : node.ended;
      }
      int kind = kinds[text.charAt(i)] & 0xff;
      Node next = node.next[kind];
      node = next == null ? grow(node, kind) : next;
      if (node == DEAD && i == from) {
        char first = text.charAt(from);
        dead[first >>> 5] |= 1 << first;
      }
    }
    return node;
  }

  private Node end(Node node) {
    Node end = pattern.matcher(node.beginning).lookingAt() ? matched() : DEAD;
    node.ended = end;
    return end;
  }

  private Node grow(Node node, int kind) {
    String beginning = node.beginning + samples.charAt(kind);
    Matcher matcher = pattern.matcher(beginning);
    boolean matches = matcher.lookingAt();
    Node next = DEAD;
    if (matches && !matcher.hitEnd()) {
      next = matched();
    } else if (matches || matcher.hitEnd()) {
      boolean leaf = beginning.length() == DEPTH || nodes.get() >= MOST_NODES;
      next = leaf ? OPEN : new Node(beginning, samples.length());
      nodes.incrementAndGet();
    }
    node.next[kind] = next;
    return next;
  }

  private Node matched() {
    return looksAheadOnly ? SURE : OPEN;
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
