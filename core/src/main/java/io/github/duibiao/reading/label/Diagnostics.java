package io.github.duibiao.reading.label;

import io.github.duibiao.document.Document;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects what a reading was unsure of, and what became of every line. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();
  private final Fates fates = new Fates();

  /** What a reading can be unsure of; the name is the diagnostic's code. */
  public enum Code {
    SEVERAL_DOCUMENTS(
        Severity.WARNING,
        "文中不止一份文件，只读取了工作要点，略去",
        "the text holds several documents; only the plan was read, not"),
    CUT_OFF(Severity.WARNING, "文件似乎在中途截断", "the document seems to be cut off in the middle"),
    LOOK_ALIKES_REPLACED(
        Severity.INFO,
        "自此行起有识别错的形近字（如以字母O代数字0），已按所指的字读取，请核对",
        "from this line on characters were taken for others of the same look, such as O for 0; what"
            + " was meant is read, please check"),
    NUMBER_IN_TEXT(
        Severity.INFO,
        "行首编号在折行之后，按上一条的正文读取",
        "a number at the beginning of a line that goes on with the one above is read as text"),
    NUMBER_REPEATED(Severity.INFO, "编号重复", "a number occurs twice"),
    NUMBER_SKIPPED(Severity.INFO, "编号跳号", "numbers are missing in a sequence"),
    HEADING_DERIVED(
        Severity.INFO, "条目没有标题，取首句作标题", "an item has no heading; its opening stands for one"),
    CLAUSE_OF_SECTION(
        Severity.INFO,
        "条目未写责任单位或时限，取其上级标题所写",
        "an item names no units or time limit; those of the heading above it stand for its own"),
    CLAUSE_UNSURE(
        Severity.INFO,
        "责任分工中有不像单位的文字",
        "a responsibility clause names what does not look like a unit"),
    CLAUSE_UNREAD(
        Severity.INFO,
        "条目末尾可能是责任分工，未能读取",
        "the end of an item may be a responsibility clause, which was not read"),
    DEADLINE_UNREAD(Severity.WARNING, "时限未能识别", "a deadline cell could not be read"),
    TABLE_CELL_EMPTY(Severity.INFO, "表格单元格为空", "a cell of the task table is empty"),
    TABLE_CELL_MISSING(
        Severity.INFO,
        "表格缺少单元格（合并单元格沿用上一行）",
        "cells are missing from a row; merged cells are taken from the row above"),
    TABLE_NOTE(
        Severity.INFO,
        "表格中的说明、合计收入总则",
        "a note or a total inside a table is kept with the general requirements"),
    TABLE_COLUMN_UNKNOWN(
        Severity.INFO,
        "表格有未识别的列，其内容收入 details（可用 --columns 指明，如 3=demand,5=lead）",
        "columns of a table have no role, their cells are kept as details; --columns"
            + " 3=demand,5=lead gives them one"),
    TABLE_COLUMNS_UNSURE(
        Severity.INFO,
        "不能确定哪一列是工作要求，取（可用 --columns 指明，如 3=demand）",
        "which column states the demands is unsure (--columns 3=demand says it); taken was"),
    TABLE_NUMBER_GARBLED(Severity.INFO, "表格序号重复或错乱", "a row's number is repeated or garbled"),
    TABLE_ROW_UNPLACED(
        Severity.WARNING,
        "表格行在正文中没有对应任务，已另立任务",
        "a row of the table belongs to no task of the prose; it became a task of its own"),
    TASK_SECTION_DIFFERS(
        Severity.INFO,
        "任务在表格中所属部分与正文不同（表格→正文→任务）",
        "a task stands under another heading in the table than in the prose (table, prose, task)"),
    TASK_TITLE_DIFFERS(
        Severity.INFO,
        "任务名称在表格与正文中不同（表格→正文）",
        "a task has another name in the table than in the prose (table, prose)"),
    TABLE_TOO_LONG(
        Severity.WARNING,
        "每行一格的表格过长，自此行起按一行一格读取（请将表格拆分为多个文件）；行数",
        "a table of one cell a line is too long: from here each line is read as one cell; split the"
            + " table into several files; lines"),
    TABLE_UNREAD(
        Severity.WARNING,
        "表格未能识别，其文字收入总则（可用 --columns 指明各列，如 3=demand,5=lead）",
        "a table could not be read as a task table; its text is kept with the general requirements"
            + " (--columns 3=demand,5=lead says what its columns hold)"),
    TEXT_AFTER_END(Severity.INFO, "文末页面内容已略去", "text after the end of the document was left out"),
    TITLE_UNSURE(Severity.WARNING, "未找到标题", "no title was found"),
    ISSUE_DATES_DIFFER(
        Severity.INFO,
        "文首所列日期与落款日期不同，取落款（文首→落款）",
        "the head states another day of issue than the signature, which is read (head, signature)"),
    ISSUE_DATE_OF_PAGE(
        Severity.INFO,
        "未见成文或落款日期，取网页发布日期",
        "no day of issue was found; that on which the page was published is read"),
    YEAR_UNSURE(Severity.WARNING, "未找到年份", "no year was found; dates without a year stay unread"),
    YEAR_INFERRED(Severity.INFO, "标题未写年份，年份由此推定", "the title names no year; it is inferred from"),
    DEADLINE_YEAR_UNSURE(
        Severity.WARNING,
        "时限未写年份，按网页发布的年份读取，请核对",
        "a time limit names no year; that in which the page was published is read, please check"),
    TEXT_UNREAD(
        Severity.WARNING, "有文字未能读取", "a text was not understood and is left out of the plan"),
    JURISDICTION_UNSURE(Severity.WARNING, "未能确定地区或层级", "place or level could not be determined"),
    FIX_STALE(
        Severity.WARNING,
        "更正所指的行已变，未予应用（应有→现有）",
        "the line that a correction speaks of has changed; it was not applied (expected → found)"),
    FIX_UNFIT(
        Severity.WARNING,
        "更正在文中没有对应之处，未予应用",
        "nothing in the document, or more than one thing, fits a correction; it was not applied");

    private final Severity severity;
    private final String chinese;
    private final String english;

    Code(Severity severity, String chinese, String english) {
      this.severity = severity;
      this.chinese = chinese;
      this.english = english;
    }
  }

  public void add(Code code, @Nullable Integer line, String detail) {
    String shown = detail.length() > 60 ? detail.substring(0, 60) + "…" : detail;
    found.add(
        new Diagnostic(
            code.severity,
            code.name(),
            line,
            code.chinese + " / " + code.english + (shown.isEmpty() ? "" : ": " + shown)));
  }

  /** Takes back what was unsure and was settled since. */
  public void settle(Predicate<Diagnostic> settled) {
    found.removeIf(settled);
  }

  /** Returns what became of the lines, to be added to. */
  public Fates fates() {
    return fates;
  }

  /** Adds what reading the format was unsure of. */
  public void add(Document.Doubt doubt) {
    found.add(
        new Diagnostic(
            Severity.WARNING,
            doubt.code(),
            doubt.line() == 0 ? null : doubt.line(),
            doubt.chinese() + " / " + doubt.english()));
  }

  /** Returns what was found, by line; what concerns no one line comes first. */
  public List<Diagnostic> list() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(each -> each.line() == null ? 0 : each.line()));
    return sorted;
  }
}
