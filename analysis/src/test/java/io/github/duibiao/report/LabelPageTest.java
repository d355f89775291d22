package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.TestPlans;
import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.evaluation.PairSample;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPageTest {
  private static final String TURNING = "a\u202etxt.exe";

  private static Plan plan(String id) {
    Task task = Task.builder(id + "#1").number("1").title(TURNING).text(TURNING + "更新目录。").build();
    return TestPlans.plan(id, "甲县", List.of(task));
  }

  @Test
  void marksThatTurnTheDirectionOfWritingAreShownByTheirNumber() {
    List<Plan> plans = List.of(plan("one"), plan("other"));
    String page =
        LabelPage.of(PairSample.of(plans, Granularity.TASK, Aligner.standard(), 1)).html();
    assertThat(page)
        .contains("\"title\":\"a\\\\u202etxt.exe\"", "\"text\":\"a\\\\u202etxt.exe更新目录。\"")
        .doesNotContain("\u202e");
  }

  @Test
  void aTaskWithoutTextIsShownWithItsMeasures() {
    Measure one = Measure.builder("one#1.1", Measure.Origin.TABLE).text("加固堤防。").build();
    Measure two = Measure.builder("one#1.2", Measure.Origin.TABLE).text("清除河障。").build();
    Task task =
        Task.builder("one#1").number("1").title("落实防汛责任").measures(List.of(one, two)).build();
    List<Plan> plans = List.of(TestPlans.plan("one", "乙县", List.of(task)), plan("other"));
    assertThat(LabelPage.of(PairSample.of(plans, Granularity.TASK, Aligner.standard(), 1)).html())
        .contains("\"text\":\"加固堤防。\\n清除河障。\"");
  }
}
