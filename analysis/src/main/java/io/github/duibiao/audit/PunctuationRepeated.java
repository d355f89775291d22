package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two marks of punctuation of which one is left over from editing: ，， or 、。 */
final class PunctuationRepeated extends ListedCheck {
  private static final Pattern REPEATED =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\d”》）)%％])(?:[，,][，,、；;。]|、[、，,；;。]|[；;][；;，,、。]|。[，,、；;。])"
              + "(?=[^，,、；;。]|$)");

  private static final int BEFORE = 8;

  PunctuationRepeated() {
    super("PUNCTUATION_REPEATED", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (AuditedPlan.Text each : plan.texts()) {
      Matcher repeated = REPEATED.matcher(each.text());
      if (repeated.find()) {
        int from = Math.max(0, repeated.start() - BEFORE);
        String words = each.text().substring(from, repeated.end()).strip();
        found.add(finding(each.place(words), null, repeated.group(), words));
      }
    }
    return found;
  }
}
