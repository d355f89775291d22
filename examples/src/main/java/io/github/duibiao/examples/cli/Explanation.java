package io.github.duibiao.examples.cli;

import io.github.duibiao.plan.Correction;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceSpan;

/** What reading left out of a plan, line by line, and why: for {@code --explain}. */
final class Explanation {
  private Explanation() {}

  /** Tells what stands in the document and not in the plan. */
  static void tell(String source, Plan plan, Terminal terminal) {
    int told = 0;
    for (SourceSpan each : plan.sourceMap()) {
      if (!each.fate().isKept()) {
        told++;
        String place =
            source + ":" + each.from() + (each.to() == each.from() ? "" : "-" + each.to());
        String why = each.reason() == null ? "" : "（" + each.reason() + "）";
        String words = each.opening() == null ? "" : " " + each.opening();
        terminal.say(
            place + ": " + chinese(each.fate()) + why + words,
            place + ": " + english(each.fate()) + why + words);
      }
    }
    for (Correction each : plan.corrections()) {
      terminal.say(source + ": 更正 " + each, source + ": corrected " + each);
    }
    if (told == 0) {
      terminal.say(source + ": 没有未收入的文字。", source + ": Nothing was left out.");
    }
  }

  private static String chinese(SourceSpan.Fate fate) {
    return switch (fate) {
      case FURNITURE -> "网页或版面文字";
      case TITLE -> "标题";
      case METADATA -> "文件信息";
      case SIGNATURE -> "落款";
      case ATTACHMENT -> "附件或其他文件";
      case UNREAD -> "未能读取";
      case PREAMBLE, SECTION, TASK, CLAUSE, TABLE -> "正文";
    };
  }

  private static String english(SourceSpan.Fate fate) {
    return switch (fate) {
      case FURNITURE -> "page furniture";
      case TITLE -> "title";
      case METADATA -> "document information";
      case SIGNATURE -> "signature";
      case ATTACHMENT -> "attachment or other document";
      case UNREAD -> "not understood";
      case PREAMBLE, SECTION, TASK, CLAUSE, TABLE -> "text of the plan";
    };
  }
}
