package io.github.duibiao.corpus;

import io.github.duibiao.json.JsonOutput;
import java.io.IOException;
import java.util.List;

/** Writes tasks that were found as JSON, schema {@value #SCHEMA}. */
public final class FoundJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/found/1";

  /** As of alignments: fine enough that the order of unlikely pairs is kept. */
  private static final int DECIMALS = 8;

  private FoundJson() {}

  /**
   * Returns tasks laid out for reading.
   *
   * @param query the text, or the id of the task, that was searched for
   * @param found what was found, the likest first
   */
  public static String write(String query, List<FoundTask> found) {
    return JsonOutput.pretty(
        out ->
            out.field("schema", SCHEMA)
                .field("query", query)
                .list("tasks", found, FoundJson::task));
  }

  private static void task(JsonOutput out, FoundTask task) throws IOException {
    out.field("task", task.task())
        .field("plan", task.plan())
        .field("planTitle", task.planTitle())
        .field("place", task.place())
        .field("level", task.level() == null ? null : task.level().name())
        .field("year", task.year())
        .field("title", task.title())
        .field("text", task.text())
        .field("probability", task.probability(), DECIMALS)
        .field("relation", task.relation().name());
  }
}
