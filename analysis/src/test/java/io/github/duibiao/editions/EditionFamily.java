package io.github.duibiao.editions;

import io.github.duibiao.GeneratedPlans;
import io.github.duibiao.GeneratedPlans.Draft;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An old edition, a new one made of it, and what became of every task. */
record EditionFamily(
    Plan before, Plan after, Map<Object, String> truth, Set<String> moved, Set<String> gone) {
  private record Made(Draft draft, Set<Integer> from, Fate fate, boolean moved) {}

  static EditionFamily of(long seed, Plan text, List<Plan> others) {
    GeneratedPlans made = new GeneratedPlans(seed);
    String place = made.place();
    List<Draft> old = new ArrayList<>(GeneratedPlans.drafts(text));
    Collections.shuffle(old, new java.util.Random(seed));
    old = old.subList(0, Math.min(old.size(), 10 + made.below(8)));
    List<Made> now = new ArrayList<>();
    Set<String> gone = new HashSet<>();
    for (int k = 0; k < old.size(); k++) {
      double draw = made.below(1000) / 1000.0;
      Draft draft = old.get(k);
      double weight = made.chance(0.5) ? 0.2 : 0.6;
      int middle = GeneratedPlans.middle(draft);
      if (draw < 0.2) {
        now.add(new Made(draft, Set.of(k), Fate.KEPT, false));
      } else if (draw < 0.5) {
        Draft shorter = made.chance(0.4) ? withoutOne(made, draft, gone) : draft;
        Draft reworded = made.reword(shorter, draw < 0.3 ? 0.2 : draw < 0.4 ? 0.6 : 1);
        boolean changed = !reworded.equals(draft);
        now.add(new Made(reworded, Set.of(k), changed ? Fate.REWORDED : Fate.KEPT, false));
      } else if (draw < 0.65 && middle > 0) {
        int at = middle;
        List<String> first = draft.sentences().subList(0, at);
        List<String> second = draft.sentences().subList(at, draft.sentences().size());
        Draft one = draft.withSentences(first);
        Draft other = draft.withSentences(second).withTitle(GeneratedPlans.heading(second));
        now.add(new Made(made.reword(one, weight), Set.of(k), Fate.SPLIT, false));
        now.add(new Made(made.reword(other, weight), Set.of(k), Fate.SPLIT, false));
      } else if (draw < 0.78 && k + 1 < old.size()) {
        Draft next = old.get(k + 1);
        List<String> both = new ArrayList<>(draft.sentences());
        both.addAll(next.sentences());
        Draft merged = draft.withSentences(both).withTitle(draft.title() + "，" + next.title());
        now.add(new Made(made.reword(merged, weight), Set.of(k, k + 1), Fate.MERGED, false));
        k++;
      } // Or else it is dropped.
    }
    int fresh = 1 + made.below(4);
    for (Draft each : made.foreign(others, old, fresh)) {
      now.add(made.below(now.size() + 1), new Made(each, Set.of(), Fate.NEW, false));
    }
    move(made, now);
    return build(seed, place, old, now, gone);
  }

  /** A task stays in its section; one that is new or moved is in that of the one before it. */
  private static List<Integer> sections(List<Made> now) {
    List<Integer> sections = new ArrayList<>();
    for (Made each : now) {
      boolean stays = !each.from.isEmpty() && !each.moved;
      int last = sections.isEmpty() ? 1 : sections.get(sections.size() - 1);
      sections.add(stays ? 1 + Collections.min(each.from) / 5 : last);
    }
    return sections;
  }

  private static void move(GeneratedPlans made, List<Made> now) {
    for (int k = 0; k < now.size(); k++) {
      Made each = now.get(k);
      boolean single = each.fate == Fate.KEPT || each.fate == Fate.REWORDED;
      if (single && !each.moved && made.chance(0.1)) {
        now.remove(k);
        int to = (k + now.size() / 2) % Math.max(1, now.size());
        now.add(to, new Made(each.draft, each.from, each.fate, true));
      }
    }
  }

  /** Leaves out a sentence that is long enough to be a promise. */
  private static Draft withoutOne(GeneratedPlans made, Draft draft, Set<String> gone) {
    List<String> sentences = new ArrayList<>(draft.sentences());
    int at = made.below(sentences.size());
    if (sentences.size() < 3 || sentences.get(at).length() < 15) {
      return draft;
    }
    gone.add(sentences.remove(at));
    return draft.withSentences(sentences);
  }

  private static EditionFamily build(
      long seed, String place, List<Draft> old, List<Made> now, Set<String> gone) {
    Plan before = GeneratedPlans.plan("old-" + seed, place, 3, 2023, LocalDate.of(2023, 4, 1), old);
    Plan after =
        GeneratedPlans.plan(
            "new-" + seed,
            place,
            3,
            2024,
            LocalDate.of(2024, 4, 1),
            now.stream().map(Made::draft).toList(),
            sections(now));
    Map<Set<Integer>, Set<String>> results = new LinkedHashMap<>();
    Map<Set<Integer>, Fate> fates = new HashMap<>();
    Map<Object, String> truth = new LinkedHashMap<>();
    Set<String> moved = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (int k = 0; k < now.size(); k++) {
      Made each = now.get(k);
      String id = after.tasks().get(k).id();
      if (each.fate == Fate.NEW) {
        truth.put(List.of(Set.of(), Set.of(id)), Fate.NEW.name());
      } else {
        results.computeIfAbsent(each.from, key -> new HashSet<>()).add(id);
        fates.put(each.from, each.fate);
        used.addAll(each.from);
      }
      if (each.moved) {
        moved.add(before.tasks().get(each.from.iterator().next()).id());
      }
    }
    results.forEach(
        (from, to) -> {
          Set<String> ids = new HashSet<>();
          from.forEach(k -> ids.add(before.tasks().get(k).id()));
          truth.put(List.of(ids, to), fates.get(from).name());
        });
    for (int k = 0; k < old.size(); k++) {
      if (!used.contains(k)) {
        truth.put(List.of(Set.of(before.tasks().get(k).id()), Set.of()), Fate.DROPPED.name());
      }
    }
    return new EditionFamily(before, after, truth, moved, gone);
  }

  /** What is said of the two, in the form of the truth. */
  static Map<Object, String> said(Editions editions) {
    Map<Object, String> said = new LinkedHashMap<>();
    for (Change each : editions.changes()) {
      said.put(List.of(ids(each.before()), ids(each.after())), each.fate().name());
    }
    return said;
  }

  private static Set<String> ids(List<Task> tasks) {
    Set<String> ids = new HashSet<>();
    tasks.forEach(each -> ids.add(each.id()));
    return ids;
  }
}
