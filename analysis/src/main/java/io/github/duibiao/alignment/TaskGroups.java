package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.wording.Shown;
import io.github.duibiao.wording.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which tasks of any number of plans are one common task.
 *
 * <p>Pairwise links need not agree: A's task may be linked with B's, and B's with C's, while A's
 * and C's are not. Groups are therefore grown from the surest pair on, by average linkage: two
 * groups become one while the pairs across them, those of different plans, are on average at least
 * as likely the same as not, and some pair of them is linked as SAME. A link SAME counts at least
 * one half, so that the groups of two plans are what their alignment says. Every task is in exactly
 * one group; one that no other plan has is a group of its own. The order of the plans and of their
 * tasks decides nothing but the order of the groups and which of equally typical titles stands.
 */
public final class TaskGroups {
  private final List<TaskGroup> groups;
  private final Map<String, TaskGroup> byTask = new HashMap<>();

  private TaskGroups(List<TaskGroup> groups) {
    this.groups = List.copyOf(groups);
    for (TaskGroup group : groups) {
      group.tasks().forEach(task -> byTask.put(task, group));
    }
  }

  /**
   * Groups the tasks of the plans.
   *
   * @param plans the plans, at least one
   * @param alignments their alignments; those of {@linkplain Granularity#TASK tasks} are used, and
   *     of them those whose two plans are among the plans. A pair of plans that no alignment is
   *     given for is taken to have nothing in common
   */
  public static TaskGroups of(List<Plan> plans, List<Alignment> alignments) {
    List<String> ids = plans.stream().flatMap(plan -> plan.tasks().stream()).map(Task::id).toList();
    Linkage linkage = new Linkage(ids, planOf(plans));
    for (Alignment alignment : alignments) {
      if (alignment.level() == Granularity.TASK) {
        alignment.links().forEach(linkage::add);
      }
    }
    List<TaskGroup> groups = new ArrayList<>();
    for (List<String> tasks : linkage.clusters()) {
      groups.add(group("g" + (groups.size() + 1), tasks, plans, linkage));
    }
    return new TaskGroups(groups);
  }

  private static Map<String, String> planOf(List<Plan> plans) {
    Map<String, String> planOf = new HashMap<>();
    plans.forEach(plan -> plan.tasks().forEach(task -> planOf.put(task.id(), plan.id())));
    return planOf;
  }

  private static TaskGroup group(String id, List<String> tasks, List<Plan> plans, Linkage linkage) {
    Map<String, String> titles = new LinkedHashMap<>();
    Set<String> having = new LinkedHashSet<>();
    Set<String> members = Set.copyOf(tasks);
    for (Plan plan : plans) {
      for (Task task : plan.tasks()) {
        if (members.contains(task.id())) {
          titles.put(task.id(), task.title());
          having.add(plan.id());
        }
      }
    }
    String typical =
        tasks.stream()
            .max(
                Comparator.comparingDouble((String task) -> linkage.typicality(task, tasks))
                    .thenComparing(Comparator.comparingInt(tasks::indexOf).reversed()))
            .orElseThrow();
    List<String> missing =
        plans.stream().map(Plan::id).filter(plan -> !having.contains(plan)).toList();
    return new TaskGroup(
        id, titles.getOrDefault(typical, typical), tasks, List.copyOf(having), missing);
  }

  /** Returns every group, in the order of the first task of each. */
  public List<TaskGroup> groups() {
    return groups;
  }

  /** Returns the groups of more than one plan, in the order of {@link #groups()}. */
  public List<TaskGroup> common() {
    return groups.stream().filter(TaskGroup::common).toList();
  }

  /** Returns the group that a task is in, if the task is of these plans. */
  public Optional<TaskGroup> groupOf(String task) {
    return Optional.ofNullable(byTask.get(task));
  }

  /** Says whether two tasks are in one group. */
  boolean together(String one, String other) {
    TaskGroup group = byTask.get(one);
    return group != null && group.tasks().contains(other);
  }

  /**
   * Returns alignments that agree with these groups: where a pair called the same came into
   * different groups, it is called so in part. Alignments of measures stay as they are.
   *
   * @param alignments the alignments that the groups were made of
   */
  public List<Alignment> settle(List<Alignment> alignments) {
    return alignments.stream()
        .map(each -> each.level() == Granularity.TASK ? each.settled(this) : each)
        .toList();
  }

  /** Returns the groups that a plan lacks and at least one other has. */
  public List<TaskGroup> missingIn(String plan) {
    return groups.stream().filter(each -> each.missing().contains(plan)).toList();
  }

  /** Returns the groups, one a line. */
  @Override
  public String toString() {
    List<List<String>> rows =
        groups.stream()
            .map(
                each ->
                    List.of(
                        each.id(),
                        each.title(),
                        each.plans().size() + "/" + (each.plans().size() + each.missing().size())))
            .toList();
    List<String> heads = List.of(Shown.say("group"), Shown.say("title"), Shown.say("common"));
    long common = groups.stream().filter(TaskGroup::common).count();
    return Shown.say("groups", groups.size(), common) + "\n" + new TextTable(heads, rows);
  }
}
