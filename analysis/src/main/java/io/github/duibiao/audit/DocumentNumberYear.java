package io.github.duibiao.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document number of another year than the date of issue. */
final class DocumentNumberYear extends ListedCheck {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

  DocumentNumberYear() {
    super("DOCUMENT_NUMBER_YEAR", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    String number = plan.plan().documentNumber();
    LocalDate issued = plan.plan().issuedOn();
    if (number == null || issued == null) {
      return List.of();
    }
    Matcher matcher = YEAR.matcher(number);
    return !matcher.find() || Integer.parseInt(matcher.group()) == issued.getYear()
        ? List.of()
        : List.of(finding(new Place(plan.wholePlan().span(), null, number), null, number, issued));
  }
}
