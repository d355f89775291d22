package io.github.duibiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Headers of tables that would take all the time or memory there is. */
class HostileHeadersTest {
  private static final Duration GENEROUS = Duration.ofSeconds(60);
  private static final String HEAD = "云岭县2022年政务公开工作要点\n一、公开决策。县政府办公室要做好公开工作。\n";

  private static Plan plan(byte[] bytes, String name) {
    return assertTimeoutPreemptively(GENEROUS, () -> PlanReader.standard().read(bytes, name));
  }

  /** A name that stands over others is said again for each of them. */
  @Test
  void aHeaderOfTwoVeryWideRowsIsRead() {
    String text =
        HEAD
            + "|重点任务|责任单位".repeat(20_000)
            + "|\n"
            + "|牵头单位|完成时限".repeat(20_000)
            + "|\n"
            + "|公开目录|县财政局".repeat(20_000)
            + "|\n";
    assertThat(plan(text.getBytes(StandardCharsets.UTF_8), "plan.txt").tasks()).isNotEmpty();
  }
}
