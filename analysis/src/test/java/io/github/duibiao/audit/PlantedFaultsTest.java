package io.github.duibiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One fault planted in a plan without any is found, where it was planted, and nothing else is. */
class PlantedFaultsTest {
  private static List<Finding> audit(DraftPlan draft) {
    try {
      return Audit.of(plan(draft)).findings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Plan plan(DraftPlan draft) throws IOException {
    return PlanReader.standard().readText(draft.text(), "draft.txt");
  }

  @Property(tries = 100)
  void nothingIsFoundInAPlanWithoutFaults(@ForAll long seed) {
    DraftPlan draft = new DraftPlan(seed);
    assertThat(audit(draft)).as(draft.text()).isEmpty();
  }

  @Property(tries = 40)
  void everyPlantedFaultIsFoundAndNothingElse(@ForAll long seed) {
    for (PlantedFault fault : PlantedFault.values()) {
      DraftPlan draft = new DraftPlan(seed);
      String words = fault.plant(draft);
      List<Finding> findings = audit(draft);
      String shown = fault + "\n" + findings + "\n" + draft.text();
      assertThat(findings)
          .as(shown)
          .anySatisfy(
              finding -> {
                assertThat(finding.code()).isEqualTo(fault.name());
                assertThat(standsAt(draft, finding, words)).isTrue();
              });
      Set<String> others = new TreeSet<>();
      findings.forEach(each -> others.add(each.code()));
      others.remove(fault.name());
      others.removeAll(fault.companions());
      assertThat(others).as(shown).isEmpty();
    }
  }

  /** Says whether one of the two places is a line that has the words. */
  private static boolean standsAt(DraftPlan draft, Finding finding, String words) {
    List<String> lines = draft.text().lines().toList();
    List<Place> places = new ArrayList<>(List.of(finding.first()));
    if (finding.second() != null) {
      places.add(finding.second());
    }
    return places.stream()
        .anyMatch(
            each ->
                String.join("\n", lines.subList(each.span().line() - 1, each.span().endLine()))
                    .contains(words));
  }
}
