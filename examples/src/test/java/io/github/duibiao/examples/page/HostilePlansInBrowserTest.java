package io.github.duibiao.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of plans that try to be more than text, and of very many plans. */
class HostilePlansInBrowserTest {
  private static final String SCRIPT =
      "</script><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">"
          + "'\"]]>--><svg onload=document.title='ran'>javascript:document.title='ran'";
  private static final int MEGABYTES_10 = 10_000_000;

  @Test
  void nothingThatAPlanSaysRuns(@TempDir Path folder) throws IOException {
    Plan sample = SamplePlans.find("xuanhan").orElseThrow();
    List<Plan> plans = List.of(sample, hostile(sample, "hostile-1"), hostile(sample, "hostile-2"));
    Path page = folder.resolve("report.html");
    Files.writeString(page, Comparison.of(plans).report().html());
    try (Browser browser = Browser.start()) {
      browser.open(page, 1440, "zh");
      browser.choose("#pair-right", browser.all("#pair-right option").get(1).getText());
      browser.run(
          "document.querySelectorAll('#pairing button, .tools button, #heat td a')"
              + ".forEach((each) => each.click())");
      browser.await("the waterfall", () -> !browser.all("#waterfall canvas").isEmpty());
      assertThat(String.valueOf(browser.ask("return document.title"))).doesNotStartWith("ran");
      assertThat(browser.all("script")).hasSize(3);
      assertThat(browser.all("main img, main svg:not(.lines):not([aria-hidden])")).isEmpty();
      assertThat(browser.one("#link .texts").getText()).contains("<script>");
      assertThat(browser.console()).isEmpty();
    }
  }

  private static Plan hostile(Plan plan, String id) {
    List<Task> tasks = new ArrayList<>();
    for (Task each : plan.withId(id).tasks()) {
      tasks.add(
          each.toBuilder()
              .number(each.number() + "<b>")
              .title(tasks.size() == 1 ? "标".repeat(10_000) : each.title() + SCRIPT)
              .text("=1+1" + each.text() + SCRIPT)
              .clause(null)
              .build());
    }
    return copy(plan.withId(id), SCRIPT, tasks);
  }

  @Test
  void fiftyPlansOpenAndStayUnderTenMegabytes(@TempDir Path folder) throws IOException {
    List<Plan> plans = new ArrayList<>();
    List<Plan> samples = SamplePlans.all();
    for (int i = 0; i < 50; i++) {
      Plan sample = samples.get(i % samples.size()).withId("variant-" + i);
      List<Task> tasks = new ArrayList<>(sample.tasks());
      // Every variant lacks other tasks, so that there is something to compare.
      tasks.removeIf(task -> (task.id() + task.title()).hashCode() % 5 == 0);
      plans.add(copy(sample, "第" + (i + 1) + "县", tasks));
    }
    Path page = folder.resolve("report.html");
    Files.writeString(page, Comparison.of(plans).report().html());
    assertThat(Files.size(page)).isLessThan(MEGABYTES_10);
    try (Browser browser = Browser.start()) {
      browser.open(page, 1440, "zh");
      assertThat(browser.all("#pair-left option")).hasSize(50);
      assertThat(browser.all("#heat thead th")).hasSize(51);
      Object paint =
          browser.ask(
              "return Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)");
      System.out.println(
          "fifty plans: " + Files.size(page) + " bytes, first paint " + paint + " ms");
      assertThat(browser.console()).isEmpty();
    }
  }

  private static Plan copy(Plan plan, String place, List<Task> tasks) {
    return plan.toBuilder()
        .title(place + plan.title())
        .jurisdiction(Jurisdiction.of(place, Level.COUNTY))
        .tasks(tasks)
        .build();
  }
}
