package io.github.duibiao.examples.service;

import io.github.duibiao.Comparison;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which a comparison is handed out. */
enum Answer {
  JSON("application/json", "report.json"),
  HTML("text/html; charset=utf-8", "report.html"),
  MARKDOWN("text/markdown; charset=utf-8", "report.md"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "report.docx");

  private final String mediaType;
  private final String fileName;

  Answer(String mediaType, String fileName) {
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the form that a call asks for: by {@code ?format=}, else by {@code Accept}, else JSON.
   *
   * @param format the parameter; null where there is none
   * @param accept the header; null where there is none
   * @throws Problem if it asks for one that there is not
   */
  static Answer of(@Nullable String format, @Nullable String accept) {
    if (format == null) {
      return accepted(accept);
    }
    // The command says md.
    String name = format.equalsIgnoreCase("md") ? "MARKDOWN" : format.toUpperCase(Locale.ROOT);
    for (Answer each : values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new Problem(
        406, "没有这种格式；可用 json、html、md、docx。", "No such format; there are json, html, md, docx.");
  }

  private static Answer accepted(@Nullable String accept) {
    for (String range : accept == null ? new String[0] : accept.split(",", 20)) {
      String type = range.split(";", 2)[0].strip();
      for (Answer each : values()) {
        if (each.mediaType.split(";", 2)[0].equals(type)) {
          return each;
        }
      }
    }
    return JSON;
  }

  String mediaType() {
    return mediaType;
  }

  String fileName() {
    return fileName;
  }

  /**
   * Returns the language of a memo.
   *
   * @param lang the parameter; null where there is none, which is Chinese
   * @throws Problem if it is no such language
   */
  static MemoLanguage language(@Nullable String lang) {
    if (lang == null) {
      return MemoLanguage.ZH;
    }
    for (MemoLanguage each : MemoLanguage.values()) {
      if (each.name().equalsIgnoreCase(lang)) {
        return each;
      }
    }
    throw new Problem(400, "没有这种语言；可用 zh、en、both。", "No such language; there are zh, en, both.");
  }

  /** Writes a comparison; the language matters to memos alone. */
  byte[] write(Comparison comparison, MemoLanguage language) {
    Report report = comparison.report();
    return switch (this) {
      case JSON -> utf8(report.json());
      case HTML -> utf8(report.html());
      case MARKDOWN -> utf8(report.markdown(language));
      case DOCX -> report.docx(language);
    };
  }
}
