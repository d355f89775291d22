package io.github.duibiao.coverage;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.themes.Mentions;
import io.github.duibiao.themes.PlanThemes;
import io.github.duibiao.themes.TaggedTheme;
import io.github.duibiao.themes.ThemeAssignment;
import io.github.duibiao.wording.Shown;
import io.github.duibiao.wording.TextTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Themes by plans: what each plan makes a main subject, mentions, or leaves out. Immutable.
 *
 * <pre>{@code
 * matrix.cell("gazette", "xuanhan-2023").standing(); // MAIN
 * }</pre>
 */
public final class CoverageMatrix {
  private final List<Plan> plans;
  private final List<PlanThemes> themesOfPlans;
  private final Codebook codebook;
  private final Map<String, Map<String, Cell>> cells = new HashMap<>();
  private final Map<String, List<TaggedTheme>> tags = new HashMap<>();

  private CoverageMatrix(List<Plan> plans, List<PlanThemes> themesOfPlans, Codebook codebook) {
    this.plans = List.copyOf(plans);
    this.themesOfPlans = List.copyOf(themesOfPlans);
    this.codebook = codebook;
  }

  /**
   * Lays plans beside each other by their themes.
   *
   * @param plans the plans, in the order of the columns
   * @param themes their themes, in the same order
   * @param codebook the codebook the themes were found with
   * @throws IllegalArgumentException if themes and plans are not of the same ids in the same order
   */
  public static CoverageMatrix of(List<Plan> plans, List<PlanThemes> themes, Codebook codebook) {
    if (!plans.stream()
        .map(Plan::id)
        .toList()
        .equals(themes.stream().map(PlanThemes::plan).toList())) {
      throw new IllegalArgumentException("themes are given one a plan, in the order of the plans");
    }
    CoverageMatrix matrix = new CoverageMatrix(plans, themes, codebook);
    themes.forEach(matrix::count);
    return matrix;
  }

  private void count(PlanThemes plan) {
    Map<String, Tally> tallies = new HashMap<>();
    for (ThemeAssignment assignment : plan.assignments()) {
      tags.put(assignment.demand(), assignment.themes());
      for (TaggedTheme tag : assignment.themes()) {
        tallies.computeIfAbsent(tag.id(), id -> new Tally()).add(assignment, tag);
      }
    }
    Map<String, Cell> column = new HashMap<>();
    plan.mentions().headings().forEach(id -> tallies.computeIfAbsent(id, each -> new Tally()));
    plan.mentions()
        .themes()
        .keySet()
        .forEach(id -> tallies.computeIfAbsent(id, each -> new Tally()));
    tallies.forEach(
        (theme, tally) -> column.put(theme, tally.cell(theme, plan.plan(), plan.mentions())));
    cells.put(plan.plan(), column);
  }

  /** Returns the plans, in the order of the columns. */
  public List<Plan> plans() {
    return plans;
  }

  /** Returns the themes of every plan, in the order of the columns. */
  public List<PlanThemes> themesOfPlans() {
    return themesOfPlans;
  }

  /**
   * Returns the themes of one plan.
   *
   * @throws IllegalArgumentException if it is not of this matrix
   */
  public PlanThemes themesOf(String plan) {
    return themesOfPlans.stream()
        .filter(each -> each.plan().equals(plan))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no plan " + plan + " in the matrix"));
  }

  /** Returns the themes of a task or measure, by its id; empty where none was found. */
  List<TaggedTheme> tags(String demand) {
    return tags.getOrDefault(demand, List.of());
  }

  /** Says whether a task or measure, by its id, is chiefly about a theme. */
  boolean isAbout(String demand, String theme) {
    return tags(demand).stream().anyMatch(tag -> tag.main() && tag.id().equals(theme));
  }

  /** Says whether a task is about a theme as a whole, and in one of its sentences. */
  boolean isWhole(Task task, String theme) {
    List<Measure> measures = task.workingMeasures();
    return isAbout(task.id(), theme)
        && (measures.isEmpty() || measures.stream().anyMatch(each -> isAbout(each.id(), theme)));
  }

  /** Returns the codebook. */
  public Codebook codebook() {
    return codebook;
  }

  /** Returns the themes of the codebook, in the order of the rows. */
  public List<Theme> themes() {
    return codebook.themes();
  }

  /** Returns the themes that at least one plan has, in the order of the rows. */
  public List<Theme> presentThemes() {
    return themes().stream()
        .filter(
            theme ->
                plans.stream()
                    .anyMatch(
                        plan -> cell(theme.id(), plan.id()).standing() != ThemePresence.ABSENT))
        .toList();
  }

  /** Returns the cell of a theme and a plan, absent with no counts where the plan has nothing. */
  public Cell cell(String theme, String plan) {
    Cell cell = cells.getOrDefault(plan, Map.of()).get(theme);
    return cell == null ? Cell.absent(theme, plan) : cell;
  }

  /**
   * Returns what the columns and the marks are, and one line a theme that some plan has, with the
   * mark of each plan's standing.
   */
  @Override
  public String toString() {
    List<String> heads = new ArrayList<>(List.of(Shown.say("theme")));
    plans.forEach(each -> heads.add(each.id()));
    List<List<String>> rows = new ArrayList<>();
    for (Theme theme : presentThemes()) {
      List<String> row = new ArrayList<>(List.of(Shown.of(theme.zh(), theme.en())));
      plans.forEach(each -> row.add(cell(theme.id(), each.id()).standing().mark()));
      rows.add(row);
    }
    String heading =
        Shown.say(
            "themes",
            ThemePresence.MAIN.mark(),
            ThemePresence.MENTIONED.mark(),
            ThemePresence.ABSENT.mark());
    return heading + "\n" + new TextTable(heads, rows);
  }

  /**
   * One theme in one plan. Where tasks are listed by what they have of the theme, those with the
   * highest score come first.
   *
   * @param theme the theme's id
   * @param plan the plan's id
   * @param standing what the theme is to the plan
   * @param tasks how many tasks have it, themselves or in one of their measures
   * @param measures how many measures have it
   * @param ownTasks the ids of the tasks that as a whole are chiefly about it
   * @param mainTasks the ids of the tasks that are chiefly about it, or have a measure that is
   * @param allTasks the ids of all tasks that have it, themselves or in one of their measures, the
   *     one with the highest score first
   * @param headed whether the heading of some task or section has a word of it, be it a weak one
   * @param namedIn the ids of the tasks that name it, in passing or not
   * @param score the highest {@linkplain TaggedTheme#score() score} of it, 0 where it is absent
   */
  public record Cell(
      String theme,
      String plan,
      ThemePresence standing,
      int tasks,
      int measures,
      List<String> ownTasks,
      List<String> mainTasks,
      List<String> allTasks,
      boolean headed,
      List<String> namedIn,
      double score) {
    /** Copies the lists. */
    public Cell {
      ownTasks = List.copyOf(ownTasks);
      namedIn = List.copyOf(namedIn);
      mainTasks = List.copyOf(mainTasks);
      allTasks = List.copyOf(allTasks);
    }

    static Cell absent(String theme, String plan) {
      List<String> none = List.of();
      return new Cell(theme, plan, ThemePresence.ABSENT, 0, 0, none, none, none, false, none, 0);
    }

    @Override
    public String toString() {
      return standing.mark() + " " + allTasks;
    }
  }

  private static final class Tally {
    private final Map<String, Double> own = new LinkedHashMap<>();
    private final Map<String, Double> main = new LinkedHashMap<>();
    private final Map<String, Double> all = new LinkedHashMap<>();
    private int measures;

    void add(ThemeAssignment assignment, TaggedTheme tag) {
      String task = assignment.task();
      all.merge(task, tag.score(), Math::max);
      if (tag.main()) {
        main.merge(task, tag.score(), Math::max);
      }
      if (tag.main() && assignment.measure() == null) {
        own.merge(task, tag.score(), Math::max);
      }
      measures += assignment.measure() == null ? 0 : 1;
    }

    Cell cell(String theme, String plan, Mentions mentions) {
      return new Cell(
          theme,
          plan,
          standing(theme, mentions),
          all.size(),
          measures,
          bestFirst(own),
          bestFirst(main),
          bestFirst(all),
          mentions.headings().contains(theme),
          mentions.themes().getOrDefault(theme, List.of()),
          all.values().stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    /** A theme that is only named, in a heading or in passing, is not left out. */
    private ThemePresence standing(String theme, Mentions mentions) {
      boolean named =
          mentions.headings().contains(theme)
              || !mentions.themes().getOrDefault(theme, List.of()).isEmpty();
      return all.isEmpty() && !named
          ? ThemePresence.ABSENT
          : main.isEmpty() ? ThemePresence.MENTIONED : ThemePresence.MAIN;
    }

    private static List<String> bestFirst(Map<String, Double> scores) {
      return scores.entrySet().stream()
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
