package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.pdf.OfdPages;
import io.github.duibiao.plan.Plan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The real plans set on pages of OFD are the same plans. */
class OfdPlansTest {

  @Test
  void pagesGiveThePlanThatTheTextGives() throws Exception {
    for (PublishedPlan plan : PublishedPlan.originals()) {
      byte[] ofd = OfdPages.ofPdf(PdfPlansTest.typeset(plan, false));
      Plan read = PlanReader.standard().read(ofd, "plan.ofd");

      Map<String, List<String>> expected = PdfPlansTest.facts(plan.expected());
      Map<String, List<String>> actual = PdfPlansTest.facts(read);
      for (String kind : expected.keySet()) {
        double f1 = PdfPlansTest.f1(expected.get(kind), actual.getOrDefault(kind, List.of()));
        assertThat(f1).as(kind + " of " + plan.expected().id()).isGreaterThanOrEqualTo(0.97);
      }
    }
  }
}
