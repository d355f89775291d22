package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.NumberedPlan.Clause;
import io.github.duibiao.reading.NumberedPlan.Layout;
import io.github.duibiao.reading.NumberedPlan.Style;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Tasks are found however a plan numbers them, wherever its numbers begin, whatever the layout. */
class NumberingPropertiesTest {
  private static final String[] BEFORE = {
    "",
    "首页 > 政务公开 > 正文\n发布日期：2023-03-01　浏览次数：120\n",
    "温馨提示：\n1. 部分文件查看时可能错乱，请放心下载。\n2. 本文档由用户上传，请及时联系客服。\n3. 下载前请阅读内容。\n"
  };
  private static final String[] BEHIND = {
    "",
    "云岭县人民政府办公室\n2023年3月1日\n（此件公开发布）\n",
    "云岭县人民政府办公室\n2023年3月1日\n上一篇：关于开展检查的通知\n下一篇：关于放假的通知\n",
    "相关文章\n1.关于开展检查的通知\n2.关于放假安排的通知\n3.关于会议的通知\n",
    "附件：1.任务清单\n2.领导小组名单\n"
  };

  @Property(tries = 400, seed = "2024", shrinking = ShrinkingMode.OFF)
  void tasksUnderSectionsAreFound(
      @ForAll Random random,
      @ForAll Style outer,
      @ForAll Style inner,
      @ForAll Layout layout,
      @ForAll Clause clause,
      @ForAll @IntRange(min = 1, max = 4) int first,
      @ForAll @IntRange(max = 2) int before,
      @ForAll @IntRange(max = 4) int behind,
      @ForAll boolean countedThrough)
      throws Exception {
    Assume.that(outer.compareTo(inner) < 0 && kind(outer) != kind(inner));
    Assume.that(layout != Layout.ONE_LINE || (splits(outer) && splits(inner) && before == 0));
    Assume.that(layout != Layout.ONE_LINE || clause != Clause.OWN_LINE);
    NumberedPlan plan = new NumberedPlan(random, outer, inner, layout, clause);
    plan.sections(first, 3, 3, countedThrough);
    plan.before = BEFORE[before];
    plan.behind = BEHIND[behind];
    assertTasks(plan);
  }

  @Property(tries = 300, seed = "2024", shrinking = ShrinkingMode.OFF)
  void tasksWithoutSectionsAreFound(
      @ForAll Random random,
      @ForAll Style style,
      @ForAll Layout layout,
      @ForAll Clause clause,
      @ForAll @IntRange(min = 1, max = 5) int first,
      @ForAll @IntRange(min = 2, max = 6) int tasks,
      @ForAll @IntRange(max = 2) int before,
      @ForAll @IntRange(max = 4) int behind)
      throws Exception {
    Assume.that(layout != Layout.ONE_LINE || (splits(style) && before == 0 && first == 1));
    Assume.that(layout != Layout.ONE_LINE || clause != Clause.OWN_LINE);
    NumberedPlan plan = new NumberedPlan(random, style, style, layout, clause);
    plan.tasks(first, tasks);
    plan.before = BEFORE[before];
    plan.behind = BEHIND[behind];
    assertTasks(plan);
  }

  /** Marks of the same form. */
  private static int kind(Style style) {
    return switch (style) {
      case HAN_COMMA, HAN_DOT -> 1;
      case HAN_BRACKETS, SIGN_BRACKETS -> 2;
      case ARABIC_DOT, ARABIC_WIDE_DOT, ARABIC_COMMA, ARABIC_BLANK, SIGN_DOT -> 3;
      case ARABIC_BRACKETS, ARABIC_CLOSED -> 4;
      default -> 10 + List.of(Style.values()).indexOf(style);
    };
  }

  /** Marks that part a line. */
  private static boolean splits(Style style) {
    return switch (style) {
      case HAN_COMMA, HAN_BRACKETS, ARABIC_DOT, ARABIC_COMMA -> true;
      default -> false;
    };
  }

  private static void assertTasks(NumberedPlan plan) throws PlanReadException {
    Plan read = PlanReader.standard().readText(plan.page(), "plan.txt");
    assertThat(read.tasks()).as(plan.page()).extracting(Task::title).isEqualTo(plan.titles);
    List<String> units =
        read.tasks().stream()
            .map(
                each ->
                    each.responsibilities().isEmpty()
                        ? ""
                        : each.responsibilities().get(0).unit().name())
            .toList();
    assertThat(units).as(plan.page()).isEqualTo(plan.units);
  }
}
