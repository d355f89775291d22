package io.github.duibiao.report.part;

import io.github.duibiao.audit.Audit;
import io.github.duibiao.audit.Finding;
import io.github.duibiao.audit.Place;
import io.github.duibiao.audit.Severity;
import io.github.duibiao.language.MemoLanguage;
import java.util.List;

/** What is wrong inside plans, as a memo tells it. */
public final class AuditText {
  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private AuditText() {}

  /** Writes every finding of each plan, the gravest first. */
  public static String markdown(List<Audit> audits, MemoLanguage language) {
    MarkdownText text = new MarkdownText();
    text.heading(1, language.say("要点自查", "Findings inside plans"));
    for (Audit audit : audits) {
      text.heading(2, audit.plan().shownTitle());
      audit.notes().forEach(each -> text.paragraph(language.say(each.zh(), each.en())));
      if (audit.findings().isEmpty()) {
        text.paragraph(language.say("未发现问题。", "Nothing was found."));
      }
      for (Severity severity : GRAVEST_FIRST) {
        List<Finding> found =
            audit.findings().stream().filter(each -> each.severity() == severity).toList();
        if (!found.isEmpty()) {
          text.heading(3, language.say(severity.zh(), severity.en()) + " (" + found.size() + ")");
          found.forEach(each -> write(text, each, language));
        }
      }
    }
    return text.toString();
  }

  private static void write(MarkdownText text, Finding finding, MemoLanguage language) {
    text.item(0, language.say(finding.zh(), finding.en()) + " (" + finding.code() + ")");
    text.item(1, shown(finding.first(), language));
    Place second = finding.second();
    if (second != null) {
      text.item(1, shown(second, language));
    }
  }

  private static String shown(Place place, MemoLanguage language) {
    return line(place, language) + language.say("：", ": ") + place.quote();
  }

  private static String line(Place place, MemoLanguage language) {
    return language.say("第" + place.line() + "行", "Line " + place.line());
  }

  /** Writes the gravest findings of one plan as a section of a memo. */
  static void section(MemoText text, Audit audit, MemoLanguage language, int most) {
    int all = audit.findings().size();
    List<Finding> grave = audit.findings(Severity.WARNING);
    if (all == 0) {
      return;
    }
    text.heading(2, language.say("要点自查", "Findings inside the plan"));
    int shown = Math.min(most, grave.size());
    text.paragraph(
        Said.of(shown < grave.size() ? "audit.some" : "audit.all", all, grave.size(), shown)
            .in(language));
    audit.notes().forEach(each -> text.paragraph(language.say(each.zh(), each.en())));
    for (Finding each : grave.subList(0, shown)) {
      text.item(0, shown(each.first(), language));
      text.item(1, language.say(each.zh(), each.en()));
    }
  }
}
