package io.github.duibiao.report.part;

import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.audit.Audit;
import io.github.duibiao.audit.Finding;
import io.github.duibiao.audit.Place;
import io.github.duibiao.codebook.Facet;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.Distinction;
import io.github.duibiao.coverage.PeerTask;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.schedule.Duties;
import io.github.duibiao.schedule.UnitLoad;
import io.github.duibiao.themes.KeyTerm;
import io.github.duibiao.themes.Keyness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the templates of the page ask for beside the {@link Overview}: links, words, numbers. */
final class Page {
  private static final int UNITS = 12;
  private static final int COLUMNS = 6;

  /** How many of a list stand in the page, and of many plans, whose lists are long. */
  private static final int LISTED = 15;

  private static final int LISTED_OF_MANY = 4;

  /** Of very many plans so many are quoted under a gap of ours. */
  private static final int QUOTED_OF_MANY = 8;

  private static final int EXCERPT = 36;
  private static final int TERMS = 10;

  /** A key term of less than this probability is beyond chance. */
  private static final double UNLIKELY = 0.05;

  private final Overview overview;
  private final Assets assets;
  private final Places places;
  private final ThemeContrasts surprises;
  private final LineageView lineage;
  private final Map<String, List<Due>> dues = new HashMap<>();

  Page(Overview overview, Assets assets) {
    this.overview = overview;
    this.assets = assets;
    this.places = new Places(overview.findings());
    this.surprises = new ThemeContrasts(overview.analyses());
    this.lineage = new LineageView(overview);
    for (Due each : overview.analyses().schedule().due()) {
      dues.computeIfAbsent(each.task(), task -> new ArrayList<>()).add(each);
    }
  }

  Overview overview() {
    return overview;
  }

  Places places() {
    return places;
  }

  LineageView lineage() {
    return lineage;
  }

  ThemeContrasts surprises() {
    return surprises;
  }

  Assets assets() {
    return assets;
  }

  /** Whether the plans are counted by themes; else there is no codebook that is about them. */
  boolean themed() {
    return overview.themed();
  }

  /** Measures that several plans have, where the plans are few enough to look for them. */
  List<SharedMeasures.CommonMeasure> sharedMeasures() {
    return overview.analyses().gaps().insideTasks()
        ? SharedMeasures.of(overview.plans(), overview.analyses().alignments(Granularity.MEASURE))
        : List.of();
  }

  /**
   * The words that a plan uses more often than the others, beyond chance, by the id of the plan; of
   * many plans those of ours alone. Null where the library that cuts words is missing.
   */
  @Nullable Map<String, List<String>> keyTerms() {
    Keyness keyness;
    try {
      keyness = overview.analyses().keyness();
    } catch (IllegalStateException e) {
      return null;
    }
    Map<String, List<String>> terms = new LinkedHashMap<>();
    for (Plan plan : many() ? List.of(overview.ours().plan()) : overview.plans()) {
      List<String> more =
          keyness.againstRest(plan.id()).stream()
              .filter(each -> each.more() && each.adjusted() <= UNLIKELY)
              .map(KeyTerm::term)
              .limit(TERMS)
              .toList();
      if (!more.isEmpty()) {
        terms.put(plan.id(), more);
      }
    }
    return terms;
  }

  /** Names the plan most like ours, by what both have of what either has. */
  Said nearest() {
    PlanOrder order = overview.order();
    int ours = overview.plans().indexOf(overview.ours().plan());
    int nearest = order.nearest(ours).get(1);
    return Said.of(
        "heat.nearest", name(nearest), order.both(ours, nearest), percent(ours, nearest));
  }

  /** Names the plan least like the others. */
  Said strangest() {
    return Said.of("heat.strangest", name(overview.order().strangest()));
  }

  private Said name(int plan) {
    return overview.named(overview.plans().get(plan).id());
  }

  private String percent(int one, int other) {
    return Phrases.percent(overview.order().likeness(one, other));
  }

  /** Whether there are more plans than a line of the page holds columns for. */
  boolean many() {
    return overview.plans().size() > COLUMNS;
  }

  /** The words in which others demand what a gap says is lacking. */
  List<Quoted> quotes(GapView gap) {
    List<Quoted> all = overview.quoted(gap.gap(), places::task);
    boolean ours = gap.gap().plan().equals(overview.analyses().ours());
    int most = many() && !ours ? 1 : terse() ? QUOTED_OF_MANY : LISTED;
    return all.subList(0, Math.min(most, all.size()));
  }

  /** A task of every plan that a gap rests on and that is not among these quotations. */
  List<PeerTask> unquoted(GapView gap, List<Quoted> quotes) {
    Set<String> told = new HashSet<>();
    quotes.forEach(each -> told.add(each.quotation().plan()));
    return gap.gap().evidence().stream().filter(each -> told.add(each.plan())).toList();
  }

  /** What is probably wrong inside our plan, the graver first. */
  List<Finding> faults() {
    return overview.analyses().audits().stream()
        .filter(each -> each.plan().id().equals(overview.analyses().ours()))
        .flatMap(each -> each.findings().stream())
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .toList();
  }

  /** What the audit of our plan did not look at. */
  List<Audit.Note> faultNotes() {
    return overview.analyses().audits().stream()
        .filter(each -> each.plan().id().equals(overview.analyses().ours()))
        .flatMap(each -> each.notes().stream())
        .toList();
  }

  /** The one or two places that a finding rests on. */
  List<Place> placesOf(Finding finding) {
    Place second = finding.second();
    return second == null ? List.of(finding.first()) : List.of(finding.first(), second);
  }

  /** Whether what links rest on is left out, but for those of our plan. */
  boolean terse() {
    return PageData.terse(overview);
  }

  /** The first of a list that is too long to stand in the page as a whole. */
  <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(many() ? LISTED_OF_MANY : LISTED, all.size()));
  }

  /** How many that leaves out. */
  int more(List<?> all) {
    return all.size() - first(all).size();
  }

  /** Links, the most probable first. */
  List<Link> surest(List<Link> links) {
    return links.stream().sorted(Comparator.comparingDouble(Link::probability).reversed()).toList();
  }

  String title() {
    List<String> names = new ArrayList<>();
    for (Plan plan : overview.plans()) {
      names.add(overview.name(plan.id()));
    }
    return Phrases.some(names) + " · 工作要点对标";
  }

  /** The number and title of a task. */
  String heading(String id) {
    return Phrases.clip(overview.heading(overview.task(id)));
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
    LocalDate date = deadline instanceof Deadline.ByDate by ? by.date() : null;
    return date == null ? deadline.raw() : date.toString();
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
    return measure == null ? "" : Phrases.clip(measure.text(), EXCERPT);
  }

  /** Who leads what is due, or else answers for it. */
  String who(Due due) {
    Task task = overview.task(due.task());
    Measure measure = measure(due);
    Duty duty = measure == null ? Duty.of(task) : Duty.of(Duties.of(task, measure));
    return Phrases.some(duty.leads().isEmpty() ? duty.others() : duty.leads());
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

  List<UnitLoad> busiest(List<UnitLoad> loads) {
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
    return theme == null ? Phrases.clip(distinction.tasks().get(0).title()) : theme.zh();
  }

  String nameEn(Distinction distinction) {
    Theme theme = distinction.theme();
    return theme == null ? Phrases.clip(distinction.tasks().get(0).title()) : theme.en();
  }
}
