package io.github.duibiao.coverage;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.alignment.TaskGroups;
import io.github.duibiao.plan.Task;
import io.github.duibiao.themes.TaggedTheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds common tasks that a plan lacks, and tasks that it has in a weaker form. */
final class TaskGaps {
  /** A heading of so many characters names what it is about. */
  private static final int NAME = 4;

  private final CoverageMatrix matrix;
  private final Peers peers;
  private final TaskGroups groups;
  private final TasksById tasks;

  /** The tasks of this plan that correspond in part to tasks of others, the likest of each. */
  private final Map<String, Link> partly = new HashMap<>();

  /** The tasks of this plan that may correspond after all to tasks of others. */
  private final Map<String, String> doubtful = new HashMap<>();

  private final List<SetAside> aside = new ArrayList<>();

  private final WeakerGaps weaker;

  TaskGaps(CoverageMatrix matrix, Peers peers, TaskGroups groups, List<Alignment> alignments) {
    this.matrix = matrix;
    this.peers = peers;
    this.groups = groups;
    weaker = new WeakerGaps(peers, alignments);
    tasks = new TasksById(peers);
    for (Alignment alignment : alignments) {
      boolean left = alignment.left().equals(peers.plan().id());
      if (alignment.level() == Granularity.TASK
          && (left || alignment.right().equals(peers.plan().id()))) {
        note(alignment, left);
      }
    }
  }

  /** Takes note of an alignment with another plan. */
  private void note(Alignment alignment, boolean left) {
    for (Link each : alignment.matches()) {
      Link link = left ? each.mirrored() : each;
      partly.merge(link.left(), link, (a, b) -> a.probability() >= b.probability() ? a : b);
    }
    for (String id : left ? alignment.rightIds() : alignment.leftIds()) {
      alignment.doubtful(id).ifPresent(link -> doubtful.put(id, left ? link.left() : link.right()));
    }
  }

  List<Gap> find() {
    List<Gap> gaps = new ArrayList<>();
    weaker.ofPlan(gaps);
    for (TaskGroup group : groups.groups()) {
      List<String> own = new ArrayList<>();
      List<String> theirs = new ArrayList<>();
      for (String task : group.tasks()) {
        String plan = tasks.planOf(task);
        if (plan.equals(peers.plan().id())) {
          own.add(task);
        } else if (peers.contains(plan)) {
          theirs.add(task);
        }
      }
      if (own.isEmpty()) {
        missing(group, theirs, gaps);
      } else if (!theirs.isEmpty()) {
        weaker.ofTask(own.get(0), theirs, gaps);
      }
    }
    return gaps;
  }

  /**
   * A task is missing where no task of this plan has even a part in common with it, nor may be the
   * same after all, nor is chiefly about what most of its counterparts are chiefly about. Where one
   * does, it is set aside, with that task.
   */
  private void missing(TaskGroup group, List<String> theirs, List<Gap> gaps) {
    Set<String> having = tasks.plansOf(theirs);
    if (!peers.enough(having.size())) {
      return;
    }
    Gap gap =
        new Gap.MissingTask(
            peers.plan().id(),
            peers.basis(),
            group.id(),
            group.title(),
            peers.share(having),
            having.size(),
            peers.count(),
            peers.witnesses(theirs));
    String near = near(theirs);
    if (near == null) {
      gaps.add(gap);
    } else {
      aside.add(new SetAside(gap, SetAside.Reason.MAYBE_COVERED, peers.witness(near)));
    }
  }

  private @Nullable String near(List<String> theirs) {
    Link best = null;
    for (String each : theirs) {
      Link link = partly.get(each);
      if (link != null && (best == null || link.probability() > best.probability())) {
        best = link;
      }
    }
    return best != null
        ? best.right()
        : theirs.stream()
            .filter(doubtful::containsKey)
            .map(doubtful::get)
            .findFirst()
            .orElseGet(() -> naming(theirs).orElseGet(() -> covering(theirs)));
  }

  /** The task of this plan that has the heading of one of some others word for word. */
  private Optional<String> naming(List<String> theirs) {
    for (String each : theirs) {
      String heading = tasks.task(each).title();
      for (Task own : peers.plan().tasks()) {
        boolean named =
            own.title().contains(heading)
                || own.text().contains(heading)
                || own.measures().stream().anyMatch(measure -> measure.text().contains(heading));
        if (heading.length() >= NAME && named) {
          return Optional.of(own.id());
        }
      }
    }
    return Optional.empty();
  }

  /** The task of this plan that is chiefly about what most of some others are about. */
  private @Nullable String covering(List<String> theirs) {
    Map<String, Integer> themes = new TreeMap<>();
    for (String task : theirs) {
      for (TaggedTheme tag : matrix.tags(task)) {
        themes.merge(tag.id(), tag.main() ? 1 : 0, Integer::sum);
      }
    }
    return themes.entrySet().stream()
        .filter(each -> each.getValue() * 2 >= theirs.size())
        .map(each -> matrix.cell(each.getKey(), peers.plan().id()))
        .filter(cell -> cell.standing() == ThemePresence.MAIN)
        .map(cell -> cell.mainTasks().get(0))
        .findFirst()
        .orElse(null);
  }

  /** Returns what {@link #find} did not call a gap, since a task of this plan may cover it. */
  List<SetAside> aside() {
    return aside;
  }
}
