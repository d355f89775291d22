package io.github.duibiao.coverage;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.alignment.TaskGroups;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.themes.TaggedTheme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds common tasks that a plan lacks, and tasks that it has in a weaker form. */
final class TaskGaps {
  /** A plan with fewer of its tasks so marked says nothing of the kind at all. */
  private static final double HARDLY = 0.2;

  /** A plan with at least so many of its tasks so marked says it as a rule. */
  private static final double MOSTLY = 0.5;

  private final CoverageMatrix matrix;
  private final Peers peers;
  private final TaskGroups groups;
  private final Map<String, String> planOf = new HashMap<>();
  private final Map<String, Task> tasks = new HashMap<>();
  private final Set<String> touched = new HashSet<>();

  TaskGaps(CoverageMatrix matrix, Peers peers, TaskGroups groups, List<Alignment> alignments) {
    this.matrix = matrix;
    this.peers = peers;
    this.groups = groups;
    note(peers.plan());
    peers.all().forEach(this::note);
    for (Alignment alignment : alignments) {
      if (alignment.left().equals(peers.plan().id())) {
        alignment.matches().stream().map(Link::right).forEach(touched::add);
      } else if (alignment.right().equals(peers.plan().id())) {
        alignment.matches().stream().map(Link::left).forEach(touched::add);
      }
    }
  }

  private void note(Plan plan) {
    for (Task task : plan.tasks()) {
      tasks.put(task.id(), task);
      planOf.put(task.id(), plan.id());
    }
  }

  List<Gap> find() {
    List<Gap> gaps = new ArrayList<>();
    Set<Weakness> everywhere = everywhere(gaps);
    for (TaskGroup group : groups.groups()) {
      List<String> own = new ArrayList<>();
      List<String> theirs = new ArrayList<>();
      for (String task : group.tasks()) {
        String plan = planOf.getOrDefault(task, "");
        if (plan.equals(peers.plan().id())) {
          own.add(task);
        } else if (peers.contains(plan)) {
          theirs.add(task);
        }
      }
      if (own.isEmpty()) {
        missing(group, theirs, gaps);
      } else if (!theirs.isEmpty()) {
        weaker(own.get(0), theirs, everywhere, gaps);
      }
    }
    return gaps;
  }

  /**
   * A task is missing where no task of this plan has even a part in common with it, nor is chiefly
   * about what most of its counterparts are chiefly about.
   */
  private void missing(TaskGroup group, List<String> theirs, List<Gap> gaps) {
    Set<String> having = plansOf(theirs);
    if (peers.enough(having.size())
        && theirs.stream().noneMatch(touched::contains)
        && !covered(theirs)) {
      gaps.add(
          new Gap.MissingTask(
              peers.plan().id(),
              peers.basis(),
              group.id(),
              group.title(),
              peers.share(having),
              having.size(),
              peers.count(),
              peers.witnesses(theirs)));
    }
  }

  private boolean covered(List<String> theirs) {
    Map<String, Integer> themes = new HashMap<>();
    for (String task : theirs) {
      for (TaggedTheme tag : matrix.tags(task)) {
        themes.merge(tag.id(), tag.main() ? 1 : 0, Integer::sum);
      }
    }
    return themes.entrySet().stream()
        .filter(each -> each.getValue() * 2 >= theirs.size())
        .anyMatch(
            each -> matrix.cell(each.getKey(), peers.plan().id()).standing() == ThemePresence.MAIN);
  }

  private void weaker(String own, List<String> theirs, Set<Weakness> everywhere, List<Gap> gaps) {
    Set<Weakness> lacks = EnumSet.noneOf(Weakness.class);
    Set<String> stronger = new LinkedHashSet<>();
    int same = plansOf(theirs).size();
    for (Weakness weakness : Weakness.values()) {
      if (everywhere.contains(weakness) || !weakness.in(task(own))) {
        continue;
      }
      List<String> without = theirs.stream().filter(id -> weakness.answeredBy(task(id))).toList();
      if (plansOf(without).size() * 2 >= same && !without.isEmpty()) {
        lacks.add(weakness);
        stronger.addAll(without);
      }
    }
    if (!lacks.isEmpty()) {
      Set<String> having = plansOf(stronger);
      gaps.add(
          new Gap.WeakerTask(
              peers.plan().id(),
              peers.basis(),
              peers.witness(own),
              lacks,
              peers.share(having),
              having.size(),
              same,
              peers.witnesses(stronger)));
    }
  }

  /** What a plan hardly ever says is one gap of the plan, not one of every task. */
  private Set<Weakness> everywhere(List<Gap> gaps) {
    Set<Weakness> everywhere = EnumSet.noneOf(Weakness.class);
    for (Weakness weakness : Weakness.values()) {
      if (peers.plan().tasks().isEmpty() || strong(peers.plan(), weakness) >= HARDLY) {
        continue;
      }
      everywhere.add(weakness);
      List<String> having = new ArrayList<>();
      List<PeerTask> evidence = new ArrayList<>();
      for (Plan peer : peers.all()) {
        if (answering(peer, weakness) >= MOSTLY) {
          having.add(peer.id());
          peer.tasks().stream()
              .filter(weakness::answeredBy)
              .findFirst()
              .ifPresent(task -> evidence.add(peers.witness(task.id())));
        }
      }
      if (peers.enough(having.size())) {
        gaps.add(
            new Gap.WeakerPlan(
                peers.plan().id(),
                peers.basis(),
                weakness,
                peers.share(having),
                having.size(),
                peers.count(),
                evidence));
      }
    }
    return everywhere;
  }

  private static double strong(Plan plan, Weakness weakness) {
    long without = plan.tasks().stream().filter(task -> !weakness.in(task)).count();
    return plan.tasks().isEmpty() ? 0 : (double) without / plan.tasks().size();
  }

  private static double answering(Plan plan, Weakness weakness) {
    long such = plan.tasks().stream().filter(weakness::answeredBy).count();
    return plan.tasks().isEmpty() ? 0 : (double) such / plan.tasks().size();
  }

  private Set<String> plansOf(Iterable<String> ids) {
    Set<String> plans = new LinkedHashSet<>();
    ids.forEach(id -> plans.add(planOf.getOrDefault(id, "")));
    return plans;
  }

  private Task task(String id) {
    Task task = tasks.get(id);
    if (task == null) {
      throw new IllegalArgumentException("no task " + id + " in the plans compared");
    }
    return task;
  }
}
