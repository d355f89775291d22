package io.github.duibiao.editions;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.util.List;

/**
 * Writes how demands came down as JSON, schema {@value #SCHEMA}: the plans with the plan above each
 * and the counts, which are the data of one picture, then a row per demand. The resource {@code
 * cascade-1.schema.json} beside the other schemas describes it.
 */
@InternalApi
public final class CascadeJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/cascade/1";

  private static final int DECIMALS = 4;

  private CascadeJson() {}

  /** Returns it laid out for reading, with a newline at the end. */
  public static String write(Cascade cascade) {
    return JsonOutput.pretty(out -> fields(out.field("schema", SCHEMA), cascade));
  }

  /**
   * Writes the fields of it into an object of another document.
   *
   * @param out the object
   * @throws IOException if the target cannot be written
   */
  public static void fields(JsonOutput out, Cascade cascade) throws IOException {
    if (!cascade.cautions().isEmpty()) {
      out.strings("cautions", cascade.cautions().stream().map(Caution::name).toList());
    }
    out.lines("plans", cascade.plans(), (each, plan) -> plan(each, plan, cascade))
        .list("strands", cascade.strands(), CascadeJson::strand);
  }

  private static void plan(JsonOutput out, Plan plan, Cascade cascade) throws IOException {
    String above = cascade.above(plan.id());
    out.field("id", plan.id())
        .field("name", plan.shortName())
        .field("level", plan.level().map(Level::name).orElse(null))
        .field("above", above);
    if (above != null) {
      out.inline(
          "counts",
          each -> {
            for (Descent descent : Descent.values()) {
              each.field(descent.name(), cascade.count(plan.id(), descent));
            }
          });
    }
  }

  private static void strand(JsonOutput out, Strand strand) throws IOException {
    Task task = strand.task();
    out.field("plan", strand.plan())
        .field("task", task.id())
        .field("number", task.number())
        .field("title", task.title())
        .field("homeMade", strand.homeMade())
        .field("line", task.span().line())
        .list("cells", strand.cells(), CascadeJson::cell);
  }

  private static void cell(JsonOutput out, CascadeCell cell) throws IOException {
    List<String> tasks = EditionsJson.ids(cell.tasks());
    out.field("plan", cell.plan())
        .field("descent", cell.descent().name())
        .field("from", cell.from())
        .strings("tasks", tasks)
        .field("sentence", cell.sentence())
        .field("share", cell.share(), DECIMALS)
        .lines("own", cell.own(), EditionsJson::value)
        .strings("ownSentences", cell.ownSentences())
        .lines("lacks", cell.lacks(), EditionsJson::gone)
        .strings("near", EditionsJson.ids(cell.near()));
  }
}
