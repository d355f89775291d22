package io.github.duibiao.json;

import io.github.duibiao.plan.Correction;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a plan; one instance reads one plan. */
final class PlanInput implements JsonInput.Body<Plan> {
  /** Stands in the builder until the document's own is read. */
  private static final Source NO_SOURCE = new Source("", "", "");

  private final DemandInput demands = new DemandInput();

  @Override
  public Plan read(JsonInput in) throws JsonFormatException {
    String schema = null;
    String id = null;
    Source source = null;
    List<Task> tasks = null;
    Plan.Builder plan = Plan.builder("", NO_SOURCE);
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "schema" -> schema = in.schema(List.of(PlanJson.SCHEMA));
        case "id" -> id = in.string();
        case "title" -> plan.title(in.stringOrNull());
        case "year" -> plan.year(in.integerOrNull(1));
        case "documentNumber" -> plan.documentNumber(in.stringOrNull());
        case "issuer" -> plan.issuer(in.stringOrNull());
        case "issuedOn" -> plan.issuedOn(in.dateOrNull());
        case "jurisdiction" -> plan.jurisdiction(in.orNull(PlanInput::jurisdiction));
        case "source" -> source = source(in);
        case "restated" -> plan.restated(in.bool());
        case "preamble" -> plan.preamble(in.string());
        case "sections" -> plan.sections(in.list(PlanInput::section));
        case "tasks" -> tasks = in.list(demands::task);
        case "tables" -> plan.tables(in.list(PlanInput::table));
        case "sourceMap" -> plan.sourceMap(in.list(PlanInput::sourceSpan));
        case "diagnostics" -> plan.diagnostics(in.list(PlanInput::diagnostic));
        case "corrections" -> plan.corrections(in.list(PlanInput::correction));
        default -> in.skip();
      }
    }
    in.required(start, "schema", schema);
    return plan.id(in.required(start, "id", id))
        .source(in.required(start, "source", source))
        .tasks(in.required(start, "tasks", tasks))
        .build();
  }

  private static Jurisdiction jurisdiction(JsonInput in) throws JsonFormatException {
    String placeName = null;
    Level level = null;
    List<String> aliases = List.of();
    String parent = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "name" -> placeName = in.string();
        case "level" -> level = in.orNull(each -> each.oneOf(Level.class));
        case "aliases" -> aliases = in.list(JsonInput::string);
        case "parent" -> parent = in.stringOrNull();
        default -> in.skip();
      }
    }
    return new Jurisdiction(in.required(start, "name", placeName), level, aliases, parent);
  }

  private static Source source(JsonInput in) throws JsonFormatException {
    String fileName = null;
    String mediaType = null;
    String sha256 = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "name" -> fileName = in.string();
        case "mediaType" -> mediaType = in.string();
        case "sha256" -> sha256 = in.string();
        default -> in.skip();
      }
    }
    return new Source(
        in.required(start, "name", fileName),
        in.required(start, "mediaType", mediaType),
        in.required(start, "sha256", sha256));
  }

  private static Section section(JsonInput in) throws JsonFormatException {
    String number = null;
    String title = null;
    String parent = null;
    String text = "";
    TextSpan span = DemandInput.NO_SPAN;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "number" -> number = in.string();
        case "title" -> title = in.string();
        case "parent" -> parent = in.stringOrNull();
        case "text" -> text = in.string();
        case "span" -> span = DemandInput.span(in);
        default -> in.skip();
      }
    }
    return new Section(
        in.required(start, "number", number),
        in.required(start, "title", title),
        parent,
        text,
        span);
  }

  private static SourceTable table(JsonInput in) throws JsonFormatException {
    Integer line = null;
    List<SourceTable.Column> columns = List.of();
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "line" -> line = in.integer(1);
        case "columns" -> columns = in.list(PlanInput::column);
        default -> in.skip();
      }
    }
    return new SourceTable(in.required(start, "line", line), columns);
  }

  private static SourceTable.Column column(JsonInput in) throws JsonFormatException {
    String header = null;
    SourceTable.Role role = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "header" -> header = in.string();
        case "role" -> role = in.orNull(each -> each.oneOf(SourceTable.Role.class));
        default -> in.skip();
      }
    }
    return new SourceTable.Column(in.required(start, "header", header), role);
  }

  private static SourceSpan sourceSpan(JsonInput in) throws JsonFormatException {
    Integer from = null;
    Integer to = null;
    SourceSpan.Fate fate = null;
    String reason = null;
    String opening = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "from" -> from = in.integer(1);
        case "to" -> to = in.integer(from == null ? 1 : from);
        case "fate" -> fate = in.oneOf(SourceSpan.Fate.class);
        case "reason" -> reason = in.stringOrNull();
        case "opening" -> opening = in.stringOrNull();
        default -> in.skip();
      }
    }
    int first = in.required(start, "from", from);
    return new SourceSpan(
        first,
        Math.max(first, in.required(start, "to", to)),
        in.required(start, "fate", fate),
        reason,
        opening);
  }

  private static Diagnostic diagnostic(JsonInput in) throws JsonFormatException {
    Diagnostic.Severity severity = null;
    DiagnosticCode code = null;
    @Nullable Integer line = null;
    String message = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "severity" -> severity = in.oneOf(Diagnostic.Severity.class);
        case "code" -> code = in.parsed(DiagnosticCode::new, "大写字母、数字和下划线", "capitals, digits, _");
        case "line" -> line = in.integerOrNull(1);
        case "message" -> message = in.string();
        default -> in.skip();
      }
    }
    return new Diagnostic(
        in.required(start, "severity", severity),
        in.required(start, "code", code),
        line,
        in.required(start, "message", message));
  }

  private static Correction correction(JsonInput in) throws JsonFormatException {
    String of = null;
    String field = null;
    @Nullable Integer line = null;
    String read = null;
    String now = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "of" -> of = in.stringOrNull();
        case "field" -> field = in.string();
        case "line" -> line = in.integerOrNull(1);
        case "read" -> read = in.stringOrNull();
        case "now" -> now = in.stringOrNull();
        default -> in.skip();
      }
    }
    return new Correction(of, in.required(start, "field", field), line, read, now);
  }
}
