package io.github.duibiao.editions;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tasks stand elsewhere than before: those that are not in the longest series of tasks that
 * keep their order, and those that went into another section than the tasks around them did.
 */
final class Order {
  private final Map<String, Integer> places = new HashMap<>();

  Order(Plan before, Plan after) {
    for (Plan plan : List.of(before, after)) {
      for (Task task : plan.tasks()) {
        places.put(task.id(), places.size());
      }
    }
  }

  /** The same task in both editions. */
  record Pair(Task before, Task after) {}

  /** Returns the ids, in the old edition, of the tasks that moved. */
  Set<String> moved(List<Pair> pairs) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparing(each -> places.getOrDefault(each.before().id(), 0)));
    Set<String> moved = new HashSet<>();
    sorted.forEach(each -> moved.add(each.before().id()));
    longestSeries(sorted).forEach(each -> moved.remove(each.before().id()));
    Map<String, String> counterparts = counterparts(sorted);
    for (Pair each : sorted) {
      String section = each.before().section();
      String counterpart = section == null ? null : counterparts.get(section);
      if (counterpart != null && !counterpart.equals(each.after().section())) {
        moved.add(each.before().id());
      }
    }
    return moved;
  }

  /** The longest increasing series of places in the new edition (Fredman 1975). */
  private List<Pair> longestSeries(List<Pair> pairs) {
    List<Integer> ends = new ArrayList<>();
    int[] previous = new int[pairs.size()];
    for (int k = 0; k < pairs.size(); k++) {
      int place = place(pairs.get(k));
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (place(pairs.get(ends.get(middle))) < place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[k] = low == 0 ? -1 : ends.get(low - 1);
      if (low == ends.size()) {
        ends.add(k);
      } else {
        ends.set(low, k);
      }
    }
    List<Pair> series = new ArrayList<>();
    for (int k = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); k >= 0; k = previous[k]) {
      series.add(pairs.get(k));
    }
    return series;
  }

  private int place(Pair pair) {
    return places.getOrDefault(pair.after().id(), 0);
  }

  /** Into which section most tasks of a section went, where more than half and two at least did. */
  private static Map<String, String> counterparts(List<Pair> pairs) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Pair each : pairs) {
      String from = each.before().section();
      String to = each.after().section();
      if (from != null && to != null) {
        counts.computeIfAbsent(from, key -> new HashMap<>()).merge(to, 1, Integer::sum);
      }
    }
    Map<String, String> counterparts = new HashMap<>();
    counts.forEach(
        (from, to) -> {
          int all = to.values().stream().mapToInt(Integer::intValue).sum();
          to.forEach(
              (section, count) -> {
                if (count >= 2 && count * 2 > all) {
                  counterparts.put(from, section);
                }
              });
        });
    return counterparts;
  }
}
