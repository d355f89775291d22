package io.github.duibiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Long work ends when its thread is interrupted. */
class CancellationTest {
  @AfterEach
  void goOn() {
    Thread.interrupted();
  }

  private static List<Plan> plans() throws Exception {
    List<Plan> plans = new ArrayList<>();
    for (String place : List.of("甲县", "乙县")) {
      String text = place + "2024年政务公开工作要点\n一、加强政策解读。做好政策文件的解读。（责任单位：县司法局）\n";
      plans.add(PlanReader.standard().readText(text, place + ".txt"));
    }
    return plans;
  }

  private static void assertBrokenOff(ThrowingCallable work) {
    Thread.currentThread().interrupt();
    assertThatThrownBy(work).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void analysesAreBrokenOffAndCanBeBegunAgain() throws Exception {
    Comparison comparison = Comparison.of(plans());
    assertBrokenOff(comparison::alignments);
    assertBrokenOff(comparison::themes);
    assertBrokenOff(comparison::keyness);
    assertThat(comparison.alignments()).hasSize(1);
  }

  @Test
  void reportsAreBrokenOff() throws Exception {
    Report report = Comparison.of(plans()).report();
    assertBrokenOff(report::html);
    assertBrokenOff(report::json);
    assertBrokenOff(report::ledger);
    assertThat(report.html()).contains("甲县");
  }
}
