package io.github.duibiao.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gaps of the published plans that were read beside the documents and found right. */
class RealPlansGapsTest {
  @Test
  void nanchangSaysNothingOfBudgetsAndXuanhanHasNoOpenDay() throws IOException {
    Gaps gaps = comparison().gaps();
    assertThat(missing(gaps, "nanchang-xinjian-2024"))
        .contains("budget-finance", "work-safety", "rural-revitalisation", "normative-documents")
        .doesNotContain("new-media", "platform-digitalisation", "public-response");
    assertThat(missing(gaps, "xuanhan-2023")).containsExactly("open-day");
    assertThat(missing(gaps, "changzhou-2021")).contains("disclosure-zone", "employment");
    assertThat(missing(gaps, "liantang-2023")).contains("gazette", "education", "disclosure-zone");
  }

  @Test
  void plansWithoutATaskTableLackLeadsAndDatesThroughout() throws IOException {
    for (String plan : List.of("changzhou-2021", "liantang-2023")) {
      assertThat(comparison().gaps().of(plan))
          .filteredOn(gap -> gap instanceof Gap.WeakerPlan)
          .extracting(gap -> ((Gap.WeakerPlan) gap).lacks())
          .containsExactlyInAnyOrder(Weakness.NO_UNIT, Weakness.NO_DATE);
    }
  }

  @Test
  void aCityIsNotMeasuredAgainstTheListOfTheGrassroots() throws IOException {
    assertThat(comparison().gaps().of("changzhou-2021"))
        .noneMatch(gap -> gap instanceof Gap.MissingField);
  }

  @Test
  void onlyXuanhanHasAuditsAndProposals() throws IOException {
    assertThat(comparison().gaps().distinctions("xuanhan-2023"))
        .filteredOn(each -> each.theme() != null)
        .extracting(each -> String.valueOf(each.theme()))
        .containsExactly("audit 审计整改", "proposals 建议提案办理");
  }

  @Test
  void whatIsWrittenKeepsItsSchema() throws IOException {
    Comparison comparison = comparison();
    String json = CoverageJson.write(comparison.coverage(), comparison.gaps());
    assertThat(Schemas.of("coverage-1.schema.json").complaints(json)).isEmpty();
  }

  private static Comparison comparison() throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (Path file : Originals.files()) {
      plans.add(PlanReader.standard().read(file));
    }
    return Comparison.of(plans);
  }

  private static List<String> missing(Gaps gaps, String plan) {
    List<String> themes = new ArrayList<>();
    for (Gap gap : gaps.of(plan)) {
      if (gap instanceof Gap.MissingTheme missing) {
        themes.add(missing.theme().id());
      }
    }
    return themes;
  }
}
