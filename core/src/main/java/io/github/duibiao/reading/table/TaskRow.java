package io.github.duibiao.reading.table;

import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.plan.TextSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a task table, with merged cells taken from the rows above.
 *
 * @param section the section's heading; null where the table has none
 * @param task the task's heading with its number; null where the table has none
 * @param number what stands in the column of numbers; empty where there is none
 * @param measure the demand; empty where the table only names the task
 * @param lead the cell of lead units; empty where there is none
 * @param units the cell of responsible units; empty where there is none
 * @param deadline the cell of the deadline; empty where there is none
 * @param targets the cells of columns of quantities
 * @param persons whom it names
 * @param details the cells without another place, by the name of their column
 * @param names the names of the columns of numbers and deadlines, by their role
 * @param span its lines
 */
public record TaskRow(
    @Nullable String section,
    @Nullable String task,
    String number,
    String measure,
    String lead,
    String units,
    String deadline,
    List<TargetCell> targets,
    List<Person> persons,
    Map<String, String> details,
    Map<Role, String> names,
    TextSpan span) {

  /** Returns a copy that says something else. */
  TaskRow with(String newMeasure, String newLead, String newUnits, String newDeadline) {
    return new TaskRow(
        section,
        task,
        number,
        newMeasure,
        newLead,
        newUnits,
        newDeadline,
        targets,
        persons,
        details,
        names,
        span);
  }

  /** Returns what the row says of the documents it rests on: the cells of 制定依据. */
  public String basis() {
    StringBuilder basis = new StringBuilder();
    details.forEach(
        (name, cell) -> basis.append(ColumnNames.of(name).isBasis() ? cell + "\n" : ""));
    return basis.toString();
  }

  /** Returns the details with some cells more, under the names of their columns. */
  public Map<String, String> detailsWith(Map<Role, String> cells) {
    Map<String, String> all = new LinkedHashMap<>();
    cells.forEach(
        (role, cell) -> {
          String name = names.get(role);
          all.put(name == null || name.isEmpty() ? role.name() : name, cell);
        });
    details.forEach((name, cell) -> all.merge(name, cell, (a, b) -> a + "；" + b));
    return all;
  }
}
