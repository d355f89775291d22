package io.github.duibiao.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled plans as they are found and as they stand in the jar. */
class SamplePlansTest {
  static final List<Plan> PLANS = SamplePlans.all();

  @Test
  void fourPlansStandInAFixedOrder() {
    assertThat(SamplePlans.all())
        .extracting(Plan::id)
        .containsExactlyElementsOf(SamplePlans.ids())
        .containsExactly(
            "nanchang-xinjian-2024", "changzhou-2021", "xuanhan-2023", "liantang-2023");
    assertThat(SamplePlans.all())
        .extracting(each -> each.tasks().size())
        .containsExactly(18, 17, 20, 13);
    assertThat(SamplePlans.all())
        .extracting(each -> each.tasks().stream().mapToInt(task -> task.rows().size()).sum())
        .containsExactly(54, 0, 53, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "liantang-2023, liantang-2023",
    "LIANTANG-2023, liantang-2023",
    "Lianzheng, liantang-2023",
    "lianzheng, liantang-2023",
    "Liantang, liantang-2023",
    "练塘, liantang-2023",
    "练塘镇, liantang-2023",
    "' 练塘镇 ', liantang-2023",
    "Nanchang, nanchang-xinjian-2024",
    "Xinjian, nanchang-xinjian-2024",
    "新建, nanchang-xinjian-2024",
    "新建区, nanchang-xinjian-2024",
    "南昌市新建区, nanchang-xinjian-2024",
    "Changzhou, changzhou-2021",
    "常州, changzhou-2021",
    "Xuanhan, xuanhan-2023",
    "宣汉县, xuanhan-2023",
  })
  void planIsFoundByIdPlaceOrAlias(String wanted, String id) {
    assertThat(SamplePlans.find(wanted)).map(Plan::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "北京", "2023", "liantang-2024"})
  void unknownNameFindsNothing(String wanted) {
    assertThat(SamplePlans.find(wanted)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PLANS")
  void planSaysThatItIsRestatedAndWhereTheOriginalIs(Plan plan) {
    assertThat(plan.restated()).isTrue();
    assertThat(plan.title()).contains("政务公开工作要点");
    assertThat(plan.issuer()).isNotBlank();
    assertThat(plan.issuedOn()).isNotNull();
    assertThat(plan.source().sha256()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @FieldSource("PLANS")
  void everyTaskAndMeasureHasASummary(Plan plan) {
    assertThat(plan.preamble()).isNotBlank();
    assertThat(plan.demands().map(Demand::text))
        .allSatisfy(text -> assertThat(text).matches("(?s).{8,200}。"));
    for (Task task : plan.tasks()) {
      assertThat(task.measures()).isEqualTo(task.workingMeasures()).isNotEmpty();
      assertThat(task.measures()).extracting(Measure::text).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @FieldSource("PLANS")
  void fileIsWrittenAsPlansAreWritten(Plan plan) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SamplePlans.class.getResourceAsStream(plan.id() + ".json"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(file).isEqualTo(PlanJson.write(plan));
    }
  }
}
