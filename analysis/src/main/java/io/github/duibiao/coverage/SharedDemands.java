package io.github.duibiao.coverage;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.NewWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what several peers demand in words that a plan has nowhere, such as 法律顾问 in what two plans
 * say of requests for information. The measures need not be the same as wholes: a long sentence of
 * the one may have it beside much else. What two peers name in the same new words, in measures or
 * tasks that correspond, is one demand.
 */
final class SharedDemands {
  /** What the new words that two measures share weigh at least: those of a name, not of a turn. */
  private static final double TELLING = 16;

  /** So many characters in one piece are a name. */
  private static final int NAME = 4;

  /** A measure that has so much of the new words makes the demand too. */
  private static final double MOST = 0.6;

  /** So many characters of a sentence are taken in as a whole. */
  private static final int SHORT = 120;

  private final Peers peers;
  private final Map<String, Said> said = new LinkedHashMap<>();
  private final Map<String, List<String>> ofTask = new LinkedHashMap<>();

  /** A measure of a peer and what it says in new words that no demand found so far has. */
  private static final class Said {
    private final Measure measure;
    private NewWording.Pairs left;

    Said(Measure measure, NewWording.Pairs left) {
      this.measure = measure;
      this.left = left;
    }
  }

  /**
   * A demand that several peers make.
   *
   * @param text the part of a sentence that makes it
   * @param measures the ids of the measures that make it
   */
  record Shared(String text, Set<String> measures) {}

  private record Two(Said one, Said other, NewWording.Pairs common) {
    double weight() {
      return common.weight();
    }
  }

  SharedDemands(Peers peers) {
    this.peers = peers;
    NewWording fresh = NewWording.beside(peers.plan());
    for (Plan plan : peers.all()) {
      for (Task task : plan.tasks()) {
        List<String> ids = new ArrayList<>();
        for (Measure measure : task.workingMeasures()) {
          said.put(measure.id(), new Said(measure, fresh.of(measure.text())));
          ids.add(measure.id());
        }
        ofTask.put(task.id(), ids);
      }
    }
  }

  /** Returns what several peers demand, the most telling first. */
  List<Shared> find(List<Alignment> alignments) {
    List<Two> open = new ArrayList<>();
    for (Alignment alignment : alignments) {
      if (peers.contains(alignment.left()) && peers.contains(alignment.right())) {
        for (Link link : alignment.matches()) {
          pairs(alignment.level(), link, open);
        }
      }
    }
    List<Shared> found = new ArrayList<>();
    while (!open.isEmpty()) {
      open.sort(
          Comparator.comparingDouble(Two::weight)
              .reversed()
              .thenComparing(two -> two.one.measure.id())
              .thenComparing(two -> two.other.measure.id()));
      Two best = open.remove(0);
      boolean quoted = found.stream().anyMatch(each -> isQuoted(best, each));
      Set<String> measures = new LinkedHashSet<>();
      measures.add(best.one.measure.id());
      measures.add(best.other.measure.id());
      for (Said each : said.values()) {
        if (each.left.and(best.common).weight() >= MOST * best.weight()) {
          measures.add(each.measure.id());
        }
      }
      if (!quoted) {
        String one = best.common.clauseOf(best.one.measure.text());
        String other = best.common.clauseOf(best.other.measure.text());
        found.add(
            new Shared(
                one.length() <= other.length()
                    ? from(one, best.one.measure.text())
                    : from(other, best.other.measure.text()),
                measures));
      }
      said.values().forEach(each -> each.left = each.left.without(best.common));
      List<Two> rest = new ArrayList<>();
      open.forEach(two -> add(two.one, two.other, rest));
      open = rest;
    }
    return found;
  }

  /** A short sentence that is quoted for one demand shows the others that it makes. */
  private static boolean isQuoted(Two two, Shared shared) {
    return Stream.of(two.one, two.other)
        .map(each -> each.measure)
        .anyMatch(each -> shared.measures().contains(each.id()) && each.text().length() <= SHORT);
  }

  /** The rest of a text from a clause on. */
  private static String from(String clause, String text) {
    return text.substring(text.indexOf(clause)).replaceFirst("[。；;]$", "");
  }

  private void pairs(Granularity level, Link link, List<Two> open) {
    if (level == Granularity.MEASURE) {
      add(said.get(link.left()), said.get(link.right()), open);
      return;
    }
    for (String one : ofTask.getOrDefault(link.left(), List.of())) {
      for (String other : ofTask.getOrDefault(link.right(), List.of())) {
        add(said.get(one), said.get(other), open);
      }
    }
  }

  private static void add(@Nullable Said one, @Nullable Said other, List<Two> open) {
    if (one == null || other == null) {
      return;
    }
    NewWording.Pairs common = one.left.and(other.left);
    if (common.weight() >= TELLING && common.longestRun(one.measure.text()) >= NAME) {
      open.add(new Two(one, other, common));
    }
  }
}
