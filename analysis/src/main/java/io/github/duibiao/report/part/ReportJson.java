package io.github.duibiao.report.part;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Evidence;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.TaskGroup;
import io.github.duibiao.coverage.CoverageJson;
import io.github.duibiao.editions.Cascade;
import io.github.duibiao.editions.CascadeJson;
import io.github.duibiao.editions.EditionsJson;
import io.github.duibiao.editions.Lineage;
import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reuse.ReuseJson;
import io.github.duibiao.schedule.ScheduleJson;
import io.github.duibiao.tables.Analyses;
import io.github.duibiao.tables.Frequency;
import io.github.duibiao.themes.ThemeContrast;
import io.github.duibiao.themes.ThemeCount;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The report as data: JSON of the format {@value #SCHEMA}. */
public final class ReportJson {
  static final String SCHEMA = "duibiao/report/1";
  private static final int DECIMALS = 6;

  private final Overview overview;
  private final Analyses analyses;

  private ReportJson(Overview overview) {
    this.overview = overview;
    this.analyses = overview.analyses();
  }

  public static String of(Overview overview) {
    ReportJson json = new ReportJson(overview);
    return JsonOutput.pretty(json::write);
  }

  public static void write(Overview overview, OutputStream target) throws IOException {
    ReportJson json = new ReportJson(overview);
    JsonOutput.pretty(target, json::write);
  }

  private void write(JsonOutput out) throws IOException {
    out.field("schema", SCHEMA);
    out.field("ours", analyses.ours()).field("reference", analyses.reference());
    out.list("plans", analyses.plans(), this::plan);
    List<Task> tasks = new ArrayList<>();
    analyses.plans().forEach(plan -> tasks.addAll(plan.tasks()));
    out.lines("tasks", tasks, this::task);
    out.lines("groups", analyses.groups().groups(), ReportJson::group);
    out.field("evidence", PageData.terse(overview) ? "OURS" : "ALL");
    out.list("alignments", analyses.alignments(), this::alignment);
    out.object(
        "coverage",
        coverage -> CoverageJson.fields(coverage, analyses.coverage(), analyses.gaps()));
    out.lines("frequencies", Frequency.of(analyses), ReportJson::frequency);
    out.object("schedule", schedule -> ScheduleJson.fields(schedule, analyses.schedule()));
    Lineage lineage = overview.lineage();
    out.list("editions", lineage.editions(), EditionsJson::fields);
    Cascade cascade = lineage.cascade().orElse(null);
    if (cascade != null) {
      out.object("cascade", each -> CascadeJson.fields(each, cascade));
    }
    out.object("reuse", each -> ReuseJson.fields(each, lineage.reuse(), lineage.compared()));
  }

  private static void frequency(JsonOutput out, Frequency view) throws IOException {
    ThemeCount count = view.count();
    out.field("plan", view.plan().id()).field("theme", count.theme());
    out.field("counted", count.counted().name());
    out.field("any", count.any()).field("main", count.main()).field("total", count.total());
    out.field("textShare", count.textShare(), DECIMALS);
    ThemeContrast contrast = view.contrast();
    if (contrast != null) {
      out.field("referenceAny", contrast.referenceAny());
      out.field("referenceTotal", contrast.referenceTotal());
      out.field("logRatio", contrast.logRatio(), DECIMALS);
      out.field("low", contrast.low(), DECIMALS).field("high", contrast.high(), DECIMALS);
      out.field("exactProbability", contrast.exactProbability(), DECIMALS);
      out.field("adjusted", contrast.adjusted(), DECIMALS);
      out.field("caution", contrast.caution().name());
    }
  }

  private void plan(JsonOutput out, Plan plan) throws IOException {
    out.field("id", plan.id()).field("name", overview.name(plan.id()));
    out.field("title", plan.title()).field("year", plan.year());
    out.field("documentNumber", plan.documentNumber()).field("issuer", plan.issuer());
    out.field("issuedOn", plan.issuedOn() == null ? null : plan.issuedOn().toString());
    out.inline(
        "jurisdiction",
        place ->
            place
                .field("name", plan.jurisdiction() == null ? null : plan.jurisdiction().fullName())
                .field("level", plan.level().map(Level::name).orElse(null)));
    out.inline(
        "source",
        source ->
            source.field("name", plan.source().name()).field("sha256", plan.source().sha256()));
    out.field("restated", plan.restated());
    if (!plan.corrections().isEmpty()) {
      out.field("corrections", plan.corrections().size());
    }
    out.field("tasks", plan.tasks().size()).field("measures", plan.measures().size());
    out.lines(
        "diagnostics",
        plan.diagnostics(),
        (each, diagnostic) ->
            each.field("severity", diagnostic.severity().name())
                .field("code", diagnostic.code().name())
                .field("line", diagnostic.line())
                .field("message", diagnostic.message()));
  }

  private void task(JsonOutput out, Task task) throws IOException {
    Duty duty = Duty.of(task);
    List<String> deadlines = new ArrayList<>();
    for (Deadline each : task.deadlines()) {
      deadlines.add(each.raw());
    }
    out.field("id", task.id()).field("plan", overview.planOf(task.id()).id());
    out.field("number", task.number()).field("section", task.section());
    out.field("title", task.title());
    out.field("group", analyses.groups().groupOf(task.id()).map(TaskGroup::id).orElse(null));
    out.strings("leads", duty.leads()).strings("others", duty.others());
    out.strings("deadlines", deadlines).field("measures", task.workingMeasures().size());
    out.field("line", task.span().line()).field("endLine", task.span().endLine());
  }

  private static void group(JsonOutput out, TaskGroup group) throws IOException {
    out.field("id", group.id()).field("title", group.title());
    out.strings("tasks", group.tasks()).strings("plans", group.plans());
    out.strings("missing", group.missing());
  }

  private void alignment(JsonOutput out, Alignment alignment) throws IOException {
    out.field("left", alignment.left()).field("right", alignment.right());
    out.field("level", alignment.level().name());
    out.field("constant", alignment.constant(), DECIMALS);
    boolean explained = PageData.explained(overview, alignment);
    out.list("pairs", alignment.matches(), (each, link) -> link(each, link, explained));
    out.strings("unmatchedLeft", alignment.unmatchedLeft());
    out.strings("unmatchedRight", alignment.unmatchedRight());
  }

  private static void link(JsonOutput out, Link link, boolean explained) throws IOException {
    out.field("left", link.left()).field("right", link.right());
    out.field("probability", link.probability(), DECIMALS);
    out.field("relation", link.relation().name());
    out.lines(
        "evidence",
        explained ? link.evidence() : List.<Evidence>of(),
        (each, evidence) ->
            each.field("feature", evidence.feature())
                .field("value", evidence.value(), DECIMALS)
                .field("weight", evidence.weight(), DECIMALS)
                .field("detail", evidence.detail()));
  }
}
