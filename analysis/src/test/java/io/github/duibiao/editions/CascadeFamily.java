package io.github.duibiao.editions;

import io.github.duibiao.GeneratedPlans;
import io.github.duibiao.GeneratedPlans.Draft;
import io.github.duibiao.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Plans from one level of government down to others, and what each made of every demand. */
record CascadeFamily(List<Plan> plans, Map<Object, String> truth) {

  /** A task on its way down: where it began, and what the last plan made of it. */
  private record Carried(String origin, Draft draft) {}

  static CascadeFamily of(long seed, Plan text, List<Plan> others) {
    GeneratedPlans made = new GeneratedPlans(seed);
    List<Draft> drafts = new ArrayList<>(GeneratedPlans.drafts(text));
    Collections.shuffle(drafts, new Random(seed));
    drafts = drafts.subList(0, Math.min(drafts.size(), 8 + made.below(8)));
    Map<Object, String> truth = new LinkedHashMap<>();
    List<Plan> plans = new ArrayList<>();
    int level = made.below(3);
    int depth = 2 + made.below(3);
    List<Carried> above = new ArrayList<>();
    String top = "p" + seed + "-0";
    List<Draft> passed =
        new ArrayList<>(
            drafts.stream().map(each -> new GeneratedPlans(0).passDown(each, 0)).toList());
    for (int k = 0; k < passed.size(); k++) {
      above.add(new Carried(top + "#" + (k + 1), passed.get(k)));
    }
    plans.add(
        GeneratedPlans.plan(top, made.place(), level, 2024, LocalDate.of(2024, 1, 10), passed));
    for (int step = 1; step < depth && level + step < 5; step++) {
      String id = "p" + seed + "-" + step;
      String place = made.place();
      List<Carried> now = new ArrayList<>();
      List<Carried> missing = new ArrayList<>();
      for (Carried each : above) {
        double draw = made.below(1000) / 1000.0;
        Descent descent =
            draw < 0.35 ? Descent.RELAYED : draw < 0.75 ? Descent.LOCALISED : Descent.MISSING;
        truth.put(List.of(each.origin, id), descent.name());
        switch (descent) {
          case RELAYED ->
              now.add(new Carried(each.origin, made.passDown(each.draft, level + step)));
          case LOCALISED ->
              now.add(
                  new Carried(each.origin, made.localise(each.draft, level + step, place, others)));
          default -> missing.add(each);
        }
      }
      List<Draft> had = new ArrayList<>(above.stream().map(Carried::draft).toList());
      for (Draft each : made.foreign(others, had, 1 + made.below(4))) {
        now.add(new Carried("", each));
      }
      Collections.shuffle(now, new Random(seed + step));
      List<Carried> carried = new ArrayList<>();
      for (int k = 0; k < now.size(); k++) {
        Carried each = now.get(k);
        String own = id + "#" + (k + 1);
        if (each.origin.isEmpty()) {
          truth.put(own, Descent.HOME_MADE.name());
        }
        carried.add(each.origin.isEmpty() ? new Carried(own, each.draft) : each);
      }
      plans.add(
          GeneratedPlans.plan(
              id,
              place,
              level + step,
              2024,
              LocalDate.of(2024, 1 + step, 20),
              now.stream().map(Carried::draft).toList()));
      // What is missing at one level may still come down from the level above it.
      missing.forEach(
          each -> {
            if (made.chance(0.2)) {
              carried.add(each);
            }
          });
      above = carried;
    }
    return new CascadeFamily(plans, truth);
  }

  /** What is said of the family, in the form of the truth. */
  static Map<Object, String> said(Cascade cascade) {
    Map<Object, String> said = new LinkedHashMap<>();
    for (Strand strand : cascade.strands()) {
      for (CascadeCell cell : strand.cells()) {
        said.put(List.of(strand.task().id(), cell.plan()), cell.descent().name());
      }
    }
    for (Plan plan : cascade.plans()) {
      cascade.homeMade(plan.id()).forEach(each -> said.put(each.id(), Descent.HOME_MADE.name()));
    }
    return said;
  }
}
