package io.github.duibiao.tables;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.TaskGroups;
import io.github.duibiao.audit.Audit;
import io.github.duibiao.coverage.CoverageMatrix;
import io.github.duibiao.coverage.Gaps;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.schedule.Schedule;
import io.github.duibiao.themes.CodebookChoice;
import io.github.duibiao.themes.Keyness;
import io.github.duibiao.themes.PlanThemes;
import io.github.duibiao.themes.ThemeFrequencies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results that tables and reports show: those of one comparison, each when it is asked for. */
public interface Analyses {
  /** Returns the plans compared, in their order; their ids differ. */
  List<Plan> plans();

  /** Returns the id of the plan whose report it is (本方). */
  String ours();

  /** Returns the id of the plan that the others are measured against; null where it is all. */
  @Nullable String reference();

  /** Returns which codebook the themes are of, and why that one. */
  CodebookChoice codebook();

  /** Says whether tasks were aligned by a model of the user's, which reports tell of. */
  default boolean hasOwnModel() {
    return false;
  }

  /** Returns the alignments of the tasks of every two plans, each pair once, in their order. */
  List<Alignment> alignments();

  /**
   * Returns the alignments of every two plans, each pair once, in their order.
   *
   * @param level whether tasks or measures are aligned
   */
  List<Alignment> alignments(Granularity level);

  /** Returns which tasks of all plans are one common task. */
  TaskGroups groups();

  /** Returns the themes of every plan's tasks and measures, in the order of the plans. */
  List<PlanThemes> themes();

  /** Returns the matrix of themes by plans. */
  CoverageMatrix coverage();

  /** Returns what each plan lacks beside the others. */
  Gaps gaps();

  /** Returns how often each theme comes up, and in which plans more than in others. */
  ThemeFrequencies frequencies();

  /**
   * Returns which terms each plan uses more, or less, often than others. Only asked for where it is
   * wanted: it reads the dictionaries of HanLP, an optional dependency.
   *
   * @throws IllegalStateException if HanLP is not on the class path
   */
  Keyness keyness();

  /** Returns the findings inside each plan, in the order of the plans. */
  List<Audit> audits();

  /** Returns the deadlines on a timeline and the workload of units. */
  Schedule schedule();
}
