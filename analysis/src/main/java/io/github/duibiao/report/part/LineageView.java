package io.github.duibiao.report.part;

import io.github.duibiao.editions.Cascade;
import io.github.duibiao.editions.CascadeCell;
import io.github.duibiao.editions.Change;
import io.github.duibiao.editions.Descent;
import io.github.duibiao.editions.Edit;
import io.github.duibiao.editions.Editions;
import io.github.duibiao.editions.Fate;
import io.github.duibiao.editions.Gone;
import io.github.duibiao.editions.Lineage;
import io.github.duibiao.editions.Strand;
import io.github.duibiao.editions.ValueChange;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reuse.Flow;
import io.github.duibiao.reuse.Grade;
import io.github.duibiao.reuse.PlanReuse;
import io.github.duibiao.reuse.Reuse;
import io.github.duibiao.reuse.SharedPassage;
import io.github.duibiao.reuse.SharedText;
import io.github.duibiao.reuse.Sign;
import io.github.duibiao.reuse.TaskReuse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What page and memo ask of the lineage of the plans: what is about ours first. */
final class LineageView {
  private final Overview overview;
  private final Lineage lineage;
  private final String ours;

  LineageView(Overview overview) {
    this.overview = overview;
    this.lineage = overview.lineage();
    this.ours = overview.analyses().ours();
  }

  /** The pairs of editions of which ours is one. */
  List<Editions> editionsOfOurs() {
    return lineage.editions().stream().filter(this::isOurs).toList();
  }

  /** The other pairs of editions. */
  List<Editions> otherEditions() {
    return lineage.editions().stream().filter(each -> !isOurs(each)).toList();
  }

  private boolean isOurs(Editions each) {
    return each.before().id().equals(ours) || each.after().id().equals(ours);
  }

  Said summary(Editions each) {
    return Said.of(
        "editions.summary",
        each.before().tasks().size(),
        each.after().tasks().size(),
        each.count(Fate.KEPT),
        each.count(Fate.REWORDED),
        each.count(Fate.SPLIT) + each.count(Fate.MERGED) + each.count(Fate.REGROUPED),
        each.count(Fate.DROPPED),
        each.count(Fate.NEW));
  }

  /**
   * A demand of the old edition that is not in the new one.
   *
   * @param near the tasks of the new edition that may touch on it
   */
  record Lost(Gone gone, List<Task> near) {}

  /** What is gone: whole tasks without a trace, those that may be touched on, sentences. */
  static List<Lost> lost(Editions editions) {
    List<Lost> lost = new ArrayList<>();
    for (Change change : editions.changes()) {
      change.gone().forEach(each -> lost.add(new Lost(each, change.near())));
    }
    lost.sort(
        Comparator.comparingInt(
            (Lost each) -> each.gone().whole() ? each.near().isEmpty() ? 0 : 1 : 2));
    return lost;
  }

  /** What became of a task, and whether that is sure and it stands elsewhere. */
  static List<Said> fate(Change change) {
    List<Said> said = new ArrayList<>(List.of(Said.of(change.fate().name())));
    if (change.moved()) {
      said.add(Said.of("moved"));
    }
    if (!change.sure()) {
      said.add(Said.of("unsure"));
    }
    return said;
  }

  static boolean isReworded(Change change) {
    return change.edits().stream().anyMatch(each -> each.kind() != Edit.Kind.EQUAL);
  }

  static Said value(ValueChange value) {
    Said aspect = Said.of(value.aspect().name());
    String change = orNone(value.before()) + " → " + orNone(value.after());
    return new Said(aspect.zh() + "：" + change, aspect.en() + ": " + change);
  }

  private static String orNone(@Nullable String words) {
    return words == null ? "—" : words;
  }

  @Nullable Cascade cascade() {
    return lineage.cascade().orElse(null);
  }

  /** The plans below the first, those that were looked at. */
  static List<Plan> below(Cascade cascade) {
    return cascade.plans().subList(1, cascade.plans().size());
  }

  /** The plan of the cascade whose missing demands are listed: ours, or the next below. */
  Plan watched(Cascade cascade) {
    List<Plan> below = below(cascade);
    return below.stream().filter(each -> each.id().equals(ours)).findFirst().orElse(below.get(0));
  }

  /** A demand that a plan does not have, and the cell that says so. */
  record Lacking(Strand strand, CascadeCell cell) {}

  static List<Lacking> missing(Cascade cascade, Plan plan) {
    List<Lacking> lacking = new ArrayList<>();
    for (Strand each : cascade.strands()) {
      each.cell(plan.id())
          .filter(cell -> cell.descent() == Descent.MISSING)
          .ifPresent(cell -> lacking.add(new Lacking(each, cell)));
    }
    lacking.sort(Comparator.comparing((Lacking each) -> !each.cell().near().isEmpty()));
    return lacking;
  }

  /** The demands that a plan below could have. */
  static List<Strand> demands(Cascade cascade) {
    return cascade.strands().stream().filter(each -> !each.cells().isEmpty()).toList();
  }

  static @Nullable CascadeCell cell(Strand strand, Plan plan) {
    return strand.cell(plan.id()).orElse(null);
  }

  Said counts(Cascade cascade, Plan plan) {
    return Said.of(
        "cascade.counts",
        overview.named(plan.id()),
        overview.named(above(cascade, plan)),
        cascade.count(plan.id(), Descent.RELAYED),
        cascade.count(plan.id(), Descent.LOCALISED),
        cascade.count(plan.id(), Descent.MISSING),
        cascade.count(plan.id(), Descent.HOME_MADE));
  }

  /** The id of the plan above another that is not the first. */
  static String above(Cascade cascade, Plan plan) {
    return Objects.requireNonNull(cascade.above(plan.id()));
  }

  /** How many demands from above a plan could have; at least one, to divide by. */
  static int asked(Cascade cascade, Plan plan) {
    int asked = 0;
    for (Descent each : List.of(Descent.RELAYED, Descent.LOCALISED, Descent.MISSING)) {
      asked += cascade.count(plan.id(), each);
    }
    return Math.max(1, asked);
  }

  Reuse reuse() {
    return lineage.reuse();
  }

  /** Whether some plans were left out of the comparison of wording. */
  boolean someCompared() {
    return lineage.compared().size() < overview.plans().size();
  }

  int compared() {
    return lineage.compared().size();
  }

  boolean restated() {
    return lineage.compared().stream().anyMatch(Plan::restated);
  }

  Said sharedByOurs() {
    PlanReuse sum = reuse().plan(ours);
    return Said.of(
        "reuse.ours",
        overview.named(ours),
        Phrases.percent(sum.share()),
        sum.relayed(),
        sum.adapted(),
        sum.own());
  }

  /** The tasks of ours that are not its own, those with most of their source first. */
  List<TaskReuse> taken() {
    return reuse().tasks().stream()
        .filter(each -> each.plan().equals(ours) && each.grade() != Grade.OWN)
        .filter(each -> each.source() != null)
        .sorted(Comparator.comparingDouble(each -> -each.share()))
        .toList();
  }

  static Said signs(Flow flow) {
    if (!flow.directed()) {
      return Said.of("undirected");
    }
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Sign each : flow.signs()) {
      Said said = Said.of(each.name());
      zh.add(said.zh());
      en.add(said.en());
    }
    return new Said(String.join("、", zh), String.join("; ", en));
  }

  /**
   * A passage of ours and another plan.
   *
   * @param plan the id of the other plan
   * @param task the id of our task; null in the preamble
   * @param otherTask the id of theirs
   */
  record PassageOfOurs(
      String words,
      @Nullable String task,
      String plan,
      String otherWords,
      @Nullable String otherTask,
      int letters) {}

  /** The passages that ours shares with others, formulae aside, the longest first. */
  List<PassageOfOurs> passages() {
    List<PassageOfOurs> all = new ArrayList<>();
    for (SharedText pair : reuse().pairs()) {
      boolean left = pair.left().id().equals(ours);
      if (left || pair.right().id().equals(ours)) {
        Plan other = left ? pair.right() : pair.left();
        for (SharedPassage each : pair.passages()) {
          if (!each.formula()) {
            all.add(passage(each, left, other));
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(each -> -each.letters()));
    return all;
  }

  private static PassageOfOurs passage(SharedPassage each, boolean left, Plan other) {
    return left
        ? new PassageOfOurs(
            each.left(),
            each.leftTask(),
            other.id(),
            each.right(),
            each.rightTask(),
            each.letters())
        : new PassageOfOurs(
            each.right(),
            each.rightTask(),
            other.id(),
            each.left(),
            each.leftTask(),
            each.letters());
  }
}
