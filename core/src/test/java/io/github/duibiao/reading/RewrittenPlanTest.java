package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One invented plan, written as different offices and printers would: it says the same. */
class RewrittenPlanTest {
  private static final String[][] TASKS = {
    {"推进规划信息公开", "公开本级国土空间总体规划和各专项规划，做好历史规划的归集整理，5月底前完成", "县自然资源局", "各镇"},
    {"做好惠企政策解读", "围绕减税降费和普惠金融开展政策解读，综合运用图解、动漫、短视频等形式，全年发布解读材料不少于40篇", "县发展改革局", "县财政局"},
    {"规范行政许可公开", "更新办事指南和服务流程，新建便民服务点12个，压缩办理环节，让企业和群众少跑腿、好办事", "县政务服务中心", "派出所"},
    {"加强热线办理", "对群众反映的突出问题逐件督办，办结率达到98%以上，每季度通报一次办理情况", "县信访局", "各乡镇"},
    {"开展业务培训", "采取集中授课和跟班学习相结合的方式组织业务培训2期，培训业务骨干150人次", "县政府办公室", "县委党校"},
    {"抓好督促检查", "把政务公开工作纳入年度考核，定期开展第三方评估，对工作滞后的单位予以通报", "县政府办公室", "团县委"},
  };

  /**
   * How the plan is written.
   *
   * @param brackets what stands around the units
   * @param separator what parts them
   * @param width at how many columns lines are broken; 0 where they are not
   * @param indent what opens a paragraph
   * @param paged whether bare numbers of pages stand between the lines
   */
  record Hand(String brackets, String separator, int width, String indent, boolean paged) {}

  @Provide
  Arbitrary<Hand> hands() {
    return Combinators.combine(
            Arbitraries.of("（）", "()", "【】", "〔〕", "［］"),
            Arbitraries.of("、", "，", " ", "　"),
            Arbitraries.of(0, 52, 60, 68, 76, 84),
            Arbitraries.of("", "    ", "　　"),
            Arbitraries.of(true, false))
        .as(Hand::new);
  }

  @Property(tries = 200)
  void theHandInWhichAPlanIsWrittenChangesNothing(@ForAll("hands") Hand hand) throws Exception {
    // A blank at the end of a broken line parts nothing that a reader could see.
    Assume.that(hand.width == 0 || !hand.separator.isBlank());
    Plan plan = PlanReader.standard().readText(written(hand), "plan.txt");

    assertThat(plan.tasks())
        .extracting(Task::title)
        .containsExactly(
            TASKS[0][0], TASKS[1][0], TASKS[2][0], TASKS[3][0], TASKS[4][0], TASKS[5][0]);
    for (int i = 0; i < TASKS.length; i++) {
      Task task = plan.tasks().get(i);
      assertThat(task.responsibilities())
          .extracting(each -> each.unit().name())
          .containsExactly(TASKS[i][2], TASKS[i][3]);
      assertThat(task.text().replaceAll("\\s", "")).isEqualTo(TASKS[i][1] + "。");
    }
    assertThat(plan.tasks().get(0).deadlines()).hasSize(1);
    assertThat(plan.tasks().get(3).targets()).isNotEmpty();
  }

  private static String written(Hand hand) {
    List<String> lines = new ArrayList<>(List.of("                云溪县2024年政务公开工作要点"));
    add(lines, hand, "为贯彻落实上级关于政务公开工作的部署，进一步提高工作透明度，结合我县实际，制定本要点。");
    for (int i = 0; i < TASKS.length; i++) {
      if (i % 3 == 0) {
        add(lines, hand, i == 0 ? "一、推进重点领域信息公开" : "二、强化工作保障");
      }
      String units = "责任单位：" + TASKS[i][2] + hand.separator + TASKS[i][3];
      add(
          lines,
          hand,
          (i + 1)
              + "."
              + TASKS[i][0]
              + "。"
              + TASKS[i][1]
              + "。"
              + hand.brackets.charAt(0)
              + units
              + hand.brackets.charAt(1));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, Hand hand, String paragraph) {
    StringBuilder line = new StringBuilder(hand.indent);
    int width = hand.indent.length() * (hand.indent.isBlank() && hand.indent.contains("　") ? 2 : 1);
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      int columns = c < '\u2000' ? 1 : 2;
      boolean hangs = "，。、：）】〕］)".indexOf(c) >= 0;
      if (hand.width > 0 && width + columns > hand.width && !hangs) {
        lines.add(line.toString());
        if (hand.paged && lines.size() % 18 == 0) {
          lines.add("                    " + lines.size() / 18);
        }
        line.setLength(0);
        width = 0;
      }
      line.append(c);
      width += columns;
    }
    lines.add(line.toString());
  }
}
