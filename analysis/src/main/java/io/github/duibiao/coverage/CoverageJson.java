package io.github.duibiao.coverage;

import io.github.duibiao.codebook.Theme;
import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what plans cover and lack as JSON, schema {@value #SCHEMA}: the matrix theme by theme, the
 * gaps with their evidence and wording, and what a plan has alone. The resource {@code
 * coverage-1.schema.json} beside the other schemas describes it.
 */
public final class CoverageJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/coverage/1";

  private static final int DECIMALS = 4;

  private CoverageJson() {}

  /** Returns matrix and gaps laid out for reading, with a newline at the end. */
  public static String write(CoverageMatrix matrix, Gaps gaps) {
    return JsonOutput.pretty(out -> document(out, matrix, gaps));
  }

  /** Returns matrix and gaps on one line, without a newline at the end. */
  public static String writeLine(CoverageMatrix matrix, Gaps gaps) {
    return JsonOutput.line(out -> document(out, matrix, gaps));
  }

  /**
   * Writes what {@link #write(CoverageMatrix, Gaps)} returns, in UTF-8; flushes the target and
   * leaves it open.
   *
   * @throws IOException if the target cannot be written
   */
  public static void write(CoverageMatrix matrix, Gaps gaps, OutputStream target)
      throws IOException {
    JsonOutput.pretty(target, out -> document(out, matrix, gaps));
  }

  private static void document(JsonOutput out, CoverageMatrix matrix, Gaps gaps)
      throws IOException {
    fields(out.field("schema", SCHEMA), matrix, gaps);
  }

  /**
   * Writes the fields of matrix and gaps into an object of another document.
   *
   * @param out the object
   * @throws IOException if the target cannot be written
   */
  public static void fields(JsonOutput out, CoverageMatrix matrix, Gaps gaps) throws IOException {
    out.field("codebook", matrix.codebook().id())
        .field("insideTasks", gaps.insideTasks())
        .lines("plans", matrix.plans(), CoverageJson::plan)
        .list("themes", matrix.themes(), (each, theme) -> theme(each, theme, matrix))
        .list("gaps", gaps.all(), (each, gap) -> gap(each, gap, gaps.quotations(gap)))
        .list("setAside", gaps.setAside(), CoverageJson::setAside)
        .list("distinctions", gaps.distinctions(), CoverageJson::distinction);
  }

  private static void plan(JsonOutput out, Plan plan) throws IOException {
    out.field("id", plan.id())
        .field("name", plan.shortName())
        .field("level", plan.level().map(Level::name).orElse(null))
        .field("year", plan.year());
  }

  private static void theme(JsonOutput out, Theme theme, CoverageMatrix matrix) throws IOException {
    List<CoverageMatrix.Cell> cells = new ArrayList<>();
    matrix.plans().forEach(plan -> cells.add(matrix.cell(theme.id(), plan.id())));
    out.field("id", theme.id())
        .field("facet", theme.facet().id())
        .field("zh", theme.zh())
        .field("en", theme.en())
        .lines("cells", cells, CoverageJson::cell);
  }

  private static void cell(JsonOutput out, CoverageMatrix.Cell cell) throws IOException {
    out.field("plan", cell.plan())
        .field("standing", cell.standing().name())
        .field("tasks", cell.tasks())
        .field("measures", cell.measures())
        .strings("ownTasks", cell.ownTasks())
        .strings("mainTasks", cell.mainTasks())
        .strings("allTasks", cell.allTasks())
        .strings("namedIn", cell.namedIn());
  }

  private static void gap(JsonOutput out, Gap gap, List<Quotation> quotations) throws IOException {
    out.field("plan", gap.plan())
        .field("kind", gap.kind().name())
        .field("basis", gap.basis().name());
    if (gap instanceof Gap.MissingTheme it) {
      out.field("theme", it.theme().id());
    } else if (gap instanceof Gap.MinorTheme it) {
      out.field("theme", it.theme().id());
    } else if (gap instanceof Gap.MissingTask it) {
      out.field("group", it.group()).field("title", it.title());
    } else if (gap instanceof Gap.MissingMeasure it) {
      out.field("text", it.text()).strings("measures", it.measures());
    } else if (gap instanceof Gap.WeakerTask it) {
      out.strings("lacks", it.lacks().stream().map(Weakness::name).toList());
    } else if (gap instanceof Gap.WeakerPlan it) {
      out.strings("lacks", List.of(it.lacks().name()));
    } else if (gap instanceof Gap.MissingField it) {
      out.field("list", it.list()).field("number", it.field().number());
    }
    PeerTask own = gap.own();
    if (own != null) {
      out.inline("own", each -> witness(each, own));
    }
    out.field("weight", gap.weight(), DECIMALS)
        .field("having", gap.having())
        .field("among", gap.among())
        .lines("evidence", gap.evidence(), CoverageJson::witness)
        .lines("quotations", quotations, CoverageJson::quotation)
        .field("zh", gap.zh())
        .field("en", gap.en());
  }

  private static void setAside(JsonOutput out, SetAside aside) throws IOException {
    PeerTask near = aside.near();
    out.field("plan", aside.plan())
        .field("reason", aside.reason().name())
        .field("kind", aside.gap().kind().name())
        .field("basis", aside.gap().basis().name());
    if (near != null) {
      out.inline("near", each -> witness(each, near));
    }
    out.field("having", aside.gap().having())
        .field("among", aside.gap().among())
        .lines("evidence", aside.gap().evidence(), CoverageJson::witness)
        .field("zh", aside.zh())
        .field("en", aside.en());
  }

  private static void quotation(JsonOutput out, Quotation it) throws IOException {
    out.field("plan", it.plan())
        .field("task", it.witness().task())
        .field("measure", it.measure())
        .field("line", it.line())
        .field("text", it.text())
        .strings("leads", it.leads())
        .strings("others", it.others())
        .strings("deadlines", it.deadlines())
        .strings("targets", it.targets());
  }

  private static void distinction(JsonOutput out, Distinction distinction) throws IOException {
    Theme theme = distinction.theme();
    out.field("plan", distinction.plan())
        .field("basis", distinction.basis().name())
        .field("theme", theme == null ? null : theme.id())
        .field("among", distinction.among())
        .lines("tasks", distinction.tasks(), CoverageJson::witness)
        .field("zh", distinction.zh())
        .field("en", distinction.en());
  }

  private static void witness(JsonOutput out, PeerTask witness) throws IOException {
    out.field("plan", witness.plan())
        .field("task", witness.task())
        .field("number", witness.number())
        .field("title", witness.title())
        .field("line", witness.line());
  }
}
