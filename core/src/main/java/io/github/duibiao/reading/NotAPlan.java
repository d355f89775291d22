package io.github.duibiao.reading;

import io.github.duibiao.document.Document;
import io.github.duibiao.reading.PlanReadException.Reason;
import io.github.duibiao.reading.head.Front;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.outline.Headings;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a plan from what is none, and says what it is instead. */
final class NotAPlan {
  /** Fewer letters than this say nothing of the language. */
  private static final int FEW_LETTERS = 40;

  /** Of so many letters one is Chinese where a text is. */
  private static final int LETTERS_FOR_ONE = 10;

  private static final int LONGEST_TITLE = 60;

  /** What stands behind the names of attachments and is longer is an attachment. */
  private static final int LONGEST_SIGNATURE = 150;

  private static final Pattern REPORT =
      Pattern.compile(
          ".*(?:工作总结|年度总结|年度报告|工作(?:开展|落实|完成|进展)?情况(?:的)?(?:报告|汇报|通报|总结)?|情况(?:的)?(?:报告|汇报|通报)|述职报告|总结报告)"
              + "(?:[(].{1,10}[)])?");
  private static final Pattern DONE =
      Pattern.compile(
          "累计|同比|先后|已经?[\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]了|共[\\u4e00-\\u9fff]{0,6}[0-9]|全年共");
  private static final Pattern ISSUES =
      Pattern.compile("(?:印发|下发|转发|发)给你们|(?:见|详见|参见)附[件表]|现(?:将|予).{2,80}(?:印发|下达|转发|公布)");

  private NotAPlan() {}

  /** Refuses a document that is not in Chinese. */
  static void checkLanguage(String source, Document document) throws PlanReadException {
    int[] letters = new int[2];
    document.forEachText((text, line) -> count(text, letters));
    int han = letters[0];
    int others = letters[1];
    if (others >= FEW_LETTERS && (han + (long) others) > (long) han * LETTERS_FOR_ONE) {
      throw new PlanReadException(source, Reason.NOT_CHINESE);
    }
  }

  /** Adds the Han characters of a text, and its other letters. */
  private static void count(String text, int[] letters) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isHan(c)) {
        letters[0]++;
      } else if (Character.isLetter(c)) {
        letters[1]++;
      }
    }
  }

  /**
   * A text is a plan if it says so in its title, or if it assigns or demands work.
   *
   * @return why a plan has no task; null where it has tasks
   * @throws PlanReadException if the text is no plan
   */
  static @Nullable Reason check(
      String source, boolean titled, List<Draft> tasks, Contents found, boolean table)
      throws PlanReadException {
    boolean assigns = tasks.stream().anyMatch(each -> !each.units.isEmpty());
    if (!table && !titled && !assigns && isReport(found.lines, tasks)) {
      throw new PlanReadException(source, Reason.REPORT);
    }
    if (tasks.isEmpty()) {
      if (isNotice(found.lines)) {
        return Reason.TASKS_ATTACHED;
      }
      if (titled || (!found.tables.isEmpty() && found.lines.stream().anyMatch(Front::namesPlan))) {
        return Reason.NO_TASKS;
      }
      throw new PlanReadException(source, Reason.NOT_A_PLAN);
    }
    if (!titled && !table && !assigns && !demands(tasks)) {
      throw new PlanReadException(source, Reason.NOT_A_PLAN);
    }
    return null;
  }

  /** Says whether a line is the title of a report, and most of the text tells what was done. */
  private static boolean isReport(List<Line> lines, List<Draft> tasks) {
    boolean titled =
        lines.stream()
            .anyMatch(
                each -> each.length() <= LONGEST_TITLE && REPORT.matcher(each.canon()).matches());
    long done = tasks.stream().filter(each -> DONE.matcher(each.title + each.text).find()).count();
    return titled && done * 2 >= tasks.size();
  }

  /**
   * Says whether a text without tasks issues a document and names an attachment that is not there.
   */
  private static boolean isNotice(List<Line> lines) {
    boolean named = false;
    int behind = 0;
    for (Line line : lines) {
      behind += named ? line.length() : 0;
      named |= Furniture.isAttachment(line);
    }
    return named
        && behind <= LONGEST_SIGNATURE
        && lines.stream().anyMatch(each -> ISSUES.matcher(each.canon()).find());
  }

  /** Says whether at least half of the tasks demand something. */
  private static boolean demands(List<Draft> tasks) {
    long demanding =
        tasks.stream().filter(each -> Headings.demands(each.title + each.text)).count();
    return demanding * 2 >= tasks.size();
  }
}
