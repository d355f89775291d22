package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The search for the roles of columns that score best together; see {@link Roles}. */
final class RoleSearch {
  /** Columns that hold content, beyond these the least likely ones are not tried. */
  private static final int MOST_TRIED = 24;

  /** A demand that scores less is none. */
  private static final double LEAST_DEMAND = 0.8;

  /** A column that scores as much as one of dates is one. */
  private static final double SURE_DATES = 3;

  /** What it says for a column that the numbers count what it names. */
  private static final double COUNTED = 4;

  /** A column that scores less as the demands is none that belong to what is counted. */
  private static final double COUNTED_DEMAND = 2;

  /** A name that weighs as much may be a title's; 河湖名称 is what the task is done to. */
  private static final double TITLE = 1.5;

  /** A name that weighs as much is that of no demands. */
  private static final double SURE_OTHER = 4;

  /** Cells of as many letters say more than where and how. */
  private static final double SENTENCE = 30;

  /** A title is at least so many times shorter than what it names. */
  private static final double SHORTER = 1.5;

  private final int n;
  private final List<ColumnContent> contents;
  private final Counting counting;
  private final ColumnScores scores;
  private final List<ColumnNames> names;
  private final @Nullable Role[] plain;
  private final double[] plainScore;
  private final Map<Integer, Role> stated;
  private final boolean anyTask;

  /** Takes what {@link Roles#of} takes. */
  RoleSearch(
      List<String> headers,
      List<ColumnContent> contents,
      Counting counting,
      Map<Integer, Role> stated,
      Map<String, Role> before) {
    n = headers.size();
    this.contents = contents;
    this.counting = counting;
    this.stated = stated;
    scores = new ColumnScores(headers, contents, stated, before);
    names = scores.names;
    plain = scores.plain;
    plainScore = scores.plainScore;
    anyTask = names.stream().anyMatch(each -> each.weight(Role.TASK) >= 3);
  }

  Roles best() {
    int firstUnits = n;
    for (int i = n - 1; i >= 0; i--) {
      boolean units = plain[i] == Role.UNITS || plain[i] == Role.LEAD || plain[i] == Role.DEADLINE;
      firstUnits = units && plainScore[i] >= 3 ? i : firstUnits;
    }
    List<Integer> tried = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tried.add(i);
    }
    tried.sort((a, b) -> Double.compare(content(b), content(a)));
    tried = tried.subList(0, Math.min(n, MOST_TRIED));
    double[] bestOf = new double[n];
    Arrays.fill(bestOf, Double.NEGATIVE_INFINITY);
    int demand = -1;
    int task = -1;
    int section = -1;
    double best = Double.NEGATIVE_INFINITY;
    for (int d : tried) {
      double ofDemand = scores.gain(d, Role.DEMAND) - (d > firstUnits && firstUnits > 0 ? 3 : 0);
      for (int t = -1; t < tried.size(); t++) {
        int titled = t < 0 ? -1 : tried.get(t);
        boolean apart = titled >= 0 && (titled < firstUnits) != (d < firstUnits);
        double withTask = ofDemand + task(d, titled) - (apart ? 2 : 0) - ignored(d, titled);
        for (int s = -1; titled != d && s < tried.size(); s++) {
          int above = s < 0 ? -1 : tried.get(s);
          if (above == d || (above >= 0 && above == titled)) {
            continue;
          }
          double total = withTask + section(d, titled, above);
          bestOf[d] = Math.max(bestOf[d], total);
          if (total > best) {
            best = total;
            demand = d;
            task = titled;
            section = above;
          }
        }
      }
    }
    double next = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      next = i == demand ? next : Math.max(next, bestOf[i]);
    }
    List<@Nullable Role> roles = new ArrayList<>(Arrays.asList(plain));
    set(roles, section, Role.SECTION);
    set(roles, task, Role.TASK);
    set(roles, demand, Role.DEMAND);
    onlyDueDates(roles);
    if (demand >= 0) {
      goals(roles);
    }
    List<Boolean> measures = contents.stream().map(ColumnContent::holdsMeasures).toList();
    return new Roles(roles, names, measures, best - next, isUnderstood(roles, demand));
  }

  private double content(int i) {
    return Math.max(
        scores.gain(i, Role.DEMAND),
        Math.max(scores.gain(i, Role.TASK), scores.gain(i, Role.SECTION)));
  }

  /** What is called a task is one, or the demand. */
  private double ignored(int demand, int task) {
    boolean taken = isTask(demand) || (task >= 0 && isTask(task));
    return taken || !anyTask ? 0 : 4;
  }

  private boolean isTask(int column) {
    return names.get(column).weight(Role.TASK) >= 3;
  }

  /** What it is worth that a column leads to the demand. */
  private double task(int demand, int task) {
    if (task < 0) {
      return 0;
    }
    double gain = scores.gain(task, Role.TASK) + (task < demand ? 1 : -4);
    if (isCounted(task, demand)) {
      // 检查对象 says what is counted, though else it says how the work is done.
      boolean manner = plain[task] == Role.REMARK;
      return gain + COUNTED + (manner ? plainScore[task] - ColumnScores.NONE : 0);
    }
    // 整治任务 is the task itself, whatever other names stand beside it; but a few words of their own
    // beside each of them name what it is about.
    boolean itself = isTask(demand) && !isTask(task) && !titles(task, demand);
    return itself ? gain - 5 : gain;
  }

  /** Says whether the numbers count what a column names, and its demands stand in another. */
  private boolean isCounted(int column, int demand) {
    return column < demand
        && scores.of(demand, Role.DEMAND) >= COUNTED_DEMAND
        && counting.counts(column, demand);
  }

  /** Says whether each cell of a column names, in fewer words, what stands beside it. */
  private boolean titles(int column, int demand) {
    ColumnNames name = names.get(column);
    return column < demand
        && !name.isProblem()
        && name.weight(Role.TASK) >= TITLE
        && name.weight(Role.TASK) >= name.weight(Role.SECTION)
        && contents.get(column).namesRows()
        && contents.get(column).letters() * SHORTER < contents.get(demand).letters();
  }

  private double section(int demand, int task, int section) {
    if (section < 0) {
      return 0;
    }
    int inner = task < 0 ? demand : task;
    // Behind the demands only what is called one is a section.
    double behind = names.get(section).weight(Role.SECTION) > 0 ? -1 : -3;
    double gain = scores.gain(section, Role.SECTION) + (section < inner ? 0.5 : behind);
    // A section holds for at least as many rows as a task in it.
    boolean smaller =
        task >= 0 && contents.get(section).rowsOfCell() < contents.get(task).rowsOfCell();
    if (isCounted(section, demand) || counting.counts(task, section)) {
      return gain - COUNTED;
    }
    return smaller ? gain - 4 : task < 0 && !isTask(demand) ? gain - 2 : gain;
  }

  private static void set(List<@Nullable Role> roles, int column, Role role) {
    if (column >= 0) {
      roles.set(column, role);
    }
  }

  /**
   * Beside 完成时间, 启动时间 says nothing of when the work is due, whatever dates it holds; and 季度 heads
   * the rows.
   */
  private void onlyDueDates(List<@Nullable Role> roles) {
    boolean due = false;
    boolean often = false;
    for (int i = 0; i < n; i++) {
      ColumnNames name = names.get(i);
      boolean dates = roles.get(i) == Role.DEADLINE;
      due |= dates && plainScore[i] >= SURE_DATES && !name.begins() && !name.isPeriod();
      often |= dates && name.saysHowOften();
    }
    for (int i = 0; i < n && due; i++) {
      ColumnNames name = names.get(i);
      if (roles.get(i) != Role.DEADLINE || stated.containsKey(i)) {
        continue;
      }
      if (name.begins()) {
        roles.set(i, Role.REMARK);
      } else if (name.isPeriod() && !often) {
        roles.set(i, roles.contains(Role.SECTION) ? Role.REMARK : Role.SECTION);
      }
    }
  }

  /** Beside the demands, 年度目标 in words says what they are to reach, which nothing else took. */
  private void goals(List<@Nullable Role> roles) {
    for (int i = 0; i < n; i++) {
      if (roles.get(i) == null && names.get(i).isGoal()) {
        roles.set(i, Role.TARGET);
      }
    }
  }

  /** Says whether a column's name says that it holds no demands, and its cells are no sentences. */
  private boolean isOther(int column) {
    ColumnNames name = names.get(column);
    return name.other() >= SURE_OTHER
        && Math.max(name.weight(Role.DEMAND), name.weight(Role.TASK)) < ColumnNames.KNOWN
        && contents.get(column).letters() < SENTENCE;
  }

  private boolean isUnderstood(List<@Nullable Role> roles, int demand) {
    if (stated.containsValue(Role.DEMAND)) {
      return true;
    }
    if (demand < 0 || scores.of(demand, Role.DEMAND) < LEAST_DEMAND || isOther(demand)) {
      return false;
    }
    double evidence = 0;
    for (int i = 0; i < n; i++) {
      Role role = roles.get(i);
      boolean says = role == Role.LEAD || role == Role.UNITS || role == Role.DEADLINE;
      evidence = says ? Math.max(evidence, plainScore[i]) : evidence;
    }
    return evidence >= 3;
  }
}
