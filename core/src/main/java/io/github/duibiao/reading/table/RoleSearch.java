package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The search for the roles of columns that score best together; see {@link Roles}. */
final class RoleSearch {
  /** Columns that hold content, beyond these the least likely ones are not tried. */
  private static final int MOST_TRIED = 24;

  /** What a column without any sign scores as having no role. */
  private static final double NONE = 0.8;

  /** A demand that scores less is none. */
  private static final double LEAST_DEMAND = 0.8;

  /** A column that scores as much as one of dates is one. */
  private static final double SURE_DATES = 3;

  /** A name that weighs as much as a goal's is one. */
  private static final double GOAL = 2.5;

  /** A name that weighs as much as a demand's says what is done. */
  private static final double MEASURES = 3;

  private static final double MISFIT = 3;

  /** A name that weighs as much may be a title's; 河湖名称 is what the task is done to. */
  private static final double TITLE = 1.5;

  /** A name that weighs as much is that of no demands. */
  private static final double SURE_OTHER = 4;

  /** Cells of as many letters say more than where and how. */
  private static final double SENTENCE = 30;

  /** A title is at least so many times shorter than what it names. */
  private static final double SHORTER = 1.5;

  /** What bare numbers say for a column of that name. */
  private static final double BARE = 5;

  /** Nothing weighs more than what the caller says. */
  private static final double STATED = 100;

  private final int n;
  private final List<ColumnContent> contents;
  private final List<ColumnNames> names = new ArrayList<>();
  private final List<Map<Role, Double>> scores = new ArrayList<>();
  private final @Nullable Role[] plain;
  private final double[] plainScore;
  private final Map<Integer, Role> stated;

  /** Takes what {@link Roles#of} takes. */
  RoleSearch(
      List<String> headers,
      List<ColumnContent> contents,
      Map<Integer, Role> stated,
      Map<String, Role> before) {
    n = headers.size();
    this.contents = contents;
    this.stated = stated;
    headers.forEach(each -> names.add(ColumnNames.of(each)));
    plain = new Role[n];
    plainScore = new double[n];
    for (int i = 0; i < n; i++) {
      Map<Role, Double> score = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        score.put(role, names.get(i).weight(role) + contents.get(i).fits(role));
      }
      scores.add(score);
      Role known = before.get(Glyphs.letters(headers.get(i)));
      if (known != null) {
        score.merge(known, 1.0, Double::sum);
      }
      problem(i);
      lead(i, contents.get(i));
      quantities(i, contents.get(i));
      plain(i);
    }
  }

  /** Beside a problem and what is done about it, a goal is what that is to reach. */
  private void problem(int i) {
    ColumnNames name = names.get(i);
    boolean goal = name.weight(Role.TARGET) >= GOAL && !name.isProblem();
    boolean done =
        names.stream().anyMatch(each -> each.weight(Role.DEMAND) >= MEASURES && !each.isProblem());
    if (goal && done && names.stream().anyMatch(ColumnNames::isProblem)) {
      scores.get(i).merge(Role.TASK, -MISFIT, Double::sum);
      scores.get(i).merge(Role.SECTION, -MISFIT, Double::sum);
      scores.get(i).merge(Role.DEMAND, -MISFIT, Double::sum);
      scores.get(i).merge(Role.TARGET, MISFIT, Double::sum);
    }
  }

  private void lead(int i, ColumnContent content) {
    ColumnNames name = names.get(i);
    if (name.weight(Role.LEAD) == 0) {
      // Units lead only where the name of their column says so.
      scores.get(i).put(Role.LEAD, content.isEmpty() ? -4 : content.fits(Role.LEAD) - 2);
    }
    if (name.begins()) {
      scores.get(i).merge(Role.DEADLINE, -3.0, Double::sum);
    }
  }

  /** A column of goals may hold bare numbers, and one called 单位 what they count. */
  private void quantities(int i, ColumnContent content) {
    ColumnNames name = names.get(i);
    if (name.weight(Role.TARGET) >= GOAL && name.weight(Role.NUMBER) < GOAL) {
      scores.get(i).merge(Role.TARGET, BARE * content.numbers(), Double::sum);
      scores.get(i).put(Role.NUMBER, -STATED);
    }
    if (content.holdsMeasures()) {
      scores.get(i).replaceAll((role, score) -> role == Role.REMARK ? GOAL : -STATED);
    }
  }

  /** The best role beside those of content. */
  private void plain(int i) {
    Role given = stated.get(i);
    double best = Math.max(NONE, names.get(i).other());
    Role role = names.get(i).other() >= ColumnNames.KNOWN ? Role.REMARK : null;
    for (Role each :
        List.of(
            Role.NUMBER,
            Role.TARGET,
            Role.LEAD,
            Role.UNITS,
            Role.DEADLINE,
            Role.PERSONS,
            Role.REMARK)) {
      if (score(i, each) > best) {
        best = score(i, each);
        role = each;
      }
    }
    plain[i] = role;
    plainScore[i] = best;
    if (given != null) {
      plain[i] = given;
      scores.get(i).replaceAll((each, any) -> each == given ? STATED : -STATED);
      plainScore[i] = STATED;
    }
  }

  private double score(int i, Role role) {
    return scores.get(i).getOrDefault(role, 0.0);
  }

  private double gain(int i, Role role) {
    return score(i, role) - (stated.containsKey(i) ? 0 : plainScore[i]);
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
      double ofDemand = gain(d, Role.DEMAND) - (d > firstUnits && firstUnits > 0 ? 3 : 0);
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
    List<Boolean> measures = contents.stream().map(ColumnContent::holdsMeasures).toList();
    return new Roles(roles, names, measures, best - next, isUnderstood(roles, demand));
  }

  private double content(int i) {
    return Math.max(gain(i, Role.DEMAND), Math.max(gain(i, Role.TASK), gain(i, Role.SECTION)));
  }

  /** What is called a task is one, or the demand. */
  private double ignored(int demand, int task) {
    boolean taken = isTask(demand) || (task >= 0 && isTask(task));
    return taken || names.stream().noneMatch(each -> each.weight(Role.TASK) >= 3) ? 0 : 4;
  }

  private boolean isTask(int column) {
    return names.get(column).weight(Role.TASK) >= 3;
  }

  /** What it is worth that a column leads to the demand. */
  private double task(int demand, int task) {
    if (task < 0) {
      return 0;
    }
    double gain = gain(task, Role.TASK) + (task < demand ? 1 : -4);
    // 整治任务 is the task itself, whatever other names stand beside it; but a few words of their own
    // beside each of them name what it is about.
    boolean itself = isTask(demand) && !isTask(task) && !titles(task, demand);
    return itself ? gain - 5 : gain;
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
    double gain = gain(section, Role.SECTION) + (section < inner ? 0.5 : behind);
    // A section holds for at least as many rows as a task in it.
    boolean smaller =
        task >= 0 && contents.get(section).rowsOfCell() < contents.get(task).rowsOfCell();
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
    if (demand < 0 || score(demand, Role.DEMAND) < LEAST_DEMAND || isOther(demand)) {
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
