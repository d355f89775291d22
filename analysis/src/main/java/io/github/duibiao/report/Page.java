package io.github.duibiao.report;

import io.github.duibiao.alignment.Relation;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.codebook.Facet;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.Distinction;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.schedule.Duties;
import io.github.duibiao.schedule.UnitLoad;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the templates of the page ask for beside the {@link Overview}: links, words, numbers. */
final class Page {
  private static final int UNITS = 12;
  private static final int NAMES = 6;
  private static final int HEADING = 60;
  private static final int EXCERPT = 36;

  private final Overview overview;
  private final Stylesheet stylesheet;
  private final Anchors anchors = new Anchors();
  private final Surprises surprises;
  private final Map<String, List<Due>> dues = new HashMap<>();
  private final Map<GapView, String> gapAnchors = new HashMap<>();

  Page(Overview overview, Stylesheet stylesheet) {
    this.overview = overview;
    this.stylesheet = stylesheet;
    this.surprises = new Surprises(overview.analyses());
    for (Due each : overview.analyses().schedule().due()) {
      dues.computeIfAbsent(each.task(), task -> new ArrayList<>()).add(each);
    }
    for (PlanFindings each : overview.findings()) {
      int number = 1;
      for (GapView gap : each.gaps()) {
        gapAnchors.put(gap, "gap-" + number++ + "-" + anchors.of(each.plan().id()));
      }
    }
  }

  Overview overview() {
    return overview;
  }

  Surprises surprises() {
    return surprises;
  }

  String css() {
    return stylesheet.css();
  }

  String policy() {
    return stylesheet.policy();
  }

  String title() {
    List<String> names = new ArrayList<>();
    for (Plan plan : overview.plans()) {
      names.add(overview.name(plan.id()));
    }
    return some(names) + " · 工作要点对标";
  }

  String plan(Plan plan) {
    return "plan-" + anchors.of(plan.id());
  }

  String gapsOf(Plan plan) {
    return "gaps-" + anchors.of(plan.id());
  }

  String gap(GapView gap) {
    return gapAnchors.getOrDefault(gap, "gaps");
  }

  /** The anchor of a task or measure. */
  String task(String id) {
    return "task-" + anchors.of(id);
  }

  String group(TaskGroup group) {
    return "group-" + anchors.of(group.id());
  }

  String cell(Theme theme, Plan plan) {
    return "theme-" + anchors.of(theme.id()) + "-" + anchors.of(plan.id());
  }

  /** The number and title of a task. */
  String heading(String id) {
    return clip(overview.heading(overview.task(id)));
  }

  Duty duty(Task task) {
    return Duty.of(task);
  }

  /** The deadlines of a task and its measures, each wording once. */
  List<String> due(Task task) {
    Set<String> words = new LinkedHashSet<>();
    for (Due each : dues.getOrDefault(task.id(), List.of())) {
      words.add(words(each.deadline()));
    }
    return List.copyOf(words);
  }

  private static String words(Deadline deadline) {
    return deadline instanceof Deadline.ByDate by ? by.date().toString() : deadline.raw();
  }

  /** The units, deadlines, citations and targets of a measure, in one line. */
  String particulars(Task task, Measure measure) {
    StringBuilder line = new StringBuilder();
    Duty duty = Duty.of(Duties.of(task, measure));
    append(line, "牵头 ", duty.leads());
    append(line, "责任 ", duty.others());
    append(line, "时限 ", measure.deadlines().stream().map(Deadline::raw).distinct().toList());
    append(line, "引用 ", measure.citations());
    append(line, "指标 ", measure.targets());
    return line.toString();
  }

  private static void append(StringBuilder line, String label, List<?> values) {
    if (!values.isEmpty()) {
      line.append(label);
      for (int i = 0; i < values.size(); i++) {
        line.append(i == 0 ? "" : "、").append(values.get(i));
      }
      line.append(" · ");
    }
  }

  /** The first words of the measure that a deadline is of; empty where it is the task's own. */
  String excerpt(Due due) {
    Measure measure = measure(due);
    return measure == null ? "" : clip(measure.text(), EXCERPT);
  }

  /** Who leads what is due, or else answers for it. */
  String who(Due due) {
    Task task = overview.task(due.task());
    Measure measure = measure(due);
    Duty duty = measure == null ? Duty.of(task) : Duty.of(Duties.of(task, measure));
    return some(duty.leads().isEmpty() ? duty.others() : duty.leads());
  }

  private @Nullable Measure measure(Due due) {
    for (Measure measure : overview.task(due.task()).workingMeasures()) {
      if (measure.id().equals(due.measure())) {
        return measure;
      }
    }
    return null;
  }

  /** The deadlines that recur or run from an event. */
  List<Due> standing() {
    return overview.analyses().schedule().due().stream()
        .filter(
            each ->
                each.deadline() instanceof Deadline.Recurring
                    || each.deadline() instanceof Deadline.WithinPeriod)
        .toList();
  }

  int count(Plan plan, Deadline.Kind kind) {
    return overview.analyses().schedule().kinds(plan.id()).getOrDefault(kind, 0);
  }

  /** The first few of some names, and how many there are. */
  String some(List<String> names) {
    String shown = String.join("、", names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES ? shown + " … (" + names.size() + ")" : shown;
  }

  /** A heading that is not longer than a heading should be. */
  String clip(String text) {
    return clip(text, HEADING);
  }

  private static String clip(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length)) + "…";
  }

  List<Theme> present(Facet facet) {
    return overview.analyses().coverage().presentThemes().stream()
        .filter(each -> each.facet() == facet)
        .toList();
  }

  List<Theme> absentEverywhere() {
    Set<Theme> absent = new LinkedHashSet<>(overview.analyses().coverage().themes());
    overview.analyses().coverage().presentThemes().forEach(absent::remove);
    return List.copyOf(absent);
  }

  /** The tasks of a plan whose group holds no other plan. */
  List<Task> alone(Plan plan) {
    return plan.tasks().stream()
        .filter(
            each ->
                !overview
                    .analyses()
                    .groups()
                    .groupOf(each.id())
                    .map(TaskGroup::common)
                    .orElse(false))
        .toList();
  }

  List<UnitLoad> first(List<UnitLoad> loads) {
    return loads.subList(0, Math.min(UNITS, loads.size()));
  }

  List<UnitLoad> rest(List<UnitLoad> loads) {
    return loads.subList(Math.min(UNITS, loads.size()), loads.size());
  }

  int most(List<UnitLoad> loads) {
    return loads.stream().mapToInt(UnitLoad::measures).max().orElse(1);
  }

  Theme theme(String id) {
    return overview.analyses().coverage().codebook().theme(id).orElseThrow();
  }

  String nameZh(Distinction distinction) {
    Theme theme = distinction.theme();
    return theme == null ? clip(distinction.tasks().get(0).title()) : theme.zh();
  }

  String nameEn(Distinction distinction) {
    Theme theme = distinction.theme();
    return theme == null ? clip(distinction.tasks().get(0).title()) : theme.en();
  }

  /** A part of the whole in percent, for the width of a bar. */
  String share(int part, int whole) {
    return Numbers.fixed(whole == 0 ? 0 : 100.0 * part / whole, 1);
  }

  String percent(double probability) {
    return Numbers.fixed(100 * probability, 0) + "%";
  }

  String number(double value) {
    return Numbers.fixed(value, 2);
  }

  String signed(double weight) {
    return (weight < 0 ? "−" : "+") + Numbers.fixed(Math.abs(weight), 2);
  }

  String relation(Relation relation) {
    return English.of(relation);
  }

  String facet(Facet facet) {
    return English.of(facet);
  }

  String kind(Deadline.Kind kind) {
    return English.of(kind);
  }

  String linesZh(TextSpan span) {
    return span.line() == span.endLine()
        ? "第 " + span.line() + " 行"
        : "第 " + span.line() + "–" + span.endLine() + " 行";
  }

  String linesEn(TextSpan span) {
    return span.line() == span.endLine()
        ? "line " + span.line()
        : "lines " + span.line() + "–" + span.endLine();
  }
}
