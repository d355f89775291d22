package io.github.duibiao.audit;

import io.github.duibiao.json.JsonOutput;
import java.io.IOException;
import java.util.List;

/**
 * Writes audits as JSON of the format {@value #SCHEMA}: the findings of each plan with their
 * places, and the checks that ran.
 */
public final class AuditJson {
  /** The name of the format, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/audit/1";

  private AuditJson() {}

  /**
   * Returns audits as JSON, laid out for reading, with a line feed at the end.
   *
   * @param audits the audits, one a plan
   */
  public static String write(List<Audit> audits) {
    return JsonOutput.pretty(
        out -> {
          out.field("schema", SCHEMA);
          out.lines(
              "checks",
              audits.isEmpty() ? List.<Check>of() : audits.get(0).checks(),
              AuditJson::check);
          out.list("plans", audits, AuditJson::audit);
        });
  }

  private static void check(JsonOutput out, Check check) throws IOException {
    out.field("code", check.code()).field("severity", check.severity().name());
    out.field("zh", check.zh()).field("en", check.en());
  }

  private static void audit(JsonOutput out, Audit audit) throws IOException {
    out.field("plan", audit.plan().id()).field("source", audit.plan().source().name());
    out.lines("notes", audit.notes(), AuditJson::note);
    out.list("findings", audit.findings(), AuditJson::finding);
  }

  private static void note(JsonOutput out, Audit.Note note) throws IOException {
    out.field("code", note.code()).field("zh", note.zh()).field("en", note.en());
  }

  private static void finding(JsonOutput out, Finding finding) throws IOException {
    out.field("code", finding.code()).field("severity", finding.severity().name());
    out.inline("first", place -> place(place, finding.first()));
    Place second = finding.second();
    if (second == null) {
      out.field("second", (String) null);
    } else {
      out.inline("second", place -> place(place, second));
    }
    out.field("zh", finding.zh()).field("en", finding.en());
  }

  private static void place(JsonOutput out, Place place) throws IOException {
    out.field("line", place.span().line()).field("endLine", place.span().endLine());
    out.field("demand", place.demand()).field("quote", place.quote());
  }
}
