package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.themes.Segmenter.Word;
import io.github.duibiao.wording.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which terms a group of plans uses more, or less, often than a reference group (关键词). Immutable;
 * safe for use by many threads.
 *
 * <p>Terms are counted in the headings and texts of tasks: content words, the words of the
 * codebook, and words that hold together, without the words of every such plan and without titles
 * of documents. Terms that the two groups use fewer than {@value #LEAST} times together are left
 * out: nothing can be said of them.
 *
 * <p>Words are cut by HanLP, which is an optional dependency.
 *
 * <pre>{@code
 * Keyness keyness = comparison.keyness();
 * keyness.againstRest("xuanhan-2023").get(0).lines(); // where its first key term stands
 * keyness.contrast(p -> p.year() > 2022, p -> true);  // the later plans against the others
 * }</pre>
 */
public final class Keyness {
  /** How often two groups must use a term together for it to be compared. */
  public static final int LEAST = 3;

  private static final int LINES = 3;
  private static final int WIDTH = 15;
  private static final int SHOWN = 5;

  private final List<Plan> plans;
  private final Terms terms;

  private Keyness(List<Plan> plans, Terms terms) {
    this.plans = List.copyOf(plans);
    this.terms = terms;
  }

  /**
   * Finds the terms of plans.
   *
   * @param plans the plans; their ids differ
   * @param codebook the words that are terms as a whole
   * @throws IllegalStateException if HanLP is not on the class path; the message names what to add
   */
  public static Keyness of(List<Plan> plans, Codebook codebook) {
    return new Keyness(plans, new Terms(plans, codebook));
  }

  /** Returns how the terms of one plan differ from those of all others, surest first. */
  public List<KeyTerm> againstRest(String plan) {
    return contrast(each -> each.id().equals(plan), each -> true);
  }

  /** Returns how the terms of one plan differ from those of another, surest first. */
  public List<KeyTerm> against(String plan, String reference) {
    return contrast(each -> each.id().equals(plan), each -> each.id().equals(reference));
  }

  /**
   * Returns how the terms of one group differ from those of a reference group, most surely
   * different first. A plan in both groups counts for the first alone.
   */
  public List<KeyTerm> contrast(Predicate<Plan> group, Predicate<Plan> reference) {
    Set<String> ours = ids(group);
    Set<String> theirs = ids(group.negate().and(reference));
    Map<String, int[]> counts = new TreeMap<>();
    int[] totals = new int[2];
    for (TermText text : terms.texts()) {
      int side = ours.contains(text.plan()) ? 0 : theirs.contains(text.plan()) ? 1 : -1;
      for (Word word : text.words()) {
        if (side >= 0 && terms.counts(word)) {
          counts.computeIfAbsent(word.text(), each -> new int[2])[side]++;
          totals[side]++;
        }
      }
    }
    if (totals[0] == 0 || totals[1] == 0) {
      return List.of();
    }
    counts.values().removeIf(each -> each[0] + each[1] < LEAST);
    return keyTerms(counts, totals, ours, theirs);
  }

  private List<KeyTerm> keyTerms(
      Map<String, int[]> counts, int[] totals, Set<String> ours, Set<String> theirs) {
    List<String> names = List.copyOf(counts.keySet());
    List<Contingency> tables = new ArrayList<>();
    for (int[] each : counts.values()) {
      tables.add(new Contingency(each[0], totals[0], each[1], totals[1]));
    }
    double[] exact = tables.stream().mapToDouble(Contingency::exactProbability).toArray();
    double[] adjusted = Contrasts.adjust(exact);
    Map<String, List<TermInContext>> lines = lines(counts, ours, theirs);
    List<KeyTerm> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Contingency table = tables.get(i);
      double ratio = table.logRatio();
      double margin = table.margin();
      found.add(
          new KeyTerm(
              names.get(i),
              table.count(),
              table.total(),
              table.otherCount(),
              table.otherTotal(),
              table.logLikelihood(),
              table.probability(),
              exact[i],
              adjusted[i],
              ratio,
              ratio - margin,
              ratio + margin,
              Contrasts.caution(table),
              lines.getOrDefault(names.get(i), List.of())));
    }
    found.sort(
        Comparator.comparingDouble(KeyTerm::exactProbability)
            .thenComparing(Comparator.comparingDouble(KeyTerm::logLikelihood).reversed())
            .thenComparing(KeyTerm::term));
    return List.copyOf(found);
  }

  /** Finds for every term some places where it stands, one a task. */
  private Map<String, List<TermInContext>> lines(
      Map<String, int[]> counts, Set<String> ours, Set<String> theirs) {
    Map<String, List<TermInContext>> lines = new TreeMap<>();
    for (TermText text : terms.texts()) {
      Set<String> seen = new HashSet<>();
      for (Word word : text.words()) {
        int[] count = counts.get(word.text());
        if (count != null
            && (count[0] > 0 ? ours : theirs).contains(text.plan())
            && terms.counts(word)
            && seen.add(word.text())) {
          List<TermInContext> some = lines.computeIfAbsent(word.text(), each -> new ArrayList<>());
          if (some.size() < LINES) {
            some.add(line(text, word));
          }
        }
      }
    }
    return lines;
  }

  private static TermInContext line(TermText text, Word word) {
    String whole = text.text();
    return new TermInContext(
        text.plan(),
        text.task(),
        text.line(),
        whole.substring(Math.max(0, word.start() - WIDTH), word.start()),
        word.text(),
        whole.substring(word.end(), Math.min(whole.length(), word.end() + WIDTH)));
  }

  private Set<String> ids(Predicate<Plan> group) {
    return plans.stream().filter(group).map(Plan::id).collect(Collectors.toSet());
  }

  /**
   * Returns the key terms of a plan as JSON of the schema {@code duibiao/keyness/1} on one line.
   *
   * @param plan the id of the plan
   * @param reference the id of the plan it is compared with; null for all others
   */
  public String jsonLine(String plan, @Nullable String reference) {
    return KeynessJson.writeLine(
        plan, reference, reference == null ? againstRest(plan) : against(plan, reference));
  }

  /**
   * Returns one line a plan: the terms that it most surely uses more often than the others, each
   * with its adjusted probability; above 0.05 it may well be chance.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Shown.say("keyness"));
    for (Plan plan : plans) {
      text.append("\n  ").append(plan.id()).append(": ");
      text.append(
          againstRest(plan.id()).stream()
              .filter(KeyTerm::more)
              .limit(SHOWN)
              .map(each -> String.format(Locale.ROOT, "%s (p %.2f)", each.term(), each.adjusted()))
              .collect(Collectors.joining("、")));
    }
    return text.toString();
  }
}
