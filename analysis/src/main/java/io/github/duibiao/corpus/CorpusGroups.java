package io.github.duibiao.corpus;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a corpus are one common task (任务归并), and what follows of it: how many plans have
 * each, by level, region and year, and what a plan lacks beside its peers.
 *
 * <p>Unlike {@link io.github.duibiao.alignment.TaskGroups}, which rests on the alignment of every
 * two plans, this aligns each plan with the few that it is most like, so that the time grows with
 * the number of plans and not with its square. Groups are then made by average linkage over what is
 * known so: tasks that plans have side by side are kept apart, and wordings that stand in for one
 * another are put together more readily. The plans are held in memory; their order is no matter.
 * Immutable.
 *
 * <p>A task is recognized in other words by the plans in between. Where two places came to the same
 * task without having taken it from each other, and word it differently, it may be in two groups.
 * The guide tells how good the groups of generated corpora are.
 *
 * <pre>{@code
 * CorpusGroups groups = CorpusGroups.of(plans);
 * groups.frequencies(groups.groups().get(0), CorpusGroups.By.LEVEL); // {CITY=3 of 11, COUNTY=…}
 * groups.gaps("xuanhan-2023", 0.5); // what half of its peers have and it lacks
 * }</pre>
 */
public final class CorpusGroups {
  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final List<CorpusGroup> groups;
  private final Map<String, CorpusGroup> byTask = new HashMap<>();

  private CorpusGroups(List<Plan> sorted, List<CorpusGroup> groups) {
    sorted.forEach(each -> plans.put(each.id(), each));
    this.groups = List.copyOf(groups);
    for (CorpusGroup group : groups) {
      group.tasks().forEach(task -> byTask.put(task, group));
    }
  }

  /** By what plans are counted. */
  public enum By {
    /** By the level of government. */
    LEVEL,
    /** By the place above theirs; by their own where that is not known. */
    REGION,
    /** By the year. */
    YEAR;

    private @Nullable String key(Plan plan) {
      return switch (this) {
        case LEVEL -> plan.level().map(Level::name).orElse(null);
        case REGION -> region(plan);
        case YEAR -> plan.year() == null ? null : plan.year().toString();
      };
    }

    private static @Nullable String region(Plan plan) {
      Jurisdiction place = plan.jurisdiction();
      return place == null ? null : place.parent() == null ? place.name() : place.parent();
    }
  }

  /**
   * How many plans of some kind have a task.
   *
   * @param having how many have it
   * @param of how many there are of the kind
   */
  public record Frequency(int having, int of) {
    /** Returns the share, 0 to 1. */
    public double share() {
      return (double) having / of;
    }

    /** Returns it as {@code 3 of 11}. */
    @Override
    public String toString() {
      return having + " of " + of;
    }
  }

  /**
   * Groups the tasks of plans.
   *
   * @param plans any number of plans whose ids differ, in any order
   * @throws IllegalArgumentException if two plans have one id
   */
  public static CorpusGroups of(Collection<Plan> plans) {
    List<Plan> sorted = new ArrayList<>(plans);
    // What is issued first and higher up is what others were taken from: it stands for a group.
    sorted.sort(
        Comparator.comparingInt((Plan each) -> Objects.requireNonNullElse(each.year(), 9_999))
            .thenComparingInt(
                each -> each.level().map(Level::ordinal).orElse(Level.values().length))
            .thenComparing(Plan::id));
    if (sorted.stream().map(Plan::id).distinct().count() < sorted.size()) {
      throw new IllegalArgumentException("two plans have one id");
    }
    List<Wording> wordings = Wording.of(sorted);
    int[] groupOf = Grouping.of(sorted, wordings);
    Map<Integer, List<Wording>> members = new LinkedHashMap<>();
    for (Wording each : wordings) {
      members.computeIfAbsent(groupOf[each.number()], key -> new ArrayList<>()).add(each);
    }
    Map<String, String> planOf = new HashMap<>();
    Map<String, Integer> order = new HashMap<>();
    for (Plan plan : sorted) {
      for (Task task : plan.tasks()) {
        planOf.put(task.id(), plan.id());
        order.put(task.id(), order.size());
      }
    }
    List<CorpusGroup> groups = new ArrayList<>();
    members.values().forEach(each -> groups.add(group(each, planOf, order)));
    return new CorpusGroups(sorted, groups);
  }

  private static CorpusGroup group(
      List<Wording> wordings, Map<String, String> planOf, Map<String, Integer> order) {
    Wording typical = wordings.get(0);
    List<String> tasks = new ArrayList<>();
    for (Wording each : wordings) {
      tasks.addAll(each.tasks());
      typical = each.tasks().size() > typical.tasks().size() ? each : typical;
    }
    tasks.sort(Comparator.comparingInt(each -> order.getOrDefault(each, 0)));
    Set<String> plans = new LinkedHashSet<>();
    tasks.forEach(each -> plans.add(planOf.getOrDefault(each, "")));
    return new CorpusGroup(typical.task().title(), tasks, List.copyOf(plans));
  }

  /** Returns the groups, in the order of the first task of each. */
  public List<CorpusGroup> groups() {
    return groups;
  }

  /** Returns the group that a task is in, if it is a task of these plans. */
  public Optional<CorpusGroup> groupOf(String task) {
    return Optional.ofNullable(byTask.get(task));
  }

  /**
   * Returns how many plans have a task, for each level, region or year that some plan is of; plans
   * of which it is not known are not counted.
   */
  public Map<String, Frequency> frequencies(CorpusGroup group, By by) {
    Set<String> having = new HashSet<>(group.plans());
    Map<String, int[]> counts = new TreeMap<>();
    for (Plan each : plans.values()) {
      String key = by.key(each);
      if (key != null) {
        int[] count = counts.computeIfAbsent(key, k -> new int[2]);
        count[0] += having.contains(each.id()) ? 1 : 0;
        count[1]++;
      }
    }
    Map<String, Frequency> frequencies = new LinkedHashMap<>();
    counts.forEach((key, count) -> frequencies.put(key, new Frequency(count[0], count[1])));
    return frequencies;
  }

  /**
   * A task that a plan lacks.
   *
   * @param group the task
   * @param peers how many of its peers have it
   */
  public record MissingTask(CorpusGroup group, Frequency peers) {}

  /**
   * Returns what a plan lacks that its peers have: the other plans of its level and year.
   *
   * @param plan the id of the plan
   * @param share how many of the peers have it at least, 0 to 1
   * @return what most have first; empty where it has no peers
   * @throws IllegalArgumentException if there is no such plan
   */
  public List<MissingTask> gaps(String plan, double share) {
    Plan mine = plans.get(plan);
    if (mine == null) {
      throw new IllegalArgumentException("no plan is called " + plan);
    }
    Set<String> peers =
        plans.values().stream()
            .filter(each -> !each.id().equals(plan))
            .filter(each -> each.level().equals(mine.level()))
            .filter(each -> Objects.equals(each.year(), mine.year()))
            .map(Plan::id)
            .collect(Collectors.toSet());
    List<MissingTask> gaps = new ArrayList<>();
    for (CorpusGroup each : groups) {
      int having = (int) each.plans().stream().filter(peers::contains).count();
      if (having > 0 && !each.plans().contains(plan) && having >= share * peers.size()) {
        gaps.add(new MissingTask(each, new Frequency(having, peers.size())));
      }
    }
    gaps.sort(Comparator.comparingInt((MissingTask each) -> -each.peers().having()));
    return List.copyOf(gaps);
  }

  /** Returns how many of the groups that more than one plan has each plan has, by its id. */
  public Map<String, Frequency> coverage() {
    List<CorpusGroup> common = groups.stream().filter(each -> each.plans().size() > 1).toList();
    Map<String, Integer> having = new HashMap<>();
    common.forEach(group -> group.plans().forEach(plan -> having.merge(plan, 1, Integer::sum)));
    Map<String, Frequency> coverage = new LinkedHashMap<>();
    plans
        .keySet()
        .forEach(id -> coverage.put(id, new Frequency(having.getOrDefault(id, 0), common.size())));
    return coverage;
  }

  /** Returns the groups, one a line. */
  @Override
  public String toString() {
    return groups.stream().map(CorpusGroup::toString).collect(Collectors.joining("\n"));
  }
}
