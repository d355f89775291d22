package io.github.duibiao.plan;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generators of texts: what plans say, and what breaks the formats they are written to. */
public final class TextArbitraries {
  private TextArbitraries() {}

  /** Names of places, units and files: short, on one line, not blank. */
  public static Arbitrary<String> names() {
    return Arbitraries.of(
        "宣汉县", "县政府办", "各乡镇", "街道", "区发改委", "新媒体中心", "Xuanhan", "𠮷林镇", "A&B <c>", "=局");
  }

  /** Texts of a few clauses, among them nasty ones: none holds half a surrogate pair. */
  public static Arbitrary<String> texts() {
    return clauses().list().ofMaxSize(4).map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> clauses() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, plain()), Tuple.of(3, nasty()), Tuple.of(1, anything()));
  }

  private static Arbitrary<String> plain() {
    return Arbitraries.of(
        "编制政策解读年度方案。",
        "重要政策每件配一份解读，",
        "由起草单位负责；",
        "财政预算在批复后20日内上网。",
        "8月底前办结",
        "设立线下公开专区，",
        "每半年开展一次培训",
        "公开征地补偿标准",
        "");
  }

  private static Arbitrary<String> nasty() {
    return Arbitraries.of(
        "\"引号\" 'q' \\ / \\u4e2d",
        "\u0000\u0001\u001f\u007f",
        "\r\n\t\b\f\u2028\u2029\u0085",
        "😀👩‍👩‍👧‍👦🇨🇳",
        "𠮷𪚥𠀋",
        "=1+1",
        "=HYPERLINK(\"http://example.org\")",
        "+1;-1;@SUM(A1)",
        "<script>alert('1')</script>",
        "</script><!-- -->]]>",
        "&amp;&lt;",
        "| a | b |\n|---|---|",
        "`x` *y* _z_ # 1. [a](b)",
        "\u200b\ufeff\u00a0\u3000",
        "\u202eright to left\u202c",
        "e\u0301 ﬁ ㈱ ｶﾞ",
        "\uffff\ufffe\ue000",
        "{\"schema\":\"duibiao/plan/1\"}",
        "%s %n {0} ${x} #{y}",
        "a,b;c\td\"e\"");
  }

  private static Arbitrary<String> anything() {
    return Arbitraries.strings()
        .all()
        .ofMaxLength(12)
        .filter(text -> text.codePoints().noneMatch(each -> each >= 0xD800 && each <= 0xDFFF));
  }
}
