package io.github.duibiao.audit;

import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence, or a part of one, that stands twice in one text. */
final class SentenceRepeated extends ListedCheck {
  private static final int SHORTEST = 10;

  private static final Pattern PARTS = Pattern.compile("[，,；;。！？\\n]");

  SentenceRepeated() {
    super("SENTENCE_REPEATED", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    if (!plan.plan().restated()) {
      for (AuditedPlan.Text each : plan.texts()) {
        Set<String> seen = new HashSet<>();
        for (String part : PARTS.splitAsStream(each.text()).toList()) {
          String letters = Glyphs.letters(part);
          if (letters.length() >= SHORTEST && !seen.add(letters)) {
            found.add(finding(each.place(part.strip()), null, part.strip()));
            break;
          }
        }
      }
    }
    return found;
  }
}
