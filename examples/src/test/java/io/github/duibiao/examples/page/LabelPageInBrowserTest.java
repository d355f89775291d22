package io.github.duibiao.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.evaluation.JudgedPair;
import io.github.duibiao.evaluation.Judgements;
import io.github.duibiao.evaluation.JudgementsJson;
import io.github.duibiao.evaluation.PairSample;
import io.github.duibiao.evaluation.Verdict;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.report.LabelPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page on which pairs are judged, used by keyboard. */
class LabelPageInBrowserTest {
  private static final int PAIRS = 6;

  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    page = folder.resolve("label.html");
    List<Plan> plans = SamplePlans.all().subList(0, 2);
    LabelPage.of(PairSample.of(plans, Granularity.TASK, Aligner.standard(), PAIRS)).write(page);
  }

  /** A browser of its own for each test: one that has kept nothing. */
  @BeforeEach
  void open() {
    browser = null;
    browser = Browser.start();
  }

  @AfterEach
  void nothingReachesTheConsole() {
    if (browser != null) {
      List<String> console = browser.console();
      browser.close();
      assertThat(console).isEmpty();
    }
  }

  private static void press(CharSequence... keys) {
    browser.one("body").sendKeys(keys);
  }

  private static String count() {
    return browser.one("#count").getText();
  }

  @Test
  void pairsAreJudgedByKeysAndSavedInTheSchema() throws IOException {
    browser.open(page, 1200, "en");
    String first = browser.one("#left .text").getText();
    press("1");
    assertThat(count()).isEqualTo("1 / " + PAIRS);
    press(Keys.ARROW_LEFT);
    assertThat(browser.one("#left .text").getText()).isEqualTo(first);
    assertThat(browser.one("[data-verdict=SAME]").getDomAttribute("aria-pressed"))
        .isEqualTo("true");
    press("2", "4", Keys.ARROW_RIGHT, "3");
    assertThat(count()).isEqualTo("3 / " + PAIRS);
    browser.one("#by").sendKeys("甲1");
    assertThat(count()).isEqualTo("3 / " + PAIRS);

    browser.run(
        """
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make(blob); };
        HTMLAnchorElement.prototype.click = () => {};
        """);
    browser.one("#save").click();
    browser.await("the file", () -> browser.ask("return window.saved !== undefined").equals(true));
    String saved = String.valueOf(browser.ask("return window.saved"));
    assertThat(Schemas.of("judgements-1.schema.json").complaints(saved)).isEmpty();
    Judgements judgements = JudgementsJson.read(saved.getBytes(StandardCharsets.UTF_8), "saved");
    assertThat(judgements.pairs())
        .extracting(JudgedPair::verdict)
        .containsExactly(Verdict.PART, Verdict.NONE, Verdict.CONTAINS);
    assertThat(judgements.pairs()).allSatisfy(each -> assertThat(each.by()).isEqualTo("甲1"));
    judgements.check(SamplePlans.all());
  }

  @Test
  void progressIsKeptAndTheEndAsksToSave() {
    browser.open(page, 1200, "zh");
    press("4", "4");
    assertThat(count()).isEqualTo("2 / " + PAIRS);
    // What a page keeps reaches the next one a moment later on a busy machine.
    browser.await(
        "what was kept",
        () -> {
          browser.open(page, 1200, "zh");
          return count().equals("2 / " + PAIRS);
        });
    press("4", "4", "4", "4", "4");
    assertThat(count()).isEqualTo(PAIRS + " / " + PAIRS);
    assertThat(browser.one("#end").isDisplayed()).isTrue();
    assertThat(browser.one("#pair").isDisplayed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"zh,390", "en,390", "en,1200"})
  void oneLanguageIsShownWithoutBarriers(String language, int width) throws IOException {
    browser.open(page, width, language);
    assertThat(browser.one("h1").getText())
        .isEqualTo(language.equals("zh") ? "这两项是同一件事吗？" : "Do these two demand the same work?");
    press("1");
    assertThat(count()).isEqualTo("1 / " + PAIRS);
    assertThat(browser.ask("return document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }
}
