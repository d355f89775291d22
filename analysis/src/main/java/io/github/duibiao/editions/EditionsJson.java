package io.github.duibiao.editions;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.util.List;

/**
 * Writes what became of the tasks of a plan as JSON, schema {@value #SCHEMA}: first what is gone,
 * then every change with its words and values. The resource {@code editions-1.schema.json} beside
 * the other schemas describes it.
 */
@InternalApi
public final class EditionsJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/editions/1";

  private static final int DECIMALS = 4;

  private EditionsJson() {}

  /** Returns it laid out for reading, with a newline at the end. */
  public static String write(Editions editions) {
    return JsonOutput.pretty(out -> fields(out.field("schema", SCHEMA), editions));
  }

  /**
   * Writes the fields of it into an object of another document.
   *
   * @param out the object
   * @throws IOException if the target cannot be written
   */
  public static void fields(JsonOutput out, Editions editions) throws IOException {
    out.field("before", editions.before().id())
        .field("after", editions.after().id())
        .strings("cautions", editions.cautions().stream().map(Caution::name).toList())
        .inline("counts", each -> counts(each, editions))
        .lines("gone", editions.gone(), EditionsJson::gone)
        .list("changes", editions.changes(), EditionsJson::change);
  }

  private static void counts(JsonOutput out, Editions editions) throws IOException {
    for (Fate each : Fate.values()) {
      out.field(each.name(), editions.count(each));
    }
  }

  static void gone(JsonOutput out, Gone gone) throws IOException {
    out.field("task", gone.task())
        .field("whole", gone.whole())
        .field("touched", gone.touched())
        .field("line", gone.line())
        .field("text", gone.text());
  }

  private static void change(JsonOutput out, Change change) throws IOException {
    out.field("fate", change.fate().name())
        .strings("before", ids(change.before()))
        .strings("after", ids(change.after()))
        .field("sure", change.sure())
        .field("moved", change.moved())
        .field("kept", change.kept(), DECIMALS)
        .strings("near", ids(change.near()))
        .lines("edits", change.edits(), EditionsJson::edit)
        .lines("values", change.values(), EditionsJson::value)
        .lines("gone", change.gone(), EditionsJson::gone);
  }

  static List<String> ids(List<Task> tasks) {
    return tasks.stream().map(Task::id).toList();
  }

  private static void edit(JsonOutput out, Edit edit) throws IOException {
    out.field("kind", edit.kind().name()).field("text", edit.text());
    if (!edit.places().isEmpty()) {
      out.strings("places", edit.places());
    }
  }

  static void value(JsonOutput out, ValueChange value) throws IOException {
    out.field("aspect", value.aspect().name())
        .field("before", value.before())
        .field("after", value.after());
  }
}
