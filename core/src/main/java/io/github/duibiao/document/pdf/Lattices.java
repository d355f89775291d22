package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ruled lines of a page → the lattices they form. */
final class Lattices {
  private static final double NEAR = 2.5;

  /** Pieces of a line are this close to each other, in points. */
  private static final double TOUCHING = 4;

  private static final double SHORTEST = 6;

  /** A page with more lines is a drawing. */
  private static final int MOST = 4_000;

  private static final int MOST_TABLES = 100;
  private static final int MOST_PLACES = 50_000;

  private Lattices() {}

  static List<Lattice> of(List<Rule> rules) {
    List<Rule> level = merged(rules.stream().filter(Rule::level).toList());
    List<Rule> upright = merged(rules.stream().filter(each -> !each.level()).toList());
    if (level.size() + upright.size() > MOST) {
      return List.of();
    }
    Groups groups = new Groups(level.size() + upright.size());
    for (int i = 0; i < level.size(); i++) {
      Budget.check();
      for (int j = 0; j < upright.size(); j++) {
        if (touch(level.get(i), upright.get(j))) {
          groups.join(i, level.size() + j);
        }
      }
    }
    Map<Integer, List<Rule>> levels = new HashMap<>();
    Map<Integer, List<Rule>> uprights = new HashMap<>();
    for (int i = 0; i < level.size() + upright.size(); i++) {
      boolean isLevel = i < level.size();
      (isLevel ? levels : uprights)
          .computeIfAbsent(groups.of(i), any -> new ArrayList<>())
          .add(isLevel ? level.get(i) : upright.get(i - level.size()));
    }
    List<Lattice> lattices = new ArrayList<>();
    levels.forEach(
        (each, lines) -> {
          List<Rule> across = uprights.getOrDefault(each, List.of());
          if (lines.size() >= 2
              && across.size() >= 1
              && (long) (lines.size() + 2) * (across.size() + 2) <= MOST_PLACES) {
            Lattice lattice = Lattice.of(lines, across);
            if (lattice.isTable()) {
              lattices.add(lattice);
            }
          }
        });
    // A table inside of a cell comes before the one around it.
    lattices.sort(
        Comparator.comparingDouble(Lattice::area)
            .thenComparingDouble(Lattice::top)
            .thenComparingDouble(Lattice::left));
    return lattices.size() > MOST_TABLES ? List.of() : lattices;
  }

  private static boolean touch(Rule level, Rule upright) {
    return upright.at() >= level.from() - TOUCHING
        && upright.at() <= level.to() + TOUCHING
        && level.at() >= upright.from() - TOUCHING
        && level.at() <= upright.to() + TOUCHING;
  }

  /** Pieces of lines, and lines drawn side by side, become one. */
  private static List<Rule> merged(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Rule> merged = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).at() - sorted.get(i - 1).at() > NEAR
          || sorted.get(i).at() - sorted.get(start).at() > 2 * NEAR) {
        mergeBand(sorted.subList(start, i), merged);
        start = i;
      }
    }
    merged.removeIf(each -> each.length() < SHORTEST);
    return merged;
  }

  private static void mergeBand(List<Rule> band, List<Rule> merged) {
    if (band.isEmpty()) {
      return;
    }
    List<Rule> sorted = new ArrayList<>(band);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    double at = sorted.stream().mapToDouble(Rule::at).average().orElse(0);
    double from = sorted.get(0).from();
    double to = sorted.get(0).to();
    for (Rule each : sorted) {
      if (each.from() > to + TOUCHING) {
        merged.add(new Rule(each.level(), at, from, to));
        from = each.from();
      }
      to = Math.max(to, each.to());
    }
    merged.add(new Rule(sorted.get(0).level(), at, from, to));
  }
}
