package io.github.duibiao.reading;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.reading.field.Scope;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.outline.Item;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives to items what a sentence elsewhere says of them by their numbers or their place (以上1-3项,
 * 上述任务, 本部分各项任务). The sentence stays, as written, with the item in whose text it stands.
 */
final class SharedClauses {
  /** Sentences of one document give no more; what a heading has below it may be very much. */
  private static final int MOST_GIVEN = 100_000;

  private final Diagnostics diagnostics;

  /** The items in the order of the document, with the heading above each. */
  private final Map<Item, @Nullable Item> above = new LinkedHashMap<>();

  /** The items under one heading; those at the top under null. */
  private final Map<@Nullable Item, Level> below = new HashMap<>();

  private final Level all = new Level();

  private final Map<Item, Draft> tasks = new LinkedHashMap<>();

  /** The tasks that name units of their own. */
  private final Set<Draft> assigned = new HashSet<>();

  /** The tasks that have something from elsewhere. */
  private final Set<Draft> told = new HashSet<>();

  private int given;

  /** Items of one heading in their order, found by their numbers. */
  private static final class Level {
    private static final Level NONE = new Level();

    final List<Item> items = new ArrayList<>();
    private final Map<Item, Integer> places = new HashMap<>();
    private final Map<String, @Nullable Item> byNumber = new HashMap<>();

    /** Where the first item stands that names units of its own; unknown until it is asked for. */
    private int firstAssigned = -1;

    void add(Item item) {
      places.put(item, items.size());
      items.add(item);
      String key = key(Numerals.areDigits(item.mark.taskLabel()), item.mark.value());
      byNumber.put(key, byNumber.containsKey(key) ? null : item);
    }

    List<Item> upTo(Item item) {
      return items.subList(0, places.getOrDefault(item, -1) + 1);
    }

    /** Returns the items of these numbers, without a number that several have. */
    List<Item> called(Scope scope) {
      List<Item> found = new ArrayList<>();
      for (int number : scope.numbers()) {
        Item item = byNumber.get(key(scope.digits(), number));
        if (item != null) {
          found.add(item);
        }
      }
      return found;
    }

    private static String key(boolean digits, int number) {
      return digits + " " + number;
    }
  }

  SharedClauses(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Takes note of an item, each behind the one above it. */
  void item(Item item, @Nullable Item parent) {
    above.put(item, parent);
    below.computeIfAbsent(parent, any -> new Level()).add(item);
    all.add(item);
  }

  /** Takes note of the task that an item is. */
  void task(Item item, Draft task) {
    tasks.put(item, task);
    if (!task.units.isEmpty()) {
      assigned.add(task);
    }
  }

  /** Gives each task what was said of it. */
  void settle() {
    tasks.forEach(
        (item, task) -> {
          for (SharedClause each : task.shared) {
            Budget.check();
            give(each, task, targets(each, item));
          }
        });
  }

  private void give(SharedClause clause, Draft from, List<Item> targets) {
    for (Item target : targets) {
      for (Draft task : tasksUnder(target, new ArrayList<>())) {
        if (++given > MOST_GIVEN) {
          diagnostics.add(DiagnosticCode.CLAUSE_UNREAD, clause.line(), clause.text());
          return;
        }
        for (Responsibility each : clause.units()) {
          if (!task.units.contains(each)) {
            task.units.add(each);
          }
        }
        if (task.deadlines.isEmpty()) {
          task.deadlines.addAll(clause.deadlines());
        }
        if (task != from && told.add(task)) {
          diagnostics.add(DiagnosticCode.CLAUSE_OF_SEVERAL, task.span.line(), clause.text());
        }
      }
    }
  }

  private List<Draft> tasksUnder(Item item, List<Draft> found) {
    Draft task = tasks.get(item);
    if (task != null) {
      found.add(task);
    }
    level(item).items.forEach(each -> tasksUnder(each, found));
    return found;
  }

  /** Returns what stands under a heading. */
  private Level level(@Nullable Item heading) {
    return below.getOrDefault(heading, Level.NONE);
  }

  private List<Item> targets(SharedClause clause, Item item) {
    Level level = level(above.get(item));
    return switch (clause.scope().kind()) {
      case NUMBERS -> numbered(clause, item);
      case COUNT -> counted(clause, level.upTo(item));
      case ABOVE -> level.upTo(item);
      case ABOVE_OR_ITEM -> isOwn(item, level) ? List.of(item) : level.upTo(item);
      case PART -> level.items;
    };
  }

  /** Says whether 上述工作 means the item: others have units, or it has parts of its own. */
  private boolean isOwn(Item item, Level level) {
    if (item.lengthAboveParts() > 0) {
      return true;
    }
    if (level.firstAssigned < 0) {
      int first = 0;
      while (first < level.items.size() && !isAssigned(level.items.get(first))) {
        first++;
      }
      level.firstAssigned = first;
    }
    return level.firstAssigned < level.upTo(item).size();
  }

  private boolean isAssigned(Item item) {
    return tasksUnder(item, new ArrayList<>()).stream().anyMatch(assigned::contains);
  }

  private List<Item> counted(SharedClause clause, List<Item> upTo) {
    int count = clause.scope().count();
    if (count > upTo.size()) {
      missing(clause);
      return upTo;
    }
    return upTo.subList(upTo.size() - count, upTo.size());
  }

  /** The items of these numbers beside the item, else beside a heading above it, else anywhere. */
  private List<Item> numbered(SharedClause clause, Item item) {
    int wanted = clause.scope().numbers().size();
    List<Item> some = List.of();
    for (Item at = item; at != null; at = above.get(at)) {
      List<Item> found = level(above.get(at)).called(clause.scope());
      if (found.size() == wanted) {
        return found;
      }
      some = some.isEmpty() ? found : some;
    }
    List<Item> anywhere = all.called(clause.scope());
    if (anywhere.size() == wanted) {
      return anywhere;
    }
    missing(clause);
    return some;
  }

  private void missing(SharedClause clause) {
    diagnostics.add(DiagnosticCode.CLAUSE_ITEMS_MISSING, clause.line(), clause.text());
  }
}
