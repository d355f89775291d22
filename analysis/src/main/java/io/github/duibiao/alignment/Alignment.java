package io.github.duibiao.alignment;

import io.github.duibiao.wording.Shown;
import io.github.duibiao.wording.TextTable;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tasks of one plan are which tasks of another. Immutable; safe for use by many threads.
 *
 * <pre>{@code
 * Alignment alignment = Aligner.standard().align(ours, theirs, Granularity.TASK);
 * alignment.links(Relation.SAME).forEach(System.out::println);
 * System.out.println("only theirs: " + alignment.unmatchedRight());
 * }</pre>
 *
 * <p>It keeps the links that say something and the likest of the others; every pair can be asked
 * for as well, and is computed then.
 */
public final class Alignment {
  /** How many refused pairs are kept of each task or measure. */
  private static final int REFUSALS = 3;

  /**
   * A refused pair that is less likely related than this says nothing; what such pairs are worth
   * was counted on pairs of plans that readers aligned: of those that pass, two thirds correspond.
   */
  private static final double NOT_UNLIKELY = 0.15;

  /** So many times as likely as the next is the pair that may correspond after all. */
  private static final double CLEARLY = 4;

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparing(Link::relation)
          .thenComparing(Comparator.comparingDouble(Link::probability).reversed());

  private final String left;
  private final String right;
  private final Granularity level;
  private final double constant;
  private final List<String> leftIds;
  private final List<String> rightIds;
  private final List<Link> links;
  private final List<Link> pairs;
  private final List<Link> mutual;

  /**
   * Makes an alignment of links that are known, such as readers' own.
   *
   * @param left the id of the left plan
   * @param right the id of the right plan
   * @param level what was aligned
   * @param constant the model's constant: the log-odds that two are the same when no feature speaks
   * @param leftIds the ids of all that was aligned of the left plan, in the order of the document
   * @param rightIds the ids of all that was aligned of the right plan, in the order of the document
   * @param links the links, in the order of the left document, then of the right
   */
  public Alignment(
      String left,
      String right,
      Granularity level,
      double constant,
      List<String> leftIds,
      List<String> rightIds,
      List<Link> links) {
    this(
        left,
        right,
        level,
        constant,
        List.copyOf(leftIds),
        List.copyOf(rightIds),
        links,
        links,
        List.of());
  }

  private Alignment(
      String left,
      String right,
      Granularity level,
      double constant,
      List<String> leftIds,
      List<String> rightIds,
      List<Link> links,
      List<Link> pairs,
      List<Link> mutual) {
    this.left = Objects.requireNonNull(left, "left");
    this.right = Objects.requireNonNull(right, "right");
    this.level = Objects.requireNonNull(level, "level");
    this.constant = constant;
    this.leftIds = leftIds;
    this.rightIds = rightIds;
    this.links = List.copyOf(links);
    this.pairs = pairs == links ? this.links : pairs;
    this.mutual = mutual;
  }

  /** Makes one of pairs that are computed when asked for. */
  static Alignment of(
      String left,
      String right,
      Granularity level,
      double constant,
      List<String> leftIds,
      List<String> rightIds,
      AllPairs pairs) {
    return new Alignment(
        left,
        right,
        level,
        constant,
        leftIds,
        rightIds,
        pairs.kept(REFUSALS),
        pairs,
        level == Granularity.TASK ? pairs.mutual(NOT_UNLIKELY) : List.of());
  }

  /** Returns the id of the left plan. */
  public String left() {
    return left;
  }

  /** Returns the id of the right plan. */
  public String right() {
    return right;
  }

  /** Returns what was aligned. */
  public Granularity level() {
    return level;
  }

  /**
   * Returns the model's constant: the log-odds that two are the same when no feature speaks. It
   * depends on the field of the two plans.
   */
  public double constant() {
    return constant;
  }

  /** Returns the ids of all that was aligned of the left plan, in the order of the document. */
  public List<String> leftIds() {
    return leftIds;
  }

  /** Returns the ids of all that was aligned of the right plan, in the order of the document. */
  public List<String> rightIds() {
    return rightIds;
  }

  /**
   * Returns the links that are kept: all SAME and PARTIAL, and of every task or measure the three
   * likest of relation NONE, in the order of the documents.
   */
  public List<Link> links() {
    return links;
  }

  /**
   * Returns every pair of the one with the other, also those of relation NONE, in the order of the
   * documents. The list holds no links, it makes them: go through it once.
   */
  public List<Link> pairs() {
    return pairs;
  }

  /** Returns the links of these relations that are kept, in the order of the documents. */
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
   * Returns the pairs of one task or measure that are kept: SAME first, then PARTIAL, then the
   * three likest of NONE at least, in each the most probable first. For an unmatched one the first
   * are its nearest candidates, with the evidence they were refused on.
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
   * Returns the refused pair by which a task without a counterpart may have one after all: each of
   * the two is the likest of the other, they are not unlikely to have something in common, and the
   * next is far less likely. A reader should look at both before saying that one is lacking.
   *
   * @param id the id of a task of either plan
   */
  public Optional<Link> doubtful(String id) {
    for (Link each : mutual) {
      if (each.left().equals(id) || each.right().equals(id)) {
        List<Link> candidates = candidates(id);
        double next = candidates.size() > 1 ? candidates.get(1).probability() : 0;
        boolean clearly = each.probability() >= CLEARLY * next;
        return clearly && candidates.get(0).relation() == Relation.NONE
            ? Optional.of(each)
            : Optional.empty();
      }
    }
    return Optional.empty();
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

  /**
   * Returns this alignment with what the groups of several plans decided: a pair called SAME whose
   * tasks came into different groups is PARTIAL. The list of all {@link #pairs()} keeps what the
   * two plans alone say.
   */
  Alignment settled(TaskGroups groups) {
    List<Link> settled =
        links.stream()
            .map(
                link ->
                    link.relation() == Relation.SAME && !groups.together(link.left(), link.right())
                        ? link.inPart()
                        : link)
            .toList();
    return settled.equals(links)
        ? this
        : new Alignment(left, right, level, constant, leftIds, rightIds, settled, pairs, mutual);
  }

  /** Returns the same alignment seen from the other plan. */
  public Alignment mirrored() {
    Map<String, Integer> places = new HashMap<>();
    leftIds.forEach(id -> places.putIfAbsent("l" + id, places.size()));
    rightIds.forEach(id -> places.putIfAbsent("r" + id, places.size()));
    List<Link> turned =
        links.stream()
            .map(Link::mirrored)
            .sorted(
                Comparator.comparingInt((Link each) -> places.getOrDefault("r" + each.left(), 0))
                    .thenComparingInt(each -> places.getOrDefault("l" + each.right(), 0)))
            .toList();
    return new Alignment(
        /* left= */ right,
        /* right= */ left,
        level,
        constant,
        /* leftIds= */ rightIds,
        /* rightIds= */ leftIds,
        turned,
        pairs == links ? turned : new Turned(pairs, leftIds.size(), rightIds.size()),
        mutual.stream().map(Link::mirrored).toList());
  }

  /** All pairs, by the right document, then by the left. */
  private static final class Turned extends AbstractList<Link> {
    private final List<Link> pairs;
    private final int rows;
    private final int columns;

    Turned(List<Link> pairs, int rows, int columns) {
      this.pairs = pairs;
      this.rows = rows;
      this.columns = columns;
    }

    @Override
    public int size() {
      return pairs.size();
    }

    @Override
    public Link get(int index) {
      return pairs.get(index % rows * columns + index / rows).mirrored();
    }
  }

  /** Returns whether another alignment says the same in every link that is kept. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment that
        && left.equals(that.left)
        && right.equals(that.right)
        && level == that.level
        && constant == that.constant
        && leftIds.equals(that.leftIds)
        && rightIds.equals(that.rightIds)
        && links.equals(that.links);
  }

  @Override
  public int hashCode() {
    return Objects.hash(left, right, level, leftIds, rightIds, matches().size());
  }

  /**
   * Returns the pairs SAME and PARTIAL as JSON of the schema {@code duibiao/alignment/1}, laid out
   * for reading.
   */
  public String json() {
    return AlignmentJson.write(this);
  }

  /**
   * Returns the pairs as JSON of the schema {@code duibiao/alignment/1}, laid out for reading.
   *
   * @param all whether those of relation NONE are among them
   */
  public String json(boolean all) {
    return AlignmentJson.write(this, all);
  }

  /** Returns the matches, one a line, and what is left over. */
  @Override
  public String toString() {
    List<List<String>> rows =
        matches().stream()
            .map(
                each ->
                    List.of(
                        each.left(),
                        each.right(),
                        Shown.say(each.relation().name()),
                        String.format(Locale.ROOT, "%.2f", each.probability())))
            .toList();
    List<String> heads = List.of(left, right, Shown.say("relation"), Shown.say("probability"));
    int same = links(Relation.SAME).size();
    String heading =
        Shown.say("alignment", left, right, Shown.say(level.name()), same, rows.size() - same);
    return heading
        + "\n"
        + new TextTable(heads, rows)
        + "\n  "
        + Shown.say("only", left, unmatchedLeft())
        + "\n  "
        + Shown.say("only", right, unmatchedRight());
  }
}
