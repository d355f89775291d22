package io.github.duibiao.editions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.GeneratedPlans;
import io.github.duibiao.Tally;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Editions and cascades of families that were generated, so that the truth is known. The bounds of
 * this package were set on other seeds and on the texts of other plans than those used here.
 */
class GeneratedEditionsTest {
  private static final int FIRST = 3001;
  private static final int FAMILIES = 60;
  private static final String[] TEXTS = {"sthj", "xuanhan", "nanchang", "liantang"};

  private interface Family {
    void judge(long seed, Plan text, List<Plan> others);
  }

  private static void families(Family family) throws IOException {
    List<Plan> texts = GeneratedPlans.texts(TEXTS);
    List<Plan> all = GeneratedPlans.texts("");
    for (int seed = FIRST; seed < FIRST + FAMILIES; seed++) {
      Plan text = texts.get(seed % texts.size());
      List<Plan> others = new ArrayList<>(all);
      others.removeIf(each -> field(each).equals(field(text)));
      family.judge(seed, text, others);
    }
  }

  /** What is new or home-made is of another field than the plan, so that it is truly new. */
  private static String field(Plan plan) {
    return plan.id().substring(0, 4).matches("aqsc|spaq|sthj") ? plan.id().substring(0, 4) : "";
  }

  @Test
  void whatBecameOfEachTaskIsTold() throws IOException {
    Tally fates = new Tally();
    Tally gone = new Tally();
    Tally moved = new Tally();
    families(
        (seed, text, others) -> {
          EditionFamily family = EditionFamily.of(seed, text, others);
          Editions editions = Editions.compare(family.before(), family.after());
          fates.add(family.truth(), EditionFamily.said(editions));
          Map<Object, String> trueMoves = new HashMap<>();
          family.moved().forEach(each -> trueMoves.put(each, "MOVED"));
          Map<Object, String> saidMoves = new HashMap<>();
          editions.changes().stream()
              .filter(Change::moved)
              .forEach(each -> saidMoves.put(each.before().get(0).id(), "MOVED"));
          moved.add(trueMoves, saidMoves);
          Map<Object, String> trueGone = new HashMap<>();
          family.gone().forEach(each -> trueGone.put(each, "GONE"));
          Map<Object, String> saidGone = new HashMap<>();
          editions.gone().stream()
              .filter(each -> !each.whole())
              .forEach(each -> saidGone.put(each.text(), "GONE"));
          gone.add(trueGone, saidGone);
        });
    check(fates);
    check(gone);
    check(moved);
    assertThat(fates.kinds())
        .containsExactlyInAnyOrder("DROPPED", "SPLIT", "MERGED", "REWORDED", "KEPT", "NEW");
  }

  @Test
  void whatCameDownIsTold() throws IOException {
    Tally descents = new Tally();
    families(
        (seed, text, others) -> {
          CascadeFamily family = CascadeFamily.of(seed, text, others);
          Map<Object, String> said = CascadeFamily.said(Cascade.of(family.plans()));
          Map<Object, String> truth = new HashMap<>(family.truth());
          // What is missing at one level is missing below it too where nobody brings it back.
          said.forEach(
              (about, descent) -> {
                if (descent.equals(Descent.MISSING.name())) {
                  truth.putIfAbsent(about, descent);
                }
              });
          descents.add(truth, said);
        });
    check(descents);
    assertThat(descents.kinds())
        .containsExactlyInAnyOrder("RELAYED", "LOCALISED", "MISSING", "HOME_MADE");
  }

  private static void check(Tally tally) {
    for (String kind : tally.kinds()) {
      assertThat(tally.precision(kind)).as("precision%n%s", tally).isGreaterThanOrEqualTo(0.95);
      assertThat(tally.recall(kind)).as("recall%n%s", tally).isGreaterThanOrEqualTo(0.90);
    }
  }
}
