package io.github.duibiao.editions;

import com.google.common.base.Suppliers;
import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reuse.Reuse;
import io.github.duibiao.reuse.SharedText;
import io.github.duibiao.wording.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What some plans have from one another (来龙去脉): editions of one place among them, what came down
 * from the plan above them, and the wording that they share. Each is found when it is first asked
 * for. Immutable; safe for use by many threads.
 *
 * <p>Two plans are editions of one place where both name it, their years differ, and either their
 * titles are the same but for numbers, or a quarter of the tasks of the smaller one corresponds.
 */
public final class Lineage {
  /** Of more plans wording is compared among those alone that are most like ours. */
  public static final int MOST_REUSE = 20;

  /** Two plans of one place that have less in common are of two subjects. */
  private static final double ONE_SUBJECT = 0.25;

  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final String ours;
  private final @Nullable String reference;
  private final Aligner aligner;
  private final Supplier<Map<List<String>, Alignment>> alignments;
  private final Supplier<List<Editions>> editions = once(this::findEditions);
  private final Supplier<Optional<Cascade>> cascade = once(this::findCascade);
  private final Supplier<List<Plan>> compared = once(this::findNearest);
  private final Supplier<Reuse> reuse = once(this::findReuse);
  private final List<Plan> background;

  private Lineage(
      List<Plan> plans,
      String ours,
      @Nullable String reference,
      Aligner aligner,
      Supplier<List<Alignment>> alignments,
      List<Plan> background) {
    this.background = List.copyOf(background);
    plans.forEach(each -> this.plans.put(each.id(), each));
    this.ours = ours;
    this.reference = reference;
    this.aligner = aligner;
    this.alignments = once(() -> byPlans(alignments.get()));
  }

  /**
   * Returns the lineage of plans.
   *
   * @param plans the plans; their ids differ
   * @param ours the id of the plan whose report it is
   * @param reference the id of the plan above the others, or of last year's; null for none
   * @param aligner says which tasks correspond
   * @param alignments the alignments of the tasks of every two plans, asked for when needed
   */
  public static Lineage of(
      List<Plan> plans,
      String ours,
      @Nullable String reference,
      Aligner aligner,
      Supplier<List<Alignment>> alignments) {
    return new Lineage(plans, ours, reference, aligner, alignments, List.of());
  }

  /**
   * Returns the lineage of plans, with others of the genre to tell formulae by.
   *
   * @param plans the plans; their ids differ
   * @param ours the id of the plan whose report it is
   * @param reference the id of the plan above the others, or of last year's; null for none
   * @param aligner says which tasks correspond
   * @param alignments the alignments of the tasks of every two plans, asked for when needed
   * @param background further plans, which are looked at only to tell how common a passage is
   */
  public static Lineage of(
      List<Plan> plans,
      String ours,
      @Nullable String reference,
      Aligner aligner,
      Supplier<List<Alignment>> alignments,
      List<Plan> background) {
    return new Lineage(plans, ours, reference, aligner, alignments, background);
  }

  private Reuse findReuse() {
    return Reuse.of(compared(), background);
  }

  private static <T> Supplier<T> once(Supplier<T> computation) {
    var kept = Suppliers.memoize(computation::get);
    return () -> Objects.requireNonNull(kept.get());
  }

  private static Map<List<String>, Alignment> byPlans(List<Alignment> alignments) {
    Map<List<String>, Alignment> all = new HashMap<>();
    alignments.forEach(each -> all.put(List.of(each.left(), each.right()), each));
    return all;
  }

  /**
   * Returns every plan of which there is an earlier edition with the latest such, in the order of
   * the plans; empty where there is none.
   */
  public List<Editions> editions() {
    return editions.get();
  }

  /**
   * Returns how the demands of the reference came down to the plans of lower levels that are not of
   * an earlier year; empty where there is no reference, or no plan that may be under it.
   */
  public Optional<Cascade> cascade() {
    return cascade.get();
  }

  /**
   * Returns the plans whose wording is compared: all, or of more than {@value #MOST_REUSE} ours,
   * the reference, the editions of ours, and those that have most tasks in common with ours.
   */
  public List<Plan> compared() {
    return compared.get();
  }

  /** Returns the wording that the plans {@linkplain #compared() compared} share. */
  public Reuse reuse() {
    return reuse.get();
  }

  /**
   * Returns what two plans share.
   *
   * @param left the id of a plan
   * @param right the id of another
   */
  public SharedText shared(String left, String right) {
    List<String> ids = compared().stream().map(Plan::id).toList();
    // A pair is kept in the order of the plans; traces of tasks are the same from either side.
    return ids.contains(left) && ids.contains(right)
        ? reuse().between(left, right)
        : SharedText.between(plan(left), plan(right));
  }

  private Plan plan(String id) {
    return Objects.requireNonNull(plans.get(id), id);
  }

  private List<Editions> findEditions() {
    List<Editions> found = new ArrayList<>();
    for (Plan plan : plans.values()) {
      Plan earlier = null;
      for (Plan each : plans.values()) {
        if (isEarlierEdition(each, plan) && (earlier == null || year(each) > year(earlier))) {
          earlier = each;
        }
      }
      if (earlier != null) {
        found.add(Editions.compare(earlier, plan, aligner));
      }
    }
    return List.copyOf(found);
  }

  private static int year(Plan plan) {
    return Objects.requireNonNull(plan.year());
  }

  private boolean isEarlierEdition(Plan one, Plan other) {
    return one.year() != null
        && other.year() != null
        && year(one) < year(other)
        && ofOnePlace(one, other)
        && (timeless(one).equals(timeless(other)) || common(one, other) >= ONE_SUBJECT);
  }

  private static boolean ofOnePlace(Plan one, Plan other) {
    Jurisdiction place = one.jurisdiction();
    Jurisdiction same = other.jurisdiction();
    if (place == null || same == null || !place.name().equals(same.name())) {
      return false;
    }
    return place.parent() == null || same.parent() == null || place.parent().equals(same.parent());
  }

  private static String timeless(Plan plan) {
    return plan.shownTitle().replaceAll("\\d", "");
  }

  /** The share of the tasks of the smaller plan that correspond to one of the other, 0 to 1. */
  private double common(Plan one, Plan other) {
    Alignment alignment = alignment(one, other);
    int smaller = Math.min(one.tasks().size(), other.tasks().size());
    return alignment == null || smaller == 0 ? 0 : (double) alignment.matches().size() / smaller;
  }

  private @Nullable Alignment alignment(Plan one, Plan other) {
    Map<List<String>, Alignment> all = alignments.get();
    Alignment found = all.get(List.of(one.id(), other.id()));
    return found == null ? all.get(List.of(other.id(), one.id())) : found;
  }

  private Optional<Cascade> findCascade() {
    Plan top = reference == null ? null : plan(reference);
    if (top == null) {
      return Optional.empty();
    }
    List<Plan> below = new ArrayList<>();
    plans.values().stream()
        .filter(each -> mayBeUnder(each, top))
        .sorted(Comparator.comparingInt(Lineage::rank))
        .forEach(below::add);
    if (below.isEmpty()) {
      return Optional.empty();
    }
    below.add(0, top);
    return Optional.of(Cascade.of(below, aligner));
  }

  /** A plan one step below is under the reference only where its own parent is not another. */
  private static boolean mayBeUnder(Plan plan, Plan top) {
    if (rank(top) < 0 || rank(plan) <= rank(top) || isEarlier(plan, top)) {
      return false;
    }
    Jurisdiction place = plan.jurisdiction();
    Jurisdiction above = top.jurisdiction();
    String parent = place == null ? null : place.parent();
    boolean nextStep = rank(plan) == rank(top) + 1;
    return !nextStep || parent == null || above == null || above.isCalled(parent);
  }

  private static boolean isEarlier(Plan plan, Plan top) {
    return plan.year() != null && top.year() != null && year(plan) < year(top);
  }

  private static int rank(Plan plan) {
    return plan.level().filter(each -> each != Level.DEPARTMENT).map(Level::ordinal).orElse(-1);
  }

  private List<Plan> findNearest() {
    List<Plan> all = List.copyOf(plans.values());
    if (all.size() <= MOST_REUSE) {
      return all;
    }
    Plan mine = plan(ours);
    Map<String, Double> nearness = new HashMap<>();
    for (Plan each : all) {
      boolean named = each.id().equals(ours) || each.id().equals(reference);
      nearness.put(
          each.id(),
          named
              ? Double.POSITIVE_INFINITY
              : ofOnePlace(each, mine) ? Double.MAX_VALUE : same(mine, each));
    }
    List<String> nearest =
        all.stream()
            .map(Plan::id)
            .sorted(Comparator.comparingDouble(id -> -nearness.getOrDefault(id, 0.0)))
            .limit(MOST_REUSE)
            .toList();
    return all.stream().filter(each -> nearest.contains(each.id())).toList();
  }

  private double same(Plan mine, Plan other) {
    Alignment alignment = alignment(mine, other);
    return alignment == null
        ? 0
        : alignment.matches().stream().filter(each -> each.relation() == Relation.SAME).count();
  }

  /** Returns how many plans it is about. */
  @Override
  public String toString() {
    return Shown.say("lineage", plans.size(), editions().size());
  }
}
