package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the task table of a plan says again what its prose says, sentence by sentence.
 *
 * <p>Within a task, sentences of the prose and of the rows are paired: equal ones first, then the
 * most alike. What is left over on one side and is not contained in the other side either, in the
 * task or anywhere in the plan, stands on one side only. A table that does not restate its prose,
 * such as one of short headings, is left alone: see {@link #restates}. Of one that says it in other
 * words, an abridgement, only the pairs are told: see {@link #wordForWord}.
 *
 * @param restates whether most sentences of the rows stand in the prose, so that one that does not
 *     is worth a word
 * @param wordForWord whether most of those sentences stand there word for word, so that one in
 *     other words is worth a word
 * @param abridges whether prose and table say the same tasks in other words, of which facts are
 *     compared alone
 * @param pairs the sentences that say the same
 * @param onlyInProse sentences of tasks with rows that no row says
 * @param onlyInTable sentences of rows that the prose does not say
 */
record Restatement(
    boolean restates,
    boolean wordForWord,
    boolean abridges,
    List<Pair> pairs,
    List<Sentence> onlyInProse,
    List<Sentence> onlyInTable) {
  private static final Restatement NONE =
      new Restatement(false, false, false, List.of(), List.of(), List.of());

  /** From here on two sentences are the same but for a slip. */
  private static final double SAME = 0.95;

  /** The share of the sentences of rows that are so, where a table is meant word for word. */
  private static final double WORD_FOR_WORD = 2.0 / 3;

  /** How alike two sentences must be, in runs of two characters (Dice), to say the same. */
  private static final double ALIKE = 0.5;

  /** The share of a sentence that is contained in other text for it to be there too. */
  private static final double CONTAINED = 0.6;

  /** The share of the sentences of rows that stand in the prose where a table restates it. */
  private static final double RESTATES = 0.6;

  private static final int FEWEST = 3;

  /** So many pairs of one task are compared; a task with more is not a plan's. */
  private static final int MOST_PAIRS = 40_000;

  private static final int LONGEST = 2_000;

  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s{0,4}(?:[(（]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳])(?![0-9])\\s{0,4}");

  /**
   * A sentence.
   *
   * @param task its task
   * @param demand the measure it stands in
   * @param text its words
   * @param letters its letters and digits, by which it is compared
   */
  record Sentence(Task task, Demand demand, String text, String letters) {}

  /**
   * A sentence of the prose and the one of a row that says it again.
   *
   * @param whole whether the two say all of each other: not where several rows share out what one
   *     sentence says, or the reverse, nor where a sentence says who does it, which rows have in
   *     cells
   */
  record Pair(Sentence prose, Sentence row, boolean whole) {}

  static Restatement of(Plan plan) {
    if (plan.restated()) {
      return NONE; // The texts of such a plan are summaries, made apart from one another.
    }
    List<Pair> pairs = new ArrayList<>();
    List<Sentence> prose = new ArrayList<>();
    List<Sentence> table = new ArrayList<>();
    int sentences = 0;
    for (Task task : plan.tasks()) {
      if (task.clause() != null && BracketsUnpaired.leftOpen(task.clause()) >= 0) {
        continue; // A bracket that nothing closes has taken sentences into the clause.
      }
      List<Sentence> told = sentences(task, task.sentences());
      List<Sentence> laid = sentences(task, task.rows());
      if (!told.isEmpty() && !laid.isEmpty() && (long) told.size() * laid.size() <= MOST_PAIRS) {
        sentences += laid.size();
        List<Pair> paired = new ArrayList<>();
        pair(told, laid, paired);
        told.removeIf(each -> SharedOut.isOfRoles(each.text));
        SharedOut.settle(paired, told, laid);
        pairs.addAll(paired);
        prose.addAll(told);
        table.addAll(laid);
      }
    }
    Set<Integer> allProse = grams(plan, Measure.Origin.PROSE);
    Set<Integer> allTable = grams(plan, Measure.Origin.TABLE);
    prose.removeIf(each -> contained(each.letters, allTable));
    table.removeIf(each -> contained(each.letters, allProse));
    long same =
        pairs.stream().filter(each -> dice(each.prose.letters, each.row.letters) >= SAME).count();
    boolean wordForWord = same >= WORD_FOR_WORD * sentences;
    boolean restates = sentences >= FEWEST && sentences - table.size() >= RESTATES * sentences;
    return new Restatement(
        restates,
        restates && wordForWord,
        sentences >= FEWEST && !(restates && wordForWord),
        restates ? List.copyOf(pairs) : List.of(),
        restates && wordForWord ? List.copyOf(prose) : List.of(),
        restates && wordForWord ? List.copyOf(table) : List.of());
  }

  /** Says whether most of some letters stands in other text, wherever. */
  private static boolean contained(String letters, Set<Integer> grams) {
    int known = 0;
    for (int i = 0; i + 4 <= letters.length(); i++) {
      known += grams.contains(letters.substring(i, i + 4).hashCode()) ? 1 : 0;
    }
    return letters.length() < 4 || known >= CONTAINED * (letters.length() - 3);
  }

  private static Set<Integer> grams(Plan plan, Measure.Origin origin) {
    Set<Integer> grams = new HashSet<>();
    for (Task task : plan.tasks()) {
      for (Measure each : origin == Measure.Origin.TABLE ? task.rows() : task.sentences()) {
        String letters = Glyphs.letters(each.text());
        for (int i = 0; i + 4 <= letters.length(); i++) {
          grams.add(letters.substring(i, i + 4).hashCode());
        }
      }
    }
    return grams;
  }

  /** Takes the sentences that say the same out of both lists, and adds them as pairs. */
  private static void pair(List<Sentence> prose, List<Sentence> table, List<Pair> pairs) {
    Map<String, Sentence> byLetters = new HashMap<>();
    prose.forEach(each -> byLetters.putIfAbsent(each.letters, each));
    for (Sentence row : List.copyOf(table)) {
      Sentence same = byLetters.remove(row.letters);
      if (same != null) {
        pairs.add(new Pair(same, row, true));
        prose.remove(same);
        table.remove(row);
      }
    }
    record Scored(double likeness, Pair pair) {}
    List<Scored> scored = new ArrayList<>();
    for (Sentence one : prose) {
      String work = SharedOut.withoutRoles(one.text);
      boolean whole = work.equals(one.letters);
      for (Sentence other : table) {
        double likeness = dice(one.letters, other.letters);
        if (!whole) {
          likeness = Math.max(likeness, dice(work, other.letters));
        }
        if (likeness >= ALIKE) {
          scored.add(new Scored(likeness, new Pair(one, other, whole)));
        }
      }
    }
    scored.sort(Comparator.comparingDouble(each -> -each.likeness));
    for (Scored each : scored) {
      if (prose.contains(each.pair.prose) && table.contains(each.pair.row)) {
        pairs.add(each.pair);
        prose.remove(each.pair.prose);
        table.remove(each.pair.row);
      }
    }
  }

  /** How alike two texts are, in runs of two characters: 0 to 1. */
  static double dice(String one, String other) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i + 2 <= one.length(); i++) {
      counts.merge(one.charAt(i) << 16 | one.charAt(i + 1), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 2 <= other.length(); i++) {
      int left = counts.merge(other.charAt(i) << 16 | other.charAt(i + 1), -1, Integer::sum);
      common += left >= 0 ? 1 : 0;
    }
    return 2.0 * common / Math.max(1, one.length() + other.length() - 2);
  }

  private static List<Sentence> sentences(Task task, List<Measure> measures) {
    List<Sentence> all = new ArrayList<>();
    for (Measure measure : measures) {
      for (String part : cut(measure.text())) {
        // Prose numbers its steps, and the rows of its table are numbered anew.
        String text = NUMBER.matcher(part).replaceFirst("");
        String letters = Glyphs.letters(text);
        if (letters.length() >= 4 && letters.length() <= LONGEST) {
          all.add(new Sentence(task, measure, text, letters));
        }
      }
    }
    return all;
  }

  /** Cuts a text behind each end of a sentence that stands outside brackets and quotation marks. */
  private static List<String> cut(String text) {
    String canon = Glyphs.canonical(text);
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < canon.length(); i++) {
      char c = canon.charAt(i);
      depth = Math.max(0, depth + Glyphs.nesting(c));
      if (depth == 0 && "。;!?".indexOf(c) >= 0) {
        parts.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }
}
