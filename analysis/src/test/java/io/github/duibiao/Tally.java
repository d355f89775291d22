package io.github.duibiao;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts, class by class, what was found of what is true. */
public final class Tally {
  private final Map<String, int[]> counts = new TreeMap<>();

  /** Counts the statements of one document: each is its class and what it is about. */
  public void add(Map<Object, String> truth, Map<Object, String> said) {
    truth.forEach((about, kind) -> of(kind)[kind.equals(said.get(about)) ? 0 : 2]++);
    said.forEach((about, kind) -> of(kind)[kind.equals(truth.get(about)) ? 3 : 1]++);
  }

  private int[] of(String kind) {
    return counts.computeIfAbsent(kind, key -> new int[4]);
  }

  public double precision(String kind) {
    return (double) of(kind)[0] / Math.max(1, of(kind)[0] + of(kind)[1]);
  }

  public double recall(String kind) {
    return (double) of(kind)[0] / Math.max(1, of(kind)[0] + of(kind)[2]);
  }

  public Set<String> kinds() {
    return counts.keySet();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String kind : kinds()) {
      int[] c = of(kind);
      text.append(
          String.format(
              Locale.ROOT,
              "%-10s precision %.3f recall %.3f (right %d, wrong %d, missed %d)%n",
              kind,
              precision(kind),
              recall(kind),
              c[0],
              c[1],
              c[2]));
    }
    return text.toString();
  }
}
