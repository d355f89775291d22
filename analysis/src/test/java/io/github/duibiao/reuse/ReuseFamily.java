package io.github.duibiao.reuse;

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

/**
 * Plans that took from one another over several generations, some that took from none, and what of
 * every task is from where.
 */
record ReuseFamily(List<Plan> plans, Map<Object, String> grades, Map<String, String> parents) {
  private static final List<String> FORMULAE =
      List.of(
          "各级各部门要高度重视，切实加强组织领导，确保各项工作落到实处。",
          "要坚持问题导向和目标导向相结合，不断提升工作质量和水平。",
          "对工作不力、推诿扯皮造成严重后果的，依规依纪严肃追究责任。");

  static ReuseFamily of(long seed, List<Plan> texts) {
    GeneratedPlans made = new GeneratedPlans(seed);
    Random random = new Random(seed);
    Map<Object, String> grades = new LinkedHashMap<>();
    Map<String, String> parents = new LinkedHashMap<>();
    List<Plan> plans = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    List<List<Draft>> drafts = new ArrayList<>();
    List<Draft> fresh = new ArrayList<>();
    texts.forEach(each -> fresh.addAll(GeneratedPlans.drafts(each)));
    Collections.shuffle(fresh, random);
    int count = 4 + made.below(5);
    for (int k = 0; k < count; k++) {
      String id = "r" + seed + "-" + k;
      int parent = k == 0 || made.chance(0.15) ? -1 : made.below(k);
      int level = parent < 0 ? 1 + made.below(3) : Math.min(4, levels.get(parent) + made.below(2));
      boolean peer = parent >= 0 && levels.get(parent) == level;
      levels.add(level);
      List<Draft> own = new ArrayList<>();
      List<Grade> madeOf = new ArrayList<>();
      List<Draft> of = parent < 0 ? List.of() : drafts.get(parent);
      for (Draft each : of) {
        double draw = made.below(1000) / 1000.0;
        if (draw < 0.35) {
          own.add(draw < 0.2 ? made.passDown(each, level) : made.reword(each, 0.08));
          madeOf.add(Grade.RELAY);
        } else if (draw < 0.6) {
          own.add(adapted(made, each, fresh));
          madeOf.add(Grade.ADAPTED);
        }
      }
      for (int left = 5 + made.below(5); left > 0 && !fresh.isEmpty(); left--) {
        Draft each = fresh.remove(fresh.size() - 1);
        List<String> sentences = new ArrayList<>(each.sentences());
        if (made.chance(0.4)) {
          sentences.add(made.one(FORMULAE));
        }
        own.add(each.withSentences(sentences));
        madeOf.add(Grade.OWN);
      }
      for (int t = 0; t < own.size(); t++) {
        grades.put(id + "#" + (t + 1), madeOf.get(t).name());
      }
      LocalDate day = LocalDate.of(2022, 1, 1).plusDays(40L * k + random.nextInt(30));
      boolean cites = parent >= 0 && made.chance(0.4);
      // A peer is known by its date alone; where the level tells, the date may be missing.
      boolean dated = peer || parent < 0 || made.chance(0.7);
      Plan plan =
          GeneratedPlans.plan(id, made.place() + k, level, day.getYear(), dated ? day : null, own);
      if (cites) {
        plan =
            plan.toBuilder()
                .preamble(
                    "根据《"
                        + plans.get(parent).title()
                        + "》（"
                        + plans.get(parent).documentNumber()
                        + "）要求，制定本要点。")
                .build();
      }
      if (parent >= 0 && madeOf.stream().anyMatch(each -> each != Grade.OWN)) {
        parents.put(id, plans.get(parent).id());
      }
      plans.add(plan);
      drafts.add(own);
    }
    Collections.shuffle(plans, random);
    return new ReuseFamily(plans, grades, parents);
  }

  /** About half of the letters stay, the others are of texts that nobody else has. */
  private static Draft adapted(GeneratedPlans made, Draft draft, List<Draft> fresh) {
    List<String> sentences = new ArrayList<>(draft.sentences());
    int size = draft.text().length();
    for (int added = 0; added < size * 0.7 && !fresh.isEmpty(); ) {
      String own = fresh.remove(fresh.size() - 1).text();
      sentences.add(own.length() > size ? own.substring(0, size) + "。" : own);
      added += own.length();
    }
    return made.reword(draft.withSentences(sentences), 0.1);
  }
}
