package io.github.duibiao.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.evaluation.JudgedPair;
import io.github.duibiao.evaluation.Judgements;
import io.github.duibiao.evaluation.PairSample;
import io.github.duibiao.evaluation.ThresholdCurve;
import io.github.duibiao.evaluation.Verdict;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.report.ThresholdPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page on which a threshold is moved, used by keyboard. */
class ThresholdPageInBrowserTest {
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    browser = Browser.start();
    page = folder.resolve("threshold.html");
    List<Plan> plans = SamplePlans.all().subList(0, 2);
    PairSample sample = PairSample.of(plans, Granularity.TASK, Aligner.standard(), 60);
    List<JudgedPair> judged =
        sample.pairs().stream()
            .map(
                each ->
                    new JudgedPair(
                        each.left(),
                        each.right(),
                        each.probability() >= 0.3 ? Verdict.SAME : Verdict.NONE))
            .toList();
    Judgements judgements =
        new Judgements(
            Granularity.TASK,
            plans.stream()
                .map(each -> new Judgements.JudgedPlan(each.id(), each.source().sha256()))
                .toList(),
            null,
            judged);
    ThresholdPage.of(ThresholdCurve.of(judgements, plans, Aligner.standard())).write(page);
  }

  @AfterAll
  static void nothingReachedTheConsole() {
    if (browser != null) {
      List<String> console = browser.console();
      browser.close();
      assertThat(console).isEmpty();
    }
  }

  private static String text(String selector) {
    return browser.one(selector).getText();
  }

  @Test
  void movingTheThresholdTellsWhatItComesTo() {
    browser.open(page, 1200, "en");
    assertThat(text("#cut")).isEqualTo("0.50");
    assertThat(text("#precision")).startsWith("1.00 (");
    assertThat(text("#recall")).doesNotStartWith("1.00");
    String decided = text("#decided-precision");

    browser.one("#threshold").sendKeys(Keys.HOME);
    assertThat(text("#cut")).isEqualTo("0.00");
    assertThat(text("#recall")).startsWith("1.00 (");
    assertThat(text("#precision")).doesNotStartWith("1.00");
    assertThat(text("#called")).isEqualTo("60");

    browser.one("#best").click();
    assertThat(text("#f1")).isEqualTo("1.00");
    assertThat(Double.parseDouble(text("#cut"))).isBetween(0.01, 0.49);
    assertThat(text("#decided-precision")).isEqualTo(decided);
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,390", "en,1200"})
  void oneLanguageIsShownWithoutBarriers(String language, int width) throws IOException {
    browser.open(page, width, language);
    assertThat(text("h1"))
        .isEqualTo(
            language.equals("zh") ? "概率达到多少才算相同？" : "From which probability on are two the same?");
    assertThat(browser.ask("return document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }
}
