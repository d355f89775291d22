package io.github.duibiao.audit;

import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Audits of a county's plan of 2024, as tests write it. */
final class Audits {
  private static final String HEAD =
      """
      临江县人民政府办公室
      关于印发2024年政务公开工作要点的通知
      临府办发〔2024〕12号
      2024年3月15日
      临江县2024年政务公开工作要点
      """;

  private Audits() {}

  /** Audits a plan whose tasks are some lines. */
  static Audit of(String body) {
    return ofDocument(HEAD + body);
  }

  /** Audits a document. */
  static Audit ofDocument(String text) {
    try {
      return Audit.of(PlanReader.standard().readText(text, "plan.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the quotes of the findings of a check. */
  static List<String> quotes(Audit audit, String code) {
    return audit.findings().stream()
        .filter(each -> each.code().equals(code))
        .map(each -> each.first().quote())
        .toList();
  }

  /** Returns the codes of the findings of a plan whose one task has these words. */
  static List<String> codes(String text) {
    return of("一、做好公开。" + text + "6月底前完成。（责任单位：县财政局）\n").findings().stream()
        .map(Finding::code)
        .toList();
  }
}
