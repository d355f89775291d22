package io.github.duibiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * An invented plan in one of the many ways of numbering and of laying out a page, and the tasks
 * that a reader should find in it.
 */
final class NumberedPlan {
  private static final String[] VERBS = {"加强", "推进", "完善", "规范", "做好", "健全", "抓好", "深化", "优化"};
  private static final String[] THINGS = {
    "食品安全监管", "农村公路养护", "老旧小区改造", "校园周边整治", "政策文件解读", "防汛物资储备", "河道日常保洁",
    "就业服务供给", "企业用工保障", "图书阅览服务", "公共停车管理", "困难群众救助", "秸秆综合利用", "消防通道清理",
    "村级账目公示", "基层卫生服务", "职业技能培训", "垃圾分类收集", "旅游线路推介", "档案数字整理"
  };
  private static final String[] BODIES = {
    "建立工作台账，逐项明确责任人和时间表，定期开展检查。",
    "对照标准查找不足，及时补齐短板，防止问题反弹。会同有关方面开展联合检查，发现问题当场督促整改。",
    "充实工作力量，改进服务方式，听取群众意见，接受社会监督，让群众得到更多实惠。",
    "按照分级负责的办法推进，重点抓好源头管理，严防各类事故发生。每件事都要有人管、有结果。"
  };
  private static final String[] UNITS = {"县住建局", "县民政局", "县教育局", "县水利局", "县卫健局", "县文旅局"};
  private static final String[] HAN = {
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"
  };

  /** A way of writing numbers; the outer ones come first. */
  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  enum Style {
    CHAPTER(i -> "第" + HAN[i - 1] + "章　"),
    FORMAL(i -> "壹贰叁肆伍陆柒捌玖拾".charAt(Math.min(9, i - 1)) + "、"),
    ROMAN(i -> "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ".charAt(Math.min(9, i - 1)) + "."),
    HAN_COMMA(i -> HAN[i - 1] + "、"),
    HAN_DOT(i -> HAN[i - 1] + "."),
    ARTICLE(i -> "第" + HAN[i - 1] + "条　"),
    HAN_BRACKETS(i -> "（" + HAN[i - 1] + "）"),
    SIGN_BRACKETS(i -> Character.toString('㈠' + Math.min(9, i - 1))),
    ARABIC_DOT(i -> i + "."),
    ARABIC_WIDE_DOT(i -> i + "．"),
    ARABIC_COMMA(i -> i + "、"),
    ARABIC_BLANK(i -> i + " "),
    SIGN_DOT(i -> Character.toString('⒈' + i - 1)),
    ARABIC_BRACKETS(i -> "（" + i + "）"),
    ARABIC_CLOSED(i -> i + "）"),
    CIRCLED(i -> Character.toString('①' + i - 1));

    final IntFunction<String> mark;

    Style(IntFunction<String> mark) {
      this.mark = mark;
    }
  }

  /** How the lines of a page are broken. */
  enum Layout {
    /** Heading and text are a paragraph of one line. */
    RUN_ON,
    /** The heading has a line of its own. */
    OWN_LINE,
    /** Lines are broken at a width. */
    BROKEN,
    /** The whole text is one line. */
    ONE_LINE
  }

  /** How units stand behind a task. */
  enum Clause {
    NONE,
    BRACKETS,
    OWN_LINE
  }

  final Style outer;
  final Style inner;
  final Layout layout;
  final Clause clause;
  final List<String> titles = new ArrayList<>();
  final List<String> units = new ArrayList<>();
  final List<String> numbers = new ArrayList<>();
  final StringBuilder text = new StringBuilder();

  /** What a page puts before and behind. */
  String before = "";

  String behind = "";
  private final Random random;
  private int thing;

  NumberedPlan(Random random, Style outer, Style inner, Layout layout, Clause clause) {
    this.random = random;
    this.outer = outer;
    this.inner = inner;
    this.layout = layout;
    this.clause = clause;
    this.thing = random.nextInt(THINGS.length);
  }

  /** Writes sections with tasks under them. */
  NumberedPlan sections(int first, int sections, int tasks, boolean countedThrough) {
    int number = 1;
    for (int i = 0; i < sections; i++) {
      line(outer.mark.apply(first + i) + name());
      for (int k = 0; k < tasks; k++) {
        task(inner, countedThrough ? number++ : k + 1);
      }
    }
    return this;
  }

  /** Writes tasks without sections. */
  NumberedPlan tasks(int first, int tasks) {
    for (int k = 0; k < tasks; k++) {
      task(outer, first + k);
    }
    return this;
  }

  private void task(Style style, int number) {
    String title = name();
    String body = BODIES[random.nextInt(BODIES.length)];
    String unit = clause == Clause.NONE ? "" : UNITS[random.nextInt(UNITS.length)];
    titles.add(title);
    units.add(unit);
    numbers.add(style.mark.apply(number).strip());
    String mark = style.mark.apply(number);
    String inBrackets = clause == Clause.BRACKETS ? "（责任单位：" + unit + "）" : "";
    if (layout == Layout.OWN_LINE) {
      line(mark + title);
      line(body + inBrackets);
    } else {
      line(mark + title + "。" + body + inBrackets);
    }
    if (clause == Clause.OWN_LINE) {
      line("责任单位：" + unit);
    }
  }

  private String name() {
    return VERBS[random.nextInt(VERBS.length)] + THINGS[thing++ % THINGS.length];
  }

  private void line(String line) {
    if (layout == Layout.BROKEN) {
      for (int i = 0; i < line.length(); i += 30) {
        text.append(line, i, Math.min(line.length(), i + 30)).append('\n');
      }
    } else {
      text.append(line).append(layout == Layout.ONE_LINE ? "" : "\n");
    }
  }

  /** Returns the page. */
  String page() {
    String title = "云岭县2023年民生工作要点";
    String opening = "为做好今年的工作，制定本要点。";
    String head = layout == Layout.ONE_LINE ? title + opening : title + "\n" + opening + "\n";
    return before + head + text + "\n" + behind;
  }

  @Override
  public String toString() {
    return page();
  }
}
