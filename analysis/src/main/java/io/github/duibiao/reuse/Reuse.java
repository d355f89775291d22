package io.github.duibiao.reuse;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reuse.LocalAlignment.Aligned;
import io.github.duibiao.tables.DataTable;
import io.github.duibiao.wording.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Wording that plans share, and who likely took it from whom. Immutable; safe for use by many
 * threads.
 *
 * <pre>{@code
 * Reuse reuse = Reuse.of(plans);
 * reuse.plans();   // how much of each plan is from others
 * reuse.flows();   // who took from whom
 * reuse.between("xuanhan-2023", "sichuan-2023").passages();
 * }</pre>
 *
 * <p>A passage is a local alignment of letters that tolerates small edits and scores 12 at least:
 * so many equal letters, three more for each edit. A passage that three families of plans have is a
 * formula of the genre and counts in no share. The source of a task is, of the plans that may have
 * been before it, the one that has most of its letters; where several have nearly as much, one that
 * its plan cites, then the one that has most of the whole plan, then the one of the level next
 * above, then the latest.
 */
public final class Reuse {
  private final List<SharedText> pairs;
  private final Map<String, Map<String, SharedText>> byPlans = new LinkedHashMap<>();
  private final List<TaskReuse> tasks;
  private final List<PlanReuse> plans;
  private final List<Flow> flows;
  private final List<Formula> formulae;

  private Reuse(
      List<PlanLetters> letters,
      List<SharedText> pairs,
      Map<SharedText, Course> courses,
      List<Formula> formulae) {
    this.pairs = List.copyOf(pairs);
    this.formulae = List.copyOf(formulae);
    for (SharedText pair : pairs) {
      byPlans
          .computeIfAbsent(pair.left().id(), id -> new LinkedHashMap<>())
          .put(pair.right().id(), pair);
      byPlans
          .computeIfAbsent(pair.right().id(), id -> new LinkedHashMap<>())
          .put(pair.left().id(), pair);
    }
    Sources sources = new Sources(pairs, courses);
    List<TaskReuse> everyTask = new ArrayList<>();
    letters.forEach(
        each -> each.plan().tasks().forEach(task -> everyTask.add(sources.of(each.plan(), task))));
    tasks = List.copyOf(everyTask);
    plans = letters.stream().map(each -> sources.sum(each, tasks)).toList();
    flows = sources.flows(letters, tasks);
  }

  /**
   * Compares plans, each two of them.
   *
   * @param plans the plans; their ids differ
   */
  public static Reuse of(List<Plan> plans) {
    return of(plans, List.of());
  }

  /**
   * Compares plans, each two of them.
   *
   * @param plans the plans; their ids differ
   * @param background further plans of the genre, which are looked at only to tell how common a
   *     passage is
   * @throws IllegalArgumentException if two plans have one id
   */
  public static Reuse of(List<Plan> plans, List<Plan> background) {
    if (plans.stream().map(Plan::id).distinct().count() < plans.size()) {
      throw new IllegalArgumentException("two plans have one id");
    }
    List<PlanLetters> letters = new ArrayList<>(plans.stream().map(PlanLetters::new).toList());
    int compared = letters.size();
    background.stream()
        .filter(each -> !plans.contains(each))
        .forEach(each -> letters.add(new PlanLetters(each)));
    Families families = new Families(letters);
    List<List<Aligned>> found = new ArrayList<>();
    for (int i = 0; i < compared; i++) {
      for (int j = i + 1; j < letters.size(); j++) {
        List<Aligned> passages = SharedText.search(letters.get(i), letters.get(j));
        int shorter = Math.min(letters.get(i).size(), letters.get(j).size());
        families.add(i, j, shorter, passages);
        if (j < compared) {
          found.add(passages);
        }
      }
    }
    return of(letters.subList(0, compared), found, families);
  }

  private static Reuse of(List<PlanLetters> letters, List<List<Aligned>> found, Families families) {
    Map<String, Integer> commonness = new LinkedHashMap<>();
    Map<String, Formula> formulae = new LinkedHashMap<>();
    List<SharedText> pairs = new ArrayList<>();
    Map<SharedText, Course> courses = new LinkedHashMap<>();
    int at = 0;
    for (int i = 0; i < letters.size(); i++) {
      for (int j = i + 1; j < letters.size(); j++) {
        PlanLetters left = letters.get(i);
        PlanLetters right = letters.get(j);
        List<Aligned> passages = found.get(at++);
        for (Aligned each : passages) {
          String folded = left.folded(each.left(), each.leftEnd());
          int having = commonness.computeIfAbsent(folded, families::having);
          if (having >= Families.FORMULA) {
            String written = left.written(each.left(), each.leftEnd());
            formulae.putIfAbsent(folded, new Formula(written, having));
          }
        }
        SharedText pair = SharedText.of(left, right, passages, formulae::containsKey);
        pairs.add(pair);
        courses.put(pair, Course.of(left, right));
      }
    }
    List<Formula> sorted =
        formulae.entrySet().stream()
            .filter(each -> !isPart(each, formulae))
            .map(Map.Entry::getValue)
            .sorted(
                Comparator.comparingInt((Formula each) -> -each.families())
                    .thenComparingInt(each -> -each.text().length())
                    .thenComparing(Formula::text))
            .toList();
    return new Reuse(letters, pairs, courses, sorted);
  }

  /** Says whether a formula is no more than a part of another that is as common. */
  private static boolean isPart(Map.Entry<String, Formula> one, Map<String, Formula> all) {
    return all.entrySet().stream()
        .anyMatch(
            each ->
                each.getKey().length() > one.getKey().length()
                    && each.getKey().contains(one.getKey())
                    && each.getValue().families() >= one.getValue().families());
  }

  /** Returns what each two plans share, in the order of the plans. */
  public List<SharedText> pairs() {
    return pairs;
  }

  /**
   * Returns what two plans share.
   *
   * @param one the id of a plan
   * @param other the id of another
   * @throws IllegalArgumentException if they were not compared
   */
  public SharedText between(String one, String other) {
    SharedText pair = byPlans.getOrDefault(one, Map.of()).get(other);
    if (pair == null) {
      throw new IllegalArgumentException("not compared: " + one + " and " + other);
    }
    return pair;
  }

  /** Returns how much of each plan is from others. */
  public List<PlanReuse> plans() {
    return plans;
  }

  /**
   * Returns how much of a plan is from others.
   *
   * @param id the id of the plan
   * @throws IllegalArgumentException if it was not compared
   */
  public PlanReuse plan(String id) {
    return plans.stream()
        .filter(each -> each.plan().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not compared: " + id));
  }

  /** Returns where each task is likely from, plan by plan. */
  public List<TaskReuse> tasks() {
    return tasks;
  }

  /** Returns who took from whom, the most letters first. */
  public List<Flow> flows() {
    return flows;
  }

  /** Returns the formulae of the genre among the passages, the most common first. */
  public List<Formula> formulae() {
    return formulae;
  }

  /**
   * Returns what the plans share as Markdown.
   *
   * @param plans the plans that were compared
   * @param language the language of what is not quoted
   */
  public String markdown(List<Plan> plans, MemoLanguage language) {
    return ReuseMemo.write(this, plans, language);
  }

  /**
   * Returns what the plans share as JSON of the schema {@code duibiao/reuse/1}, laid out for
   * reading.
   *
   * @param plans the plans that were compared
   */
  public String json(List<Plan> plans) {
    return ReuseJson.write(this, plans);
  }

  /** Returns what the plans share as a table, one row per task. */
  public DataTable table() {
    return ReuseTable.of(this);
  }

  /** Returns who took from whom, one a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Shown.say("reuse", plans.size()));
    for (Flow flow : flows) {
      text.append("\n  ").append(flow.from()).append(flow.directed() ? " → " : " — ");
      text.append(flow.to()).append(' ').append(flow.letters()).append(' ').append(flow.signs());
    }
    return text.toString();
  }
}
