package io.github.duibiao.coverage;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds tasks that a plan has in a weaker form than others, and what it hardly ever says. */
final class WeakerGaps {
  /** A plan with fewer of its tasks so marked says nothing of the kind at all. */
  private static final double HARDLY = 0.2;

  /** A plan with at least so many of its tasks so marked says it as a rule. */
  private static final double MOSTLY = 0.5;

  /** From this probability on two tasks are surely the same, and can be measured by each other. */
  private static final double SURELY = 0.75;

  private final Peers peers;
  private final TasksById tasks;

  /** The measures of others that a measure of this plan corresponds to. */
  private final Set<String> met = new HashSet<>();

  /** How likely a task of another plan and one of this plan, as one text, are the same. */
  private final Map<String, Double> sameness = new HashMap<>();

  private final Set<Weakness> applicable = EnumSet.noneOf(Weakness.class);
  private final Set<Weakness> everywhere = EnumSet.noneOf(Weakness.class);
  private boolean compared;

  WeakerGaps(Peers peers, List<Alignment> alignments) {
    this.peers = peers;
    tasks = new TasksById(peers);
    String own = peers.plan().id();
    for (Alignment alignment : alignments) {
      boolean left = alignment.left().equals(own);
      if (left || alignment.right().equals(own)) {
        alignment.matches().forEach(link -> note(alignment, left ? link.mirrored() : link));
      }
      compared |= alignment.level() == Granularity.MEASURE;
    }
    for (Weakness each : Weakness.values()) {
      if (each.appliesTo(peers.plan())) {
        applicable.add(each);
      }
    }
  }

  /** Takes note of a link of another plan, on the left, with this one. */
  private void note(Alignment alignment, Link link) {
    if (alignment.level() == Granularity.MEASURE) {
      met.add(link.left());
    } else {
      sameness.put(link.left() + " " + link.right(), link.probability());
    }
  }

  /**
   * Finds in what a task is weaker than tasks of others that are the same; {@link #ofPlan} is asked
   * first. That a task has no date is said of a plan that sets dates as a rule: in another it is
   * how the plan is written.
   */
  void ofTask(String own, List<String> theirs, List<Gap> gaps) {
    Set<Weakness> lacks = EnumSet.noneOf(Weakness.class);
    Set<String> stronger = new LinkedHashSet<>();
    int same = tasks.plansOf(theirs).size();
    for (Weakness weakness : applicable) {
      if (everywhere.contains(weakness)
          || !weakness.in(tasks.task(own))
          || weakness.settledAbove(tasks.task(own), peers.plan())
          || (weakness == Weakness.NO_DATE && answering(peers.plan(), weakness) < MOSTLY)) {
        continue;
      }
      List<String> without =
          theirs.stream().filter(id -> surely(own, id) && stronger(weakness, id)).toList();
      if (tasks.plansOf(without).size() * 2 >= same && !without.isEmpty()) {
        lacks.add(weakness);
        stronger.addAll(without);
      }
    }
    if (!lacks.isEmpty()) {
      Set<String> having = tasks.plansOf(stronger);
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

  /**
   * What is said of another task is no weakness of this one, unless the two are surely the same.
   */
  private boolean surely(String own, String other) {
    return sameness.getOrDefault(other + " " + own, 0.0) >= SURELY;
  }

  /**
   * Says whether a task of another plan shows how it is done better: in what it demands as a whole,
   * or in a demand that this plan makes too. What is said of a step that this plan does not have is
   * no weakness of the rest.
   */
  private boolean stronger(Weakness weakness, String id) {
    Task task = tasks.task(id);
    if (!weakness.appliesTo(peers.of(tasks.planOf(id)))) {
      return false;
    }
    boolean single = task.workingMeasures().size() < 2;
    if (!compared || single) {
      return weakness.answeredBy(task);
    }
    return weakness.answeredByClause(task)
        || task.workingMeasures().stream()
            .anyMatch(each -> met.contains(each.id()) && weakness.answeredBy(each));
  }

  /** What a plan hardly ever says is one gap of the plan, not one of every task. */
  void ofPlan(List<Gap> gaps) {
    for (Weakness weakness : applicable) {
      if (peers.plan().tasks().isEmpty() || strong(peers.plan(), weakness) >= HARDLY) {
        continue;
      }
      everywhere.add(weakness);
      List<String> having = new ArrayList<>();
      List<PeerTask> evidence = new ArrayList<>();
      for (Plan peer : peers.all()) {
        if (weakness.appliesTo(peer) && answering(peer, weakness) >= MOSTLY) {
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
  }

  private static double strong(Plan plan, Weakness weakness) {
    long without = plan.tasks().stream().filter(task -> !weakness.unreadIn(task)).count();
    return plan.tasks().isEmpty() ? 0 : (double) without / plan.tasks().size();
  }

  private static double answering(Plan plan, Weakness weakness) {
    long such = plan.tasks().stream().filter(weakness::answeredBy).count();
    return plan.tasks().isEmpty() ? 0 : (double) such / plan.tasks().size();
  }
}
