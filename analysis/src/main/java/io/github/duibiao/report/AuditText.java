package io.github.duibiao.report;

import io.github.duibiao.audit.Audit;
import io.github.duibiao.audit.Finding;
import io.github.duibiao.audit.Place;
import io.github.duibiao.audit.Severity;
import java.util.List;
import java.util.function.Function;

/** What is wrong inside plans, as a memo tells it. */
final class AuditText {
  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private AuditText() {}

  /** Writes every finding of each plan, the gravest first. */
  static String markdown(List<Audit> audits, Function<Finding, String> sentence) {
    MarkdownText text = new MarkdownText();
    text.heading(1, "要点自查 Findings inside plans");
    for (Audit audit : audits) {
      text.heading(2, audit.plan().shownTitle());
      if (audit.findings().isEmpty()) {
        text.paragraph("未发现问题。 Nothing was found.");
      }
      for (Severity severity : GRAVEST_FIRST) {
        List<Finding> found =
            audit.findings().stream().filter(each -> each.severity() == severity).toList();
        if (!found.isEmpty()) {
          text.heading(3, severity.zh() + " " + severity.en() + " (" + found.size() + ")");
          found.forEach(each -> write(text, each, sentence));
        }
      }
    }
    return text.toString();
  }

  private static void write(
      MarkdownText text, Finding finding, Function<Finding, String> sentence) {
    text.item(0, sentence.apply(finding) + " (" + finding.code() + ")");
    text.item(1, shown(finding.first()));
    Place second = finding.second();
    if (second != null) {
      text.item(1, shown(second));
    }
  }

  private static String shown(Place place) {
    return "第" + place.line() + "行 line " + place.line() + "：" + place.quote();
  }

  /** Writes the gravest findings of one plan as a section of a memo. */
  static void section(MemoText text, Audit audit, String name, int most) {
    List<Finding> grave = audit.findings(Severity.WARNING);
    if (audit.findings().isEmpty()) {
      return;
    }
    text.heading(2, "要点自查 Findings inside the plan");
    text.paragraph(
        name
            + "：自查发现 "
            + audit.findings().size()
            + " 处，其中 "
            + grave.size()
            + " 处应在印发前核对，全部见 findings.csv。 Findings: "
            + audit.findings().size()
            + ", of which "
            + grave.size()
            + " should be looked at before it goes out; all are in findings.csv.");
    for (Finding each : grave.subList(0, Math.min(most, grave.size()))) {
      text.item(0, "第" + each.first().line() + "行：" + each.zh());
      text.item(1, each.en());
    }
  }
}
