package io.github.duibiao.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which tasks of one plan are which tasks of another.
 *
 * <pre>{@code
 * Alignment alignment = Aligner.standard().align(ours, theirs, Granularity.TASK);
 * alignment.links(Relation.SAME).forEach(System.out::println);
 * System.out.println("only theirs: " + alignment.unmatchedRight());
 * }</pre>
 *
 * @param left the id of the left plan
 * @param right the id of the right plan
 * @param level what was aligned
 * @param constant the model's constant: the log-odds that two are the same when no feature speaks
 * @param leftIds the ids of all that was aligned of the left plan, in the order of the document
 * @param rightIds the ids of all that was aligned of the right plan, in the order of the document
 * @param links every pair of the one with the other, also those of relation NONE, in the order of
 *     the left document, then of the right
 */
public record Alignment(
    String left,
    String right,
    Granularity level,
    double constant,
    List<String> leftIds,
    List<String> rightIds,
    List<Link> links) {
  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparing(Link::relation)
          .thenComparing(Comparator.comparingDouble(Link::probability).reversed());

  /** Copies the lists. */
  public Alignment {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(level, "level");
    leftIds = List.copyOf(leftIds);
    rightIds = List.copyOf(rightIds);
    links = List.copyOf(links);
  }

  /** Returns the links of these relations, in the order of the documents. */
  public List<Link> links(Relation... relations) {
    Set<Relation> wanted = Set.of(relations);
    return links.stream().filter(each -> wanted.contains(each.relation())).toList();
  }

  /** Returns the links that say something, SAME and PARTIAL, in the order of the documents. */
  public List<Link> matches() {
    return links(Relation.SAME, Relation.PARTIAL);
  }

  /** Returns the ids of the left plan that no link SAME or PARTIAL names. */
  public List<String> unmatchedLeft() {
    Set<String> matched = matches().stream().map(Link::left).collect(Collectors.toSet());
    return leftIds.stream().filter(each -> !matched.contains(each)).toList();
  }

  /** Returns the ids of the right plan that no link SAME or PARTIAL names. */
  public List<String> unmatchedRight() {
    Set<String> matched = matches().stream().map(Link::right).collect(Collectors.toSet());
    return rightIds.stream().filter(each -> !matched.contains(each)).toList();
  }

  /**
   * Returns every pair that one task or measure was judged in: SAME first, then PARTIAL, then NONE,
   * in each the most probable first. For an unmatched one the first are its nearest candidates,
   * with the evidence they were refused on.
   *
   * @param id an id of either plan
   */
  public List<Link> candidates(String id) {
    return links.stream()
        .filter(each -> each.left().equals(id) || each.right().equals(id))
        .sorted(BEST_FIRST)
        .toList();
  }

  /**
   * Returns the nearest candidates of a task or measure that are not the same as it, and why they
   * were refused; the most probable first.
   *
   * @param id an id of either plan
   * @param limit how many at most
   */
  public List<Refusal> refusals(String id, int limit) {
    return candidates(id).stream()
        .filter(each -> each.relation() != Relation.SAME)
        .sorted(Comparator.comparingDouble(Link::probability).reversed())
        .limit(limit)
        .map(each -> Refusal.of(each, id, this))
        .toList();
  }

  /**
   * Returns how the probability of a link comes about, as the steps of a waterfall: the constant,
   * then every feature, the one that adds most first, each with the log-odds it leads to.
   *
   * @param link a link of this alignment
   */
  public List<WaterfallStep> waterfall(Link link) {
    return WaterfallStep.of(constant, link.evidence());
  }

  /** Returns the same alignment seen from the other plan. */
  public Alignment mirrored() {
    int rows = leftIds.size();
    int columns = rightIds.size();
    List<Link> turned =
        rows * columns == links.size()
            ? IntStream.range(0, links.size())
                .mapToObj(i -> links.get((i % rows) * columns + i / rows).mirrored())
                .toList()
            : links.stream().map(Link::mirrored).toList();
    return new Alignment(
        /* left= */ right,
        /* right= */ left,
        level,
        constant,
        /* leftIds= */ rightIds,
        /* rightIds= */ leftIds,
        turned);
  }

  /** Returns the matches, one a line, and what is left over. */
  @Override
  public String toString() {
    return left
        + " ~ "
        + right
        + ", "
        + level
        + matches().stream().map(each -> "\n  " + each).collect(Collectors.joining())
        + "\n  only left: "
        + unmatchedLeft()
        + "\n  only right: "
        + unmatchedRight();
  }
}
