package io.github.duibiao.report.part;

import io.github.duibiao.coverage.Quotation;
import io.github.duibiao.language.MemoLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A demand of another plan, quoted with its source and with who answers for it, by when and how
 * much.
 *
 * @param quotation the quotation
 * @param name what the plan is called in the report
 * @param item the number and title of the task
 * @param href where it stands in the page
 */
record Quoted(Quotation quotation, Said name, String item, String href) {
  static Quoted of(Quotation quotation, Overview overview, Function<String, String> place) {
    String demand = quotation.measure() == null ? quotation.witness().task() : quotation.measure();
    return new Quoted(
        quotation,
        overview.named(quotation.plan()),
        overview.heading(overview.task(quotation.witness().task())),
        "#" + place.apply(demand));
  }

  String text() {
    return quotation.text();
  }

  /** Where it stands, in Chinese. */
  String sourceZh() {
    return name.zh() + "，“" + item + "”，第 " + quotation.line() + " 行";
  }

  /** Where it stands, in English. */
  String sourceEn() {
    return name.en() + ", “" + item + "”, line " + quotation.line();
  }

  /** Who, by when, how much, in Chinese; empty where nothing of it is said. */
  String termsZh() {
    List<String> terms = new ArrayList<>();
    add(terms, "牵头：", quotation.leads(), MemoLanguage.ZH);
    add(terms, "责任：", quotation.others(), MemoLanguage.ZH);
    add(terms, "时限：", quotation.deadlines(), MemoLanguage.ZH);
    add(terms, "指标：", TargetPhrase.of(quotation), MemoLanguage.ZH);
    return String.join("；", terms);
  }

  /** Who, by when, how much, in English; empty where nothing of it is said. */
  String termsEn() {
    List<String> terms = new ArrayList<>();
    add(terms, "lead: ", quotation.leads(), MemoLanguage.EN);
    add(terms, "with: ", quotation.others(), MemoLanguage.EN);
    add(terms, "due: ", quotation.deadlines(), MemoLanguage.EN);
    add(terms, "target: ", TargetPhrase.of(quotation), MemoLanguage.EN);
    return String.join("; ", terms);
  }

  private static void add(
      List<String> terms, String label, List<String> values, MemoLanguage language) {
    if (!values.isEmpty()) {
      terms.add(label + Phrases.some(values, language));
    }
  }

  private static String joined(String source, String mark, String terms) {
    return terms.isEmpty() ? source : source + mark + terms;
  }

  /** The words with their source, as they stand in a memo. */
  String line(MemoLanguage language) {
    return switch (language) {
      case EN -> "“" + text() + "” (" + joined(sourceEn(), "; ", termsEn()) + ")";
      case ZH -> "“" + text() + "”（" + joined(sourceZh(), "；", termsZh()) + "）";
      case BOTH ->
          "“"
              + text()
              + "”（"
              + joined(
                  language.say(sourceZh(), sourceEn()), "；", language.say(termsZh(), termsEn()))
              + "）";
    };
  }
}
