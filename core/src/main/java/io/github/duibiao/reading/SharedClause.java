package io.github.duibiao.reading;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.reading.field.Scope;
import java.util.List;

/**
 * A sentence that says who answers for several items: 以上1-3项由县司法局牵头.
 *
 * @param scope the items it is for
 * @param units the units it names
 * @param deadlines when it is due
 * @param text the sentence as written
 * @param line where it stands
 */
record SharedClause(
    Scope scope, List<Responsibility> units, List<Deadline> deadlines, String text, int line) {}
