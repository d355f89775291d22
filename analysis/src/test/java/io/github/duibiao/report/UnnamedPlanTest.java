package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import io.github.duibiao.coverage.Gap;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan that says neither its title nor its place is called by its file, and never null. */
class UnnamedPlanTest {
  private static final Plan UNNAMED =
      TestPlans.town().toBuilder().title(null).jurisdiction(null).year(null).issuer(null).build();

  private final Comparison comparison = Comparison.of(List.of(TestPlans.county(), UNNAMED));
  private final Report report = comparison.report();

  @Test
  void everyTextShowsTheNameOfTheFile() {
    String file = UNNAMED.source().name();
    for (String text :
        List.of(
            report.html().replaceAll("(?s)<(script|style)\\b.*?</\\1>", ""),
            report.markdown(),
            report.coverageMarkdown(MemoLanguage.BOTH),
            report.scheduleMarkdown(MemoLanguage.BOTH),
            comparison.toString())) {
      assertThat(text).doesNotContain(">null", "null<", "| null", "null |", "“null”", " null ");
    }
    assertThat(report.html()).contains("<h3>" + file + "</h3>");
    assertThat(report.markdown()).contains(file);
    assertThat(comparison.toString()).contains(file);
  }

  @Test
  void theOfficialListIsNotAppliedToAPlanOfUnknownLevel() {
    assertThat(comparison.gaps().of(UNNAMED.id()))
        .noneMatch(each -> each instanceof Gap.MissingField);
  }
}
