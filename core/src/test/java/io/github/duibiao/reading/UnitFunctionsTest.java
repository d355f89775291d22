package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Task;
import io.github.duibiao.units.UnitRegistry;
import io.github.duibiao.units.UnitResolution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The units that plans name, and the functions of government they serve. To look some mentions over
 * by eye, drawn at random, always the same: {@code mvn -pl core test -Dtest=UnitFunctionsTest
 * -Dduibiao.units.drawn=100}.
 */
class UnitFunctionsTest {
  private static final String PLAN =
      """
      临江县2024年政务公开工作要点
      一、加强政策公开。及时公开惠企政策，做好政策解读。（牵头单位：县发展和改革局；配合单位：县人社局、盐湖办、各乡镇）
      """;

  @Test
  void aPlanSaysWhichFunctionEachOfItsUnitsServes() throws IOException {
    Plan plan = PlanReader.standard().readText(PLAN, "linjiang-2024.txt");
    assertThat(plan.tasks().get(0).responsibilities())
        .extracting(each -> each.unit().name() + " " + each.unit().function())
        .containsExactly(
            "县发展和改革局 development-reform",
            "县人社局 human-resources-social-security",
            "盐湖办 null",
            "各乡镇 null");
  }

  @Test
  void aRegistryOfOnesOwnIsUsed() throws IOException {
    UnitRegistry own =
        UnitRegistry.standard().extendedBy("salt-lake\t盐湖\tsalt lakes\t\t盐湖办", "own.tsv");
    Plan plan = PlanReader.standard().with(own).readText(PLAN, "linjiang-2024.txt");
    assertThat(plan.tasks().get(0).responsibilities().get(2).unit().function())
        .isEqualTo("salt-lake");
  }

  @Test
  void nearlyAllUnitsOfThePublishedPlansAreKnown() throws IOException {
    int known = 0;
    int collective = 0;
    List<String> unknown = new ArrayList<>();
    List<String> mentions = new ArrayList<>();
    for (Path file : Originals.files()) {
      for (String name : units(PlanReader.standard().read(file))) {
        UnitResolution found = UnitRegistry.standard().resolve(name);
        mentions.add(name + " → " + UnitRegistry.standard().functionOf(name));
        if (found.function() != null) {
          known++;
        } else if (found.collective()) {
          collective++;
        } else {
          unknown.add(found.toString());
        }
      }
    }
    System.out.printf(
        "unit mentions: %d with a function, %d collective, %d unknown%n",
        known, collective, unknown.size());
    Collections.shuffle(mentions, new Random(20240522));
    mentions.subList(0, Integer.getInteger("duibiao.units.drawn", 0)).forEach(System.out::println);
    assertThat(known + collective).as("mentions").isGreaterThan(400);
    assertThat(known).as("with a function").isGreaterThan(200);
    assertThat(unknown).as("neither").hasSizeLessThan((known + unknown.size()) * 3 / 100);
  }

  private static List<String> units(Plan plan) {
    List<Responsibility> all = new ArrayList<>();
    for (Task task : plan.tasks()) {
      all.addAll(task.responsibilities());
      task.measures().stream().map(Measure::responsibilities).forEach(all::addAll);
    }
    return all.stream().map(each -> each.unit().name()).toList();
  }
}
