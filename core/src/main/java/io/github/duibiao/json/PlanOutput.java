package io.github.duibiao.json;

import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Correction;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.io.IOException;
import java.util.Map;

/**
 * The fields of a plan in their order. Fields of the schema are written even where they are null;
 * what the model knows beyond it, only where it says something.
 */
final class PlanOutput {
  private PlanOutput() {}

  static void write(JsonOutput out, Plan plan) throws IOException {
    out.field("schema", PlanJson.SCHEMA)
        .field("id", plan.id())
        .field("title", plan.title())
        .field("year", plan.year())
        .field("documentNumber", plan.documentNumber())
        .field("issuer", plan.issuer())
        .field("issuedOn", plan.issuedOn() == null ? null : plan.issuedOn().toString());
    Jurisdiction place = plan.jurisdiction();
    if (place == null) {
      out.field("jurisdiction", (String) null);
    } else {
      out.inline("jurisdiction", each -> jurisdiction(each, place));
    }
    out.object("source", each -> source(each, plan.source()));
    if (plan.restated()) {
      out.field("restated", true);
    }
    out.field("preamble", plan.preamble())
        .lines("sections", plan.sections(), PlanOutput::section)
        .list("tasks", plan.tasks(), PlanOutput::task);
    if (!plan.tables().isEmpty()) {
      out.list("tables", plan.tables(), PlanOutput::table);
    }
    if (!plan.sourceMap().isEmpty()) {
      out.lines("sourceMap", plan.sourceMap(), PlanOutput::sourceSpan);
    }
    out.lines("diagnostics", plan.diagnostics(), PlanOutput::diagnostic);
    if (!plan.corrections().isEmpty()) {
      out.lines("corrections", plan.corrections(), PlanOutput::correction);
    }
  }

  private static void correction(JsonOutput out, Correction correction) throws IOException {
    out.field("of", correction.of())
        .field("field", correction.field())
        .field("line", correction.line())
        .field("read", correction.read())
        .field("now", correction.now());
  }

  private static void jurisdiction(JsonOutput out, Jurisdiction jurisdiction) throws IOException {
    out.field("name", jurisdiction.name())
        .field("level", jurisdiction.level() == null ? null : jurisdiction.level().name());
    if (!jurisdiction.aliases().isEmpty()) {
      out.strings("aliases", jurisdiction.aliases());
    }
    if (jurisdiction.parent() != null) {
      out.field("parent", jurisdiction.parent());
    }
  }

  private static void source(JsonOutput out, Source source) throws IOException {
    out.field("name", source.name())
        .field("mediaType", source.mediaType())
        .field("sha256", source.sha256());
  }

  private static void section(JsonOutput out, Section section) throws IOException {
    out.field("number", section.number()).field("title", section.title());
    if (section.parent() != null) {
      out.field("parent", section.parent());
    }
    if (!section.text().isEmpty()) {
      out.field("text", section.text());
    }
    span(out, section.span());
  }

  private static void task(JsonOutput out, Task task) throws IOException {
    out.field("id", task.id())
        .field("section", task.section())
        .field("number", task.number())
        .field("title", task.title())
        .field("text", task.text())
        .field("clause", task.clause());
    particulars(out, task);
    out.list("measures", task.measures(), PlanOutput::measure);
    span(out, task.span());
  }

  private static void measure(JsonOutput out, Measure measure) throws IOException {
    out.field("id", measure.id())
        .field("source", measure.origin().name())
        .field("text", measure.text());
    particulars(out, measure);
    if (measure.clause() != null) {
      out.field("clause", measure.clause());
    }
    if (!measure.persons().isEmpty()) {
      out.lines("persons", measure.persons(), PlanOutput::person);
    }
    if (!measure.details().isEmpty()) {
      out.object(
          "details",
          each -> {
            for (Map.Entry<String, String> cell : measure.details().entrySet()) {
              each.field(cell.getKey(), cell.getValue());
            }
          });
    }
    span(out, measure.span());
  }

  private static void particulars(JsonOutput out, Demand demand) throws IOException {
    DemandFields.write(out, demand.responsibilities(), demand.deadlines());
    out.lines("citations", demand.citations(), PlanOutput::citation)
        .lines("targets", demand.targets(), PlanOutput::target);
  }

  private static void citation(JsonOutput out, Citation citation) throws IOException {
    out.field("title", citation.title()).field("number", citation.number());
  }

  private static void target(JsonOutput out, Target target) throws IOException {
    out.field("raw", target.raw())
        .field("value", target.value())
        .field("max", target.max())
        .field("unit", target.unit());
  }

  private static void person(JsonOutput out, Person person) throws IOException {
    out.field("name", person.name()).field("duty", person.duty());
  }

  private static void table(JsonOutput out, SourceTable table) throws IOException {
    out.field("line", table.line()).lines("columns", table.columns(), PlanOutput::column);
  }

  private static void column(JsonOutput out, SourceTable.Column column) throws IOException {
    out.field("header", column.header())
        .field("role", column.role() == null ? null : column.role().name());
  }

  private static void sourceSpan(JsonOutput out, SourceSpan span) throws IOException {
    out.field("from", span.from())
        .field("to", span.to())
        .field("fate", span.fate().name())
        .field("reason", span.reason());
    if (span.opening() != null) {
      out.field("opening", span.opening());
    }
  }

  private static void diagnostic(JsonOutput out, Diagnostic diagnostic) throws IOException {
    out.field("severity", diagnostic.severity().name())
        .field("code", diagnostic.code().name())
        .field("line", diagnostic.line())
        .field("message", diagnostic.message());
  }

  private static void span(JsonOutput out, TextSpan span) throws IOException {
    out.inline(
        "span",
        each -> {
          each.field("line", span.line());
          if (span.endLine() != span.line()) {
            each.field("endLine", span.endLine());
          }
        });
  }
}
