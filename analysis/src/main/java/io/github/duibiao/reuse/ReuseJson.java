package io.github.duibiao.reuse;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.util.List;

/**
 * Writes what plans share as JSON, schema {@value #SCHEMA}: the plans, who took from whom (a graph
 * whose nodes are the plans), where each task is from, the passages of each two plans, the
 * formulae. The resource {@code reuse-1.schema.json} beside the other schemas describes it.
 */
@InternalApi
public final class ReuseJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/reuse/1";

  private static final int DECIMALS = 4;

  private ReuseJson() {}

  /** Returns it laid out for reading, with a newline at the end. */
  public static String write(Reuse reuse, List<Plan> plans) {
    return JsonOutput.pretty(out -> fields(out.field("schema", SCHEMA), reuse, plans));
  }

  /**
   * Writes the fields of it into an object of another document.
   *
   * @param out the object
   * @param plans the plans that were compared
   * @throws IOException if the target cannot be written
   */
  public static void fields(JsonOutput out, Reuse reuse, List<Plan> plans) throws IOException {
    out.lines("plans", plans, (each, plan) -> plan(each, plan, reuse))
        .lines("flows", reuse.flows(), ReuseJson::flow)
        .lines("tasks", reuse.tasks(), ReuseJson::task)
        .list("pairs", reuse.pairs(), ReuseJson::pair)
        .lines(
            "formulae",
            reuse.formulae(),
            (each, formula) ->
                each.field("text", formula.text()).field("families", formula.families()));
  }

  private static void plan(JsonOutput out, Plan plan, Reuse reuse) throws IOException {
    PlanReuse sum = reuse.plan(plan.id());
    out.field("id", plan.id())
        .field("name", plan.shortName())
        .field("level", plan.level().map(Level::name).orElse(null))
        .field("year", plan.year())
        .field("share", sum.share(), DECIMALS)
        .field("grade", sum.grade().name())
        .field("relayed", sum.relayed())
        .field("adapted", sum.adapted())
        .field("own", sum.own());
  }

  private static void flow(JsonOutput out, Flow flow) throws IOException {
    out.field("from", flow.from())
        .field("to", flow.to())
        .field("directed", flow.directed())
        .field("letters", flow.letters())
        .field("share", flow.share(), DECIMALS)
        .strings("signs", flow.signs().stream().map(Sign::name).toList())
        .strings("tasks", flow.tasks());
  }

  private static void task(JsonOutput out, TaskReuse task) throws IOException {
    out.field("plan", task.plan())
        .field("task", task.task())
        .field("grade", task.grade().name())
        .field("share", task.share(), DECIMALS)
        .field("source", task.source())
        .field("sourceTask", task.sourceTask());
  }

  private static void pair(JsonOutput out, SharedText pair) throws IOException {
    out.field("left", pair.left().id())
        .field("right", pair.right().id())
        .field("leftShare", pair.leftShare(), DECIMALS)
        .field("rightShare", pair.rightShare(), DECIMALS)
        .lines("passages", pair.passages(), ReuseJson::passage);
  }

  private static void passage(JsonOutput out, SharedPassage passage) throws IOException {
    out.field("leftTask", passage.leftTask())
        .field("rightTask", passage.rightTask())
        .field("letters", passage.letters())
        .field("edits", passage.edits())
        .field("formula", passage.formula())
        .field("left", passage.left())
        .field("right", passage.right());
  }
}
