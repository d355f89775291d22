package io.github.duibiao.plan;

import java.util.List;

/**
 * What {@linkplain Task tasks} and {@linkplain Measure measures} have in common: a text that
 * demands something, who answers for it, by when, on what ground and how much.
 */
public sealed interface Demand permits Task, Measure {
  /** Returns the id, unique among all plans whose ids differ, such as {@code xuanhan-2023#7}. */
  String id();

  /** Returns the running text; never null, empty where there is none. */
  String text();

  /** Returns the units with their roles, in the order of the document. */
  List<Responsibility> responsibilities();

  /** Returns the time limits, in the order of the document. */
  List<Deadline> deadlines();

  /** Returns the documents cited, in the order of the document. */
  List<Citation> citations();

  /** Returns the quantities demanded, in the order of the document. */
  List<Target> targets();

  /** Returns where it stands in the source. */
  TextSpan span();

  /** Returns the units that lead (牵头单位); empty where none is marked so. */
  default List<Unit> leads() {
    return unitsAs(Role.LEAD);
  }

  /** Returns the units of one role, in the order of the document. */
  default List<Unit> unitsAs(Role role) {
    return responsibilities().stream()
        .filter(each -> each.role() == role)
        .map(Responsibility::unit)
        .toList();
  }
}
