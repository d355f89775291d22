package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a wrong encoding or a lost font leaves behind. */
final class TextGarbled extends ListedCheck {
  /** The mark for what could not be decoded, what it becomes when decoded again, and no letters. */
  private static final Pattern GARBLED =
      Pattern.compile(
          "[\\uFFFD\\uE000-\\uF8FF]{1,8}|锟斤拷|烫烫烫|屯屯屯|(?<=\\p{IsHan})\\?{2,8}(?=\\p{IsHan})");

  private static final int BEFORE = 8;

  TextGarbled() {
    super("TEXT_GARBLED", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (AuditedPlan.Text each : plan.texts()) {
      Matcher garbled = GARBLED.matcher(each.text());
      if (garbled.find()) {
        int from = Math.max(0, garbled.start() - BEFORE);
        int to = Math.min(each.text().length(), garbled.end() + BEFORE);
        String words = each.text().substring(from, to).strip();
        found.add(finding(each.place(words), null, words));
      }
    }
    return found;
  }
}
