package io.github.duibiao.coverage;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.alignment.TaskGroups;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what peers demand inside a task that a plan has too, and this plan does not: measures of
 * several peers that are linked as the same, none of which corresponds even in part to a measure of
 * this plan.
 */
final class MeasureGaps {
  /** What a single plan demands inside a task is its own affair. */
  private static final int SEVERAL = 2;

  private final Peers peers;
  private final TaskGroups groups;
  private final Map<String, Task> taskOf = new HashMap<>();
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Map<String, String> planOf = new HashMap<>();
  private final Set<String> touched = new HashSet<>();
  private final Map<String, Map<String, Double>> same = new LinkedHashMap<>();
  private final Set<String> aligned = new HashSet<>();

  MeasureGaps(Peers peers, TaskGroups groups, List<Alignment> alignments) {
    this.peers = peers;
    this.groups = groups;
    peers.all().forEach(this::note);
    for (Alignment alignment : alignments) {
      if (alignment.level() == Granularity.MEASURE) {
        alignment.matches().forEach(link -> note(alignment, link));
        if (alignment.left().equals(peers.plan().id())) {
          aligned.add(alignment.right());
        } else if (alignment.right().equals(peers.plan().id())) {
          aligned.add(alignment.left());
        }
      }
    }
  }

  private void note(Plan plan) {
    for (Task task : plan.tasks()) {
      for (Measure measure : task.workingMeasures()) {
        measures.put(measure.id(), measure);
        taskOf.put(measure.id(), task);
        planOf.put(measure.id(), plan.id());
      }
    }
  }

  private void note(Alignment alignment, Link link) {
    if (alignment.left().equals(peers.plan().id())) {
      touched.add(link.right());
    } else if (alignment.right().equals(peers.plan().id())) {
      touched.add(link.left());
    } else if (link.relation() == Relation.SAME
        && measures.containsKey(link.left())
        && measures.containsKey(link.right())) {
      join(link.left(), link.right(), link.probability());
      join(link.right(), link.left(), link.probability());
    }
  }

  private void join(String one, String other, double probability) {
    same.computeIfAbsent(one, id -> new LinkedHashMap<>()).put(other, probability);
  }

  List<Gap> find() {
    List<Gap> gaps = new ArrayList<>();
    if (peers.all().stream().anyMatch(peer -> !aligned.contains(peer.id()))) {
      return gaps; // What was not compared cannot be said to be lacking.
    }
    Set<String> seen = new HashSet<>();
    for (String measure : measures.keySet()) {
      if (!seen.contains(measure) && !touched.contains(measure)) {
        Set<String> together = together(measure);
        seen.addAll(together);
        Set<String> having = new LinkedHashSet<>();
        together.forEach(each -> having.add(planOf.getOrDefault(each, "")));
        String own = own(together);
        if (own != null
            && having.size() >= SEVERAL
            && peers.enough(having.size())
            && together.stream().noneMatch(touched::contains)) {
          gaps.add(gap(own, together, having));
        }
      }
    }
    return gaps;
  }

  /** The measures that are linked with one, over any number of links. */
  private Set<String> together(String first) {
    Set<String> found = new LinkedHashSet<>(List.of(first));
    List<String> open = new ArrayList<>(found);
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      for (String each : same.getOrDefault(next, Map.of()).keySet()) {
        if (found.add(each)) {
          open.add(each);
        }
      }
    }
    return found;
  }

  /** The task of this plan that is the same as one that some of the measures stand in. */
  private @Nullable String own(Set<String> together) {
    Set<String> mine = new HashSet<>();
    peers.plan().tasks().forEach(task -> mine.add(task.id()));
    for (String measure : together) {
      Task task = taskOf.get(measure);
      List<String> group =
          task == null
              ? List.of()
              : groups.groupOf(task.id()).map(TaskGroup::tasks).orElse(List.of());
      for (String each : group) {
        if (mine.contains(each)) {
          return each;
        }
      }
    }
    return null;
  }

  private Gap gap(String own, Set<String> together, Set<String> having) {
    String typical = "";
    double most = -1;
    Set<String> tasks = new LinkedHashSet<>();
    for (String each : together) {
      double sum =
          same.getOrDefault(each, Map.of()).values().stream()
              .mapToDouble(Double::doubleValue)
              .sum();
      Measure measure = measures.get(each);
      Task task = taskOf.get(each);
      if (sum > most && measure != null) {
        most = sum;
        typical = measure.text();
      }
      if (task != null) {
        tasks.add(task.id());
      }
    }
    return new Gap.MissingMeasure(
        peers.plan().id(),
        peers.basis(),
        peers.witness(own),
        typical,
        List.copyOf(together),
        peers.share(having),
        having.size(),
        peers.count(),
        peers.witnesses(tasks));
  }
}
