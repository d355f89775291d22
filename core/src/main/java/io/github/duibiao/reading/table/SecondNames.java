package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second row of a header that copying flattened: behind the names of the first row, which has
 * 责任分工 and 进度安排, stand 牵头单位, 配合单位, 开工时间 and 完工时间, which divide them.
 *
 * <p>Every place where the first row may end is tried, and the names behind it are given in order
 * to names before it, two at least to each.
 */
final class SecondNames {
  private static final int FEWEST = 2;
  private static final int MOST = 12;

  /** What the columns of a name are worth that a name before them surely stands over. */
  private static final double SURE = 2;

  private static final double LIKELY = 1.25;

  private SecondNames() {}

  /**
   * One way to read the names as two rows.
   *
   * @param leaves the names of the columns
   * @param fit how well the names below go with those above; 2 a name is sure
   * @param marked whether they tell who leads or when work begins, as the second row mostly does
   */
  record Split(List<Cell> leaves, double fit, boolean marked) {
    /** Says whether nothing but the names is needed to tell that there are two rows. */
    boolean isSure() {
      return marked && fit >= LIKELY;
    }
  }

  /** Returns the best way for each number of columns; the names in one row are none of them. */
  static List<Split> of(List<Cell> names) {
    List<ColumnNames> known = names.stream().map(each -> ColumnNames.of(each.text())).toList();
    // Two names, and two below one of them; and what divides one fits it.
    boolean may = false;
    double[][] fits = new double[names.size()][names.size()];
    for (int above = 0; above < names.size(); above++) {
      for (int below = above + 1; below < names.size(); below++) {
        fits[above][below] = fit(known.get(above), known.get(below));
        may |= fits[above][below] > 0 && below > above + 1;
      }
    }
    @Nullable Split[] best = new Split[names.size()];
    for (int end = FEWEST; may && end <= names.size() - FEWEST; end++) {
      if (names.size() - end <= MOST) {
        for (Split each : at(names, known, fits, end)) {
          Split before = best[each.leaves.size()];
          best[each.leaves.size()] = before == null || each.fit > before.fit ? each : before;
        }
      }
    }
    List<Split> splits = new ArrayList<>();
    for (Split each : best) {
      if (each != null) {
        splits.add(each);
      }
    }
    return splits;
  }

  /** Returns the best way to divide one name, two, and so on, where the first row ends there. */
  private static List<Split> at(
      List<Cell> names, List<ColumnNames> known, double[][] fits, int end) {
    int below = names.size() - end;
    int most = Math.min(below / FEWEST, 3);
    boolean marked =
        known.subList(end, names.size()).stream()
            .anyMatch(each -> each.role() == Role.LEAD || each.begins());
    // By how many names are divided, how many of the first row are passed, how many below given.
    double[][][] best = new double[most + 1][end + 1][below + 1];
    int[][][] taken = new int[most + 1][end + 1][below + 1];
    for (double[][] rows : best) {
      for (double[] each : rows) {
        Arrays.fill(each, Double.NEGATIVE_INFINITY);
      }
    }
    best[0][0][0] = 0;
    for (int above = 1; above <= end; above++) {
      for (int groups = 0; groups <= most; groups++) {
        for (int to = 0; to <= below; to++) {
          best[groups][above][to] = best[groups][above - 1][to];
          double sum = 0;
          for (int from = to - 1; from >= 0 && groups > 0; from--) {
            sum += fits[above - 1][end + from];
            double score = best[groups - 1][above - 1][from] + sum;
            if (to - from >= FEWEST && score > best[groups][above][to]) {
              best[groups][above][to] = score;
              taken[groups][above][to] = to - from;
            }
          }
        }
      }
    }
    List<Split> splits = new ArrayList<>();
    for (int groups = 1; groups <= most; groups++) {
      if (best[groups][end][below] > 0) {
        double fit = best[groups][end][below] / below;
        splits.add(new Split(leaves(names, end, taken, groups), fit, marked));
      }
    }
    return splits;
  }

  private static List<Cell> leaves(List<Cell> names, int end, int[][][] taken, int divided) {
    List<Cell> leaves = new ArrayList<>();
    int groups = divided;
    int to = names.size() - end;
    for (int above = end; above > 0; above--) {
      Cell group = names.get(above - 1);
      int count = taken[groups][above][to];
      for (int i = 0; i < count; i++) {
        Cell name = names.get(end + --to);
        String whole = GridHeader.under(group.text(), name.text());
        leaves.add(0, new Cell(whole, name.line(), name.endLine()));
      }
      if (count == 0) {
        leaves.add(0, group);
      } else {
        groups--;
      }
    }
    return leaves;
  }

  /** Returns how well a name stands below another, from -2 to 2. */
  private static double fit(ColumnNames above, ColumnNames below) {
    Role role = below.role();
    boolean who = role == Role.LEAD || role == Role.UNITS || below.weight(Role.PERSONS) > 0;
    if (above.role() == Role.LEAD || above.role() == Role.NUMBER || above.role() == Role.REMARK) {
      return -2;
    }
    if (above.assists()) {
      return -2;
    }
    if (above.weight(Role.UNITS) > 0) {
      boolean other = above.isOrgan() && role != Role.LEAD;
      return !who ? -1 : !other ? SURE : role == Role.UNITS ? SURE / 2 : 0;
    }
    if (role == Role.REMARK || role == Role.NUMBER) {
      return -4;
    }
    if (above.role() == Role.DEADLINE
        || (above.weight(Role.DEADLINE) > 0 && role == Role.DEADLINE)) {
      return role == Role.DEADLINE ? SURE : who ? -2 : -0.5;
    }
    if (who || above.role() == Role.PERSONS) {
      return -2;
    }
    boolean content = below.isContent() && !above.isKnown();
    boolean figures = above.other() > 0 && below.other() > 0;
    return content || figures ? 1 : -0.5;
  }
}
