package io.github.duibiao.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task table of the document: its columns as they are headed, with what each was taken for.
 *
 * @param line where its header stands, counted from 1
 * @param columns the columns from left to right
 */
public record SourceTable(int line, List<Column> columns) {
  /** Copies the columns. */
  public SourceTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param header its name as written; empty where it has none
   * @param role what it was taken for; null where nothing fits, so that its cells are kept in the
   *     {@linkplain Measure#details() details} of the measures
   */
  public record Column(String header, @Nullable Role role) {
    /** Checks that the header is not null. */
    public Column {
      Objects.requireNonNull(header, "header");
    }

    @Override
    public String toString() {
      return header + (role == null ? "" : "=" + role);
    }
  }

  /** What the cells of a column say. */
  public enum Role {
    /** The number of the row (序号). */
    NUMBER,
    /** The section that the task belongs to (类别). */
    SECTION,
    /** The task (工作任务). */
    TASK,
    /** What is demanded (具体举措). */
    DEMAND,
    /** Quantities that the demand is to reach (目标值). */
    TARGET,
    /** The units that lead (牵头单位). */
    LEAD,
    /** The units that answer for it or take part (责任单位、配合单位). */
    UNITS,
    /** The time limit (完成时限). */
    DEADLINE,
    /** Persons (责任人). */
    PERSONS,
    /** What else there is to say (备注). */
    REMARK
  }
}
