package io.github.duibiao.audit;

import java.util.List;

/** Document numbers with other brackets than 〔〕, told once a plan. */
final class CitationBrackets extends ListedCheck {
  CitationBrackets() {
    super("CITATION_BRACKETS", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<DocumentNumbers.Written> all =
        DocumentNumbers.of(plan).stream()
            .filter(each -> each.fault() == DocumentNumbers.Fault.OTHER_BRACKETS)
            .toList();
    return all.isEmpty()
        ? List.of()
        : List.of(finding(all.get(0).place(), null, all.size(), all.get(0).raw()));
  }
}
