package io.github.duibiao.report.part;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Plan;

/**
 * How another plan corresponds to ours.
 *
 * @param plan the other plan
 * @param same how many of our tasks it has too
 * @param inPart how many of our tasks correspond to some of its in part, and to none as the same
 * @param onlyTheirs how many of its tasks correspond to none of ours
 * @param onlyOurs how many of our tasks correspond to none of its
 */
record Counterpart(Plan plan, int same, int inPart, int onlyTheirs, int onlyOurs) {
  static Counterpart of(Alignment ours, Plan plan) {
    int same = (int) ours.links(Relation.SAME).stream().map(Link::left).distinct().count();
    int onlyOurs = ours.unmatchedLeft().size();
    return new Counterpart(
        plan,
        same,
        ours.leftIds().size() - same - onlyOurs,
        ours.unmatchedRight().size(),
        onlyOurs);
  }
}
