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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives to items what a sentence elsewhere says of them by their numbers or their place (以上1-3项,
 * 上述任务, 本部分各项任务). The sentence stays, as written, with the item in whose text it stands.
 */
final class SharedClauses {
  private final Diagnostics diagnostics;

  /** The items in the order of the document, with the heading above each. */
  private final Map<Item, @Nullable Item> above = new LinkedHashMap<>();

  /** The items under one heading, in order; those at the top under null. */
  private final Map<@Nullable Item, List<Item>> below = new HashMap<>();

  private final Map<Item, Draft> tasks = new LinkedHashMap<>();

  /** The tasks that name units of their own. */
  private final Set<Draft> assigned = new HashSet<>();

  SharedClauses(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Takes note of an item, each behind the one above it. */
  void item(Item item, @Nullable Item parent) {
    above.put(item, parent);
    below.computeIfAbsent(parent, any -> new ArrayList<>()).add(item);
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
        for (Responsibility each : clause.units()) {
          if (!task.units.contains(each)) {
            task.units.add(each);
          }
        }
        if (task.deadlines.isEmpty()) {
          task.deadlines.addAll(clause.deadlines());
        }
        if (task != from) {
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
    below.getOrDefault(item, List.of()).forEach(each -> tasksUnder(each, found));
    return found;
  }

  private List<Item> targets(SharedClause clause, Item item) {
    List<Item> level = below.getOrDefault(above.get(item), List.of());
    List<Item> upTo = level.subList(0, level.indexOf(item) + 1);
    return switch (clause.scope().kind()) {
      case NUMBERS -> numbered(clause, item);
      case COUNT -> counted(clause, upTo);
      case ABOVE -> upTo;
      case ABOVE_OR_ITEM -> isOwn(item, upTo) ? List.of(item) : upTo;
      case PART -> level;
    };
  }

  /** Says whether 上述工作 means the item: others have units, or it has parts of its own. */
  private boolean isOwn(Item item, List<Item> upTo) {
    return item.lengthAboveParts() > 0 || upTo.stream().anyMatch(this::isAssigned);
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
    List<Item> some = List.of();
    for (Item at = item; at != null; at = above.get(at)) {
      List<Item> found = called(clause.scope(), below.getOrDefault(above.get(at), List.of()));
      if (areAll(found, clause.scope())) {
        return found;
      }
      some = some.isEmpty() ? found : some;
    }
    List<Item> anywhere = called(clause.scope(), List.copyOf(above.keySet()));
    if (areAll(anywhere, clause.scope())) {
      return anywhere;
    }
    missing(clause);
    return some;
  }

  private static List<Item> called(Scope scope, List<Item> items) {
    return items.stream()
        .filter(each -> Numerals.areDigits(each.mark.taskLabel()) == scope.digits())
        .filter(each -> scope.numbers().contains(each.mark.value()))
        .toList();
  }

  /** Says whether each number is that of one item. */
  private static boolean areAll(List<Item> found, Scope scope) {
    Set<Integer> numbers = new TreeSet<>();
    found.forEach(each -> numbers.add(each.mark.value()));
    return found.size() == numbers.size() && numbers.size() == scope.numbers().size();
  }

  private void missing(SharedClause clause) {
    diagnostics.add(DiagnosticCode.CLAUSE_ITEMS_MISSING, clause.line(), clause.text());
  }
}
