package io.github.duibiao.editions;

import io.github.duibiao.editions.Matching.Tie;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reuse.SharedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the tasks of two editions that are tied together, and says what became of them. */
final class ChangeList {
  private final Plan before;
  private final Plan after;
  private final Matching matching;
  private final Values values;

  ChangeList(Plan before, Plan after, Matching matching) {
    this.before = before;
    this.after = after;
    this.matching = matching;
    values = Values.ofOnePlace(before, after);
  }

  /** Tasks of both editions that are tied to one another, directly or over others. */
  private static final class Group {
    private final Set<Task> before = new LinkedHashSet<>();
    private final Set<Task> after = new LinkedHashSet<>();
  }

  List<Change> all() {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Task task : before.tasks()) {
      groups.computeIfAbsent(task.id(), id -> new Group()).before.add(task);
    }
    for (Task task : after.tasks()) {
      groups.computeIfAbsent(task.id(), id -> new Group()).after.add(task);
    }
    for (Tie tie : matching.ties()) {
      Group one = groups.get(tie.before().id());
      Group other = groups.get(tie.after().id());
      if (one != null && other != null && one != other) {
        one.before.addAll(other.before);
        one.after.addAll(other.after);
        other.before.forEach(each -> groups.put(each.id(), one));
        other.after.forEach(each -> groups.put(each.id(), one));
      }
    }
    List<Group> distinct = List.copyOf(new LinkedHashSet<>(groups.values()));
    Set<String> moved = new Order(before, after).moved(pairs(distinct));
    List<Change> changes = new ArrayList<>();
    distinct.forEach(each -> changes.add(change(each, moved)));
    return List.copyOf(changes);
  }

  private List<Order.Pair> pairs(List<Group> groups) {
    List<Order.Pair> pairs = new ArrayList<>();
    for (Group each : groups) {
      if (!each.before.isEmpty() && !each.after.isEmpty()) {
        pairs.add(new Order.Pair(each.before.iterator().next(), each.after.iterator().next()));
      }
    }
    return pairs;
  }

  private Change change(Group group, Set<String> moved) {
    List<Task> old = before.tasks().stream().filter(group.before::contains).toList();
    List<Task> now = after.tasks().stream().filter(group.after::contains).toList();
    List<ValueChange> changed =
        old.isEmpty() || now.isEmpty() ? List.of() : values.compare(old, now);
    Fate fate = fate(old, now, changed);
    return new Change(
        fate,
        old,
        now,
        matching.ties().stream()
            .filter(each -> old.contains(each.before()) && now.contains(each.after()))
            .allMatch(Tie::sure),
        old.isEmpty() ? matching.near(now) : now.isEmpty() ? matching.near(old) : List.of(),
        old.size() == 1 && now.size() == 1 && moved.contains(old.get(0).id()),
        kept(old, now),
        old.isEmpty() || now.isEmpty() ? List.of() : edits(old, now),
        changed,
        fate == Fate.DROPPED ? dropped(old) : matching.gone(old));
  }

  private Fate fate(List<Task> old, List<Task> now, List<ValueChange> changed) {
    if (now.isEmpty()) {
      return Fate.DROPPED;
    } else if (old.isEmpty()) {
      return Fate.NEW;
    } else if (old.size() == 1 && now.size() == 1) {
      String one = letters(text(old));
      String other = letters(text(now));
      boolean alike = one.equals(other) || timeless(one, before).equals(timeless(other, after));
      return alike && changed.isEmpty() ? Fate.KEPT : Fate.REWORDED;
    } else if (old.size() == 1) {
      return Fate.SPLIT;
    }
    return now.size() == 1 ? Fate.MERGED : Fate.REGROUPED;
  }

  private static String text(List<Task> tasks) {
    return tasks.stream().map(SharedText::textOf).collect(Collectors.joining("\n"));
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The year of the plan, and the year before, as words for them. */
  private static String timeless(String text, Plan plan) {
    Integer year = plan.year();
    return year == null ? text : text.replace(year + "年", "今年").replace((year - 1) + "年", "去年");
  }

  private double kept(List<Task> old, List<Task> now) {
    double kept = 0;
    int all = 0;
    for (Task one : old) {
      int size = matching.shared().letters(one.id());
      for (Task other : now) {
        kept += size * matching.shared().share(one.id(), other.id());
      }
      all += size;
    }
    return all == 0 ? 0 : kept / all;
  }

  private List<Gone> dropped(List<Task> tasks) {
    List<Gone> gone = new ArrayList<>();
    for (Task task : tasks) {
      boolean touched = !matching.near(task).isEmpty();
      gone.add(new Gone(task.id(), task.title(), task.span().line(), true, touched));
    }
    return gone;
  }

  private List<Edit> edits(List<Task> old, List<Task> now) {
    return Redline.of(text(old), text(now), old, now, matching.shared());
  }
}
