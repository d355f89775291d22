package io.github.duibiao.alignment;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every pair of two plans, decided: made link by link, since nearly all of them are refused and
 * never looked at. The numbers behind them are let go when memory is needed, and computed anew when
 * a pair is asked for. Safe for use by many threads.
 */
final class AllPairs extends AbstractList<Link> {
  private final List<String> leftIds;
  private final List<String> rightIds;
  private final Supplier<Decided> computation;
  private WeakReference<@Nullable Decided> known;

  /** The numbers and decisions of all pairs. */
  static final class Decided {
    private final PairScores scores;
    private final Relation[][] relations;

    Decided(PairScores scores, Relation[][] relations) {
      this.scores = scores;
      this.relations = relations;
    }
  }

  AllPairs(List<String> leftIds, List<String> rightIds, Supplier<Decided> computation) {
    this.leftIds = leftIds;
    this.rightIds = rightIds;
    this.computation = computation;
    known = new WeakReference<>(null);
  }

  private synchronized Decided decided() {
    Decided decided = known.get();
    if (decided == null) {
      decided = computation.get();
      known = new WeakReference<>(decided);
    }
    return decided;
  }

  @Override
  public int size() {
    return leftIds.size() * rightIds.size();
  }

  @Override
  public Link get(int index) {
    return link(decided(), index / rightIds.size(), index % rightIds.size());
  }

  private Link link(Decided decided, int i, int j) {
    Relation relation = decided.relations[i][j];
    return new Link(
        leftIds.get(i),
        rightIds.get(j),
        decided.scores.same(i, j),
        relation,
        relation == Relation.PARTIAL ? decided.scores.direction(i, j) : null,
        new LateEvidence(() -> evidence(i, j)));
  }

  /**
   * Returns the pairs that were refused although each is the likest of the other and they are not
   * unlikely to have something in common, in the order of the documents.
   *
   * @param related how likely at least one is a part of the other, or both are the same
   */
  List<Link> mutual(double related) {
    Decided decided = decided();
    PairScores scores = decided.scores;
    List<Link> found = new ArrayList<>();
    int[] bestOfColumn = new int[rightIds.size()];
    for (int j = 0; j < bestOfColumn.length; j++) {
      int column = j;
      bestOfColumn[j] = best(leftIds, i -> scores.logOdds[i][column]);
    }
    for (int i = 0; i < leftIds.size() && !rightIds.isEmpty(); i++) {
      int row = i;
      int j = best(rightIds, each -> scores.logOdds[row][each]);
      if (bestOfColumn[j] == i
          && decided.relations[i][j] == Relation.NONE
          && LevelModel.probability(scores.relatedLogOdds(i, j)) >= related) {
        found.add(link(decided, i, j));
      }
    }
    return List.copyOf(found);
  }

  private static int best(List<String> ids, LogOdds odds) {
    Comparator<Integer> order = likest(ids, odds);
    int best = 0;
    for (int i = 1; i < ids.size(); i++) {
      if (order.compare(i, best) < 0) {
        best = i;
      }
    }
    return best;
  }

  private synchronized List<Evidence> evidence(int i, int j) {
    return decided().scores.evidence(i, j);
  }

  /**
   * Returns the links worth keeping, in the order of the documents: those that say something, and
   * of every task the likest that were refused.
   *
   * @param refusals how many of these
   */
  List<Link> kept(int refusals) {
    Decided decided = decided();
    SortedSet<Integer> places = new TreeSet<>();
    int columns = rightIds.size();
    for (int i = 0; i < leftIds.size(); i++) {
      int row = i;
      List<Integer> refused = new ArrayList<>();
      Comparator<Integer> likest = likest(rightIds, j -> decided.scores.logOdds[row][j]);
      for (int j = 0; j < columns; j++) {
        if (decided.relations[i][j] != Relation.NONE) {
          places.add(i * columns + j);
        } else {
          put(refused, j, refusals, likest);
        }
      }
      refused.forEach(j -> places.add(row * columns + j));
    }
    for (int j = 0; j < columns; j++) {
      int column = j;
      List<Integer> refused = new ArrayList<>();
      Comparator<Integer> likest = likest(leftIds, i -> decided.scores.logOdds[i][column]);
      for (int i = 0; i < leftIds.size(); i++) {
        if (decided.relations[i][j] == Relation.NONE) {
          put(refused, i, refusals, likest);
        }
      }
      refused.forEach(i -> places.add(i * columns + column));
    }
    return places.stream().map(p -> link(decided, p / columns, p % columns)).toList();
  }

  private interface LogOdds {
    double of(int place);
  }

  /** The likest first; of several as like the first by its id, so that the order is no matter. */
  private static Comparator<Integer> likest(List<String> ids, LogOdds odds) {
    return (a, b) -> {
      int byOdds = Double.compare(odds.of(b), odds.of(a));
      return byOdds != 0 ? byOdds : ids.get(a).compareTo(ids.get(b));
    };
  }

  private static void put(List<Integer> best, int place, int most, Comparator<Integer> order) {
    if (best.size() == most && order.compare(place, best.get(most - 1)) >= 0) {
      return;
    }
    int at = 0;
    while (at < best.size() && order.compare(best.get(at), place) <= 0) {
      at++;
    }
    best.add(at, place);
    if (best.size() > most) {
      best.remove(most);
    }
  }
}
