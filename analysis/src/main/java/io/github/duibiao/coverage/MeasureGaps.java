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
import io.github.duibiao.similarity.feature.NewWording;
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
 * this plan; what {@linkplain SharedDemands several name} in words that this plan has nowhere; and,
 * beside a single peer, measures inside a task that corresponds which are like no measure of this
 * plan at all and say in new words what they say.
 */
final class MeasureGaps {
  private static final int SEVERAL = 2;

  /** A measure that is likelier than this the same as one of this plan is not unlike all. */
  private static final double UNLIKE = 0.005;

  /** The same where the likest of this plan stands in a task that has nothing to do with it. */
  private static final double UNLIKE_ELSEWHERE = 0.02;

  /** Where less of a measure is new, this plan may well say it in other words. */
  private static final double NEW = 0.75;

  /** Where less of what several demand is new, this plan has it in its own words. */
  private static final double OWN_WORDS = 0.65;

  /** What is new in a measure weighs so much at least: a few words are a turn of phrase. */
  private static final double TELLING = 50;

  private final Peers peers;
  private final TaskGroups groups;
  private final Map<String, Task> taskOf = new HashMap<>();
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Map<String, String> planOf = new HashMap<>();
  private final Set<String> touched = new HashSet<>();
  private final Map<String, Map<String, Double>> same = new LinkedHashMap<>();
  private final Set<String> aligned = new HashSet<>();

  /** The pair of each measure of a peer with the measure of this plan that is likest to it. */
  private final Map<String, Link> likest = new HashMap<>();

  /** The task of this plan that corresponds best to each task of a peer. */
  private final Map<String, Link> counterparts = new HashMap<>();

  /** The tasks of a peer and of this plan that correspond, as one text. */
  private final Set<String> corresponding = new HashSet<>();

  private final Map<String, String> ownTask = new HashMap<>();
  private final List<Alignment> alignments;

  MeasureGaps(Peers peers, TaskGroups groups, List<Alignment> alignments) {
    this.peers = peers;
    this.groups = groups;
    this.alignments = alignments;
    peers.all().forEach(this::note);
    for (Task task : peers.plan().tasks()) {
      task.workingMeasures().forEach(each -> ownTask.put(each.id(), task.id()));
    }
    for (Alignment alignment : alignments) {
      if (alignment.level() == Granularity.MEASURE) {
        alignment.matches().forEach(link -> note(alignment, link));
      }
      if (alignment.left().equals(peers.plan().id())) {
        noteOther(alignment.mirrored());
      } else if (alignment.right().equals(peers.plan().id())) {
        noteOther(alignment);
      }
    }
  }

  /** Takes note of an alignment of another plan, on the left, with this one. */
  private void noteOther(Alignment alignment) {
    if (alignment.level() == Granularity.MEASURE) {
      aligned.add(alignment.left());
      alignment.links().forEach(link -> likest.merge(link.left(), link, MeasureGaps::likelier));
    } else {
      for (Link link : alignment.matches()) {
        counterparts.merge(link.left(), link, MeasureGaps::likelier);
        corresponding.add(link.left() + " " + link.right());
      }
    }
  }

  private static Link likelier(Link one, Link other) {
    return one.probability() >= other.probability() ? one : other;
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
    if (peers.count() < SEVERAL) {
      ofOne(gaps);
      return gaps;
    }
    Set<String> told = new HashSet<>();
    linked(gaps, told);
    for (SharedDemands.Shared shared : new SharedDemands(peers).find(alignments)) {
      Set<String> having = plansOf(shared.measures());
      if (peers.enough(having.size()) && shared.measures().stream().noneMatch(told::contains)) {
        gaps.add(gap(own(shared.measures()), shared.measures(), shared.text(), having));
      }
    }
    return gaps;
  }

  private void linked(List<Gap> gaps, Set<String> told) {
    Set<String> seen = new HashSet<>();
    NewWording fresh = NewWording.beside(peers.plan()).withoutTurns();
    for (String measure : measures.keySet()) {
      if (!seen.contains(measure) && !touched.contains(measure)) {
        Set<String> together = together(measure);
        seen.addAll(together);
        Set<String> having = plansOf(together);
        String own = own(together);
        boolean said = fresh.share(typical(together)) < OWN_WORDS;
        if (own != null
            && !said
            && having.size() >= SEVERAL
            && peers.enough(having.size())
            && together.stream().noneMatch(touched::contains)) {
          gaps.add(gap(own, together, typical(together), having));
          told.addAll(together);
        }
      }
    }
  }

  /** What one other plan demands inside tasks that correspond, and what is new there. */
  private void ofOne(List<Gap> gaps) {
    NewWording fresh = NewWording.beside(peers.plan());
    for (Plan peer : peers.all()) {
      for (Task task : peer.tasks()) {
        Link counterpart = counterparts.get(task.id());
        if (counterpart == null || !peers.enough(1)) {
          continue;
        }
        String own = counterpart.relation() == Relation.SAME ? counterpart.right() : null;
        for (Measure measure : task.workingMeasures()) {
          String text = measure.text();
          if (!touched.contains(measure.id())
              && !Written.isDuty(text)
              && !Written.isSanction(text)
              && unlike(measure, task)
              && fresh.of(text).weight() >= TELLING
              && fresh.share(text) >= NEW) {
            gaps.add(gap(own, Set.of(measure.id()), newest(fresh, text), Set.of(peer.id())));
          }
        }
      }
    }
  }

  /** The part of a sentence that is new; all of it where what is new is scattered. */
  private static String newest(NewWording fresh, String text) {
    String part = fresh.newest(text);
    boolean most = 2 * fresh.of(part).weight() >= fresh.of(text).weight();
    return most ? part : text;
  }

  private boolean unlike(Measure measure, Task task) {
    Link link = likest.get(measure.id());
    String own = link == null ? null : ownTask.get(link.right());
    boolean near = own == null || corresponding.contains(task.id() + " " + own);
    return link == null || link.probability() < (near ? UNLIKE : UNLIKE_ELSEWHERE);
  }

  private Set<String> plansOf(Set<String> ids) {
    Set<String> plans = new LinkedHashSet<>();
    ids.forEach(each -> plans.add(planOf.getOrDefault(each, "")));
    return plans;
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

  /** The text of the measure that is likest to the others. */
  private String typical(Set<String> together) {
    String typical = "";
    double most = -1;
    for (String each : together) {
      double sum =
          same.getOrDefault(each, Map.of()).values().stream()
              .mapToDouble(Double::doubleValue)
              .sum();
      Measure measure = measures.get(each);
      if (sum > most && measure != null) {
        most = sum;
        typical = measure.text();
      }
    }
    return typical;
  }

  private Gap gap(@Nullable String own, Set<String> demands, String text, Set<String> having) {
    Set<String> tasks = new LinkedHashSet<>();
    for (String each : demands) {
      Task task = taskOf.get(each);
      if (task != null) {
        tasks.add(task.id());
      }
    }
    return new Gap.MissingMeasure(
        peers.plan().id(),
        peers.basis(),
        own == null ? null : peers.witness(own),
        text,
        List.copyOf(demands),
        peers.share(having),
        having.size(),
        peers.count(),
        peers.witnesses(tasks));
  }
}
