package io.github.duibiao.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.text.Glyphs;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Quantities made by the productions of the grammar, each with the value that was put into it. */
class QuantityGrammarTest {

  /** Words and what they demand; nothing where they demand no quantity. */
  record Said(String words, String value) {}

  private static Arbitrary<String> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(10, 99_999).map(String::valueOf),
        Arbitraries.integers().between(11, 999).map(each -> each / 10 + "." + (each % 9 + 1)));
  }

  private static Arbitrary<String> units() {
    return Arbitraries.of(
        "个", "条", "处", "座", "公里", "万亩", "亿元", "万元", "户", "名", "万人", "人次", "平方米", "万吨", "台", "所",
        "项", "家", "间", "张", "辆", "株", "盏", "万千瓦", "吨标准煤", "立方米");
  }

  private static Arbitrary<Said> deeds() {
    return Combinators.combine(
            Arbitraries.of("新增", "改造", "完成", "建设", "新建", "建成", "培育", "打造", "发放", "清理", "实施", "引进"),
            Arbitraries.of("", "示范", "乡村公共停车", "省级以上龙头"),
            numbers(),
            units(),
            Arbitraries.of("", "相关内容"))
        .as(
            (deed, thing, number, unit, after) ->
                new Said(deed + thing + number + unit + after, number + unit));
  }

  private static Arbitrary<Said> bounds() {
    Arbitrary<Said> before =
        Combinators.combine(
                Arbitraries.of("不少于", "不低于", "不超过", "至少", "达到", "突破", "控制在", "提高到", "稳定在", "压减至"),
                numbers(),
                units(),
                Arbitraries.of("", "以上", "以内", "左右"))
            .as(
                (bound, number, unit, behind) ->
                    new Said("总规模" + bound + number + unit + behind, number + unit));
    Arbitrary<Said> behind =
        Combinators.combine(numbers(), units(), Arbitraries.of("以上", "以内", "左右"))
            .as((number, unit, bound) -> new Said("示范点位" + number + unit + bound, number + unit));
    return Arbitraries.oneOf(before, behind);
  }

  private static Arbitrary<Said> shares() {
    return Combinators.combine(
            Arbitraries.of("覆盖率达到", "增长", "合格率不低于", "满意度"),
            Arbitraries.integers().between(1, 100),
            Arbitraries.of("%", "％"))
        .as((words, share, sign) -> new Said(words + share + sign, share + "%"));
  }

  private static Arbitrary<Said> ranges() {
    return Combinators.combine(
            Arbitraries.of("培育", "打造", "新建"),
            Arbitraries.integers().between(1, 9),
            Arbitraries.integers().between(10, 99),
            Arbitraries.of("-", "—", "至", "到", "～"),
            units())
        .as(
            (deed, from, until, to, unit) ->
                new Said(deed + "示范" + from + to + until + unit, from + "-" + until + unit));
  }

  private static Arbitrary<Said> inWords() {
    return Combinators.combine(
            Arbitraries.of("召开", "举办", "组织", "开展"),
            Arbitraries.integers().between(1, 9),
            Arbitraries.of("次", "场"))
        .as(
            (deed, number, unit) ->
                new Said(deed + "专题培训" + "〇一二三四五六七八九".charAt(number) + unit, number + unit));
  }

  private static Arbitrary<Said> times() {
    return Combinators.combine(
            Arbitraries.of("审批时限压缩至", "公示期不少于", "办理时间缩短到"),
            Arbitraries.integers().between(1, 60),
            Arbitraries.of("个工作日", "天", "小时", "日"))
        .as((words, number, unit) -> new Said(words + number + unit, number + unit));
  }

  @Provide
  Arbitrary<Said> demands() {
    return Arbitraries.oneOf(deeds(), bounds(), shares(), ranges(), inWords(), times());
  }

  @Provide
  Arbitrary<Said> noDemands() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 9),
            Arbitraries.of(
                "落实第%d批试点",
                "完善%d项制度",
                "健全%d个机制",
                "建立%d张清单",
                "全县现有乡镇%d个",
                "%d月召开的会议",
                "推进%d大行动",
                "拨打1234%d热线",
                "按照第%d条执行",
                "开展“%d个一”活动",
                "开展“双随机”等%d项工作",
                "公开%d0万元以上项目",
                "%d个工作日内答复",
                "打造“%d分钟生活圈”"))
        .as((number, form) -> new Said(form.formatted(number), ""));
  }

  private static String read(String words) {
    return TargetReader.read(words, Glyphs.canonical(words)).values().stream()
        .map(GrammarTest::value)
        .collect(Collectors.joining(" "));
  }

  @Property(tries = 2_000)
  void aDemandIsReadWithItsValueAndUnit(@ForAll("demands") Said said) {
    assertThat(read(said.words)).isEqualTo(said.value);
    assertThat(read("加强统筹，" + said.words + "，强化督导。")).isEqualTo(said.value);
  }

  @Property(tries = 500)
  void severalInASentenceAreAllRead(
      @ForAll("demands") Said one, @ForAll("demands") Said other, @ForAll("demands") Said third) {
    assertThat(read(one.words + "，" + other.words + "，" + third.words + "。"))
        .isEqualTo(one.value + " " + other.value + " " + third.value);
  }

  @Property(tries = 500)
  void namesEnumerationsAndThePastDemandNothing(@ForAll("noDemands") Said said) {
    assertThat(read(said.words + "。")).isEmpty();
    assertThat(read("加强统筹，" + said.words + "，强化督导。")).isEmpty();
  }
}
