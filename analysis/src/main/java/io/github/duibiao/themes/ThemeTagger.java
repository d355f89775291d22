package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Indicator;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** Finds the themes of tasks and measures by the words of a codebook. Immutable. */
public final class ThemeTagger {
  private final Codebook codebook;

  private ThemeTagger(Codebook codebook) {
    this.codebook = codebook;
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
      assignments.add(new ThemeAssignment(task.id(), null, themes(task.title(), task.text())));
      for (Measure measure : task.measures()) {
        assignments.add(new ThemeAssignment(task.id(), measure.id(), themes("", measure.text())));
      }
    }
    return new PlanThemes(plan.id(), assignments);
  }

  private List<TaggedTheme> themes(String title, String text) {
    List<TaggedTheme> found = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      for (Indicator indicator : theme.strong()) {
        String word = indicator.sequences().get(0).get(0);
        if (title.contains(word) || text.contains(word)) {
          found.add(new TaggedTheme(theme.id(), title.contains(word), 1, List.of(word)));
          break;
        }
      }
    }
    return found;
  }
}
