package io.github.duibiao.editions;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Evidence;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reuse.SharedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a later plan come from which tasks of an earlier one.
 *
 * <p>Two tasks are tied where the aligner says that they are the same, or where one has half of the
 * letters of the other at least; less surely where the aligner says that one is a part of the
 * other. Two that are each other's nearest are tied; further ones are parts of a task that was
 * split, or that others were merged into, only if half of their letters are its own, or if the
 * aligner takes them for the same and its nearest counterpart leaves room for them.
 */
final class Matching {
  /** The share of the letters of a task from which on another has its wording. */
  static final double HALF = 0.5;

  /** The share below which the words of a sentence are not found. */
  static final double LOST = 0.4;

  /** A part of a task has to have this share of it, unless it is wholly from it. */
  private static final double PIECE = 0.2;

  /** How likely the same two tasks have to be that share neither wording nor a sure relation. */
  private static final double LIKELY = 0.4;

  /**
   * No two plans have as many pairs of tasks or sentences. The aligner looks at every one; where a
   * text pretends to have more, wording alone has to do.
   */
  private static final long MOST_PAIRS = 1_000_000;

  private final Plan before;
  private final Plan after;
  private final SharedText shared;
  private final Map<String, Map<String, Link>> links = new HashMap<>();

  /** Of every sentence or row the share of its letters that the other plan has. */
  private final Map<String, Double> shareFound = new HashMap<>();

  private final Set<String> measuresFound = new HashSet<>();
  private final List<Link> touching = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private boolean bounded;

  /**
   * Two tasks, the one from the other.
   *
   * @param before a task of the earlier plan
   * @param after a task of the later plan
   * @param kept the share of the letters of the earlier one that the later one has
   * @param taken the share of the letters of the later one that the earlier one has
   * @param link what the aligner says of the two; null where it says nothing
   * @param weight how strong the tie is, for comparison with others
   */
  record Tie(
      Task before, Task after, double kept, double taken, @Nullable Link link, double weight) {
    boolean same() {
      return link != null && link.relation() == Relation.SAME;
    }

    /** Says whether more speaks for it than that the one may be a part of the other. */
    boolean sure() {
      return same() || Math.max(kept, taken) >= HALF;
    }
  }

  Matching(Plan before, Plan after, Aligner aligner) {
    this.before = before;
    this.after = after;
    shared = SharedText.between(before, after);
    for (Link link : matches(aligner, Granularity.TASK)) {
      links.computeIfAbsent(link.left(), id -> new HashMap<>()).put(link.right(), link);
    }
    trace(before);
    trace(after);
    Set<String> copied = new HashSet<>();
    copied(before, copied);
    copied(after, copied);
    for (Link link : matches(aligner, Granularity.MEASURE)) {
      touching.add(link);
      if (!copied.contains(link.right())) {
        measuresFound.add(link.left());
      }
      if (!copied.contains(link.left())) {
        measuresFound.add(link.right());
      }
    }
    tie();
  }

  private List<Link> matches(Aligner aligner, Granularity level) {
    long pairs = (long) size(before, level) * size(after, level);
    bounded |= pairs > MOST_PAIRS;
    return pairs > MOST_PAIRS ? List.of() : aligner.align(before, after, level).matches();
  }

  private static int size(Plan plan, Granularity level) {
    return level == Granularity.TASK ? plan.tasks().size() : plan.measures().size();
  }

  /** Says whether there was so much that only wording was compared, and not what it means. */
  boolean bounded() {
    return bounded;
  }

  private void trace(Plan plan) {
    for (Task task : plan.tasks()) {
      List<Measure> demands = demands(task);
      List<SharedText.@Nullable Trace> traces =
          shared.traces(task.id(), demands.stream().map(Measure::text).toList());
      for (int k = 0; k < traces.size(); k++) {
        SharedText.Trace trace = traces.get(k);
        if (trace != null) {
          shareFound.put(demands.get(k).id(), trace.share());
        }
      }
    }
  }

  /** What is copied from one sentence is no rewording of another. */
  private void copied(Plan plan, Set<String> copied) {
    for (Task task : plan.tasks()) {
      for (Measure each : demands(task)) {
        if (shareFound.getOrDefault(each.id(), 0.0) >= HALF) {
          copied.add(each.id());
        }
      }
    }
  }

  SharedText shared() {
    return shared;
  }

  /** Returns the ties, in the order of the earlier plan. */
  List<Tie> ties() {
    return ties;
  }

  /**
   * Returns the tasks of the other plan that may touch on a task: those that the aligner takes for
   * related to it, the likeliest first, then those of which a sentence or a row is related to one
   * of its own.
   *
   * @param task a task of either plan
   */
  List<Task> near(Task task) {
    List<Link> related = new ArrayList<>();
    boolean early = before.tasks().contains(task);
    links.values().stream()
        .flatMap(each -> each.values().stream())
        .filter(each -> (early ? each.left() : each.right()).equals(task.id()))
        .forEach(related::add);
    related.sort(
        Comparator.comparingDouble((Link each) -> -each.probability())
            .thenComparing(Link::left)
            .thenComparing(Link::right));
    Plan other = early ? after : before;
    Set<Task> near = new LinkedHashSet<>();
    related.forEach(each -> other.task(early ? each.right() : each.left()).ifPresent(near::add));
    Set<String> own = task.workingMeasures().stream().map(Measure::id).collect(Collectors.toSet());
    Set<String> like = new HashSet<>();
    for (Link each : touching) {
      if (own.contains(early ? each.left() : each.right())) {
        like.add(early ? each.right() : each.left());
      }
    }
    other.tasks().stream()
        .filter(each -> each.workingMeasures().stream().anyMatch(m -> like.contains(m.id())))
        .forEach(near::add);
    return List.copyOf(near);
  }

  /** Returns the tasks of the other plan that may touch on some of one plan, each once. */
  List<Task> near(List<Task> tasks) {
    return tasks.stream().flatMap(each -> near(each).stream()).distinct().toList();
  }

  private void tie() {
    Map<String, Tie> nearestAfter = new HashMap<>();
    Map<String, Tie> nearestBefore = new HashMap<>();
    List<Tie> possible = new ArrayList<>();
    for (Task one : before.tasks()) {
      for (Task other : after.tasks()) {
        Tie tie = tie(one, other);
        if (possible(tie)) {
          possible.add(tie);
          nearestAfter.merge(one.id(), tie, Matching::stronger);
          nearestBefore.merge(other.id(), tie, Matching::stronger);
        }
      }
    }
    for (Tie tie : possible) {
      boolean forward = tie.equals(nearestAfter.get(tie.before.id()));
      boolean back = tie.equals(nearestBefore.get(tie.after.id()));
      if ((forward && back)
          || (back && isPart(tie.taken, tie, nearestAfter.get(tie.before.id()), true))
          || (forward && isPart(tie.kept, tie, nearestBefore.get(tie.after.id()), false))
          || isPiece(tie)) {
        ties.add(tie);
      }
    }
  }

  private static Tie stronger(Tie one, Tie other) {
    return other.weight > one.weight ? other : one;
  }

  private Tie tie(Task one, Task other) {
    Link link = links.getOrDefault(one.id(), Map.of()).get(other.id());
    double kept = shared.share(one.id(), other.id());
    double taken = shared.share(other.id(), one.id());
    double weight = Math.max(kept, taken) + Math.min(kept, taken);
    if (link != null) {
      weight += link.relation() == Relation.SAME ? link.probability() : link.probability() / 2;
    }
    return new Tie(one, other, kept, taken, link, weight);
  }

  private static boolean possible(Tie tie) {
    return tie.same()
        || Math.max(tie.kept, tie.taken) >= HALF
        || (Math.max(tie.kept, tie.taken) >= PIECE && tie.link != null)
        || (tie.link != null && tie.link.probability() >= LIKELY);
  }

  /**
   * Says whether a tie that is not the nearest one of the whole makes its part a part of it.
   *
   * @param own the share of the part that the whole has
   * @param nearest the nearest tie of the whole
   * @param split whether the whole is the earlier task
   */
  private static boolean isPart(double own, Tie tie, @Nullable Tie nearest, boolean split) {
    if (own >= HALF) {
      return true;
    }
    if (tie.link == null || nearest == null) {
      return false;
    }
    double room = 1 - (split ? nearest.kept : nearest.taken);
    return tie.same() && room >= HALF;
  }

  /** Says whether a task was scattered: most of it is found, a piece of it here. */
  private boolean isPiece(Tie tie) {
    return (tie.kept >= PIECE && shared.share(tie.before.id()) >= HALF && tie.taken >= PIECE)
        || (tie.taken >= PIECE && shared.share(tie.after.id()) >= HALF && tie.kept >= PIECE);
  }

  /**
   * Says whether a sentence, or a row, is found in the other plan: most of its words are, or the
   * aligner has a counterpart of it.
   */
  boolean found(Measure sentence) {
    return measuresFound.contains(sentence.id())
        || shareFound.getOrDefault(sentence.id(), 0.0) >= LOST;
  }

  /** Returns the demands of tasks of either plan that are not found in the other. */
  List<Gone> gone(List<Task> tasks) {
    List<Gone> gone = new ArrayList<>();
    for (Task task : tasks) {
      for (Measure each : demands(task)) {
        if (!found(each)) {
          gone.add(new Gone(task.id(), each.text(), each.span().line(), false, false));
        }
      }
    }
    return gone;
  }

  /** Returns the demands of a task that can be looked for: its sentences, or else its rows. */
  static List<Measure> demands(Task task) {
    return task.text().isEmpty() || task.sentences().isEmpty() ? task.rows() : task.sentences();
  }

  /** Returns the sentences that the aligner laid side by side, the most alike first. */
  static List<Evidence.SentencePair> sentences(Tie tie) {
    if (tie.link != null) {
      for (Evidence each : tie.link.evidence()) {
        if (each instanceof Evidence.Sentences sentences) {
          return sentences.pairs();
        }
      }
    }
    return List.of();
  }
}
