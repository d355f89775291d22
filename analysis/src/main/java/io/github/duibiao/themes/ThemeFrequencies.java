package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.wording.Shown;
import io.github.duibiao.wording.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How often themes come up, by plan, level, year or any grouping of plans, and how groups differ.
 * Immutable.
 *
 * <pre>{@code
 * frequencies.by(Plan::year, Counted.TASKS);                  // counts of every year
 * frequencies.againstRest("xuanhan-2023", Counted.TASKS);     // what it speaks of more, or less
 * frequencies.contrast(p -> p.year() > 2022, p -> true, Counted.MEASURES);
 * }</pre>
 */
public final class ThemeFrequencies {
  private final List<Plan> plans;
  private final List<Theme> themes;
  private final Map<String, PlanThemes> tagged = new HashMap<>();

  private ThemeFrequencies(List<Plan> plans, List<PlanThemes> tags, Codebook codebook) {
    this.plans = List.copyOf(plans);
    this.themes = codebook.themes();
    tags.forEach(each -> tagged.put(each.plan(), each));
  }

  /**
   * Counts the themes of plans.
   *
   * @param plans the plans
   * @param themes their themes, one a plan
   * @param codebook the codebook the themes were found with
   * @throws IllegalArgumentException if a plan has no themes given
   */
  public static ThemeFrequencies of(List<Plan> plans, List<PlanThemes> themes, Codebook codebook) {
    ThemeFrequencies frequencies = new ThemeFrequencies(plans, themes, codebook);
    for (Plan plan : plans) {
      if (!frequencies.tagged.containsKey(plan.id())) {
        throw new IllegalArgumentException("no themes were given of the plan " + plan.id());
      }
    }
    return frequencies;
  }

  /** Returns the counts of every theme over all plans, in the order of the codebook. */
  public List<ThemeCount> overall(Counted counted) {
    return counts(plans, counted);
  }

  /** Returns the counts of every theme in one plan, in the order of the codebook. */
  public List<ThemeCount> of(String plan, Counted counted) {
    return counts(where(each -> each.id().equals(plan)), counted);
  }

  /**
   * Returns the counts of every theme in every group of plans.
   *
   * @param <K> what plans are grouped by
   * @param group the group of a plan, such as {@code Plan::year} or {@code p -> p.level()}
   * @param counted what to count
   * @return the groups in the order in which the first plan of each comes
   */
  public <K> Map<K, List<ThemeCount>> by(Function<Plan, K> group, Counted counted) {
    Map<K, List<Plan>> groups = new LinkedHashMap<>();
    plans.forEach(
        plan -> groups.computeIfAbsent(group.apply(plan), each -> new ArrayList<>()).add(plan));
    Map<K, List<ThemeCount>> counts = new LinkedHashMap<>();
    groups.forEach((key, members) -> counts.put(key, counts(members, counted)));
    return counts;
  }

  /** Returns how one plan differs from all others together, most surely different first. */
  public List<ThemeContrast> againstRest(String plan, Counted counted) {
    return contrast(each -> each.id().equals(plan), each -> !each.id().equals(plan), counted);
  }

  /**
   * Returns how one group of plans differs from a reference group, most surely different first.
   * Themes that neither has are left out. A plan in both groups counts for the first alone, so that
   * {@code contrast(some, p -> true, …)} compares some with the rest.
   */
  public List<ThemeContrast> contrast(
      Predicate<Plan> group, Predicate<Plan> reference, Counted counted) {
    List<ThemeCount> ours = counts(where(group), counted);
    List<ThemeCount> theirs = counts(where(group.negate().and(reference)), counted);
    return Contrasts.of(ours, theirs);
  }

  /**
   * Returns every two themes that come up together at least once, the most strongly associated
   * first.
   */
  public List<CoOccurrence> coOccurrences(Counted counted) {
    List<Set<String>> cases = new ArrayList<>();
    for (Plan plan : plans) {
      for (Case each : cases(plan, counted)) {
        cases.add(new HashSet<>(each.themes.stream().map(TaggedTheme::id).toList()));
      }
    }
    List<CoOccurrence> found = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      for (int j = i + 1; j < themes.size(); j++) {
        CoOccurrence pair = coOccurrence(themes.get(i).id(), themes.get(j).id(), cases);
        if (pair.both() > 0) {
          found.add(pair);
        }
      }
    }
    found.sort(Comparator.comparingDouble(CoOccurrence::logLikelihood).reversed());
    return List.copyOf(found);
  }

  private static CoOccurrence coOccurrence(String first, String second, List<Set<String>> cases) {
    int both = 0;
    int ofFirst = 0;
    int ofSecond = 0;
    for (Set<String> each : cases) {
      boolean hasFirst = each.contains(first);
      boolean hasSecond = each.contains(second);
      both += hasFirst && hasSecond ? 1 : 0;
      ofFirst += hasFirst ? 1 : 0;
      ofSecond += hasSecond ? 1 : 0;
    }
    Contingency table = new Contingency(both, ofFirst, ofSecond - both, cases.size() - ofFirst);
    return new CoOccurrence(
        first,
        second,
        both,
        ofFirst,
        ofSecond,
        cases.size(),
        table.logLikelihood(),
        table.exactProbability());
  }

  private record Case(List<TaggedTheme> themes, int length) {}

  private List<ThemeCount> counts(List<Plan> group, Counted counted) {
    Map<String, int[]> anyMainLength = new HashMap<>();
    int total = 0;
    long length = 0;
    for (Plan plan : group) {
      for (Case each : cases(plan, counted)) {
        total++;
        length += each.length;
        for (TaggedTheme tag : each.themes) {
          int[] sums = anyMainLength.computeIfAbsent(tag.id(), id -> new int[3]);
          sums[0]++;
          sums[1] += tag.main() ? 1 : 0;
          sums[2] += each.length;
        }
      }
    }
    List<ThemeCount> counts = new ArrayList<>();
    for (Theme theme : themes) {
      int[] sums = anyMainLength.getOrDefault(theme.id(), new int[3]);
      double share = length == 0 ? 0 : (double) sums[2] / length;
      counts.add(new ThemeCount(theme.id(), counted, sums[0], sums[1], total, share));
    }
    return List.copyOf(counts);
  }

  private List<Case> cases(Plan plan, Counted counted) {
    Map<String, List<TaggedTheme>> themesOf = new HashMap<>();
    PlanThemes tags = tagged.get(plan.id());
    if (tags != null) {
      tags.assignments().forEach(each -> themesOf.put(each.demand(), each.themes()));
    }
    List<Case> cases = new ArrayList<>();
    for (Task task : plan.tasks()) {
      if (counted == Counted.TASKS) {
        cases.add(new Case(themesOf.getOrDefault(task.id(), List.of()), length(task)));
      } else {
        for (Measure measure : task.workingMeasures()) {
          cases.add(new Case(themesOf.getOrDefault(measure.id(), List.of()), length(measure)));
        }
      }
    }
    return cases;
  }

  private static int length(Demand demand) {
    String heading = demand instanceof Task task ? task.title() : "";
    String text = heading + demand.text();
    return text.codePointCount(0, text.length());
  }

  private List<Plan> where(Predicate<Plan> group) {
    return plans.stream().filter(group).toList();
  }

  /**
   * Returns one line a theme that some task has, the most frequent first: in how many tasks of all
   * it comes up, and in how many of each plan.
   */
  @Override
  public String toString() {
    List<List<ThemeCount>> ofPlans = new ArrayList<>(by(Plan::id, Counted.TASKS).values());
    List<ThemeCount> all = overall(Counted.TASKS);
    List<String> heads = new ArrayList<>(List.of(Shown.say("theme"), Shown.say("all")));
    plans.forEach(each -> heads.add(each.id()));
    List<List<String>> rows = new ArrayList<>();
    IntStream.range(0, themes.size())
        .filter(i -> all.get(i).any() > 0)
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> all.get(i).any()).reversed())
        .forEach(i -> rows.add(row(i, all.get(i), ofPlans)));
    return Shown.say("frequencies") + "\n" + new TextTable(heads, rows);
  }

  private List<String> row(int theme, ThemeCount all, List<List<ThemeCount>> ofPlans) {
    List<String> row = new ArrayList<>();
    row.add(Shown.of(themes.get(theme).zh(), themes.get(theme).en()));
    row.add(all.any() + "/" + all.total());
    ofPlans.forEach(plan -> row.add(Integer.toString(plan.get(theme).any())));
    return row;
  }
}
