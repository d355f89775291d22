package io.github.duibiao.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that is not the same as a task or measure, and why.
 *
 * @param link the pair, as it was judged
 * @param better the pair that the candidate belongs to instead, where it is SAME with another; null
 *     where it is the same as nothing
 * @param lacking what the pair has least of, held against the pairs of the same alignment that are
 *     SAME: the features, with how much less each adds to the log-odds, the most lacking first;
 *     empty where no pair is SAME
 */
public record Refusal(Link link, @Nullable Link better, List<Lack> lacking) {
  private static final int SHOWN = 2;

  /**
   * What a pair has little of.
   *
   * @param feature the name of the feature
   * @param less how much less it adds to the log-odds than among pairs that are SAME; positive
   */
  public record Lack(String feature, double less) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s -%.1f", feature, less);
    }
  }

  /** Copies the list. */
  public Refusal {
    Objects.requireNonNull(link, "link");
    lacking = List.copyOf(lacking);
  }

  static Refusal of(Link link, String id, Alignment alignment) {
    String candidate = link.left().equals(id) ? link.right() : link.left();
    List<Link> same = alignment.links(Relation.SAME);
    Link better =
        same.stream()
            .filter(each -> each.left().equals(candidate) || each.right().equals(candidate))
            .max(Comparator.comparingDouble(Link::probability))
            .orElse(null);
    List<Lack> lacking =
        link.evidence().stream()
            .map(each -> new Lack(each.feature(), usual(each.feature(), same) - each.weight()))
            .filter(each -> each.less > 0)
            .sorted(Comparator.comparingDouble((Lack each) -> -each.less))
            .toList();
    return new Refusal(link, better, lacking);
  }

  private static double usual(String feature, List<Link> same) {
    return same.stream()
        .flatMap(link -> link.evidence().stream())
        .filter(each -> each.feature().equals(feature))
        .mapToDouble(Evidence::weight)
        .average()
        .orElse(0);
  }

  /** Returns the pair and the reason in one line, in Chinese and in English. */
  @Override
  public String toString() {
    String most =
        lacking.stream().limit(SHOWN).map(Lack::toString).collect(Collectors.joining(", "));
    return link
        + (most.isEmpty() ? "" : "; 欠缺 lacks " + most)
        + (better == null ? "" : "; 已对应 goes with " + better.left() + " ~ " + better.right());
  }
}
