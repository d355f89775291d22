package io.github.duibiao.reuse;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.reuse.LocalAlignment.Aligned;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How common wording is, over families of plans: plans of one place, or that share so much that one
 * took from the other or both from a third, count as one. What a source's nine followers have of it
 * is borrowed and not common; what three families have is a formula of the genre (套语).
 */
final class Families {
  /** In how many families a passage has to stand to be a formula. */
  static final int FORMULA = 3;

  /** No formula is as long, in letters: a passage that is makes two plans akin. */
  private static final int LONG = 40;

  /** The share of the shorter plan that long passages have to make up for two plans to be akin. */
  private static final double AKIN = 0.1;

  /** The share of the seeds of a passage that a plan has to have to have the passage. */
  private static final double HAS = 0.8;

  private static final int SEED = LocalAlignment.SEED;

  private final int[] family;
  private final Map<Long, Set<Integer>> plansOfSeed = new HashMap<>();

  Families(List<PlanLetters> plans) {
    family = new int[plans.size()];
    Arrays.setAll(family, k -> k);
    Map<String, Integer> places = new HashMap<>();
    for (int k = 0; k < plans.size(); k++) {
      Plan plan = plans.get(k).plan();
      if (plan.jurisdiction() != null) {
        Integer first = places.putIfAbsent(plan.jurisdiction().fullName(), k);
        join(k, first == null ? k : first);
      }
      for (long seed : seeds(plans.get(k).letters())) {
        plansOfSeed.computeIfAbsent(seed, each -> new HashSet<>(2)).add(k);
      }
    }
  }

  /** Takes note of what two plans share. */
  void add(int one, int other, int lettersOfShorter, List<Aligned> passages) {
    int shared = passages.stream().mapToInt(Aligned::equal).filter(each -> each >= LONG).sum();
    if (shared > AKIN * lettersOfShorter) {
      join(one, other);
    }
  }

  private void join(int one, int other) {
    family[root(one)] = root(other);
  }

  private int root(int plan) {
    int at = plan;
    while (family[at] != at) {
      family[at] = family[family[at]];
      at = family[at];
    }
    return at;
  }

  /** Returns in how many families a passage stands. */
  int having(String passage) {
    long[] wanted = seeds(passage.toCharArray());
    Map<Integer, Integer> counts = new HashMap<>();
    for (long seed : wanted) {
      plansOfSeed.getOrDefault(seed, Set.of()).forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    Set<Integer> families = new HashSet<>();
    counts.forEach(
        (plan, count) -> {
          if (count >= HAS * wanted.length) {
            families.add(root(plan));
          }
        });
    return families.size();
  }

  private static long[] seeds(char[] letters) {
    long[] seeds = new long[Math.max(0, letters.length - SEED + 1)];
    int count = 0;
    long seed = 0;
    int run = 0;
    for (char c : letters) {
      run = c == LocalAlignment.BARRIER ? 0 : run + 1;
      seed = seed << 16 | c;
      if (run >= SEED) {
        seeds[count++] = seed;
      }
    }
    return Arrays.stream(seeds, 0, count).distinct().toArray();
  }
}
