package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.units.UnitRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units that some demands of a task name, the spellings of one unit together: 区发改委 and
 * 区发展和改革委员会 are one. Names for many units at once are told apart: departments as a crowd (各部门), of
 * which none is named, and towns and the like (各乡镇), which are one entry.
 */
final class Bodies {
  private static final List<String> CROWD = List.copyOf(Words.of("crowd"));
  private static final Set<String> LOWER = Words.of("lower");
  private static final String ALL_LOWER = "lower";

  /**
   * A unit of a task.
   *
   * @param key what its spellings share
   * @param name its name as written
   * @param demand who names it first, as the lead where it leads
   * @param leads whether any names it as the lead
   */
  record Body(String key, String name, Demand demand, boolean leads) {
    Place place() {
      return Place.of(demand, name);
    }
  }

  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private @Nullable String crowd;
  private boolean any;
  private @Nullable String everybody;

  private Bodies() {}

  /**
   * Returns the units that the prose of a task names, in the clause of the task or of its parts.
   */
  static Bodies ofProse(Plan plan, Task task) {
    return of(plan, Stream.concat(Stream.of(task), task.sentences().stream()));
  }

  /** Returns the units that the rows of a task name. */
  static Bodies ofRows(Plan plan, Task task) {
    return of(plan, task.rows().stream());
  }

  private static Bodies of(Plan plan, Stream<? extends Demand> demands) {
    Bodies found = new Bodies();
    demands.forEach(
        demand -> demand.responsibilities().forEach(each -> found.add(plan, demand, each)));
    return found;
  }

  private void add(Plan plan, Demand demand, Responsibility each) {
    any = true;
    String name = each.unit().name();
    if (isCrowd(name)) {
      crowd = crowd == null ? name : crowd;
      everybody = name.startsWith("各") ? name : everybody;
      return;
    }
    String key =
        isLower(name) ? ALL_LOWER : UnitRegistry.standard().identity(name, plan.jurisdiction());
    boolean leads = each.role() == Role.LEAD;
    Body known = bodies.get(key);
    if (known == null || (leads && !known.leads)) {
      bodies.put(key, new Body(key, name, demand, leads));
    }
  }

  /** Says whether a name stands for departments as a crowd, such as 各部门, 区直相关部门. */
  static boolean isCrowd(String name) {
    return UnitRegistry.standard().resolve(name).collective()
        && CROWD.stream().anyMatch(bare(name)::endsWith);
  }

  /** Says whether a name stands for the towns, subdistricts or villages, such as 各乡(镇), 街道. */
  private static boolean isLower(String name) {
    String bare = bare(name);
    return UnitRegistry.standard().resolve(name).collective()
        && LOWER.stream().anyMatch(each -> bare.endsWith(each) || bare.endsWith(each + "人民政府"));
  }

  /** Returns a name without brackets and without what stands in them at the end. */
  private static String bare(String name) {
    String letters = Glyphs.letters(name);
    return letters.endsWith("部门单位") ? letters.substring(0, letters.length() - 2) : letters;
  }

  /** Says whether anybody is named, by name or as one of a crowd. */
  boolean any() {
    return any;
  }

  /** Says whether departments are named as a crowd. */
  boolean crowd() {
    return crowd != null;
  }

  /** Returns the name by which departments are named as a crowd; null where they are not. */
  @Nullable String crowdName() {
    return crowd;
  }

  /** Returns the name for all departments, such as 各部门; null where none is used. */
  @Nullable String everybody() {
    return everybody;
  }

  List<Body> all() {
    return List.copyOf(bodies.values());
  }

  /**
   * Returns the same unit here; null where it is not named. An abbreviation that the registry does
   * not know is taken for the unit as well.
   */
  @Nullable Body find(Body other) {
    Body same = bodies.get(other.key);
    if (same == null && !other.key.equals(ALL_LOWER)) {
      for (Body each : bodies.values()) {
        if (abbreviates(each.name, other.name) || abbreviates(other.name, each.name)) {
          return each;
        }
      }
    }
    return same;
  }

  /**
   * Says whether one name is made of letters of the other, in order, with the same first and last.
   */
  static boolean abbreviates(String shorter, String longer) {
    String one = Glyphs.letters(shorter);
    String other = Glyphs.letters(longer);
    if (one.length() < 3
        || one.length() >= other.length()
        || one.charAt(0) != other.charAt(0)
        || one.charAt(one.length() - 1) != other.charAt(other.length() - 1)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < other.length() && at < one.length(); i++) {
      at += other.charAt(i) == one.charAt(at) ? 1 : 0;
    }
    return at == one.length();
  }

  /** Says whether a prose clause of any task marks a lead unit, so that the others could have. */
  static boolean proseMarksLeads(Plan plan) {
    return plan.tasks().stream()
        .flatMap(task -> Stream.concat(Stream.of(task), task.sentences().stream()))
        .anyMatch(each -> !each.leads().isEmpty());
  }

  /** Says whether any row marks a lead unit. */
  static boolean rowsMarkLeads(Plan plan) {
    return plan.tasks().stream()
        .flatMap(task -> task.rows().stream())
        .anyMatch(each -> !each.leads().isEmpty());
  }

  /** Says whether the text of a task gives work to a unit beside its clause: 标识牌由市河长办牵头设置，各乡镇配合. */
  static boolean isSaid(Task task, String name) {
    return task.text().contains(name);
  }

  /** Says whether the text of a task, or of one of its rows, has a unit lead a part of the work. */
  static boolean isSaidToLead(Task task, String name) {
    String words = name + "牵头";
    return task.text().contains(words)
        || task.rows().stream().anyMatch(each -> each.text().contains(words));
  }

  /** Returns where the responsibility clause of a task's prose stands. */
  static Place clause(Task task) {
    if (task.clause() != null) {
      return Place.of(task, task.clause());
    }
    return task.sentences().stream()
        .filter(each -> each.clause() != null)
        .findFirst()
        .map((Measure each) -> Place.of(each, String.valueOf(each.clause())))
        .orElse(Place.of(task, task.title()));
  }

  /** Returns where the unit cells of the first row of a task stand. */
  static Place cells(Task task) {
    Measure row = task.rows().get(0);
    return Place.of(row, row.clause() == null ? row.text() : row.clause());
  }
}
