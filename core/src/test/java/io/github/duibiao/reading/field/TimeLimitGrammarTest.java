package io.github.duibiao.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.text.Glyphs;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Time limits made by the productions of the grammar, each with the value that was put into it,
 * read in cells and in running text of a plan of 2023.
 */
class TimeLimitGrammarTest {
  private static final int PLAN_YEAR = 2023;
  private static final String HAN = "〇一二三四五六七八九";

  /** Words and what they say. */
  record Said(String words, String value) {
    Said with(String more) {
      return new Said(words + more, value);
    }
  }

  /** How a year is written, and which it is. */
  private record Year(String words, int number) {}

  private static String han(int number) {
    String tens = number < 20 ? "十" : HAN.charAt(number / 10) + "十";
    String ones = number % 10 == 0 ? "" : String.valueOf(HAN.charAt(number % 10));
    return number < 10 ? ones : tens + ones;
  }

  private static Arbitrary<Year> years() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            new Year("", PLAN_YEAR),
            new Year("今年", PLAN_YEAR),
            new Year("本年度", PLAN_YEAR),
            new Year("明年", PLAN_YEAR + 1),
            new Year("次年", PLAN_YEAR + 1),
            new Year("下一年度", PLAN_YEAR + 1),
            new Year("二〇二四年", 2024)),
        Arbitraries.integers().between(2023, 2035).map(year -> new Year(year + "年", year)));
  }

  private static Arbitrary<Said> months() {
    Arbitrary<String> tails = Arbitraries.of("", "份", "底", "末", "下旬", "份底");
    return Combinators.combine(
            years(), Arbitraries.integers().between(1, 12), Arbitraries.of(true, false), tails)
        .as(
            (year, month, digits, tail) ->
                new Said(
                    year.words + (digits ? String.valueOf(month) : han(month)) + "月" + tail,
                    YearMonth.of(year.number, month).atEndOfMonth().toString()));
  }

  private static Arbitrary<Said> thirds() {
    return Combinators.combine(
            years(), Arbitraries.integers().between(1, 12), Arbitraries.of("上旬", "中旬", "初"))
        .as(
            (year, month, third) ->
                new Said(
                    year.words + month + "月" + third,
                    LocalDate.of(year.number, month, third.equals("中旬") ? 20 : 10).toString()));
  }

  private static Arbitrary<Said> days() {
    return Combinators.combine(
            years(),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 28),
            Arbitraries.of("日", "号", "han"))
        .as(
            (year, month, day, mark) ->
                new Said(
                    year.words
                        + (mark.equals("han")
                            ? han(month) + "月" + han(day) + "日"
                            : month + "月" + day + mark),
                    LocalDate.of(year.number, month, day).toString()));
  }

  private static Arbitrary<Said> periods() {
    Arbitrary<Said> quarters =
        Combinators.combine(
                years(),
                Arbitraries.integers().between(1, 4),
                Arbitraries.of("%d季度", "第%d季度", "han", "第han"))
            .as(
                (year, quarter, form) ->
                    new Said(
                        year.words
                            + (form.endsWith("han")
                                ? form.replace("han", han(quarter) + "季度")
                                : form.formatted(quarter)),
                        YearMonth.of(year.number, 3 * quarter).atEndOfMonth().toString()));
    Arbitrary<Said> halves =
        Combinators.combine(years(), Arbitraries.of("上半年", "下半年"))
            .as(
                (year, half) ->
                    new Said(
                        year.words + half,
                        year.number + (half.startsWith("上") ? "-06-30" : "-12-31")));
    return Arbitraries.oneOf(quarters, halves, quarters.map(each -> each.with("末")));
  }

  private static Arbitrary<Said> yearEnds() {
    return Combinators.combine(
            years().filter(year -> !year.words.isEmpty()), Arbitraries.of("底", "年底", "内", "末"))
        .as((year, end) -> new Said(year.words + end, year.number + "-12-31"));
  }

  /** Dates that running text may state too. */
  private static Arbitrary<Said> dates() {
    return Arbitraries.oneOf(months(), thirds(), days(), periods());
  }

  private static Arbitrary<Said> numeric() {
    return Combinators.combine(
            Arbitraries.integers().between(2023, 2030),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 28),
            Arbitraries.of("%d.%d.%d", "%d-%02d-%02d", "%d/%d/%d", "%d%02d%02d", "%d年%02d月%02d日"))
        .as(
            (year, month, day, form) ->
                new Said(
                    form.formatted(year, month, day), LocalDate.of(year, month, day).toString()));
  }

  private static Arbitrary<Said> numericMonths() {
    return Combinators.combine(
            Arbitraries.integers().between(2023, 2030),
            Arbitraries.integers().between(1, 12),
            Arbitraries.of("%d.%d", "%d-%02d", "%d/%d", "%d%02d", "%d.%02d"))
        .as(
            (year, month, form) ->
                new Said(
                    form.formatted(year, month),
                    YearMonth.of(year, month).atEndOfMonth().toString()));
  }

  private static Arbitrary<Said> ranges() {
    Arbitrary<String> to = Arbitraries.of("-", "—", "至", "到", "～", "――");
    Arbitrary<Said> ofMonths =
        Combinators.combine(
                years(),
                Arbitraries.integers().between(1, 6),
                Arbitraries.integers().between(7, 12),
                to,
                Arbitraries.of("月", ""))
            .as(
                (year, from, until, sign, mark) ->
                    new Said(
                        year.words + from + mark + sign + until + "月",
                        YearMonth.of(year.number, until).atEndOfMonth().toString()));
    Arbitrary<Said> ofDays =
        Combinators.combine(
                years(),
                Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(1, 14),
                Arbitraries.integers().between(15, 28),
                to)
            .as(
                (year, month, from, until, sign) ->
                    new Said(
                        year.words + month + "月" + from + "日" + sign + until + "日",
                        LocalDate.of(year.number, month, until).toString()));
    Arbitrary<Said> overTheYear =
        Combinators.combine(
                Arbitraries.integers().between(7, 12), Arbitraries.integers().between(1, 6), to)
            .as(
                (from, until, sign) ->
                    new Said(
                        "2023年" + from + "月" + sign + "次年" + until + "月",
                        YearMonth.of(2024, until).atEndOfMonth().toString()));
    Arbitrary<Said> full =
        Combinators.combine(days(), numeric(), to)
            .as((from, until, sign) -> new Said("2023年1月1日" + sign + until.words, until.value));
    return Arbitraries.oneOf(ofMonths, ofDays, overTheYear, full);
  }

  private static Arbitrary<Said> within() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99),
            Arbitraries.of(
                List.of("个工作日", "P%dBD"),
                List.of("日", "P%dD"),
                List.of("天", "P%dD"),
                List.of("小时", "PT%dH"),
                List.of("个小时", "PT%dH"),
                List.of("分钟", "PT%dM"),
                List.of("个月", "P%dM"),
                List.of("周", "P%dW")),
            Arbitraries.of("内", "之内", "以内"),
            Arbitraries.of(true, false))
        .as(
            (amount, span, end, digits) ->
                new Said(
                    (digits ? String.valueOf(amount) : han(amount)) + span.get(0) + end,
                    span.get(1).formatted(amount)));
  }

  private static Arbitrary<Said> recurring() {
    Arbitrary<List<String>> every =
        Arbitraries.of(
            List.of("每年", "P1Y"),
            List.of("每半年", "P6M"),
            List.of("每季度", "P3M"),
            List.of("每月", "P1M"),
            List.of("每个月", "P1M"),
            List.of("每周", "P1W"),
            List.of("每两个月", "P2M"),
            List.of("每学期", "P6M"));
    Arbitrary<Said> counted =
        Combinators.combine(
                every,
                Arbitraries.integers().between(1, 12),
                Arbitraries.of("", "至少", "不少于", "开展检查"),
                Arbitraries.of("次", "场", "期", "轮"))
            .as(
                (period, times, words, counter) ->
                    new Said(period.get(0) + words + times + counter, times + "/" + period.get(1)));
    Arbitrary<Said> dated =
        Arbitraries.integers()
            .between(1, 28)
            .flatMap(
                day ->
                    Arbitraries.of(
                        new Said("每月" + day + "日前", "1/P1M"),
                        new Said("每季度首月" + day + "日前", "1/P3M"),
                        new Said("每年3月" + day + "日前", "1/P1Y"),
                        new Said("每季度末", "1/P3M"),
                        new Said("每月底前", "1/P1M")));
    Arbitrary<Said> inPeriods =
        Combinators.combine(
                Arbitraries.of(
                    List.of("半年", "P6M"),
                    List.of("一年", "P1Y"),
                    List.of("两月", "P2M"),
                    List.of("季度", "P3M"),
                    List.of("一周", "P1W")),
                Arbitraries.integers().between(1, 9))
            .as(
                (period, times) ->
                    new Said(period.get(0) + HAN.charAt(times) + "次", times + "/" + period.get(1)));
    return Arbitraries.oneOf(counted, dated, inPeriods);
  }

  private static Arbitrary<Said> bySlash() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12),
            Arbitraries.of(
                List.of("年", "P1Y"), List.of("季", "P3M"), List.of("月", "P1M"), List.of("周", "P1W")))
        .as((times, period) -> new Said(times + "次/" + period.get(0), times + "/" + period.get(1)));
  }

  private static Arbitrary<Said> inWords() {
    return Arbitraries.of(
        new Said("长期坚持", "CONTINUOUS"),
        new Said("持续推进", "CONTINUOUS"),
        new Said("全年", "CONTINUOUS"),
        new Said("常态化开展", "CONTINUOUS"),
        new Said("立行立改", "PROMPT"),
        new Said("及时更新", "PROMPT"),
        new Said("适时开展", "AS_APPROPRIATE"),
        new Said("按项目进度", "PER_PROJECT"));
  }

  @Provide
  Arbitrary<Said> ofACell() {
    Arbitrary<Said> closed =
        Combinators.combine(
                Arbitraries.oneOf(dates(), numeric(), numericMonths(), ranges()),
                Arbitraries.of("", "前", "之前", "以前", "前完成"))
            .as(Said::with);
    return Arbitraries.oneOf(
        closed, yearEnds(), within(), recurring(), bySlash(), inWords(), yearEnds());
  }

  @Provide
  Arbitrary<Said> ofRunningText() {
    Arbitrary<Said> closed =
        Combinators.combine(
                Arbitraries.oneOf(dates(), ranges()),
                Arbitraries.of("前", "之前", "完成", "前全面完成", "建成", "启动", "开展"))
            .as(Said::with);
    Arbitrary<Said> ends = yearEnds().map(each -> each.with("前"));
    return Arbitraries.oneOf(closed, ends, within(), recurring());
  }

  @Property(tries = 2_000)
  void aCellSaysWhatWasPutIntoIt(@ForAll("ofACell") Said said) {
    DeadlineReader.Cell cell = new DeadlineReader(PLAN_YEAR).inCell(said.words);
    assertThat(cell.limits()).extracting(GrammarTest::value).containsExactly(said.value);
    assertThat(cell.unread()).isEmpty();
  }

  @Property(tries = 2_000)
  void runningTextStatesWhatWasPutIntoIt(@ForAll("ofRunningText") Said said) {
    String text = "加强统筹协调，" + said.words + "相关工作，强化责任落实。";
    assertThat(new DeadlineReader(PLAN_YEAR).prose(text, Glyphs.canonical(text)).values())
        .extracting(GrammarTest::value)
        .containsExactly(said.value);
  }

  @Property(tries = 500)
  void aCellSaysAllOfIts(@ForAll("ofACell") Said one, @ForAll("ofACell") Said other) {
    String cell = one.words + "；" + other.words;
    String expected = other.value;
    boolean ofOneYear = !one.words.matches(".*(20[0-9]{2}|二〇二四).*");
    // A frequency that a cell says twice is one limit.
    if (ofOneYear && !one.value.equals(other.value)) {
      assertThat(
              new DeadlineReader(PLAN_YEAR)
                  .cell(cell).stream().map(GrammarTest::value).collect(Collectors.joining(" ")))
          .isEqualTo(one.value + " " + expected);
    }
  }

  /** Without a year of the plan a date that names none is a limit all the same, without a day. */
  @Property(tries = 200)
  void aYearThatIsUnknownIsNotMadeUp(@ForAll("ofACell") Said said) {
    DeadlineReader.Cell cell = new DeadlineReader(null).inCell(said.words);
    assertThat(cell.limits()).hasSize(1);
    String value = GrammarTest.value(cell.limits().get(0));
    assertThat(value).isIn(said.value, "null");
  }
}
