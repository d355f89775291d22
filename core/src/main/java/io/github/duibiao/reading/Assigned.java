package io.github.duibiao.reading;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Responsibility;
import java.util.List;

/**
 * What the clauses of a heading say for all that stands under it: 「一、政策解读（区政府办牵头）」. What is not a
 * list of units alone says nothing for others.
 *
 * @param units the units it names
 * @param deadlines when it is due
 * @param text the clauses as written
 */
record Assigned(List<Responsibility> units, List<Deadline> deadlines, String text) {
  static final Assigned NOTHING = new Assigned(List.of(), List.of(), "");
}
