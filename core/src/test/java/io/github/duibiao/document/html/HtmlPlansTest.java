package io.github.duibiao.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanFacts;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.reading.PublishedPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A real plan written as a web page is the plan that the text is, whatever the style of the site.
 */
class HtmlPlansTest {

  @ParameterizedTest
  @EnumSource
  void everyStyleOfPageGivesThePlanThatTheTextGives(PlanPages style) throws Exception {
    for (PublishedPlan plan : PublishedPlan.originals()) {
      String name = plan.expected().source().name().replace(".txt", ".html");
      Plan read = PlanReader.standard().read(style.write(plan), name);

      assertThat(read.source().mediaType()).isEqualTo("text/html");
      assertThat(PlanFacts.of(read))
          .as(name)
          .containsExactlyElementsOf(PlanFacts.of(plan.expected()));
    }
  }
}
