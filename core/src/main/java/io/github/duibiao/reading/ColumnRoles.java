package io.github.duibiao.reading;

import io.github.duibiao.plan.SourceTable.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a task table hold, said by the caller where their names do not say it.
 *
 * <pre>{@code
 * PlanReader.standard().with(ColumnRoles.parse("3=demand,5=lead")).read(file);
 * }</pre>
 *
 * <p>They hold for every table of a document that has so many columns; the other columns are
 * understood as always.
 *
 * @param byColumn the roles by the place of their column, counted from 1
 */
public record ColumnRoles(Map<Integer, Role> byColumn) {
  /** More columns than any task table has. */
  static final int MOST = 100;

  /** Copies the roles, and checks the places. */
  public ColumnRoles {
    byColumn = Map.copyOf(byColumn);
    for (int column : byColumn.keySet()) {
      if (column < 1 || column > MOST) {
        throw new IllegalArgumentException("column " + column + " is not between 1 and " + MOST);
      }
    }
  }

  /** Returns that nothing is said. */
  public static ColumnRoles none() {
    return new ColumnRoles(Map.of());
  }

  /**
   * Reads roles as they are written: {@code 3=demand,5=lead}.
   *
   * @throws IllegalArgumentException if they are written otherwise; the message says how they are
   */
  public static ColumnRoles parse(String written) {
    Map<Integer, Role> roles = new TreeMap<>();
    for (String each : written.split(",", -1)) {
      int equals = each.indexOf('=');
      String column = equals < 0 ? "" : each.substring(0, equals).strip();
      Role role = equals < 0 ? null : role(each.substring(equals + 1));
      if (role == null || !column.matches("[0-9]{1,3}")) {
        throw new IllegalArgumentException(
            "'" + each.strip() + "' is not written like 3=demand; the roles are " + names());
      }
      roles.put(Integer.parseInt(column), role);
    }
    return new ColumnRoles(roles);
  }

  private static @Nullable Role role(String name) {
    for (Role each : Role.values()) {
      if (each.name().equalsIgnoreCase(name.strip())) {
        return each;
      }
    }
    return null;
  }

  private static String names() {
    return Arrays.stream(Role.values())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
