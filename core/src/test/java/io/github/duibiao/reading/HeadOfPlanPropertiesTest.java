package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Heads made by the grammar that they are read by: a place or a bureau, a year, a subject, a kind
 * of document, laid out in one of the ways of offices and sites. The places are made up. The seed
 * is fixed so that every build tests the same heads; take it away to look for others.
 */
class HeadOfPlanPropertiesTest {
  private static final String TASKS =
      "\n一、抓好第一项工作。8月底前完成。（责任单位：财政局）\n二、抓好第二项工作。12月底前完成。（责任单位：审计局）\n";

  /**
   * Of whom a plan is: what its title calls them, which place or bureau that is, of which level.
   */
  record Owner(String called, String name, Level level, String organ) {}

  /** What a plan is called, and for which year. */
  record Head(Owner owner, String title, int year) {
    String notice() {
      return owner.organ + "关于印发《" + title + "》的通知";
    }
  }

  enum Layout {
    TITLE("%t"),
    NOTICE("%n\n各有关单位：\n现将《%t》印发给你们，请认真贯彻执行。\n%o\n2031年3月5日\n%t"),
    NOTICE_OF_THREE_LINES("%o\n关于印发《%t》\n的通知\n各有关单位：\n请认真贯彻执行。\n%o\n2031年3月5日\n%t"),
    PLAIN_NOTICE("%o关于印发%t的通知\n各有关单位：\n请结合实际抓好落实。\n%o\n2031年3月5日"),
    TITLE_IN_MARKS("《%t》\n%o\n2031年3月5日"),
    BESIDE("%t  %o  2031-03-05"),
    MENU("首页\n政务公开\n您当前的位置：首页 > 政务公开 > 正文\n%t\n发布时间：2032-01-09 来源：本站 浏览次数：12"),
    INDEX("索引号：011-2031-2 发文机关：%o 成文日期：2031年3月5日\n标题：%n"),
    AGREED("《%t》已经研究同意，现印发给你们，请认真组织实施。\n%o\n2031年3月5日"),
    ATTACHED("现将工作安排印发给你们，请抓好落实。\n附件：%t\n%o\n2031年3月5日\n附件\n%t");

    private final String form;

    Layout(String form) {
      this.form = form;
    }

    String of(Head head) {
      return form.replace("%t", head.title)
          .replace("%n", head.notice())
          .replace("%o", head.owner.organ);
    }
  }

  @Provide
  Arbitrary<Owner> owners() {
    Arbitrary<String> names = Arbitraries.of("云岭", "白鹭", "松河", "镇江口", "永定", "乡源", "石城");
    Arbitrary<Owner> places =
        Combinators.combine(
                names,
                Arbitraries.of(
                    "省|PROVINCE|人民政府办公厅",
                    "自治区|PROVINCE|人民政府办公厅",
                    "市|CITY|人民政府",
                    "自治州|CITY|人民政府办公室",
                    "盟|CITY|行政公署办公室",
                    "县|COUNTY|人民政府办公室",
                    "自治县|COUNTY|人民政府",
                    "区|COUNTY|安全生产委员会办公室",
                    "旗|COUNTY|人民政府办公室",
                    "镇|TOWNSHIP|人民政府",
                    "乡|TOWNSHIP|人民政府",
                    "街道|TOWNSHIP|办事处",
                    "苏木|TOWNSHIP|人民政府"))
            .as(
                (name, rank) -> {
                  String[] parts = rank.split("\\|", -1);
                  String place = name + parts[0];
                  return new Owner(place, place, Level.valueOf(parts[1]), place + parts[2]);
                });
    Arbitrary<Owner> nested =
        Combinators.combine(names, Arbitraries.of("东陵区", "清水县", "长乐镇", "望江街道"))
            .as(
                (name, last) -> {
                  String place = name + "市" + last;
                  Level level =
                      last.endsWith("区") || last.endsWith("县") ? Level.COUNTY : Level.TOWNSHIP;
                  return new Owner(
                      place, last, level, place + (last.endsWith("街道") ? "办事处" : "人民政府"));
                });
    Arbitrary<Owner> bureaus =
        Combinators.combine(
                names,
                Arbitraries.of("市", "县", "区"),
                Arbitraries.of(
                    "教育局",
                    "卫生健康委员会",
                    "发展和改革委员会",
                    "农业农村局",
                    "疾病预防控制中心",
                    "第一中学",
                    "人民医院",
                    "市场监督管理局",
                    "人民检察院",
                    "住建局"))
            .as(
                (name, rank, bureau) -> {
                  String all = name + rank + bureau;
                  return new Owner(all, all, Level.DEPARTMENT, all);
                });
    return Arbitraries.oneOf(places, places, nested, bureaus);
  }

  @Provide
  Arbitrary<Head> heads() {
    return Combinators.combine(
            owners(),
            Arbitraries.integers().between(2012, 2031),
            Arbitraries.of(
                "教育",
                "安全生产",
                "民生实事",
                "乡村振兴",
                "优化营商环境",
                "招商引资",
                "医药卫生体制改革重点",
                "政务公开",
                "生态环境保护",
                "河湖长制",
                "深化“放管服”改革",
                "法治政府建设",
                "城市更新",
                "污染防治攻坚"),
            Arbitraries.of("工作要点", "工作计划", "实施方案", "重点任务分解表", "任务清单", "行动方案", "任务分工方案", "工作安排"),
            Arbitraries.of(true, false))
        .as(
            (owner, year, subject, kind, yearFirst) ->
                new Head(
                    owner,
                    yearFirst
                        ? year + "年" + owner.called + subject + kind
                        : owner.called + year + "年" + subject + kind,
                    year));
  }

  @Property(tries = 600, seed = "2024")
  void aHeadSaysWhatItWasMadeOf(@ForAll("heads") Head head, @ForAll Layout layout)
      throws Exception {
    Plan plan = PlanReader.standard().readText(layout.of(head) + TASKS, "unsaid-1999.txt");
    assertThat(plan.title()).isEqualTo(head.title);
    assertThat(plan.year()).isEqualTo(head.year);
    assertThat(plan.jurisdiction()).extracting(Jurisdiction::name).isEqualTo(head.owner.name);
    assertThat(plan.jurisdiction()).extracting(Jurisdiction::level).isEqualTo(head.owner.level);
    if (layout.form.contains("%o") || layout.form.contains("%n")) {
      assertThat(plan.issuer()).isEqualTo(head.owner.organ);
    }
    if (layout.form.contains("2031")) {
      assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2031, 3, 5));
    }
  }
}
