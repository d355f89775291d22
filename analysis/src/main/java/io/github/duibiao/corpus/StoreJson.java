package io.github.duibiao.corpus;

import io.github.duibiao.json.JsonOutput;
import java.io.IOException;

/** Writes what a store holds as JSON, schema {@value #SCHEMA}. */
public final class StoreJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/store/1";

  private StoreJson() {}

  /** Returns the plans of a store, as its index knows them, laid out for reading. */
  public static String write(PlanStore store) {
    return JsonOutput.pretty(
        out -> out.field("schema", SCHEMA).lines("plans", store.list(), StoreJson::plan));
  }

  private static void plan(JsonOutput out, StoredPlan plan) throws IOException {
    out.field("id", plan.id())
        .field("title", plan.title())
        .field("year", plan.year())
        .field("place", plan.place())
        .field("level", plan.level() == null ? null : plan.level().name())
        .field("tasks", plan.tasks())
        .field("source", plan.source())
        .field("sha256", plan.sha256());
  }
}
