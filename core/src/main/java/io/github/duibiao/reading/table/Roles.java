package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which role each column of a table has: the assignment that scores best as a whole, by the words
 * in the header, by what the cells hold, and by where the columns stand to each other.
 *
 * <p>One column is the demand, at most one leads to it as the task and one as the section; every
 * triple of columns is tried. The other columns score each by itself, so the time grows with the
 * third power of the few columns that hold content.
 *
 * @param roles the role of each column; null where nothing fits
 * @param columns the names with what is known of them
 * @param measures for each whether it holds what the numbers beside it count
 * @param margin by how much the best choice of the demand beats the next
 * @param understood whether it is a table of tasks at all
 */
record Roles(
    List<@Nullable Role> roles,
    List<ColumnNames> columns,
    List<Boolean> measures,
    double margin,
    boolean understood) {
  /** A name of at least this weight tells a time, if not the one by which work is done. */
  private static final double TIME = 3;

  /**
   * @param names the names of the columns
   * @param contents what they hold
   * @param counting what the numbers of the rows count
   * @param stated the roles that the caller gives some, by their place
   * @param before the roles that columns of these names had in the tables before
   */
  static Roles of(
      List<String> names,
      List<ColumnContent> contents,
      Counting counting,
      Map<Integer, Role> stated,
      Map<String, Role> before) {
    return new RoleSearch(names, contents, counting, stated, before).best();
  }

  /** Returns the column of a role; -1 where none has it. */
  int column(Role role) {
    return roles.indexOf(role);
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /** Returns the column nearest to one of goals that holds what they count; -1 where none does. */
  int measuresOf(int goal) {
    int nearest = -1;
    for (int i = 0; i < measures.size(); i++) {
      boolean nearer = nearest < 0 || Math.abs(i - goal) < Math.abs(nearest - goal);
      nearest = measures.get(i) && nearer ? i : nearest;
    }
    return nearest;
  }

  /** Returns the roles for laying cells under columns, where every column has one. */
  List<Role> laying() {
    List<Role> laying = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.get(i);
      boolean time =
          role == null && i < columns.size() && columns.get(i).weight(Role.DEADLINE) >= TIME;
      // When work begins is a time too.
      laying.add(role != null ? role : time ? Role.DEADLINE : Role.REMARK);
    }
    return laying;
  }

  /** Returns for each column whether it is a remark that is told in figures. */
  List<Boolean> figures() {
    List<Boolean> figures = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.get(i);
      boolean free = role == null || role == Role.REMARK;
      figures.add(free && i < columns.size() && columns.get(i).isFigure());
    }
    return figures;
  }

  /** Returns how well a name and the cells below it go together, whatever the role. */
  static double together(ColumnNames name, ColumnContent content) {
    double best = Math.min(1.5, name.other());
    for (Role role : Role.values()) {
      best = Math.max(best, name.weight(role) + content.fits(role));
    }
    return best;
  }
}
