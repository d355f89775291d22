package io.github.duibiao.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Average-linkage clustering of tasks (Sokal and Michener 1958) that only ever compares tasks of
 * different plans.
 *
 * <p>The similarity of two clusters is the mean probability over the pairs of tasks across them
 * that are of different plans; a pair decided to be SAME counts at least one half, so that two
 * plans alone are grouped as they are aligned. The two most similar are merged first, of several as
 * similar those whose ids come first, so that the order in which plans and tasks are given decides
 * nothing; merging ends where the best mean is below one half. Time is cubic in the number of tasks
 * in the worst case, and small in practice since only clusters with a SAME link between them are
 * candidates.
 */
final class Linkage {
  private static final double THRESHOLD = 0.5;

  private final List<String> ids;
  private final Map<String, Integer> index = new HashMap<>();
  private final int[] plan;
  private final double[][] probability;
  private final boolean[][] same;

  Linkage(List<String> ids, Map<String, String> planOf) {
    this.ids = ids;
    List<String> sorted = ids.stream().sorted().toList();
    int n = sorted.size();
    Map<String, Integer> planIndex = new HashMap<>();
    plan = new int[n];
    for (int i = 0; i < n; i++) {
      index.put(sorted.get(i), i);
      String name = Objects.requireNonNull(planOf.get(sorted.get(i)));
      plan[i] = planIndex.computeIfAbsent(name, each -> planIndex.size());
    }
    probability = new double[n][n];
    same = new boolean[n][n];
  }

  void add(Link link) {
    Integer i = index.get(link.left());
    Integer j = index.get(link.right());
    if (i != null && j != null && plan[i] != plan[j]) {
      boolean linked = link.relation() == Relation.SAME;
      double counted = linked ? Math.max(THRESHOLD, link.probability()) : link.probability();
      probability[i][j] = probability[j][i] = counted;
      same[i][j] = same[j][i] = linked;
    }
  }

  /** How close a task is to the others of its cluster: the sum of its probabilities. */
  double typicality(String task, List<String> cluster) {
    int i = Objects.requireNonNull(index.get(task));
    return cluster.stream().mapToDouble(each -> probability[i][position(each)]).sum();
  }

  private int position(String id) {
    return Objects.requireNonNull(index.get(id));
  }

  /** Returns the clusters, each in the order the ids were given in, ordered by their first. */
  List<List<String>> clusters() {
    int n = ids.size();
    double[][] sums = new double[n][];
    int[][] counts = new int[n][n];
    boolean[][] linked = new boolean[n][];
    for (int i = 0; i < n; i++) {
      sums[i] = probability[i].clone();
      linked[i] = same[i].clone();
      for (int j = 0; j < n; j++) {
        counts[i][j] = plan[i] == plan[j] ? 0 : 1;
      }
    }
    // A cluster is known by its first task; the others point to it.
    int[] cluster = new int[n];
    Arrays.setAll(cluster, i -> i);
    while (mergeBest(cluster, sums, counts, linked)) {}
    Map<Integer, List<String>> members = new LinkedHashMap<>();
    for (String id : ids) {
      members.computeIfAbsent(cluster[position(id)], first -> new ArrayList<>()).add(id);
    }
    return List.copyOf(members.values());
  }

  private static boolean mergeBest(
      int[] cluster, double[][] sums, int[][] counts, boolean[][] linked) {
    double best = 0;
    int into = -1;
    int from = -1;
    for (int a = 0; a < cluster.length; a++) {
      for (int b = a + 1; cluster[a] == a && b < cluster.length; b++) {
        if (linked[a][b] && cluster[b] == b) {
          double mean = sums[a][b] / counts[a][b];
          if (mean >= THRESHOLD && mean > best) {
            best = mean;
            into = a;
            from = b;
          }
        }
      }
    }
    if (from < 0) {
      return false;
    }
    for (int c = 0; c < cluster.length; c++) {
      sums[into][c] = sums[c][into] = sums[into][c] + sums[from][c];
      counts[into][c] = counts[c][into] = counts[into][c] + counts[from][c];
      linked[into][c] = linked[c][into] = linked[into][c] || linked[from][c];
      cluster[c] = cluster[c] == from ? into : cluster[c];
    }
    return true;
  }
}
