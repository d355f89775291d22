package io.github.duibiao.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.GeneratedPlans;
import io.github.duibiao.Tally;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who took from whom in families that were generated, so that the truth is known. The bounds of
 * this package were set on other seeds.
 */
class GeneratedReuseTest {
  private static final int FIRST = 3001;
  private static final int FAMILIES = 60;

  @Test
  void gradesAndSourcesAreTold() throws IOException {
    List<Plan> texts = GeneratedPlans.texts("");
    Tally grades = new Tally();
    int right = 0;
    int wrong = 0;
    int parents = 0;
    int sources = 0;
    for (int seed = FIRST; seed < FIRST + FAMILIES; seed++) {
      ReuseFamily family = ReuseFamily.of(seed, texts);
      Reuse reuse = Reuse.of(family.plans());
      Map<Object, String> said = new HashMap<>();
      for (TaskReuse each : reuse.tasks()) {
        said.put(each.task(), each.grade().name());
        if (!Grade.OWN.name().equals(family.grades().get(each.task()))) {
          sources++;
          parents += family.parents().get(each.plan()).equals(each.source()) ? 1 : 0;
        }
      }
      grades.add(family.grades(), said);
      for (Flow flow : reuse.flows()) {
        right += flow.directed() && isFrom(family.parents(), flow.to(), flow.from()) ? 1 : 0;
        // Of a plan and one that took from it, to say nothing of the direction is wrong too.
        boolean related =
            isFrom(family.parents(), flow.from(), flow.to())
                || (!flow.directed() && isFrom(family.parents(), flow.to(), flow.from()));
        wrong += related ? 1 : 0;
      }
    }
    for (String grade : grades.kinds()) {
      assertThat(grades.precision(grade)).as("precision%n%s", grades).isGreaterThan(0.95);
      assertThat(grades.recall(grade)).as("recall%n%s", grades).isGreaterThan(0.90);
    }
    assertThat((double) right / (right + wrong)).as(right + " : " + wrong).isGreaterThan(0.9);
    assertThat((double) parents / sources).as(parents + " of " + sources).isGreaterThan(0.9);
  }

  private static boolean isFrom(Map<String, String> parents, String plan, String ancestor) {
    String at = parents.get(plan);
    while (at != null && !at.equals(ancestor)) {
      at = parents.get(at);
    }
    return at != null;
  }
}
