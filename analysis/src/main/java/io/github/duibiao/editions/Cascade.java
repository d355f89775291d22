package io.github.duibiao.editions;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.tables.DataTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The demands of a plan on their way down through the levels of government (上下贯通): what each plan
 * below passed on, made its own, or left out, and what it added. Immutable; safe for use by many
 * threads.
 *
 * <pre>{@code
 * Cascade cascade = Cascade.of(List.of(state, province, city, county));
 * cascade.strands();              // one row per demand, with the sentence at each level
 * cascade.missing("xuanhan-2023"); // what has not come down
 * }</pre>
 *
 * <p>A plan is under the nearest of the plans before it that is of a higher level; where levels are
 * not known, under the first. Where the plan above lacks a demand, the one above that is asked.
 */
public final class Cascade {
  private final List<Plan> plans;
  private final Map<String, String> above;
  private final List<Strand> strands;
  private final boolean bounded;

  private Cascade(List<Plan> plans, Map<String, String> above, StrandList list) {
    this.plans = plans;
    this.above = above;
    this.strands = list.all();
    this.bounded = list.bounded();
  }

  /**
   * Follows the demands of the first plan, with the standard aligner.
   *
   * @param plans the parent, then those below it, the higher levels first
   */
  public static Cascade of(List<Plan> plans) {
    return of(plans, Aligner.standard());
  }

  /**
   * Follows the demands of the first plan.
   *
   * @param plans the parent, then those below it, the higher levels first
   * @param aligner says which tasks correspond that share few words
   * @throws IllegalArgumentException if there is no plan, or two have one id
   */
  public static Cascade of(List<Plan> plans, Aligner aligner) {
    if (plans.isEmpty() || plans.stream().map(Plan::id).distinct().count() < plans.size()) {
      throw new IllegalArgumentException("a cascade needs plans whose ids differ");
    }
    Map<String, Plan> byId = new LinkedHashMap<>();
    Map<String, String> above = new LinkedHashMap<>();
    for (Plan plan : plans) {
      if (!byId.isEmpty()) {
        above.put(plan.id(), above(plan, List.copyOf(byId.values())).id());
      }
      byId.put(plan.id(), plan);
    }
    return new Cascade(List.copyOf(plans), above, new StrandList(byId, above, aligner));
  }

  /** Returns the plan that is next above another: the last of the nearest higher level. */
  private static Plan above(Plan plan, List<Plan> earlier) {
    Plan nearest = earlier.get(0);
    for (Plan each : earlier) {
      if (rank(each) >= 0 && rank(each) < rank(plan) && rank(each) >= rank(nearest)) {
        nearest = each;
      }
    }
    return nearest;
  }

  private static int rank(Plan plan) {
    return plan.level().filter(each -> each != Level.DEPARTMENT).map(Level::ordinal).orElse(-1);
  }

  /** Returns the plans, the parent first. */
  public List<Plan> plans() {
    return plans;
  }

  /**
   * Returns the id of the plan above another.
   *
   * @param plan the id of a plan
   * @return null for the first plan
   */
  public @Nullable String above(String plan) {
    return above.get(plan);
  }

  /** Returns why what is said may mislead; empty where nothing speaks for it. */
  public Set<Caution> cautions() {
    return bounded ? EnumSet.of(Caution.TOO_LARGE) : EnumSet.noneOf(Caution.class);
  }

  /** Returns the demands: those of the first plan, then those that begin lower down. */
  public List<Strand> strands() {
    return strands;
  }

  /**
   * Returns the tasks of all plans above one that have not come down to it, each as the plan has it
   * in which it begins.
   *
   * @param plan the id of a plan
   */
  public List<Task> missing(String plan) {
    return strands.stream()
        .filter(each -> each.cell(plan).filter(c -> c.descent() == Descent.MISSING).isPresent())
        .map(Strand::task)
        .toList();
  }

  /**
   * Returns the tasks of a plan that come from no plan above.
   *
   * @param plan the id of a plan
   */
  public List<Task> homeMade(String plan) {
    return strands.stream()
        .filter(each -> each.homeMade() && each.plan().equals(plan))
        .map(Strand::task)
        .toList();
  }

  /**
   * Returns how many demands a plan passed on, made its own, lacks or added.
   *
   * @param plan the id of a plan below the first
   * @param descent which of them
   */
  public int count(String plan, Descent descent) {
    return descent == Descent.HOME_MADE
        ? homeMade(plan).size()
        : (int)
            strands.stream()
                .flatMap(each -> each.cell(plan).stream())
                .filter(each -> each.descent() == descent)
                .count();
  }

  /** Makes the strands, plan by plan from above. */
  private static final class StrandList {
    private final Map<String, Plan> plans;
    private final Map<String, String> above;
    private final Aligner aligner;
    private final Map<List<String>, Step> steps = new LinkedHashMap<>();

    StrandList(Map<String, Plan> plans, Map<String, String> above, Aligner aligner) {
      this.plans = plans;
      this.above = above;
      this.aligner = aligner;
    }

    List<Strand> all() {
      Set<String> fromAbove = new HashSet<>();
      List<Strand> strands = new ArrayList<>();
      for (Plan plan : plans.values()) {
        for (Task task : plan.tasks()) {
          if (!fromAbove.contains(task.id())) {
            strands.add(strand(plan, task, fromAbove));
          }
        }
      }
      return List.copyOf(strands);
    }

    private Strand strand(Plan origin, Task task, Set<String> fromAbove) {
      Map<String, List<Task>> having = new LinkedHashMap<>();
      having.put(origin.id(), List.of(task));
      List<CascadeCell> cells = new ArrayList<>();
      for (Plan plan : plans.values()) {
        if (isUnder(plan.id(), origin.id())) {
          CascadeCell cell = cell(plan, having);
          cells.add(cell);
          having.put(plan.id(), cell.tasks());
          cell.tasks().forEach(each -> fromAbove.add(each.id()));
        }
      }
      return new Strand(origin.id(), task, above.containsKey(origin.id()), cells);
    }

    /** Says whether of two plans there was so much that only their wording was compared. */
    boolean bounded() {
      return steps.values().stream().anyMatch(Step::bounded);
    }

    private boolean isUnder(String plan, String origin) {
      String at = above.get(plan);
      while (at != null && !at.equals(origin)) {
        at = above.get(at);
      }
      return at != null;
    }

    /** Asks the nearest plan above that has the demand, then the next, until this one has it. */
    private CascadeCell cell(Plan plan, Map<String, List<Task>> having) {
      CascadeCell missing = null;
      for (String at = above.get(plan.id()); at != null; at = above.get(at)) {
        List<Task> tasks = having.getOrDefault(at, List.of());
        if (!tasks.isEmpty()) {
          CascadeCell cell = step(at, plan).cell(tasks);
          if (cell.descent() != Descent.MISSING) {
            return cell;
          }
          missing = missing == null ? cell : missing;
        }
      }
      return Objects.requireNonNull(missing);
    }

    private Step step(String upper, Plan plan) {
      return steps.computeIfAbsent(
          List.of(upper, plan.id()),
          key -> new Step(Objects.requireNonNull(plans.get(upper)), plan, aligner));
    }
  }

  /**
   * Returns what came down as Markdown.
   *
   * @param language the language of what is not quoted
   */
  public String markdown(MemoLanguage language) {
    return CascadeMemo.write(this, language);
  }

  /**
   * Returns what came down as JSON of the schema {@code duibiao/cascade/1}, laid out for reading.
   */
  public String json() {
    return CascadeJson.write(this);
  }

  /** Returns what came down as a table, one row per task of the highest plan. */
  public DataTable table() {
    return EditionTables.of(this);
  }

  /** Returns what each plan made of the demands above it, one a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("cascade of " + plans.get(0).id());
    for (String plan : above.keySet()) {
      text.append("\n  ").append(above.get(plan)).append(" -> ").append(plan);
      for (Descent each : Descent.values()) {
        text.append(' ').append(each).append(' ').append(count(plan, each));
      }
    }
    return text.toString();
  }
}
