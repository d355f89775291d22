package io.github.duibiao.coverage;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.TaskGroups;
import io.github.duibiao.codebook.OfficialField;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.wording.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
  private static final Comparator<Gap> ORDER =
      Comparator.comparingDouble(Gap::weight).reversed().thenComparing(Gaps::rank);

  private final List<Gap> gaps;
  private final List<SetAside> aside;
  private final List<Distinction> distinctions;
  private final Quotations quotations;
  private final boolean insideTasks;

  private Gaps(
      List<Gap> gaps,
      List<SetAside> aside,
      List<Distinction> distinctions,
      CoverageMatrix matrix,
      List<Alignment> alignments) {
    this.gaps = gaps.stream().sorted(ORDER).toList();
    this.aside = List.copyOf(aside);
    this.distinctions = List.copyOf(distinctions);
    this.quotations = new Quotations(matrix);
    this.insideTasks = alignments.stream().anyMatch(each -> each.level() == Granularity.MEASURE);
  }

  /**
   * Finds what each plan of a matrix lacks beside the others, by themes and the official list
   * alone.
   */
  public static Gaps amongPeers(CoverageMatrix matrix) {
    return amongPeers(matrix, List.of(), GapSettings.STANDARD);
  }

  /** Finds what each plan of a matrix lacks beside the others, tasks and themes. */
  public static Gaps amongPeers(CoverageMatrix matrix, List<Alignment> alignments) {
    return amongPeers(matrix, alignments, GapSettings.STANDARD);
  }

  /**
   * Finds what each plan of a matrix lacks beside the others.
   *
   * @param matrix the themes of the plans
   * @param alignments the alignments of the plans' tasks, every two plans once; those of their
   *     measures too where gaps inside of tasks are wanted
   * @param settings when something is called a gap
   */
  public static Gaps amongPeers(
      CoverageMatrix matrix, List<Alignment> alignments, GapSettings settings) {
    return amongPeers(matrix, TaskGroups.of(matrix.plans(), alignments), alignments, settings);
  }

  /**
   * Finds what each plan of a matrix lacks beside the others, by groups that are known.
   *
   * @param matrix the themes of the plans
   * @param groups the groups of the plans' tasks
   * @param alignments the alignments that the groups were made of, and those of measures
   * @param settings when something is called a gap
   */
  public static Gaps amongPeers(
      CoverageMatrix matrix, TaskGroups groups, List<Alignment> alignments, GapSettings settings) {
    List<Gap> found = new ArrayList<>();
    List<SetAside> aside = new ArrayList<>();
    List<Distinction> alone = new ArrayList<>();
    for (Plan plan : matrix.plans()) {
      List<Plan> others =
          matrix.plans().stream().filter(each -> !each.id().equals(plan.id())).toList();
      Peers peers = new Peers(plan, others, Basis.PEERS, settings.atLeast(), matrix);
      List<Gap> own = find(matrix, peers, groups, alignments, aside);
      List<Gap> fields = new FieldGaps(matrix, peers, settings.officialList()).find();
      fields.removeIf(gap -> gap instanceof Gap.MissingField field && told(field, own));
      own.addAll(fields);
      found.addAll(inside(own, peers, aside));
      alone.addAll(new Distinctions(matrix, peers, alignments).find());
    }
    return new Gaps(found, aside, alone, matrix, alignments);
  }

  /**
   * Finds what each plan of a matrix lacks beside one of them.
   *
   * @param reference the id of the plan that the others are measured against
   * @param matrix the themes of the plans, the reference among them
   * @param alignments the alignments of the plans' tasks, and of their measures where gaps inside
   *     of tasks are wanted
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
    List<SetAside> aside = new ArrayList<>();
    List<Distinction> alone = new ArrayList<>();
    for (Plan plan : matrix.plans()) {
      if (!plan.id().equals(reference)) {
        Peers peers = new Peers(plan, List.of(measure), Basis.REFERENCE, 1, matrix);
        TaskGroups groups = TaskGroups.of(List.of(plan, measure), alignments);
        found.addAll(inside(find(matrix, peers, groups, alignments, aside), peers, aside));
        alone.addAll(new Distinctions(matrix, peers, alignments).find());
      }
    }
    return new Gaps(found, aside, alone, matrix, alignments);
  }

  private static List<Gap> find(
      CoverageMatrix matrix,
      Peers peers,
      TaskGroups groups,
      List<Alignment> alignments,
      List<SetAside> aside) {
    List<Gap> gaps = new ArrayList<>(new ThemeGaps(matrix, peers).find());
    TaskGaps tasks = new TaskGaps(matrix, peers, groups, alignments);
    List<Gap> ofTasks = tasks.find();
    ofTasks.removeIf(gap -> gap instanceof Gap.MissingTask task && told(task, gaps));
    List<Gap> ofMeasures = new MeasureGaps(peers, groups, alignments).find();
    ofMeasures.removeIf(
        gap ->
            gap instanceof Gap.MissingMeasure measure
                && (told(measure, gaps, matrix) || told(measure, ofTasks)));
    gaps.addAll(ofTasks);
    gaps.addAll(ofMeasures);
    tasks.aside().stream()
        .filter(each -> gaps.stream().noneMatch(gap -> tells(gap, each)))
        .forEach(aside::add);
    aside.addAll(new NewInTasks(peers, alignments).find(gaps, aside));
    return gaps;
  }

  /** Returns the gaps that are of the plan's subject, and sets aside what is not. */
  private static List<Gap> inside(List<Gap> gaps, Peers peers, List<SetAside> aside) {
    Set<String> outside = peers.outside();
    List<Gap> inside = new ArrayList<>();
    for (Gap gap : gaps) {
      boolean concerned = gap.own() != null || gap instanceof Gap.WeakerPlan;
      Set<String> having = new HashSet<>();
      for (PeerTask each : gap.evidence()) {
        if (!outside.contains(each.task())) {
          having.add(each.plan());
        }
      }
      if (concerned || gap.evidence().isEmpty() || peers.enough(having.size())) {
        inside.add(gap);
      } else {
        aside.add(new SetAside(gap, SetAside.Reason.OUTSIDE_SUBJECT, null));
      }
    }
    return inside;
  }

  /** Says whether a gap already shows every task of what was set aside. */
  private static boolean tells(Gap gap, SetAside aside) {
    return !(gap instanceof Gap.WeakerPlan) && gap.evidence().containsAll(aside.gap().evidence());
  }

  /**
   * Says whether a gap of a task already tells of a demand: most of its tasks are missing as
   * wholes.
   */
  private static boolean told(Gap.MissingMeasure measure, List<Gap> ofTasks) {
    return ofTasks.stream()
        .filter(Gap.MissingTask.class::isInstance)
        .anyMatch(
            gap ->
                measure.evidence().stream().filter(gap.evidence()::contains).count() * 2
                    >= measure.evidence().size());
  }

  /**
   * Says whether a gap of a theme already tells of a demand: all who make it make it about that.
   */
  private static boolean told(
      Gap.MissingMeasure measure, List<Gap> ofThemes, CoverageMatrix matrix) {
    for (Gap gap : ofThemes) {
      String theme =
          gap instanceof Gap.MissingTheme it
              ? it.theme().id()
              : gap instanceof Gap.MinorTheme it ? it.theme().id() : "";
      if (measure.measures().stream().allMatch(id -> matrix.isAbout(id, theme))) {
        return true;
      }
    }
    return false;
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

  /**
   * Says whether gaps were looked for inside of tasks too, {@link GapKind#MISSING_MEASURE}: only
   * where the alignments of measures were given.
   */
  public boolean insideTasks() {
    return insideTasks;
  }

  /**
   * Returns what looked like gaps and is not counted as such, since the plan may cover it or it is
   * outside the plan's subject.
   */
  public List<SetAside> setAside() {
    return aside;
  }

  /** Returns what looked like gaps of a plan and is not counted as such. */
  public List<SetAside> setAside(String plan) {
    return aside.stream().filter(each -> each.plan().equals(plan)).toList();
  }

  /** Returns what each plan has and none of the plans it was measured against. */
  public List<Distinction> distinctions() {
    return distinctions;
  }

  /** Returns what a plan has and none of the plans it was measured against. */
  public List<Distinction> distinctions(String plan) {
    return distinctions.stream().filter(each -> each.plan().equals(plan)).toList();
  }

  /**
   * Returns the words in which others demand what a gap says is lacking: one demand of every plan
   * that the gap rests on, the most concrete first. Empty where no sentence shows it.
   *
   * @param gap a gap of these
   */
  public List<Quotation> quotations(Gap gap) {
    return quotations.of(gap);
  }

  private static int rank(Gap gap) {
    return switch (gap.kind()) {
      case MISSING_THEME -> 0;
      case MISSING_TASK -> 1;
      case MISSING_MEASURE -> 2;
      case WEAKER_PLAN -> 3;
      case MINOR_THEME -> 4;
      case WEAKER_TASK -> 5;
      case MISSING_FIELD -> 6;
    };
  }

  /** Returns one line a gap. */
  @Override
  public String toString() {
    String heading =
        switch (gaps.size()) {
          case 0 -> Shown.say("gaps.none");
          case 1 -> Shown.say("gaps.one");
          default -> Shown.say("gaps", gaps.size());
        };
    StringBuilder text = new StringBuilder(heading);
    gaps.forEach(
        gap ->
            text.append("\n  ")
                .append(gap.plan())
                .append("  ")
                .append(Shown.of(gap.zh(), gap.en())));
    return text.toString();
  }
}
