package io.github.duibiao.reading;

import io.github.duibiao.document.Document;
import io.github.duibiao.json.DemandFields;
import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes what was read of a document in the form of corrections, for somebody to change. */
final class FixesDraft {
  /** So many characters tell a line from others. */
  private static final int WORDS = 16;

  private final Map<Integer, String> lines = new HashMap<>();

  private FixesDraft(Document document) {
    document.forEachText(
        (text, line) -> {
          if (Glyphs.hasLetters(text, 0)) {
            lines.putIfAbsent(line, Glyphs.clean(text.replace('\n', ' ')));
          }
        });
  }

  static String of(Plan plan, Document document) {
    FixesDraft draft = new FixesDraft(document);
    return JsonOutput.pretty(out -> draft.write(out, plan));
  }

  private void write(JsonOutput out, Plan plan) throws IOException {
    Jurisdiction place = plan.jurisdiction();
    out.field("schema", Fixes.SCHEMA)
        .field("title", plan.title())
        .field("year", plan.year())
        .field("documentNumber", plan.documentNumber())
        .field("issuer", plan.issuer())
        .field("issuedOn", plan.issuedOn() == null ? null : plan.issuedOn().toString())
        .field("place", place == null ? null : place.name())
        .field("level", place == null ? null : Objects.toString(place.level(), null));
    List<SourceTable> tables =
        plan.tables().stream().filter(each -> lines.containsKey(each.line())).toList();
    if (!tables.isEmpty()) {
      out.list("tables", tables, this::table);
    }
    out.list(
        "tasks",
        plan.tasks().stream().filter(each -> lines.containsKey(each.span().line())).toList(),
        this::task);
    List<Measure> rows =
        plan.tasks().stream()
            .flatMap(each -> each.rows().stream())
            .filter(each -> lines.containsKey(each.span().line()))
            .toList();
    if (!rows.isEmpty()) {
      out.list("rows", rows, this::row);
    }
  }

  private void table(JsonOutput out, SourceTable table) throws IOException {
    anchor(out, table.line());
    out.inline(
        "columns",
        columns -> {
          for (int i = 0; i < table.columns().size(); i++) {
            SourceTable.Role role = table.columns().get(i).role();
            if (role != null) {
              columns.field(Integer.toString(i + 1), role.name());
            }
          }
        });
  }

  private void task(JsonOutput out, Task task) throws IOException {
    anchor(out, task.span().line());
    if (!task.number().isEmpty()) {
      out.field("number", task.number());
    }
    out.field("title", task.title());
    DemandFields.write(out, task.responsibilities(), task.deadlines());
  }

  private void row(JsonOutput out, Measure row) throws IOException {
    anchor(out, row.span().line());
    out.field("text", row.text());
    DemandFields.write(out, row.responsibilities(), row.deadlines());
  }

  private void anchor(JsonOutput out, int line) throws IOException {
    String text = lines.getOrDefault(line, "");
    out.field("line", line).field("words", text.length() > WORDS ? text.substring(0, WORDS) : text);
  }
}
