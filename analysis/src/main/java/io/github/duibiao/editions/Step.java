package io.github.duibiao.editions;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Evidence;
import io.github.duibiao.editions.Matching.Tie;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reuse.Grade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The step from one plan to another below it. */
final class Step {
  private final Plan upper;
  private final Plan lower;
  private final Matching matching;
  private final Values values;

  Step(Plan upper, Plan lower, Aligner aligner) {
    this.upper = upper;
    this.lower = lower;
    matching = new Matching(upper, lower, aligner);
    values = Values.ofTwoPlaces(upper, lower);
  }

  /** Says whether there was so much that only wording was compared. */
  boolean bounded() {
    return matching.bounded();
  }

  /** Says what the lower plan made of some tasks of the upper one. */
  CascadeCell cell(List<Task> demands) {
    List<Tie> ties =
        matching.ties().stream().filter(each -> demands.contains(each.before())).toList();
    List<Task> tasks =
        lower.tasks().stream()
            .filter(task -> ties.stream().anyMatch(each -> each.after().equals(task)))
            .toList();
    if (tasks.isEmpty()) {
      return new CascadeCell(
          lower.id(),
          Descent.MISSING,
          upper.id(),
          tasks,
          null,
          0,
          List.of(),
          List.of(),
          matching.gone(demands),
          matching.near(demands));
    }
    List<Task> all =
        upper.tasks().stream()
            .filter(task -> demands.contains(task) || isAlsoAbove(task, tasks))
            .toList();
    List<ValueChange> own =
        values.compare(all, tasks).stream().filter(each -> each.after() != null).toList();
    double share = share(tasks);
    List<String> ownSentences = matching.gone(tasks).stream().map(Gone::text).toList();
    boolean relayed = own.isEmpty() && ownSentences.isEmpty() && share >= Grade.RELAY.least();
    return new CascadeCell(
        lower.id(),
        relayed ? Descent.RELAYED : Descent.LOCALISED,
        upper.id(),
        tasks,
        sentence(ties),
        share,
        own,
        ownSentences,
        matching.gone(demands),
        List.of());
  }

  /** A task below may come from several above: what another of them has is not its own. */
  private boolean isAlsoAbove(Task task, List<Task> tasks) {
    return matching.ties().stream()
        .anyMatch(each -> each.before().equals(task) && tasks.contains(each.after()));
  }

  private double share(List<Task> tasks) {
    double shared = 0;
    int all = 0;
    for (Task task : tasks) {
      int letters = matching.shared().letters(task.id());
      shared += letters * matching.shared().share(task.id());
      all += letters;
    }
    return all == 0 ? 0 : shared / all;
  }

  /** The sentence that the aligner takes for the nearest, or the first of the nearest task. */
  private @Nullable String sentence(List<Tie> ties) {
    Tie nearest = ties.get(0);
    for (Tie each : ties) {
      nearest = each.weight() > nearest.weight() ? each : nearest;
    }
    List<Evidence.SentencePair> pairs = Matching.sentences(nearest);
    if (!pairs.isEmpty()) {
      return pairs.get(0).right();
    }
    List<Measure> demands = Matching.demands(nearest.after());
    return demands.isEmpty() ? nearest.after().title() : demands.get(0).text();
  }
}
