package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text says in words that a plan has nowhere: pairs of Chinese characters, weighed by how
 * rare they are in plans at large. A text that is new in most of its words is not only worded
 * differently, it is likely about something else. Immutable.
 */
public final class NewWording {
  private static final class Standard {
    static final Rarity RARITY = Rarity.of(Background.of(Lines.of("background.tsv")));
    static final Set<Long> TURNS = turns();

    private static Set<Long> turns() {
      Set<Long> known = new HashSet<>();
      Lines.of("turns.tsv").forEach(each -> add(each[0], known));
      return Set.copyOf(known);
    }
  }

  /** From this share of its words on a clause is new. */
  private static final double MOSTLY = 0.7;

  /** What is new in a clause that says something by itself weighs so much at least. */
  private static final double SAYING = 15;

  private final Set<Long> known;

  private NewWording(Set<Long> known) {
    this.known = known;
  }

  /** Returns what is new beside a plan: its headings, tasks and measures are known. */
  public static NewWording beside(Plan plan) {
    Set<Long> known = new HashSet<>();
    add(plan.shownTitle(), known);
    add(plan.preamble(), known);
    for (Section section : plan.sections()) {
      add(section.title(), known);
      add(section.text(), known);
    }
    for (Task task : plan.tasks()) {
      add(task.title(), known);
      add(task.text(), known);
      for (Measure measure : task.measures()) {
        add(measure.text(), known);
      }
    }
    return new NewWording(known);
  }

  /** Returns the same but for turns of phrase that any plan may have, which are known as well. */
  public NewWording withoutTurns() {
    Set<Long> all = new HashSet<>(known);
    all.addAll(Standard.TURNS);
    return new NewWording(all);
  }

  private static void add(String text, Set<Long> known) {
    for (long key : Grams.of(Script.of(text)).keys()) {
      known.add(key);
    }
  }

  /**
   * Pairs of characters that are new, or that two texts have both, and what they weigh. Immutable.
   */
  public static final class Pairs {
    /** In ascending order. */
    private final long[] pairs;

    private final double[] weights;
    private final double weight;

    private Pairs(long[] pairs, double[] weights, double weight) {
      this.pairs = pairs;
      this.weights = weights;
      this.weight = weight;
    }

    /** Returns what all of them weigh. */
    public double weight() {
      return weight;
    }

    private static Pairs of(long[] pairs, double[] weights, int count) {
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += weights[i];
      }
      return new Pairs(Arrays.copyOf(pairs, count), Arrays.copyOf(weights, count), sum);
    }

    /** Returns what both have. */
    public Pairs and(Pairs other) {
      long[] both = new long[pairs.length];
      double[] weighed = new double[pairs.length];
      int n = 0;
      for (int i = 0; i < pairs.length; i++) {
        if (Arrays.binarySearch(other.pairs, pairs[i]) >= 0) {
          both[n] = pairs[i];
          weighed[n++] = weights[i];
        }
      }
      return of(both, weighed, n);
    }

    /** Returns what these have and others do not. */
    public Pairs without(Pairs other) {
      long[] rest = new long[pairs.length];
      double[] weighed = new double[pairs.length];
      int n = 0;
      for (int i = 0; i < pairs.length; i++) {
        if (Arrays.binarySearch(other.pairs, pairs[i]) < 0) {
          rest[n] = pairs[i];
          weighed[n++] = weights[i];
        }
      }
      return of(rest, weighed, n);
    }

    /** Returns how many characters of a text follow one another that are made of these pairs. */
    public int longestRun(String text) {
      Script script = Script.of(text);
      int longest = 0;
      int run = 0;
      for (int i = 1; i < script.length(); i++) {
        boolean in =
            script.letterAt(i - 1)
                && script.letterAt(i)
                && Arrays.binarySearch(pairs, Grams.key(script.text(i - 1, i + 1))) >= 0;
        run = in ? Math.max(run, 1) + 1 : 0;
        longest = Math.max(longest, run);
      }
      return longest;
    }

    /**
     * Returns the part of a text, between marks that end a clause, that has most of these pairs.
     */
    public String clauseOf(String text) {
      String best = text;
      double most = 0;
      for (String clause : clauses(text)) {
        double weight = 0;
        for (long key : Grams.of(Script.of(clause)).keys()) {
          int at = Arrays.binarySearch(pairs, key);
          weight += at < 0 ? 0 : weights[at];
        }
        if (weight > most) {
          most = weight;
          best = clause;
        }
      }
      return best;
    }
  }

  /** Returns the pairs of Chinese characters of a text that the plan does not have. */
  public Pairs of(String text) {
    long[] keys = Grams.of(Script.of(text)).keys();
    long[] found = new long[keys.length];
    double[] weights = new double[keys.length];
    int n = 0;
    for (long key : keys) {
      if (chinese(key) && !known.contains(key)) {
        found[n] = key;
        weights[n++] = Standard.RARITY.weight(key);
      }
    }
    return Pairs.of(found, weights, n);
  }

  /**
   * Returns the part of a text that is newest: of the clauses that follow one another and are new
   * in most of their words those that weigh most together, as written; empty where no clause is
   * new.
   */
  public String newest(String text) {
    String best = "";
    double most = 0;
    int from = -1;
    double weight = 0;
    int at = 0;
    for (String clause : clauses(text)) {
      int start = text.indexOf(clause, at);
      at = start + clause.length();
      if (share(clause) < MOSTLY) {
        from = -1;
        weight = 0;
        continue;
      }
      from = from < 0 ? start : from;
      weight += of(clause).weight();
      if (weight > most) {
        most = weight;
        best = text.substring(from, at);
      }
    }
    return best;
  }

  /**
   * Returns the parts of a text that are new: clauses that follow one another, each of which is new
   * in most of its words and says more than a few words, as written and in their order. Where the
   * last of them only names what the next one speaks of (对在建工程，…), that one is taken in too.
   */
  public List<String> newParts(String text) {
    List<String> parts = new ArrayList<>();
    int from = -1;
    int at = 0;
    int end = 0;
    boolean open = false;
    for (String clause : clauses(text)) {
      int start = text.indexOf(clause, at);
      at = start + clause.length();
      boolean isNew = share(clause) >= MOSTLY && of(clause).weight() >= SAYING;
      boolean goesOn = open && from >= 0;
      open = clause.startsWith("对") || clause.endsWith("的");
      if (isNew || goesOn) {
        from = from < 0 ? start : from;
        end = at;
      } else if (from >= 0) {
        parts.add(text.substring(from, end));
        from = -1;
      }
    }
    if (from >= 0) {
      parts.add(text.substring(from, end));
    }
    return parts;
  }

  /** The parts of a text between marks that end a clause, without blanks around them. */
  private static List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Script.reduced(text.charAt(i)) == Script.CLAUSE) {
        String clause = text.substring(from, i).strip();
        if (!clause.isEmpty()) {
          clauses.add(clause);
        }
        from = i + 1;
      }
    }
    return clauses;
  }

  /**
   * Returns how much of a text is new, 0 to 1, by the weight of its pairs; 1 of one without any.
   */
  public double share(String text) {
    double all = 0;
    double fresh = 0;
    for (long key : Grams.of(Script.of(text)).keys()) {
      if (chinese(key)) {
        double weight = Standard.RARITY.weight(key);
        all += weight;
        fresh += known.contains(key) ? 0 : weight;
      }
    }
    return all == 0 ? 1 : fresh / all;
  }

  static boolean chinese(long key) {
    return ideograph((char) (key >>> 16)) && ideograph((char) key);
  }

  private static boolean ideograph(char c) {
    return c >= '一' && c <= '鿿';
  }
}
