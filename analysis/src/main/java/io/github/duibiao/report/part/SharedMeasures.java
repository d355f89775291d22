package io.github.duibiao.report.part;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures that several plans have: what takes the place of themes where no codebook is about the
 * plans. The surest links are joined first, and no group has two measures of one plan.
 */
final class SharedMeasures {
  private final Map<String, Measure> measures = new HashMap<>();
  private final Map<String, String> planOf = new HashMap<>();

  /**
   * A measure that several plans have.
   *
   * @param text the words of the first plan that has it
   * @param byPlan the id of the measure of every plan that has it, by the id of the plan
   */
  record CommonMeasure(String text, Map<String, String> byPlan) {}

  private SharedMeasures(List<Plan> plans) {
    for (Plan plan : plans) {
      for (Measure each : plan.measures()) {
        measures.put(each.id(), each);
        planOf.put(each.id(), plan.id());
      }
    }
  }

  /** Returns the groups, those of the most plans first. */
  static List<CommonMeasure> of(List<Plan> plans, List<Alignment> alignments) {
    return new SharedMeasures(plans).groups(plans, alignments);
  }

  private List<CommonMeasure> groups(List<Plan> plans, List<Alignment> alignments) {
    List<Link> links = new ArrayList<>();
    for (Alignment alignment : alignments) {
      alignment.matches().stream()
          .filter(each -> each.relation() == Relation.SAME)
          .filter(each -> planOf.containsKey(each.left()) && planOf.containsKey(each.right()))
          .forEach(links::add);
    }
    links.sort(Comparator.comparingDouble(each -> -each.probability()));
    Map<String, Map<String, String>> groupOf = new HashMap<>();
    for (Link link : links) {
      Map<String, String> one = groupOf.computeIfAbsent(link.left(), this::alone);
      Map<String, String> other = groupOf.computeIfAbsent(link.right(), this::alone);
      if (one.keySet().stream().noneMatch(other::containsKey)) {
        one.putAll(other);
        other.values().forEach(each -> groupOf.put(each, one));
      }
    }
    Set<Map<String, String>> distinct = new LinkedHashSet<>();
    List<CommonMeasure> groups = new ArrayList<>();
    for (Plan plan : plans) {
      for (Measure each : plan.measures()) {
        Map<String, String> group = groupOf.get(each.id());
        if (group != null && group.size() > 1 && distinct.add(group)) {
          groups.add(new CommonMeasure(each.text(), Map.copyOf(group)));
        }
      }
    }
    groups.sort(Comparator.comparingInt(each -> -each.byPlan().size()));
    return groups;
  }

  private Map<String, String> alone(String measure) {
    Map<String, String> group = new HashMap<>();
    group.put(planOf.getOrDefault(measure, ""), measure);
    return group;
  }
}
