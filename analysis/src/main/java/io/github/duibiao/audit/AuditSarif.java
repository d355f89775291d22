package io.github.duibiao.audit;

import io.github.duibiao.json.JsonOutput;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes audits as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS), which code
 * hosts and editors show beside the lines of a file. A document is an artifact, a check a rule.
 */
public final class AuditSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Map<String, Integer> rules = new HashMap<>();
  private final Function<Finding, String> sentence;

  private AuditSarif(Function<Finding, String> sentence) {
    this.sentence = sentence;
  }

  /** A finding with the plan that it is about. */
  private record Result(String uri, Finding finding) {}

  /**
   * Returns audits as one run.
   *
   * @param audits the audits, one a plan; all ran the same checks
   * @param sentence what is said of a finding, such as {@link Finding#zh()}
   */
  public static String write(List<Audit> audits, Function<Finding, String> sentence) {
    return new AuditSarif(sentence).write(audits);
  }

  /** What was not looked at in a document. */
  private record Notice(String uri, Audit.Note note) {}

  private String write(List<Audit> audits) {
    List<Check> checks = audits.isEmpty() ? List.of() : audits.get(0).checks();
    List<Result> results = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (Audit audit : audits) {
      String uri = uri(audit.plan().source().name());
      audit.findings().forEach(each -> results.add(new Result(uri, each)));
      audit.notes().forEach(each -> notices.add(new Notice(uri, each)));
    }
    for (Check each : checks) {
      rules.putIfAbsent(each.code(), rules.size());
    }
    return JsonOutput.pretty(
        out -> {
          out.field("$schema", SCHEMA).field("version", "2.1.0");
          out.list("runs", List.of(results), (run, all) -> run(run, checks, all, notices));
        });
  }

  private void run(JsonOutput out, List<Check> checks, List<Result> results, List<Notice> notices)
      throws IOException {
    out.object(
        "tool",
        tool ->
            tool.object(
                "driver",
                driver -> {
                  driver.field("name", "duibiao");
                  driver.list("rules", distinct(checks), AuditSarif::rule);
                }));
    if (!notices.isEmpty()) {
      out.list("invocations", List.of(notices), AuditSarif::invocation);
    }
    out.field("columnKind", "utf16CodeUnits");
    out.list("results", results, this::result);
  }

  private static void invocation(JsonOutput out, List<Notice> notices) throws IOException {
    out.field("executionSuccessful", true);
    out.list("toolExecutionNotifications", notices, AuditSarif::notification);
  }

  private static void notification(JsonOutput out, Notice notice) throws IOException {
    Audit.Note note = notice.note();
    out.inline("descriptor", descriptor -> descriptor.field("id", note.code()));
    out.field("level", "note");
    out.inline("message", text -> text.field("text", note.zh() + " " + note.en()));
    out.list(
        "locations",
        List.of(notice.uri()),
        (each, uri) ->
            each.object(
                "physicalLocation",
                where -> where.inline("artifactLocation", artifact -> artifact.field("uri", uri))));
  }

  /** A code that two checks share is one rule. */
  private List<Check> distinct(List<Check> checks) {
    List<Check> distinct = new ArrayList<>();
    for (Check each : checks) {
      if (distinct.stream().noneMatch(known -> known.code().equals(each.code()))) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private static void rule(JsonOutput out, Check check) throws IOException {
    out.field("id", check.code());
    out.inline("shortDescription", text -> text.field("text", check.zh() + " " + check.en()));
    out.inline("defaultConfiguration", level -> level.field("level", check.severity().en()));
  }

  private void result(JsonOutput out, Result result) throws IOException {
    Finding finding = result.finding();
    out.field("ruleId", finding.code());
    Integer rule = rules.get(finding.code());
    if (rule != null) {
      out.field("ruleIndex", rule);
    }
    out.field("level", finding.severity().en());
    out.inline("message", text -> text.field("text", sentence.apply(finding)));
    out.list(
        "locations",
        List.of(finding.first()),
        (each, place) -> location(each, result.uri(), place));
    Place second = finding.second();
    if (second != null) {
      out.list(
          "relatedLocations",
          List.of(second),
          (each, place) -> {
            each.field("id", 1);
            location(each, result.uri(), place);
            each.inline("message", text -> text.field("text", place.quote()));
          });
    }
  }

  private static void location(JsonOutput out, String uri, Place place) throws IOException {
    out.object(
        "physicalLocation",
        where -> {
          where.inline("artifactLocation", artifact -> artifact.field("uri", uri));
          where.object(
              "region",
              region -> {
                region.field("startLine", place.span().line());
                region.field("endLine", place.span().endLine());
                region.inline("snippet", text -> text.field("text", place.quote()));
              });
        });
  }

  /** Returns a relative reference to a file; every character but letters and slashes is encoded. */
  private static String uri(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
