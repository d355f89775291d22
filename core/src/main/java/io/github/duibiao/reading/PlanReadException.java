package io.github.duibiao.reading;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.ShownText;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that a document could not be read as a plan: which one, why, and what to do. */
public final class PlanReadException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final Reason reason;
  private final transient @Nullable Plan partial;

  PlanReadException(String source, Reason reason) {
    this(source, reason, (Plan) null);
  }

  /**
   * @param partial what could be read: a plan without tasks
   */
  PlanReadException(String source, Reason reason, @Nullable Plan partial) {
    super(ShownText.line(source + ": " + reason.text));
    this.source = source;
    this.reason = reason;
    this.partial = partial;
  }

  /** A document that its format could not be read from. */
  PlanReadException(String source, DocumentException cause) {
    super(ShownText.line(source + ": " + cause.getMessage()), cause);
    this.source = source;
    this.reason = Reason.of(cause.reason());
    this.partial = null;
  }

  /** A plan in JSON that is broken; the cause already names the file, the place and the remedy. */
  PlanReadException(String source, JsonFormatException cause) {
    super(ShownText.line(String.valueOf(cause.getMessage())), cause);
    this.source = source;
    this.reason = Reason.BROKEN_JSON;
    this.partial = null;
  }

  /** Corrections that cannot be read; the cause names their file, the place and the remedy. */
  PlanReadException(String source, String fixes, IOException cause) {
    super(
        ShownText.line(
            source
                + ": "
                + Reason.BROKEN_FIXES.text
                + " "
                + (cause instanceof JsonFormatException ? "" : fixes + ": ")
                + cause.getMessage()),
        cause);
    this.source = source;
    this.reason = Reason.BROKEN_FIXES;
    this.partial = null;
  }

  /** A fault of the program that a document brought to light. */
  PlanReadException(String source, Throwable fault) {
    super(ShownText.line(source + ": " + Reason.FAULT.text + " (" + fault + ")"), fault);
    this.source = source;
    this.reason = Reason.FAULT;
    this.partial = null;
  }

  private PlanReadException(String source, PlanReadException same) {
    super(
        ShownText.line(source)
            + String.valueOf(same.getMessage()).substring(ShownText.line(same.source).length()),
        same);
    this.source = source;
    this.reason = same.reason;
    this.partial = same.partial;
  }

  /** Returns the same, said of a document by a longer name. */
  PlanReadException of(String longer) {
    return String.valueOf(getMessage()).startsWith(ShownText.line(source))
        ? new PlanReadException(longer, this)
        : this;
  }

  /** Says whether it could not be read because the memory was full, maybe of other documents. */
  boolean isOfMemory() {
    Throwable each = this;
    for (int i = 0; each != null && i < 16; i++) {
      if (each instanceof OutOfMemoryError) {
        return true;
      }
      each = each.getCause();
    }
    return false;
  }

  /** Returns the name of the document. */
  public String source() {
    return source;
  }

  /** Returns why it could not be read. */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns what could be read of a document in which no task was found: its head, its general
   * requirements and its source map, in a plan without tasks. Empty where nothing could be read,
   * and after serialisation.
   */
  public Optional<Plan> partial() {
    return Optional.ofNullable(partial);
  }

  /** Why a document could not be read. */
  public enum Reason {
    /** There is no such file. */
    MISSING("文件不存在。", "No such file; check the path."),
    /** The path names a directory. */
    DIRECTORY("这是一个目录，不是文件。", "This is a directory; name the files in it."),
    /** The file cannot be opened or read. */
    UNREADABLE("文件无法读取。", "The file cannot be read; check its permissions."),
    /** The file holds nothing but white space. */
    EMPTY(DocumentException.Reason.EMPTY),
    /** The document reaches one of the {@linkplain io.github.duibiao.document.Limits limits}. */
    TOO_LARGE(DocumentException.Reason.TOO_LARGE),
    /** The format is known, but not one that can be read. */
    UNSUPPORTED(DocumentException.Reason.UNSUPPORTED),
    /** The bytes are no text in any known encoding. */
    NOT_TEXT(DocumentException.Reason.NOT_TEXT),
    /** The file is protected by a password. */
    ENCRYPTED(DocumentException.Reason.ENCRYPTED),
    /** The file is broken. */
    DAMAGED(DocumentException.Reason.DAMAGED),
    /** The file holds pictures of pages and no text. */
    NO_TEXT_LAYER(DocumentException.Reason.NO_TEXT_LAYER),
    /** The library that reads the format is not on the class path; the message names it. */
    LIBRARY_MISSING(DocumentException.Reason.LIBRARY_MISSING),
    /** The document is JSON, but broken or no plan. */
    BROKEN_JSON("JSON 文件有误。", "The JSON is broken or is no plan."),
    /** The {@linkplain Fixes corrections} of the document cannot be read; the cause says why. */
    BROKEN_FIXES("更正文件有误。", "The file of corrections is wrong."),
    /** Corrections are given for a plan in JSON, which can be edited itself. */
    FIXES_OF_JSON(
        "更正只用于原文档；要点的 JSON 请直接修改。",
        "Corrections are for documents; this is a plan in JSON, which can be edited itself."),
    /** The text is not a work plan. */
    NOT_A_PLAN(
        "这不像一份工作要点：没有找到标题、任务条目或任务表。",
        "This does not look like a work plan: no title, numbered tasks or task table was found."),
    /** The text is not Chinese. */
    NOT_CHINESE(
        "这不是中文文件，本程序只读中文的工作要点。",
        "The document is not in Chinese; work plans in Chinese are what is read."),
    /** The text reports on what was done. */
    REPORT(
        "这是一份总结或报告，讲的是已做的工作，不是工作要点。",
        "This is a report on work that was done, not a plan of work to do."),
    /** The text is a notice; the tasks stand in an attachment that is not there. */
    TASKS_ATTACHED(
        "这只是一份通知，任务在其附件中，而文中没有附件；请读取附件。",
        "This is only a notice: its tasks stand in an attachment that is not in the document; read"
            + " the attachment."),
    /** The program failed; the message and the cause say how. */
    FAULT("读取时程序出错，请报告。", "A fault of the program while reading; please report it."),
    /** The text is a plan by its title, but no task was found in it. */
    NO_TASKS(
        "标题像工作要点，但没有找到任何编号任务或任务表。",
        "By its title this is a plan, but no numbered task and no task table was found.");

    private final String text;

    Reason(String chinese, String english) {
      this.text = chinese + " " + english;
    }

    /** A reason of the document, which is called and worded the same here. */
    Reason(DocumentException.Reason document) {
      this.text = document.text();
    }

    private static Reason of(DocumentException.Reason document) {
      return valueOf(document.name());
    }
  }
}
