package io.github.duibiao.coverage;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.NewWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a single peer says in new words inside tasks that correspond to tasks of a plan: parts
 * of sentences, each of which may be a demand of its own. That the plan lacks them is likely and
 * not sure, since it may ask the same in other words; so they are set aside for a reader to judge.
 */
final class NewInTasks {
  private final Peers peers;

  /** The task of this plan that corresponds best to each task of the peer. */
  private final Map<String, Link> counterparts = new HashMap<>();

  private boolean compared;

  private record Found(SetAside aside, double weight) {}

  NewInTasks(Peers peers, List<Alignment> alignments) {
    this.peers = peers;
    for (Alignment alignment : alignments) {
      boolean left = alignment.left().equals(peers.plan().id());
      String other = left ? alignment.right() : alignment.left();
      if (!peers.contains(other) || !(left || alignment.right().equals(peers.plan().id()))) {
        continue;
      }
      compared |= alignment.level() == Granularity.MEASURE;
      if (alignment.level() == Granularity.TASK) {
        for (Link each : alignment.matches()) {
          Link link = left ? each.mirrored() : each;
          counterparts.merge(
              link.left(), link, (a, b) -> a.probability() >= b.probability() ? a : b);
        }
      }
    }
  }

  /**
   * Returns what is new in each task of the peer, the most telling first.
   *
   * @param gaps the gaps of the plan, which are not told again
   * @param aside what was set aside; of a task that stands there whole only its parts are told
   */
  List<SetAside> find(List<Gap> gaps, List<SetAside> aside) {
    if (peers.count() != 1 || !compared) {
      return List.of();
    }
    Set<String> told = new HashSet<>();
    Map<String, String> quoted = new HashMap<>();
    for (Gap gap : gaps) {
      if (gap instanceof Gap.MissingTask it) {
        it.evidence().forEach(each -> told.add(each.task()));
      } else if (gap instanceof Gap.MissingMeasure it) {
        it.measures().forEach(each -> quoted.merge(each, it.text(), (a, b) -> a + "\n" + b));
      }
    }
    Set<String> whole = new HashSet<>();
    for (SetAside each : aside) {
      if (each.plan().equals(peers.plan().id())) {
        each.gap().evidence().forEach(witness -> whole.add(witness.task()));
      }
    }
    NewWording fresh = NewWording.beside(peers.plan());
    List<Found> found = new ArrayList<>();
    for (Plan peer : peers.all()) {
      for (Task task : peer.tasks()) {
        boolean single = whole.contains(task.id()) && isTitle(task);
        if (counterparts.containsKey(task.id()) && !told.contains(task.id()) && !single) {
          add(peer, task, fresh, quoted, found);
        }
      }
    }
    found.sort(Comparator.comparingDouble(Found::weight).reversed());
    return found.stream().map(Found::aside).toList();
  }

  /** Says whether a task has its only sentence for its title. */
  private static boolean isTitle(Task task) {
    List<Measure> measures = task.workingMeasures();
    return measures.isEmpty()
        || (measures.size() == 1
            && GapWording.trimmed(measures.get(0).text()).equals(task.title()));
  }

  private void add(
      Plan peer, Task task, NewWording fresh, Map<String, String> quoted, List<Found> found) {
    Link counterpart = counterparts.get(task.id());
    if (counterpart == null) {
      return;
    }
    List<String> parts = new ArrayList<>();
    List<String> measures = new ArrayList<>();
    double weight = 0;
    for (Measure measure : task.workingMeasures()) {
      for (String part : fresh.newParts(measure.text())) {
        if (Written.isDuty(part)
            || Written.isSanction(part)
            || quoted.getOrDefault(measure.id(), "").contains(part)) {
          continue;
        }
        parts.add(part);
        weight += fresh.of(part).weight();
        if (!measures.contains(measure.id())) {
          measures.add(measure.id());
        }
      }
    }
    if (!parts.isEmpty()) {
      Gap gap =
          new Gap.MissingMeasure(
              peers.plan().id(),
              peers.basis(),
              peers.witness(counterpart.right()),
              String.join("；", parts),
              measures,
              peers.share(Set.of(peer.id())),
              1,
              peers.count(),
              peers.witnesses(List.of(task.id())));
      SetAside aside =
          new SetAside(gap, SetAside.Reason.NEW_WORDS, peers.witness(counterpart.right()));
      found.add(new Found(aside, weight));
    }
  }
}
