package io.github.duibiao.json;

import io.github.duibiao.plan.ShownText;
import java.util.List;
import java.util.Locale;

/** What is wrong with a document, in both languages: found, expected, what to do. */
record Problem(String zh, String en) {
  private static final int SHOWN = 60;

  static Problem wrongType(Problem found, Problem expected) {
    return new Problem(
        String.format(Locale.ROOT, "此处是%s，应为%s；请改正该字段。", found.zh, expected.zh),
        String.format(
            Locale.ROOT, "Found %s, expected %s; correct this field.", found.en, expected.en));
  }

  static Problem badValue(String found, Problem expected) {
    String shown = shown(found);
    return new Problem(
        String.format(Locale.ROOT, "此处的值是 %s，应为%s；请改正该值。", shown, expected.zh),
        String.format(
            Locale.ROOT, "Found %s, expected %s; correct the value.", shown, expected.en));
  }

  static Problem notOneOf(String found, List<String> allowed) {
    return badValue(
        found,
        new Problem(
            " " + String.join("、", allowed) + " 之一", "one of " + String.join(", ", allowed)));
  }

  static Problem missing(String field) {
    return new Problem(
        String.format(Locale.ROOT, "从这里开始的对象缺少必填字段 \"%s\"；请补上该字段。", field),
        String.format(
            Locale.ROOT,
            "The object that begins here has no \"%s\", which is required; add the field.",
            field));
  }

  static Problem unknownField(String field, List<String> known) {
    String shown = shown(field);
    String names = String.join(", ", known);
    return new Problem(
        String.format(Locale.ROOT, "此处没有名为 %s 的字段，可用的有 %s；请改正字段名。", shown, names),
        String.format(
            Locale.ROOT, "Found a field %s, expected one of %s; correct the name.", shown, names));
  }

  static Problem unknownSchema(String found, List<String> understood) {
    String shown = shown(found);
    String known = String.join(", ", understood);
    return new Problem(
        String.format(Locale.ROOT, "文档格式版本是 %s，本版本能读 %s；请升级程序，或用能写出该版本的程序重新导出。", shown, known),
        String.format(
            Locale.ROOT,
            "The schema is %s, this version understands %s; use a newer version of the program, or write the document again in a version listed.",
            shown,
            known));
  }

  static Problem duplicateId(String id) {
    String shown = shown(id);
    return new Problem(
        String.format(Locale.ROOT, "编号 %s 已在前面出现过，任务和举措的编号不得重复；请改用不同的编号。", shown),
        String.format(
            Locale.ROOT,
            "The id %s stands above already, expected ids of tasks and measures that differ; give this one another id.",
            shown));
  }

  static Problem empty() {
    return new Problem(
        "文件没有内容，应为一个 JSON 对象；请检查文件是否完整。",
        "Found nothing, expected a JSON object; check that the file is complete.");
  }

  static Problem truncated() {
    return new Problem(
        "JSON 在此中断，应继续到末尾的 }；请重新取得完整的文件。",
        "The JSON ends here in the middle, expected it to go on to its closing brace; get the whole file again.");
  }

  static Problem trailing() {
    return new Problem(
        "JSON 已经结束，后面却还有内容；请删去多余内容，多个计划请每行一个存为 .jsonl。",
        "Found more after the end of the JSON, expected nothing; remove it, or keep several plans one a line in a .jsonl file.");
  }

  static Problem encoding(String charset) {
    return new Problem(
        String.format(Locale.ROOT, "此处的字节不是 %s 文字；请将文件另存为 UTF-8。", charset),
        String.format(
            Locale.ROOT,
            "Found bytes that are no %s text, expected UTF-8; save the file as UTF-8.",
            charset));
  }

  static Problem limit(String detail) {
    return new Problem(
        String.format(Locale.ROOT, "超出读取上限（%s）；请检查文件是否损坏。", detail),
        String.format(
            Locale.ROOT,
            "Found more than is read (%s), expected a document within the limits; check whether the file is damaged.",
            detail));
  }

  static Problem syntax(String detail) {
    String shown = ShownText.line(detail);
    return new Problem(
        "JSON 语法错误；请检查此处的引号、逗号和括号，或重新导出该文件。",
        String.format(
            Locale.ROOT,
            "Found what is no JSON (%s), expected JSON; check quotes, commas and brackets here, or write the file again.",
            shown));
  }

  /** Quotes a found text for a message: one line, no control characters, not too long. */
  static String shown(String text) {
    int length = text.codePointCount(0, text.length());
    String head =
        length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    return '"' + ShownText.line(head) + '"';
  }
}
