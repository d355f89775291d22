package io.github.duibiao.charts;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.WaterfallStep;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.schedule.Month;
import io.github.duibiao.tables.Analyses;
import io.github.duibiao.tables.Frequency;
import io.github.duibiao.themes.Counted;
import io.github.duibiao.themes.ThemeContrast;
import io.github.duibiao.wording.FeatureLabels;
import io.github.duibiao.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The charts of a comparison. Each is drawn when it is asked for. Immutable; safe for use by many
 * threads.
 *
 * <pre>{@code
 * comparison.charts().heatMap().save(Path.of("themes.svg"));
 * comparison.charts().links("xuanhan-2023", "liantang-2023").save(Path.of("links.png"));
 * }</pre>
 */
public final class Charts {
  private static final Messages MESSAGES = Messages.of(Charts.class);

  /** More rows are not read. */
  private static final int MOST_THEMES = 20;

  /** Of more plans a bar has no parts. */
  private static final int FEW = 6;

  private final Analyses analyses;
  private final MemoLanguage language;
  private final Map<String, String> names = new HashMap<>();

  private Charts(Analyses analyses, MemoLanguage language) {
    this.analyses = analyses;
    this.language = language;
    Map<String, Integer> uses = new HashMap<>();
    analyses.plans().forEach(each -> uses.merge(each.shortName(), 1, Integer::sum));
    for (Plan each : analyses.plans()) {
      String name = each.shortName();
      names.put(each.id(), uses.getOrDefault(name, 0) == 1 ? name : name + " (" + each.id() + ")");
    }
  }

  /**
   * Returns the charts of a comparison.
   *
   * @param analyses its results
   * @param language the language of titles and axes
   */
  public static Charts of(Analyses analyses, MemoLanguage language) {
    return new Charts(analyses, language);
  }

  /** Returns the same charts with titles and axes in another language. */
  public Charts in(MemoLanguage other) {
    return new Charts(analyses, other);
  }

  /**
   * Returns which plan has which theme (主题热图): dark where a task or measure is chiefly about it,
   * pale where it is mentioned, blank where it is absent.
   */
  public Chart heatMap() {
    return HeatMap.of(
        say("heat"),
        say("theme"),
        say("legend.main"),
        say("legend.mentioned"),
        analyses.coverage(),
        this::name,
        this::name);
  }

  /** Returns how much is due in each month (按月时间表), by plan where there are few. */
  public Chart timeline() {
    Bars.Data data = new Bars.Data();
    boolean few = analyses.plans().size() <= FEW;
    if (few) {
      analyses.plans().forEach(each -> data.part(name(each.id())));
    }
    for (Month month : analyses.schedule().timeline()) {
      for (Due due : month.due()) {
        if (due.deadline() instanceof Deadline.ByDate) {
          data.add(month.month().toString(), few ? name(due.plan()) : say("all"), 1);
        }
      }
    }
    return Bars.of(say("timeline"), say("month"), data);
  }

  /**
   * Returns how many times as often the tasks of one plan take up each theme as those of the
   * others, with 95 % confidence intervals; the 20 themes of which a difference is the surest.
   *
   * @param plan the id of a plan of the comparison
   * @throws IllegalArgumentException if there is no plan of that id
   */
  public Chart frequencies(String plan) {
    return frequencies(plan, Counted.TASKS);
  }

  /**
   * Returns the same, counted in tasks or in measures.
   *
   * @param plan the id of a plan of the comparison
   * @param counted what is counted
   * @throws IllegalArgumentException if there is no plan of that id
   */
  public Chart frequencies(String plan, Counted counted) {
    check(plan);
    List<Intervals.Row> rows =
        Frequency.of(analyses).stream()
            .filter(each -> each.plan().id().equals(plan) && each.count().counted() == counted)
            .map(Frequency::contrast)
            .filter(each -> each != null && each.caution() != ThemeContrast.Caution.TOO_FEW)
            .sorted(Comparator.comparingDouble(ThemeContrast::adjusted))
            .limit(MOST_THEMES)
            .sorted(Comparator.comparingDouble(ThemeContrast::logRatio).reversed())
            .map(this::row)
            .toList();
    return Intervals.of(say("frequencies", name(plan)), say("theme"), say("times"), rows);
  }

  private Intervals.Row row(ThemeContrast contrast) {
    Theme theme = analyses.coverage().codebook().theme(contrast.theme()).orElseThrow();
    return new Intervals.Row(
        name(theme),
        Math.pow(2, contrast.logRatio()),
        Math.pow(2, contrast.low()),
        Math.pow(2, contrast.high()));
  }

  /**
   * Returns which tasks of two plans correspond (任务对应): full lines for the same task, broken ones
   * for a part in common.
   *
   * @param left the id of a plan of the comparison
   * @param right the id of another
   * @throws IllegalArgumentException if one of them is not of the comparison, or both are the same
   */
  public Chart links(String left, String right) {
    return LinkLines.of(
        say("links", name(left), name(right)), plan(left), plan(right), alignment(left, right));
  }

  /**
   * Returns what a link rests on (依据): from the model's constant, the weights of the evidence add
   * up to the log-odds of its probability.
   *
   * @param link a link of the {@linkplain Analyses#alignments() alignments} of tasks
   * @throws IllegalArgumentException if its tasks are not those of two plans of the comparison
   */
  public Chart evidence(Link link) {
    Plan left = planOf(link.left());
    Plan right = planOf(link.right());
    List<WaterfallStep> steps = alignment(left.id(), right.id()).waterfall(link);
    return Waterfall.of(
        say("evidence", title(left, link.left()), title(right, link.right())),
        say("feature"),
        say("odds"),
        steps,
        this::feature);
  }

  private Alignment alignment(String left, String right) {
    for (Alignment each : analyses.alignments()) {
      if (each.left().equals(left) && each.right().equals(right)) {
        return each;
      } else if (each.left().equals(right) && each.right().equals(left)) {
        return each.mirrored();
      }
    }
    throw new IllegalArgumentException(
        "no alignment of " + left + " with " + right + " among " + names.keySet());
  }

  private Plan plan(String id) {
    check(id);
    return analyses.plans().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private Plan planOf(String task) {
    return analyses.plans().stream()
        .filter(each -> each.task(task).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no task " + task + " in the comparison"));
  }

  private static String title(Plan plan, String task) {
    return plan.task(task).orElseThrow().title();
  }

  private void check(String plan) {
    if (!names.containsKey(plan)) {
      throw new IllegalArgumentException("no plan " + plan + " among " + names.keySet());
    }
  }

  private String name(String plan) {
    return names.getOrDefault(plan, plan);
  }

  private String name(Theme theme) {
    return language.say(theme.zh(), theme.en());
  }

  private String feature(String feature) {
    return feature.equals("constant")
        ? say("constant")
        : language.say(FeatureLabels.zh(feature), FeatureLabels.en(feature));
  }

  private String say(String key, Object... values) {
    return MESSAGES.say(language, key, values);
  }

  /** Returns what there is to be drawn. */
  @Override
  public String toString() {
    List<String> all = new ArrayList<>(List.of(say("charts")));
    all.add("heatMap()  " + say("heat"));
    all.add("timeline()  " + say("timeline"));
    all.add("frequencies(\"" + analyses.plans().get(0).id() + "\")  " + say("frequencies.any"));
    if (analyses.plans().size() > 1) {
      all.add(
          "links(\""
              + analyses.plans().get(0).id()
              + "\", \""
              + analyses.plans().get(1).id()
              + "\")  "
              + say("links.any"));
      all.add("evidence(link)  " + say("evidence.any"));
    }
    return String.join("\n  ", all);
  }
}
