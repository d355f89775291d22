package io.github.duibiao.themes;

import io.github.duibiao.wording.Shown;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The themes of every task and every measure of a plan.
 *
 * @param plan the plan's id
 * @param assignments one a task and one a measure, in the order of the plan, each task before its
 *     measures
 * @param mentions what the plan names anywhere, in passing or not
 */
public record PlanThemes(String plan, List<ThemeAssignment> assignments, Mentions mentions) {
  /** Copies the assignments. */
  public PlanThemes {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(mentions, "mentions");
    assignments = List.copyOf(assignments);
  }

  /** Makes the themes of a plan of which nothing is known to be named in passing. */
  public PlanThemes(String plan, List<ThemeAssignment> assignments) {
    this(plan, assignments, Mentions.NONE);
  }

  /** Returns the themes of a task or measure by its id; empty where none was found. */
  public List<TaggedTheme> of(String demand) {
    return assignments.stream()
        .filter(each -> each.demand().equals(demand))
        .findFirst()
        .map(ThemeAssignment::themes)
        .orElse(List.of());
  }

  /** Returns the assignments of the tasks. */
  public List<ThemeAssignment> tasks() {
    return assignments.stream().filter(each -> each.measure() == null).toList();
  }

  /** Returns the assignments of the measures. */
  public List<ThemeAssignment> measures() {
    return assignments.stream().filter(each -> each.measure() != null).toList();
  }

  /** Returns the themes as JSON of the schema {@code duibiao/themes/1}, laid out for reading. */
  public String json() {
    return ThemesJson.write(this);
  }

  /** Returns the same as JSON of the schema {@code duibiao/themes/1} on one line. */
  public String jsonLine() {
    return ThemesJson.writeLine(this);
  }

  /** Returns one line a task or measure. */
  @Override
  public String toString() {
    return assignments.stream()
        .map(each -> "  " + each.demand() + " " + each.themes())
        .collect(Collectors.joining("\n", Shown.say("planThemes", plan) + "\n", ""));
  }
}
