package io.github.duibiao.coverage;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.similarity.feature.NewWording;
import io.github.duibiao.themes.TaggedTheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the words in which other plans demand what a plan lacks. */
final class Quotations {
  /** A sentence that demands anything is longer. */
  private static final int HEADING = 7;

  /** So much in new words makes a sentence of a missing task twice as telling. */
  private static final double NEWS = 50;

  /** A longer row says more than can be quoted for one of its demands. */
  private static final int LONG = 90;

  /** A sentence that says more than so much of a gap is quoted by itself. */
  private static final double MOST = 0.6;

  /** What the words of a theme in a sentence weigh at most: less than that it is about it. */
  private static final double TRACE = 0.4;

  private final Map<String, Task> tasks = new HashMap<>();
  private final Map<String, NewWording> wordings = new ConcurrentHashMap<>();
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
    best.replaceAll((plan, whole) -> focused(gap, whole));
    List<Quotation> found = new ArrayList<>(best.values());
    found.sort(Comparator.comparingInt(Quotation::concreteness).reversed());
    return List.copyOf(found);
  }

  /**
   * The sentence of a long row that makes the demand; all of it where several sentences make it.
   * Time limits and quantities of other sentences are left away with them.
   */
  private Quotation focused(Gap gap, Quotation whole) {
    Task task = tasks.get(whole.witness().task());
    if (task == null || whole.text().length() <= LONG) {
      return whole;
    }
    Measure measure =
        task.workingMeasures().stream()
            .filter(each -> each.id().equals(whole.measure()))
            .findFirst()
            .orElse(null);
    if (measure == null) {
      return whole;
    }
    double all = says(gap, whole, whole.text());
    String best = whole.text();
    double most = MOST * all;
    for (String sentence : sentences(whole.text())) {
      double here = says(gap, whole, sentence);
      if (here > most) {
        most = here;
        best = sentence;
      }
    }
    return best.equals(whole.text()) ? whole : quotation(task, measure, best, whole.witness());
  }

  /** How much of what a gap says a part of a demand says. */
  private double says(Gap gap, Quotation demand, String part) {
    if (gap instanceof Gap.MissingMeasure it) {
      NewWording fresh = wording(gap.plan());
      return fresh.of(it.text()).and(fresh.of(part)).weight();
    }
    String theme =
        gap instanceof Gap.MissingTheme it
            ? it.theme().id()
            : gap instanceof Gap.MinorTheme it ? it.theme().id() : "";
    String id = demand.measure() == null ? "" : demand.measure();
    return matrix.tags(id).stream()
        .filter(tag -> tag.id().equals(theme))
        .flatMap(tag -> tag.words().stream())
        .filter(part::contains)
        .count();
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('。'); at >= 0; at = text.indexOf('。', from)) {
      sentences.add(text.substring(from, at + 1).strip());
      from = at + 1;
    }
    if (!text.substring(from).isBlank()) {
      sentences.add(text.substring(from).strip());
    }
    return sentences;
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
    double news = wording(gap.plan()).of(demand.text()).weight();
    return concrete * (1 + news / NEWS);
  }

  private NewWording wording(String plan) {
    return wordings.computeIfAbsent(
        plan,
        id ->
            matrix.plans().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(NewWording::beside)
                .orElseThrow(() -> new IllegalArgumentException("no plan " + id)));
  }

  /** A demand that is chiefly about the theme says it best, then one that is also about it. */
  private double about(String theme, Quotation demand, double concrete) {
    String id = demand.measure() == null ? demand.witness().task() : demand.measure();
    for (TaggedTheme tag : matrix.tags(id)) {
      // What says nothing of its own has the themes of its task, and the words that led to them.
      boolean own = tag.words().stream().anyMatch(demand.text()::contains);
      if (tag.id().equals(theme) && own) {
        return (tag.main() ? 2 : 1) + concrete;
      }
    }
    // The heading may say it, though none of the sentences does so again in the same words.
    String task = demand.witness().task();
    return matrix.isAbout(task, theme) ? concrete / 2 + trace(task, theme, demand.text()) : 0;
  }

  /**
   * How much of the words that led to the theme of a task stands in one of its sentences, to 0.4.
   */
  private double trace(String task, String theme, String sentence) {
    double most = 0;
    for (TaggedTheme tag : matrix.tags(task)) {
      for (String word : tag.id().equals(theme) ? tag.words() : List.<String>of()) {
        int found = 0;
        for (int i = 0; i + 2 <= word.length(); i++) {
          found += sentence.contains(word.substring(i, i + 2)) ? 1 : 0;
        }
        most = Math.max(most, TRACE * found / Math.max(1, word.length() - 1));
      }
    }
    return most;
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
    return quotation(task, measure, measure == null ? words(task) : measure.text(), witness);
  }

  private static Quotation quotation(
      Task task, @Nullable Measure measure, String text, PeerTask witness) {
    List<Responsibility> duties =
        measure == null || measure.responsibilities().isEmpty()
            ? task.responsibilities()
            : measure.responsibilities();
    List<Deadline> deadlines = new ArrayList<>(task.deadlines());
    List<Target> targets = new ArrayList<>(task.targets());
    if (measure != null) {
      deadlines = new ArrayList<>(limits(task, measure));
      targets = new ArrayList<>(measure.targets());
      deadlines.removeIf(it -> isElsewhere(it.raw(), text, measure.text()));
      targets.removeIf(it -> isElsewhere(it.raw(), text, measure.text()));
    }
    return new Quotation(
        witness,
        measure == null ? null : measure.id(),
        text,
        Quotation.names(units(duties, Role.LEAD)),
        Quotation.names(units(duties, Role.RESPONSIBLE)),
        Quotation.limits(deadlines),
        deadlines.stream().anyMatch(Weakness::isDate),
        Quotation.amounts(targets, Quotation.limits(deadlines)),
        measure == null ? task.span().line() : measure.span().line());
  }

  /** Says whether words stand in a demand, but not in the part of it that is quoted. */
  private static boolean isElsewhere(String raw, String part, String whole) {
    return !part.contains(raw) && whole.contains(raw);
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
