package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** “互联网 政务服务” without its plus sign, which forms on the web turn into a blank. */
final class PlusLost extends ListedCheck {
  private static final Pattern LOST =
      Pattern.compile(
          "[“\"]互联网[ \\u00a0\\u3000]{0,3}" + Words.alternation("plus") + "[^”\"\\n]{0,30}[”\"]");

  PlusLost() {
    super("PLUS_LOST", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (AuditedPlan.Text each : plan.texts()) {
      Matcher lost = LOST.matcher(each.text());
      if (lost.find()) {
        found.add(finding(each.place(lost.group()), null, lost.group()));
      }
    }
    return found;
  }
}
