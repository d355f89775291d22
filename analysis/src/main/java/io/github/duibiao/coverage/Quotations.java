package io.github.duibiao.coverage;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.themes.TaggedTheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words in which other plans demand what a plan lacks. */
final class Quotations {
  /** A sentence that demands anything is longer. */
  private static final int HEADING = 7;

  private final Map<String, Task> tasks = new HashMap<>();
  private final CoverageMatrix matrix;

  Quotations(CoverageMatrix matrix) {
    this.matrix = matrix;
    for (Plan plan : matrix.plans()) {
      plan.tasks().forEach(task -> tasks.put(task.id(), task));
    }
  }

  /** Returns one quotation of every plan that the gap rests on, the most concrete first. */
  List<Quotation> of(Gap gap) {
    Map<String, Quotation> best = new LinkedHashMap<>();
    Map<String, Double> fits = new HashMap<>();
    for (PeerTask witness : gap.evidence()) {
      Task task = tasks.get(witness.task());
      if (task == null) {
        continue;
      }
      for (Quotation each : demands(task, witness)) {
        double fit = isHeading(each) ? 0 : fit(gap, each);
        if (fit > fits.getOrDefault(each.plan(), 0.0)) {
          fits.put(each.plan(), fit);
          best.put(each.plan(), each);
        }
      }
    }
    for (PeerTask witness : gap.evidence()) {
      Task task = tasks.get(witness.task());
      if (task != null && !best.containsKey(witness.plan()) && isHeadingAlone(task)) {
        best.put(witness.plan(), quotation(task, null, witness));
      }
    }
    List<Quotation> found = new ArrayList<>(best.values());
    found.sort(Comparator.comparingInt(Quotation::concreteness).reversed());
    return List.copyOf(found);
  }

  /** A heading that was read as the text above it (B抓前端) says nothing of a gap. */
  private static boolean isHeading(Quotation demand) {
    return isBrief(demand.text()) && demand.measure() != null;
  }

  /** Says whether all that is read below the title of a task is such a heading. */
  private static boolean isHeadingAlone(Task task) {
    return !isBrief(task.title())
        && task.workingMeasures().stream().allMatch(each -> isBrief(each.text()));
  }

  private static boolean isBrief(String text) {
    return text.length() <= HEADING && text.indexOf('。') < 0;
  }

  /** How well a demand shows what the gap says; 0 where it does not. Whole numbers decide first. */
  private double fit(Gap gap, Quotation demand) {
    double concrete = (1 + demand.concreteness()) / 10.0;
    if (gap instanceof Gap.MissingTheme it) {
      return about(it.theme().id(), demand, concrete);
    } else if (gap instanceof Gap.MinorTheme it) {
      return about(it.theme().id(), demand, concrete);
    } else if (gap instanceof Gap.MissingField it) {
      return about(it.field().theme(), demand, concrete);
    } else if (gap instanceof Gap.MissingMeasure it) {
      return it.measures().contains(demand.measure()) ? 1 + concrete : 0;
    } else if (gap instanceof Gap.WeakerTask it) {
      return it.lacks().stream().filter(each -> stronger(each, demand)).count() + concrete;
    } else if (gap instanceof Gap.WeakerPlan it) {
      return (stronger(it.lacks(), demand) ? 1 : 0) + concrete;
    }
    return concrete;
  }

  /** A demand that is chiefly about the theme says it best, then one that is also about it. */
  private double about(String theme, Quotation demand, double concrete) {
    String id = demand.measure() == null ? demand.witness().task() : demand.measure();
    for (TaggedTheme tag : matrix.tags(id)) {
      if (tag.id().equals(theme)) {
        return (tag.main() ? 2 : 1) + concrete;
      }
    }
    // The heading may say it, though none of the sentences does so again.
    return matrix.isAbout(demand.witness().task(), theme) ? concrete : 0;
  }

  private static boolean stronger(Weakness weakness, Quotation demand) {
    return switch (weakness) {
      case NO_UNIT -> !demand.leads().isEmpty() || !demand.others().isEmpty();
      case NO_LEAD -> !demand.leads().isEmpty();
      case NO_DATE -> demand.dated();
      case NO_TARGET -> !demand.targets().isEmpty();
    };
  }

  /** The demands of a task: its measures, or the task itself where it has none. */
  private static List<Quotation> demands(Task task, PeerTask witness) {
    List<Measure> measures = task.workingMeasures();
    List<Quotation> demands = new ArrayList<>();
    for (Measure each : measures) {
      demands.add(quotation(task, each, witness));
    }
    if (measures.isEmpty()) {
      demands.add(quotation(task, null, witness));
    }
    return demands;
  }

  private static Quotation quotation(Task task, @Nullable Measure measure, PeerTask witness) {
    List<Responsibility> duties =
        measure == null || measure.responsibilities().isEmpty()
            ? task.responsibilities()
            : measure.responsibilities();
    List<Deadline> deadlines = measure == null ? task.deadlines() : limits(task, measure);
    return new Quotation(
        witness,
        measure == null ? null : measure.id(),
        measure == null ? words(task) : measure.text(),
        Quotation.names(units(duties, Role.LEAD)),
        Quotation.names(units(duties, Role.RESPONSIBLE)),
        Quotation.limits(deadlines),
        deadlines.stream().anyMatch(Weakness::isDate),
        Quotation.amounts(measure == null ? task.targets() : measure.targets()),
        measure == null ? task.span().line() : measure.span().line());
  }

  /**
   * The time limits of a measure and those of the clause below its task, which are said of all of
   * it; every one of the task where no measure has its own.
   */
  private static List<Deadline> limits(Task task, Measure measure) {
    boolean apart = task.workingMeasures().stream().anyMatch(each -> !each.deadlines().isEmpty());
    if (!apart) {
      return task.deadlines();
    }
    String clause = task.clause() == null ? "" : task.clause();
    List<Deadline> limits = new ArrayList<>(measure.deadlines());
    task.deadlines().stream()
        .filter(each -> clause.contains(each.raw()) && !limits.contains(each))
        .forEach(limits::add);
    return limits;
  }

  private static String words(Task task) {
    return isBrief(task.text()) ? task.title() : task.text();
  }

  private static List<Unit> units(List<Responsibility> duties, Role role) {
    return duties.stream().filter(each -> each.role() == role).map(Responsibility::unit).toList();
  }
}
