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
        String reason = each.reason() == null ? "" : each.reason();
        String fate =
            terminal
                .language()
                .choose(
                    chinese(each.fate()) + in("（", half(reason, 0), "）"),
                    english(each.fate()) + in(" (", half(reason, 1), ")"));
        terminal.say(place + ": " + fate + (each.opening() == null ? "" : ": " + each.opening()));
      }
    }
    for (Correction each : plan.corrections()) {
      terminal.say(source, "更正 " + chinese(each), "corrected " + each);
    }
    if (told == 0) {
      terminal.say(source, "没有未收入的文字。", "Nothing was left out.");
    }
  }

  /** Returns the half of a reason that is in a language: most are written as Chinese / English. */
  private static String half(String reason, int which) {
    String[] halves = reason.split(" / ", 2);
    return halves[halves.length == 2 ? which : 0];
  }

  private static String in(String before, String text, String after) {
    return text.isEmpty() ? "" : before + text + after;
  }

  private static String chinese(Correction correction) {
    String field =
        switch (correction.field()) {
          case "title" -> "标题";
          case "year" -> "年份";
          case "documentNumber" -> "文号";
          case "issuer" -> "发文机关";
          case "issuedOn" -> "印发日期";
          case "place" -> "地区";
          case "level" -> "层级";
          case "responsibilities" -> "责任单位";
          case "deadlines" -> "时限";
          case "text" -> "文字";
          case "borders" -> "起止行";
          case "task" -> "任务";
          case "columns" -> "表格各列";
          default -> correction.field();
        };
    return (correction.of() == null ? "" : correction.of() + " ")
        + field
        + (correction.line() == null ? "" : "（第" + correction.line() + "行）")
        + "："
        + (correction.read() == null ? "无" : correction.read())
        + " → "
        + (correction.now() == null ? "无" : correction.now());
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
