package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Plan;
import java.util.List;

/**
 * Finds the themes of tasks and measures by the words of a codebook. Immutable; safe for use by
 * many threads.
 *
 * <p>Every word is found in one pass over the text, by one automaton over all words of the
 * codebook. A word counts fully where a demand is made about it, more in a heading, and little
 * where it is named in passing: as a channel, as the ground or the occasion of a demand, in the
 * title of a document. Of words that overlap the longest counts. A theme is assigned when its words
 * together weigh enough; the strongest are the main ones, and those that the heading names. A
 * measure that names no theme has the main themes of its task. The time it takes grows with the
 * text, hardly with the number of words.
 *
 * <pre>{@code
 * ThemeTagger.standard().tag(plan).of("xuanhan-2023#7"); // [*policy-interpretation [政策解读, …], …]
 * }</pre>
 */
public final class ThemeTagger {
  private final Codebook codebook;
  private final CodebookWords lexicon;

  private ThemeTagger(Codebook codebook) {
    this.codebook = codebook;
    this.lexicon = new CodebookWords(codebook, Rules.standard());
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

  /** Returns the words that it looks for. */
  CodebookWords words() {
    return lexicon;
  }

  /** Finds the themes of every task and every measure of a plan. */
  public PlanThemes tag(Plan plan) {
    return new Tagging(lexicon).tag(plan);
  }

  /**
   * Finds the themes of every task of a plan and leaves its measures aside: what {@link #tag} says
   * of the tasks, in a part of the time.
   *
   * @return one assignment for each task, in the order of the document
   */
  public List<ThemeAssignment> tagTasks(Plan plan) {
    return new Tagging(lexicon).tagTasks(plan);
  }
}
