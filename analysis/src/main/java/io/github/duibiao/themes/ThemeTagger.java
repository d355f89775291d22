package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the themes of tasks and measures by the words of a codebook. Immutable.
 *
 * <p>Every word is found in one pass over the text. A word counts fully where a demand is made
 * about it, more in a heading, and little where it is named in passing: as a channel, as the ground
 * or the occasion of a demand, in the title of a document. Of words that overlap the longest
 * counts. A theme is assigned when its words together weigh enough; the strongest are the main
 * ones. A measure that names no theme has the main themes of its task.
 */
public final class ThemeTagger {
  private final Codebook codebook;
  private final Lexicon lexicon;

  private ThemeTagger(Codebook codebook) {
    this.codebook = codebook;
    this.lexicon = new Lexicon(codebook, Rules.standard());
  }

  private static final class Standard {
    static final ThemeTagger INSTANCE = of(Codebook.standard());
  }

  /** Returns the tagger of {@link Codebook#standard()}. */
  public static ThemeTagger standard() {
    return Standard.INSTANCE;
  }

  /** Returns a tagger of a codebook. */
  public static ThemeTagger of(Codebook codebook) {
    return new ThemeTagger(codebook);
  }

  /** Returns the codebook. */
  public Codebook codebook() {
    return codebook;
  }

  /** Finds the themes of every task and every measure of a plan. */
  public PlanThemes tag(Plan plan) {
    List<ThemeAssignment> assignments = new ArrayList<>();
    for (Task task : plan.tasks()) {
      Evidence whole = new Evidence(lexicon);
      whole.heading(task.title());
      whole.text(task.text());
      if (task.text().isEmpty()) {
        task.workingMeasures().forEach(measure -> whole.text(measure.text()));
      }
      String section = plan.section(task.section()).map(Section::title).orElse("");
      List<TaggedTheme> themes = choose(whole, List.of());
      if (themes.isEmpty()) {
        Evidence heading = new Evidence(lexicon);
        heading.heading(section);
        themes = choose(heading, List.of());
      }
      assignments.add(new ThemeAssignment(task.id(), null, themes));
      for (Measure measure : task.measures()) {
        assignments.add(
            new ThemeAssignment(task.id(), measure.id(), measure(task, measure, themes)));
      }
    }
    return new PlanThemes(plan.id(), assignments, MentionFinder.in(plan, lexicon));
  }

  private List<TaggedTheme> measure(Task task, Measure measure, List<TaggedTheme> ofTask) {
    Evidence evidence = new Evidence(lexicon);
    evidence.text(measure.text());
    Evidence heading = new Evidence(lexicon);
    heading.heading(task.title());
    double context = lexicon.rules().weight("context");
    heading
        .themes()
        .forEach(theme -> evidence.strengthen(theme, context, heading.words(theme).get(0)));
    return choose(evidence, ofTask.stream().filter(TaggedTheme::main).toList());
  }

  private List<TaggedTheme> choose(Evidence evidence, List<TaggedTheme> otherwise) {
    double present = lexicon.rules().weight("present");
    List<Integer> themes =
        new ArrayList<>(
            evidence.themes().stream().filter(each -> evidence.weight(each) >= present).toList());
    if (themes.isEmpty() && otherwise.isEmpty()) {
      evidence.themes().stream()
          .max(Comparator.comparingDouble(evidence::weight))
          .ifPresent(themes::add);
    }
    if (themes.isEmpty()) {
      return otherwise;
    }
    double strongest = themes.stream().mapToDouble(evidence::weight).max().orElse(0);
    double enough = lexicon.rules().weight("enough");
    double main = Math.min(enough, strongest) * lexicon.rules().weight("main");
    return themes.stream()
        .sorted(Comparator.comparingDouble(evidence::weight).reversed())
        .map(theme -> tagged(theme, evidence, main))
        .toList();
  }

  private TaggedTheme tagged(int theme, Evidence evidence, double main) {
    double weight = evidence.weight(theme);
    return new TaggedTheme(
        lexicon.themes().get(theme).id(),
        evidence.headed(theme) || (weight >= main && !evidence.headedByOtherFacet(theme)),
        1 - Math.pow(2, -weight),
        evidence.words(theme));
  }
}
