package io.github.duibiao.tables;

import io.github.duibiao.audit.Audit;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.wording.Shown;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Table;

/**
 * The results of a comparison as tables. Immutable; a table is made anew each time it is asked for,
 * so that a Tablesaw table may be changed freely.
 */
@SuppressWarnings("exports") // Whoever asks for a Tablesaw table requires Tablesaw too.
public final class Tables {
  private static final List<String> NAMES =
      List.of(
          "plans",
          "tasks",
          "measures",
          "units",
          "functions",
          "responsibilities",
          "deadlines",
          "citations",
          "targets",
          "groups",
          "links",
          "themes",
          "coverage",
          "frequencies",
          "gaps",
          "set-aside",
          "distinctions",
          "findings",
          "diagnostics");

  /** Not among the names of all tables: what is in it takes long to be found. */
  private static final String KEYNESS = "keyness";

  private final Analyses analyses;

  private Tables(Analyses analyses) {
    this.analyses = analyses;
  }

  /**
   * Returns the tables of some results.
   *
   * @param analyses the results
   */
  public static Tables of(Analyses analyses) {
    return new Tables(analyses);
  }

  /** Returns the names of all tables. */
  public static List<String> names() {
    return NAMES;
  }

  /** Returns every table, in the order of {@link #names()}. */
  public List<DataTable> all() {
    List<DataTable> all = new ArrayList<>();
    for (String name : NAMES) {
      all.add(data(name));
    }
    return List.copyOf(all);
  }

  /**
   * Returns one table with the documentation of its columns.
   *
   * @param name one of {@link #names()}, or {@code keyness}
   * @throws IllegalArgumentException if there is no table of that name
   */
  public DataTable data(String name) {
    return switch (name) {
      case "plans" -> PlanTables.plans(analyses.plans());
      case "tasks" -> PlanTables.tasks(analyses.plans(), analyses.groups());
      case "measures" -> PlanTables.measures(analyses.plans());
      case "units" -> DutyTables.units(analyses.schedule());
      case "responsibilities" -> DutyTables.responsibilities(analyses.plans());
      case "deadlines" -> deadlines(analyses.schedule().due());
      case "functions" -> DutyTables.functions(analyses.schedule());
      case "citations" -> DutyTables.citations(analyses.plans());
      case "targets" -> DutyTables.targets(analyses.plans());
      case "groups" -> LinkTables.groups(analyses.groups());
      case "links" -> LinkTables.links(analyses.alignments());
      case "themes" -> ThemeTables.themes(analyses.themes());
      case "coverage" -> ThemeTables.coverage(analyses.coverage());
      case "frequencies" -> CountTables.frequencies(analyses);
      case "set-aside" -> CountTables.setAside(analyses.gaps());
      case "distinctions" -> CountTables.distinctions(analyses.gaps());
      case "findings" -> findings(analyses.audits());
      case KEYNESS -> CountTables.keyness(analyses);
      case "gaps" -> ThemeTables.gaps(analyses.gaps());
      case "diagnostics" -> PlanTables.diagnostics(analyses.plans());
      default -> throw new IllegalArgumentException("no table " + name + ", only " + NAMES);
    };
  }

  /**
   * Returns a table as an element of HTML, for a notebook: what it says is text and nothing else, a
   * column of one of these tables has its Chinese name above its own.
   *
   * @param table one of these, or what was made of it
   */
  public String html(Table table) {
    return TableHtml.of(table, all());
  }

  /** Returns the plans: one row per plan. */
  public Table plans() {
    return TablesawView.of(data("plans"));
  }

  /** Returns the tasks (任务): one row per task. */
  public Table tasks() {
    return TablesawView.of(data("tasks"));
  }

  /** Returns the measures (举措): one row per measure of either source. */
  public Table measures() {
    return TablesawView.of(data("measures"));
  }

  /** Returns the units (单位) with their workload: one row per unit of a plan. */
  public Table units() {
    return TablesawView.of(data("units"));
  }

  /** Returns the workload of functions of government (职能): one row per function of a plan. */
  public Table functions() {
    return TablesawView.of(data("functions"));
  }

  /**
   * Returns some of what is due as a table.
   *
   * @param due such as what is due in one month
   */
  public static DataTable deadlines(List<Due> due) {
    return DutyTables.deadlines(due);
  }

  /** Returns who answers for what (责任分工): one row per unit of a task or measure. */
  public Table responsibilities() {
    return TablesawView.of(data("responsibilities"));
  }

  /** Returns the deadlines (完成时限): one row per time limit. */
  public Table deadlines() {
    return TablesawView.of(data("deadlines"));
  }

  /** Returns the documents cited (引用文件): one row per citation. */
  public Table citations() {
    return TablesawView.of(data("citations"));
  }

  /** Returns the quantities demanded (量化指标): one row per target. */
  public Table targets() {
    return TablesawView.of(data("targets"));
  }

  /** Returns the groups of matching tasks: one row per group. */
  public Table groups() {
    return TablesawView.of(data("groups"));
  }

  /** Returns the pairs of corresponding tasks: one row per link. */
  public Table links() {
    return TablesawView.of(data("links"));
  }

  /** Returns the themes found: one row per theme of a task or measure. */
  public Table themes() {
    return TablesawView.of(data("themes"));
  }

  /** Returns what plans cover: one row per theme and a plan. */
  public Table coverage() {
    return TablesawView.of(data("coverage"));
  }

  /** Returns how often each theme comes up: one row per theme of a plan. */
  public Table frequencies() {
    return TablesawView.of(data("frequencies"));
  }

  /**
   * Returns which terms each plan uses more, or less, often than the others: one row per term of a
   * plan. Not among {@link #all()}, since words are to be cut for it.
   *
   * @throws IllegalStateException if HanLP, which cuts them, is not on the class path
   */
  public Table keyness() {
    return TablesawView.of(data(KEYNESS));
  }

  /** Returns what a plan has alone: one row per theme or task of a plan. */
  public Table distinctions() {
    return TablesawView.of(data("distinctions"));
  }

  /** Returns what looked like gaps and is not counted as such: one row each. */
  public Table setAside() {
    return TablesawView.of(data("set-aside"));
  }

  /** Returns what plans lack: one row per gap. */
  public Table gaps() {
    return TablesawView.of(data("gaps"));
  }

  /** Returns what is wrong inside plans: one row per finding. */
  public Table findings() {
    return TablesawView.of(data("findings"));
  }

  /**
   * Returns the findings of some audits as a table.
   *
   * @param audits the audits, such as those with other checks than the standard ones
   */
  public static DataTable findings(List<Audit> audits) {
    return FindingTables.findings(audits);
  }

  /** Returns what the reader was unsure of: one row per place. */
  public Table diagnostics() {
    return TablesawView.of(data("diagnostics"));
  }

  /**
   * Returns what a table's columns mean, one line a column, to print.
   *
   * @param name one of {@link #names()}
   */
  public String describe(String name) {
    DataTable table = data(name);
    StringBuilder described = new StringBuilder(table.name()).append(" (").append(table.zh());
    described.append("): ").append(table.documentationZh()).append(' ');
    described.append(table.documentation());
    for (Column each : table.columns()) {
      described.append("\n  ").append(each.name()).append(" (").append(each.zh()).append(", ");
      described.append(each.type()).append("): ").append(each.documentationZh()).append(' ');
      described.append(each.documentation());
    }
    return described.toString();
  }

  /** Returns the names of the tables. */
  @Override
  public String toString() {
    return Shown.say("tables", NAMES);
  }
}
