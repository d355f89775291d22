package io.github.duibiao.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is printed of results, as in JShell. */
class ShownTest {
  private static final List<Function<Comparison, Object>> RESULTS =
      List.of(
          each -> each,
          each -> each.plans().get(0),
          Comparison::gaps,
          Comparison::frequencies,
          Comparison::coverage,
          each -> each.alignments().get(0),
          Comparison::groups,
          Comparison::schedule,
          each -> each.audits().get(0),
          each -> each.themes().get(0),
          Comparison::codebook,
          Comparison::lineage,
          Comparison::reuse,
          Comparison::charts,
          each -> each.charts().heatMap(),
          Comparison::tables,
          Comparison::report);

  private static String printed(Locale locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      Comparison comparison = Comparison.of(List.of(TestPlans.county(), TestPlans.town()));
      return RESULTS.stream()
          .map(each -> String.valueOf(each.apply(comparison)))
          .peek(each -> assertThat(each).doesNotContain("@", "[codebook=").isNotBlank())
          .collect(Collectors.joining("\n\n"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void headingsAreInTheLanguageOfTheUser() {
    assertThat(printed(Locale.SIMPLIFIED_CHINESE))
        .contains("对照 2 份要点", "项任务", "条差距", "政府公报", "相同", "任务分组", "图表")
        .doesNotContain("Comparison of", "Probability", "Gaps");
    assertThat(printed(Locale.US))
        .contains("Comparison of 2 plans", "gaps", "Probability", "Groups of matching tasks")
        .doesNotContain("份要点", "概率");
    assertThat(printed(Locale.forLanguageTag("ar-EG-u-nu-arab"))).isEqualTo(printed(Locale.US));
  }

  @Test
  void columnsStandOneBelowTheOtherWhereChineseIsTwiceAsWide() {
    TextTable table =
        new TextTable(List.of("要点", "n"), List.of(List.of("a", "1"), List.of("宣汉县\n2023", "20")));
    assertThat(table)
        .hasToString("  要点              n\n  a                 1\n  宣汉县\\u000a2023  20");
  }
}
