package io.github.duibiao.report.part;

import com.google.common.base.Suppliers;
import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Evidence;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.Gap;
import io.github.duibiao.coverage.ThemePresence;
import io.github.duibiao.editions.Lineage;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.tables.Analyses;
import io.github.duibiao.wording.EnglishNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What all forms of a report say: the results, arranged to be read. */
public final class Overview {
  private final Analyses analyses;
  private final Lineage lineage;
  private final Names names;
  private final Map<String, Said> named = new ConcurrentHashMap<>();
  private final Map<String, Task> tasks = new HashMap<>();
  private final Map<String, Plan> planOf = new HashMap<>();
  private final Map<String, List<Link>> links = new HashMap<>();
  private final Set<String> countedAnew = new HashSet<>();
  private final List<GroupView> common;
  private final List<PlanFindings> findings;
  private final Supplier<PlanOrder> order = Suppliers.memoize(this::findOrder);

  public Overview(Analyses analyses, Lineage lineage) {
    this.analyses = analyses;
    this.lineage = lineage;
    this.names = new Names(analyses.plans());
    for (Plan plan : analyses.plans()) {
      Set<String> numbers = new HashSet<>();
      for (Task task : plan.tasks()) {
        tasks.put(task.id(), task);
        planOf.put(task.id(), plan);
        if (!numbers.add(task.number())) {
          countedAnew.add(plan.id());
        }
      }
    }
    for (Alignment alignment : analyses.alignments()) {
      for (Link link : alignment.matches()) {
        links.computeIfAbsent(link.left(), id -> new ArrayList<>()).add(link);
        links.computeIfAbsent(link.right(), id -> new ArrayList<>()).add(link.mirrored());
      }
    }
    common = arrange();
    findings = analyses.plans().stream().map(this::find).toList();
  }

  Analyses analyses() {
    return analyses;
  }

  /** What the plans have from one another. */
  public Lineage lineage() {
    return lineage;
  }

  /** What a piece of evidence rests on, with the names of the codebook that the themes are of. */
  Detail detail(Evidence evidence) {
    return Detail.of(evidence, analyses.coverage().codebook());
  }

  public List<Plan> plans() {
    return analyses.plans();
  }

  /** The short name of a plan, given by its id. */
  String name(String plan) {
    return names.of(plan);
  }

  /** The short name of a plan, in English where a text is in English alone. */
  String name(String plan, MemoLanguage language) {
    return language == MemoLanguage.EN ? named(plan).en() : name(plan);
  }

  /** The short name of a plan in both languages, given by its id. */
  Said named(String plan) {
    return named.computeIfAbsent(
        plan, id -> new Said(name(id), EnglishNames.of(plan(id), name(id))));
  }

  /** The plan that a task is of, given by its id. */
  Plan planOf(String task) {
    Plan plan = planOf.get(task);
    if (plan == null) {
      throw new IllegalArgumentException("no task " + task + " in this comparison");
    }
    return plan;
  }

  Task task(String id) {
    Task task = tasks.get(id);
    if (task == null) {
      throw new IllegalArgumentException("no task " + id + " in this comparison");
    }
    return task;
  }

  /**
   * The number of a task, with that of its section before it where the plan counts its tasks anew
   * in each; empty where the task has none.
   */
  String number(Task task) {
    boolean ambiguous = countedAnew.contains(planOf(task.id()).id());
    return task.section() == null || task.number().isEmpty() || !ambiguous
        ? task.number()
        : task.section() + "." + task.number();
  }

  /** The number and title of a task. */
  String heading(Task task) {
    String number = number(task);
    return number.isEmpty() ? task.title() : number + " " + task.title();
  }

  /** Whether the plans are counted by themes; else there is no codebook that is about them. */
  boolean themed() {
    return !analyses.coverage().themes().isEmpty();
  }

  /** The plans by the themes that they take up, or else by the tasks that they share. */
  PlanOrder order() {
    return order.get();
  }

  private PlanOrder findOrder() {
    List<Theme> themes = analyses.coverage().presentThemes();
    List<BitSet> having = new ArrayList<>();
    for (Plan plan : plans()) {
      BitSet has = new BitSet();
      if (themed()) {
        for (int i = 0; i < themes.size(); i++) {
          has.set(
              i,
              analyses.coverage().cell(themes.get(i).id(), plan.id()).standing()
                  != ThemePresence.ABSENT);
        }
      } else {
        for (int i = 0; i < common.size(); i++) {
          has.set(i, !common.get(i).of(plan.id()).isEmpty());
        }
      }
      having.add(has);
    }
    return new PlanOrder(having);
  }

  /** The groups of more than one plan, those of the most plans first. */
  List<GroupView> common() {
    return common;
  }

  /** The links of a task that say something, as seen from it. */
  List<Link> links(String task) {
    return links.getOrDefault(task, List.of());
  }

  /** The links of a task to others than those of its group. */
  List<Link> linksOutside(Task task) {
    Set<String> inside = new HashSet<>();
    analyses.groups().groupOf(task.id()).map(TaskGroup::tasks).ifPresent(inside::addAll);
    return links(task.id()).stream().filter(each -> !inside.contains(each.right())).toList();
  }

  /** The tasks of a plan to which tasks of a group that it lacks correspond in part. */
  List<Task> inPart(GroupView view, String plan) {
    Set<Task> found = new LinkedHashSet<>();
    for (String id : view.group().tasks()) {
      for (Link link : links(id)) {
        if (planOf(link.right()).id().equals(plan)) {
          found.add(task(link.right()));
        }
      }
    }
    return List.copyOf(found);
  }

  /** What a plan calls its tasks of a group, or with ○ those that correspond to it in part. */
  List<String> headings(GroupView view, String plan) {
    List<String> headings = new ArrayList<>();
    for (Task task : view.of(plan)) {
      headings.add(heading(task));
    }
    if (headings.isEmpty()) {
      for (Task task : inPart(view, plan)) {
        headings.add("○ " + heading(task));
      }
    }
    return headings;
  }

  List<PlanFindings> findings() {
    return findings;
  }

  /** What there is to say of the plan whose report it is. */
  PlanFindings ours() {
    return findings.stream()
        .filter(each -> each.plan().id().equals(analyses.ours()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no plan " + analyses.ours()));
  }

  /** What there is to say of the other plans. */
  List<PlanFindings> others() {
    return findings.stream().filter(each -> !each.plan().id().equals(analyses.ours())).toList();
  }

  /** The words in which others demand what a gap says is lacking, the most concrete first. */
  List<Quoted> quoted(Gap gap) {
    return quoted(gap, id -> id);
  }

  /** The same, each with the place in the page where the demand stands. */
  List<Quoted> quoted(Gap gap, Function<String, String> place) {
    return analyses.gaps().quotations(gap).stream()
        .map(each -> Quoted.of(each, this, place))
        .toList();
  }

  /** Whether each plan is measured against a single other one. */
  boolean single() {
    return plans().size() == 2 && analyses.reference() == null;
  }

  /** How the other plans correspond to ours, the one with most tasks in common first. */
  List<Counterpart> counterparts() {
    List<Counterpart> found = new ArrayList<>();
    for (Alignment alignment : analyses.alignments()) {
      if (alignment.left().equals(analyses.ours())) {
        found.add(Counterpart.of(alignment, plan(alignment.right())));
      } else if (alignment.right().equals(analyses.ours())) {
        found.add(Counterpart.of(alignment.mirrored(), plan(alignment.left())));
      }
    }
    found.sort(Comparator.comparingInt(Counterpart::same).reversed());
    return List.copyOf(found);
  }

  private Plan plan(String id) {
    return plans().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no plan " + id + " in this comparison"));
  }

  private List<GroupView> arrange() {
    List<GroupView> views = new ArrayList<>();
    for (TaskGroup group : analyses.groups().common()) {
      Map<String, List<Task>> byPlan = new LinkedHashMap<>();
      plans().forEach(plan -> byPlan.put(plan.id(), new ArrayList<>()));
      List<Link> inside = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (String id : group.tasks()) {
        byPlan.computeIfAbsent(planOf(id).id(), plan -> new ArrayList<>()).add(task(id));
        seen.add(id);
        for (Link link : links(id)) {
          if (group.tasks().contains(link.right()) && !seen.contains(link.right())) {
            inside.add(link);
          }
        }
      }
      views.add(new GroupView(group, byPlan, inside));
    }
    views.sort(Comparator.comparingInt(each -> -each.group().plans().size()));
    return List.copyOf(views);
  }

  private PlanFindings find(Plan plan) {
    List<GapView> gaps = new ArrayList<>();
    for (Gap gap : analyses.gaps().of(plan.id())) {
      gaps.add(GapView.of(gap));
    }
    int shared = 0;
    List<Task> own = new ArrayList<>();
    for (Task task : plan.tasks()) {
      if (analyses.groups().groupOf(task.id()).map(TaskGroup::common).orElse(false)) {
        shared++;
      } else if (links(task.id()).isEmpty()) {
        own.add(task);
      }
    }
    return new PlanFindings(
        plan,
        gaps,
        shared,
        own,
        analyses.gaps().setAside(plan.id()),
        analyses.gaps().distinctions(plan.id()));
  }
}
