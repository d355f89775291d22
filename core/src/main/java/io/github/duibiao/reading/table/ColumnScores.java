package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well each column of a table fits each role, by its name and by what its cells hold, and which
 * role beside those of content fits best.
 */
final class ColumnScores {
  /** What a column without any sign scores as having no role. */
  static final double NONE = 0.8;

  /** A name that weighs as much as a demand's says what is done. */
  private static final double MEASURES = 3;

  private static final double MISFIT = 3;

  /** What bare numbers say for a column of that name. */
  private static final double BARE = 5;

  /** Nothing weighs more than what the caller says. */
  private static final double STATED = 100;

  /** A name that weighs as much is surely that of a column of units. */
  private static final double SURE_UNITS = 4;

  /** So many cells of a column are places where it says where work is done. */
  private static final double PLACES = 0.75;

  /** What has no role besides the roles of content. */
  private static final List<Role> PLAIN =
      List.of(
          Role.NUMBER,
          Role.TARGET,
          Role.LEAD,
          Role.UNITS,
          Role.DEADLINE,
          Role.PERSONS,
          Role.REMARK);

  final List<ColumnNames> names = new ArrayList<>();
  final List<ColumnContent> contents;

  /** The best role of each column beside those of content; null where nothing fits. */
  final @Nullable Role[] plain;

  /** What each scores in that role. */
  final double[] plainScore;

  private final List<Map<Role, Double>> scores = new ArrayList<>();
  private final Map<Integer, Role> stated;

  /** Whether a column says what is wrong, and another what is done about it. */
  private final boolean mends;

  /** Whether a column is surely one of units. */
  private final boolean namesUnits;

  /** Takes what {@link Roles#of} takes. */
  ColumnScores(
      List<String> headers,
      List<ColumnContent> contents,
      Map<Integer, Role> stated,
      Map<String, Role> before) {
    int n = headers.size();
    this.contents = contents;
    this.stated = stated;
    headers.forEach(each -> names.add(ColumnNames.of(each)));
    mends =
        names.stream().anyMatch(ColumnNames::isProblem)
            && names.stream()
                .anyMatch(each -> each.weight(Role.DEMAND) >= MEASURES && !each.isProblem());
    namesUnits = names.stream().anyMatch(each -> units(each) >= SURE_UNITS && !each.isPlace());
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
      place(i);
      quantities(i, contents.get(i));
      plain(i);
    }
  }

  double of(int column, Role role) {
    return scores.get(column).getOrDefault(role, 0.0);
  }

  /** Returns by how much a role of content fits a column better than the others. */
  double gain(int column, Role role) {
    return of(column, role) - (stated.containsKey(column) ? 0 : plainScore[column]);
  }

  /** Beside a problem and what is done about it, a goal is what that is to reach. */
  private void problem(int i) {
    ColumnNames name = names.get(i);
    boolean goal = name.isGoal() && !name.isProblem();
    if (goal && mends) {
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

  /**
   * Beside a column of units, towns and villages are where the work is done, unless the name of
   * their column says that they answer for it.
   */
  private void place(int i) {
    ColumnNames name = names.get(i);
    boolean places = contents.get(i).places() >= PLACES && units(name) <= 0;
    if (namesUnits && (places || name.isPlace())) {
      Map<Role, Double> score = scores.get(i);
      score.merge(Role.REMARK, SURE_UNITS, Double::sum);
      score.put(Role.UNITS, -STATED);
      score.put(Role.LEAD, -STATED);
    }
  }

  private static double units(ColumnNames name) {
    return Math.max(name.weight(Role.UNITS), name.weight(Role.LEAD));
  }

  /** A column of goals may hold bare numbers, and one called 单位 what they count. */
  private void quantities(int i, ColumnContent content) {
    ColumnNames name = names.get(i);
    if (name.isGoal() && name.weight(Role.NUMBER) < ColumnNames.GOAL) {
      scores.get(i).merge(Role.TARGET, BARE * content.numbers(), Double::sum);
      scores.get(i).put(Role.NUMBER, -STATED);
    }
    if (content.holdsMeasures()) {
      scores.get(i).replaceAll((role, score) -> role == Role.REMARK ? ColumnNames.GOAL : -STATED);
    }
  }

  /** The best role beside those of content. */
  private void plain(int i) {
    Role given = stated.get(i);
    double best = Math.max(NONE, names.get(i).other());
    Role role = names.get(i).other() >= ColumnNames.KNOWN ? Role.REMARK : null;
    for (Role each : PLAIN) {
      if (of(i, each) > best) {
        best = of(i, each);
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
}
