package io.github.duibiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The published plans: what is found in them was read against the documents, one by one. */
class RealPlansAuditTest {
  private static final int DRAWN = 12;

  /** What is told once for a plan. */
  private static final Set<String> OF_THE_PLAN =
      Set.of(
          "DEADLINES_VAGUE", "UNIT_COLLECTIVE", "DEADLINE_ON_ISSUE_DAY", "UNIT_SPECIFIED_IN_TABLE");

  @Test
  void theDistrictDemandsByMayWhatItWasIssuedToDemandOnTheThirtiethOfJune() throws IOException {
    Audit audit = audit("nanchang-xinjian-2024");
    assertThat(audit.findings())
        .filteredOn(each -> each.code().equals("DEADLINE_BEFORE_ISSUE"))
        .extracting(each -> each.first().line())
        .containsExactly(451, 459, 467);
    assertThat(counts(audit))
        .isEqualTo(
            new TreeMap<>(
                Map.ofEntries(
                    Map.entry("DEADLINE_BEFORE_ISSUE", 3),
                    Map.entry("DEADLINE_ON_ISSUE_DAY", 1),
                    Map.entry("LEAD_DIFFERS", 1),
                    Map.entry("MEASURE_ONLY_IN_PROSE", 1),
                    Map.entry("UNIT_COLLECTIVE", 1),
                    Map.entry("UNIT_ONLY_IN_PROSE", 1),
                    Map.entry("UNIT_ONLY_IN_TABLE", 2),
                    Map.entry("TASK_SECTION_DIFFERS", 2),
                    Map.entry("TASK_TITLE_DIFFERS", 1),
                    Map.entry("UNIT_SPECIFIED_IN_TABLE", 1),
                    Map.entry("UNIT_TWO_NAMES", 1),
                    Map.entry("WORDING_DIFFERS", 8))));
  }

  @Test
  void theCountyHasARowWithoutADateAndOneForNobodyInParticular() throws IOException {
    assertThat(audit("xuanhan-2023").findings())
        .extracting(each -> each.code() + " " + each.first().line())
        .containsExactly(
            "PLUS_LOST 23",
            "DEADLINES_VAGUE 39",
            "DEADLINE_CELL_VAGUER 52",
            "PLUS_LOST 72",
            "UNIT_COLLECTIVE 76",
            "PARTNERS_MISSING 92",
            "DEADLINE_MISSING 95",
            "PARTNERS_MISSING 95");
  }

  @Test
  void aPlanOfProseAloneHasFewFindings() throws IOException {
    assertThat(counts(audit("changzhou-2021"))).isEqualTo(Map.of("NO_DATES", 1, "NO_UNITS", 1));
    assertThat(counts(audit("liantang-2023"))).isEqualTo(Map.of("NO_DATES", 1, "NO_UNITS", 1));
  }

  @Test
  void faultsPlantedInThemAreFoundAndNothingElseIsNew() throws IOException {
    int planted = 0;
    List<String> missed = new ArrayList<>();
    for (Path file : Originals.files()) {
      String text = Files.readString(file);
      Plan plan = PlanReader.standard().readText(text, file.getFileName().toString());
      Set<String> before = places(Audit.of(plan));
      for (FaultInText fault : FaultInText.values()) {
        for (int i = 0; i < DRAWN; i++) {
          String faulty = fault.plant(plan, text, new Random(31L * i + fault.name().length()));
          if (faulty == null) {
            continue;
          }
          planted++;
          Audit after = Audit.of(PlanReader.standard().readText(faulty, plan.source().name()));
          Set<String> found = places(after);
          found.removeAll(before);
          Set<String> codes = new HashSet<>();
          found.forEach(each -> codes.add(each.substring(0, each.indexOf(' '))));
          if (codes.stream().noneMatch(fault.codes()::contains)) {
            missed.add(plan.id() + " " + fault + " " + i);
          }
          codes.removeAll(fault.codes());
          codes.removeAll(fault.companions());
          assertThat(codes).as(plan.id() + " " + fault + " " + i).isEmpty();
        }
      }
    }
    assertThat(planted).isGreaterThan(250);
    assertThat(missed).hasSizeLessThanOrEqualTo(planted / 100);
  }

  private static Audit audit(String plan) throws IOException {
    return Audit.of(PlanReader.standard().read(Originals.file(plan)));
  }

  private static Map<String, Integer> counts(Audit audit) {
    Map<String, Integer> counts = new TreeMap<>();
    audit.findings().forEach(each -> counts.merge(each.code(), 1, Integer::sum));
    return counts;
  }

  /** What is found where; of the findings of a whole plan, what alone. */
  private static Set<String> places(Audit audit) {
    Set<String> places = new HashSet<>();
    for (Finding each : audit.findings()) {
      places.add(
          each.code()
              + " "
              + (OF_THE_PLAN.contains(each.code()) ? "" : each.zh() + each.first().demand()));
    }
    return places;
  }
}
