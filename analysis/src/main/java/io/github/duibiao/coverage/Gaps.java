package io.github.duibiao.coverage;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.TaskGroups;
import io.github.duibiao.codebook.OfficialField;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What each plan lacks beside others, most important first, and what it has alone. Immutable.
 *
 * <p>A plan is measured against its peers, the other plans of the comparison, and against the
 * official list of the codebook; or against one reference plan, such as the parent level's or last
 * year's. What at least so many peers have and the plan does not is a gap; gaps are ranked by the
 * share of the peers that have it, each peer counted by how {@linkplain PeerSimilarity similar} it
 * is. Where two gaps say the same of one theme, the more general one is kept.
 */
public final class Gaps {
  /** How many peers must have something for its absence to be a gap, where there are so many. */
  public static final int AT_LEAST = 2;

  private static final Comparator<Gap> ORDER =
      Comparator.comparingDouble(Gap::weight).reversed().thenComparing(Gaps::kind);

  private final List<Gap> gaps;
  private final List<Distinction> distinctions;

  private Gaps(List<Gap> gaps, List<Distinction> distinctions) {
    this.gaps = gaps.stream().sorted(ORDER).toList();
    this.distinctions = List.copyOf(distinctions);
  }

  /**
   * Finds what each plan of a matrix lacks beside the others, by themes and the official list
   * alone.
   */
  public static Gaps amongPeers(CoverageMatrix matrix) {
    return amongPeers(matrix, List.of(), AT_LEAST);
  }

  /** Finds what each plan of a matrix lacks beside the others, tasks and themes. */
  public static Gaps amongPeers(CoverageMatrix matrix, List<Alignment> alignments) {
    return amongPeers(matrix, alignments, AT_LEAST);
  }

  /**
   * Finds what each plan of a matrix lacks beside the others.
   *
   * @param matrix the themes of the plans
   * @param alignments the alignments of the plans' tasks, every two plans once
   * @param atLeast how many peers must have something for its absence to be a gap, at least 1;
   *     where there are fewer peers, all of them
   */
  public static Gaps amongPeers(CoverageMatrix matrix, List<Alignment> alignments, int atLeast) {
    TaskGroups groups = TaskGroups.of(matrix.plans(), alignments);
    List<Gap> found = new ArrayList<>();
    List<Distinction> alone = new ArrayList<>();
    for (Plan plan : matrix.plans()) {
      List<Plan> others =
          matrix.plans().stream().filter(each -> !each.id().equals(plan.id())).toList();
      Peers peers = new Peers(plan, others, Basis.PEERS, atLeast, matrix);
      List<Gap> own = find(matrix, peers, groups, alignments);
      List<Gap> fields = new FieldGaps(matrix, peers).find();
      fields.removeIf(gap -> gap instanceof Gap.MissingField field && told(field, own));
      found.addAll(own);
      found.addAll(fields);
      alone.addAll(new Distinctions(matrix, peers, alignments).find());
    }
    return new Gaps(found, alone);
  }

  /**
   * Finds what each plan of a matrix lacks beside one of them.
   *
   * @param reference the id of the plan that the others are measured against
   * @param matrix the themes of the plans, the reference among them
   * @param alignments the alignments of the plans' tasks
   * @throws IllegalArgumentException if the matrix has no plan of that id
   */
  public static Gaps against(String reference, CoverageMatrix matrix, List<Alignment> alignments) {
    Plan measure =
        matrix.plans().stream()
            .filter(each -> each.id().equals(reference))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no plan " + reference + " among the plans"));
    List<Gap> found = new ArrayList<>();
    List<Distinction> alone = new ArrayList<>();
    for (Plan plan : matrix.plans()) {
      if (!plan.id().equals(reference)) {
        Peers peers = new Peers(plan, List.of(measure), Basis.REFERENCE, 1, matrix);
        TaskGroups groups = TaskGroups.of(List.of(plan, measure), alignments);
        found.addAll(find(matrix, peers, groups, alignments));
        alone.addAll(new Distinctions(matrix, peers, alignments).find());
      }
    }
    return new Gaps(found, alone);
  }

  private static List<Gap> find(
      CoverageMatrix matrix, Peers peers, TaskGroups groups, List<Alignment> alignments) {
    List<Gap> gaps = new ArrayList<>(new ThemeGaps(matrix, peers).find());
    List<Gap> ofTasks = new TaskGaps(matrix, peers, groups, alignments).find();
    ofTasks.removeIf(gap -> gap instanceof Gap.MissingTask task && told(task, gaps));
    gaps.addAll(ofTasks);
    return gaps;
  }

  /** Says whether a gap of a theme already shows every task that a gap of a task rests on. */
  private static boolean told(Gap.MissingTask task, List<Gap> ofThemes) {
    return ofThemes.stream().anyMatch(gap -> gap.evidence().containsAll(task.evidence()));
  }

  /** Says whether a gap of a theme already tells of an entry of the list. */
  private static boolean told(Gap.MissingField field, List<Gap> others) {
    return others.stream().anyMatch(gap -> tells(gap, field.field()));
  }

  private static boolean tells(Gap gap, OfficialField field) {
    return (gap instanceof Gap.MissingTheme missing && missing.theme().fields().contains(field))
        || (gap instanceof Gap.MinorTheme minor && minor.theme().fields().equals(List.of(field)));
  }

  /** Returns every gap, most important first. */
  public List<Gap> all() {
    return gaps;
  }

  /** Returns the gaps of a plan, most important first. */
  public List<Gap> of(String plan) {
    return gaps.stream().filter(gap -> gap.plan().equals(plan)).toList();
  }

  /** Returns what each plan has and none of the plans it was measured against. */
  public List<Distinction> distinctions() {
    return distinctions;
  }

  /** Returns what a plan has and none of the plans it was measured against. */
  public List<Distinction> distinctions(String plan) {
    return distinctions.stream().filter(each -> each.plan().equals(plan)).toList();
  }

  private static int kind(Gap gap) {
    return gap instanceof Gap.MissingTheme
        ? 0
        : gap instanceof Gap.MissingTask
            ? 1
            : gap instanceof Gap.WeakerPlan
                ? 2
                : gap instanceof Gap.MinorTheme ? 3 : gap instanceof Gap.WeakerTask ? 4 : 5;
  }

  /** Returns one line a gap. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(gaps.size() + " gaps\n");
    gaps.forEach(gap -> text.append(gap.plan()).append(" ").append(gap.zh()).append('\n'));
    return text.toString();
  }
}
