package io.github.duibiao.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Average-linkage clustering of tasks (Sokal and Michener 1958) that only ever compares tasks of
 * different plans.
 *
 * <p>The similarity of two clusters is the mean probability over the pairs of tasks across them
 * that are of different plans. The two most similar are merged first; merging ends where the best
 * mean is no longer above one half. Time is cubic in the number of tasks in the worst case, and
 * small in practice since only clusters with a SAME link between them are candidates.
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
    int n = ids.size();
    Map<String, Integer> planIndex = new HashMap<>();
    plan = new int[n];
    for (int i = 0; i < n; i++) {
      index.put(ids.get(i), i);
      String name = Objects.requireNonNull(planOf.get(ids.get(i)));
      plan[i] = planIndex.computeIfAbsent(name, each -> planIndex.size());
    }
    probability = new double[n][n];
    same = new boolean[n][n];
  }

  void add(Link link) {
    Integer i = index.get(link.left());
    Integer j = index.get(link.right());
    if (i != null && j != null && plan[i] != plan[j]) {
      probability[i][j] = probability[j][i] = link.probability();
      same[i][j] = same[j][i] = link.relation() == Relation.SAME;
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

  /** Returns the clusters, each in the order of the ids, ordered by their first. */
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
    List<List<String>> named = new ArrayList<>();
    for (int c = 0; c < n; c++) {
      List<String> members = new ArrayList<>();
      for (int i = c; i < n; i++) {
        if (cluster[i] == c) {
          members.add(ids.get(i));
        }
      }
      if (!members.isEmpty()) {
        named.add(members);
      }
    }
    return named;
  }

  private static boolean mergeBest(
      int[] cluster, double[][] sums, int[][] counts, boolean[][] linked) {
    double best = THRESHOLD;
    int into = -1;
    int from = -1;
    for (int a = 0; a < cluster.length; a++) {
      for (int b = a + 1; cluster[a] == a && b < cluster.length; b++) {
        if (linked[a][b] && cluster[b] == b && sums[a][b] > best * counts[a][b]) {
          best = sums[a][b] / counts[a][b];
          into = a;
          from = b;
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
