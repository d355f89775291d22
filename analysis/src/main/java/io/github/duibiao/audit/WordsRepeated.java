package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand twice in a row, as after a careless paste: 政府信息政府信息公开. */
final class WordsRepeated extends ListedCheck {
  /** Three characters or more: two are repeated on purpose, as in 研究研究. */
  private static final Pattern TWICE =
      Pattern.compile("(\\p{IsHan}{3,12}|" + Words.alternation("doubled") + ")\\1");

  /** 一件事一件事, 一项一项: one by one. */
  private static final String ONE_BY_ONE = "一逐个";

  WordsRepeated() {
    super("WORDS_REPEATED", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (AuditedPlan.Text each : plan.texts()) {
      Set<String> told = new HashSet<>();
      Matcher twice = TWICE.matcher(each.text());
      while (twice.find()) {
        String words = twice.group(1);
        boolean meant = ONE_BY_ONE.indexOf(words.charAt(0)) >= 0 || isOneCharacter(words);
        if (!meant && told.add(words)) {
          found.add(finding(each.place(twice.group()), null, words));
        }
      }
    }
    return found;
  }

  private static boolean isOneCharacter(String words) {
    return words.chars().distinct().count() == 1;
  }
}
