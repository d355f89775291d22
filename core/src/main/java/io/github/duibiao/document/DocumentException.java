package io.github.duibiao.document;

import java.io.IOException;

/** Says that a document could not be read: why, and what to do. */
public final class DocumentException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String detail;

  /**
   * Says why.
   *
   * @param reason the reason
   * @param detail what was found, such as the limit that was reached; may be empty
   */
  public DocumentException(Reason reason, String detail) {
    super(reason.text() + (detail.isEmpty() ? "" : " (" + detail + ")"));
    this.reason = reason;
    this.detail = detail;
  }

  /**
   * Says why, and what led to it.
   *
   * @param reason the reason
   * @param detail what was found; may be empty
   * @param cause what led to it
   */
  public DocumentException(Reason reason, String detail, Throwable cause) {
    this(reason, detail);
    initCause(cause);
  }

  /** Returns why the document could not be read. */
  public Reason reason() {
    return reason;
  }

  /** Returns what was found; empty where the reason says it all. */
  public String detail() {
    return detail;
  }

  /** Why a document could not be read. */
  public enum Reason {
    /** It holds nothing but white space. */
    EMPTY("文件是空的。", "The file is empty."),
    /** It reaches a limit. */
    TOO_LARGE("超出限制。", "A limit was reached; raise it if the document is to be trusted."),
    /** The format is known, but not one that can be read. */
    UNSUPPORTED(
        "不支持这种格式，请另存为文本、DOCX 或 PDF。", "This format cannot be read; save it as text, DOCX or PDF."),
    /** The bytes are no text in any known encoding. */
    NOT_TEXT("内容不是文本。", "This is not text."),
    /** It is protected by a password. */
    ENCRYPTED("文件已加密，请去除密码后再读。", "The file is encrypted; remove the password first."),
    /** It is of the format, but broken. */
    DAMAGED("文件已损坏。", "The file is damaged; open it in its own program and save it anew."),
    /** It holds pictures of pages and no text. */
    NO_TEXT_LAYER(
        "只有扫描图像，没有文本层，请先做文字识别，命令行可加 --ocr。",
        "A scan without a text layer; run character recognition first, on the command line --ocr."),
    /** The library that reads the format is not on the class path. */
    LIBRARY_MISSING(
        "读取这种格式需要另加依赖。", "Reading this format needs a dependency that is not on the class path.");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** Returns what is said to the user, in Chinese and English. */
    public String text() {
      return chinese + " " + english;
    }
  }
}
