package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Facet;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a codebook finds in a plan, word by word: to try a codebook of one's own.
 *
 * <pre>{@code
 * ThemeHits.of(Codebook.read(Path.of("own.codebook")), plan).hits().forEach(System.out::println);
 * }</pre>
 *
 * @param plan the plan
 * @param hits where words of the codebook stand, in the order of the document; of words that
 *     overlap the one that counts
 * @param without the tasks for which no theme was found
 */
public record ThemeHits(Plan plan, List<Hit> hits, List<Task> without) {
  private static final int AROUND = 14;

  /** Copies the lists. */
  public ThemeHits {
    Objects.requireNonNull(plan, "plan");
    hits = List.copyOf(hits);
    without = List.copyOf(without);
  }

  /**
   * A word of the codebook at a place of the plan.
   *
   * @param theme the theme that it leads to
   * @param word the word as the codebook has it, {@code …} for a gap
   * @param strong whether it leads to the theme alone; a weak one only beside others
   * @param passing whether it is named in passing, and so weighs little
   * @param counted whether the task, or the row of its table, was given the theme
   * @param task the id of the task
   * @param measure the id of the row of its table; null where it stands in the task's own text
   * @param heading whether it stands in the heading
   * @param line the line of the source where that is known, else where the task begins
   * @param before some characters before it
   * @param found the words of the plan
   * @param after some characters behind it
   */
  public record Hit(
      Theme theme,
      String word,
      boolean strong,
      boolean passing,
      boolean counted,
      String task,
      @Nullable String measure,
      boolean heading,
      int line,
      String before,
      String found,
      String after) {
    @Override
    public String toString() {
      return task + ":" + line + " " + theme.id() + " " + before + "[" + found + "]" + after;
    }
  }

  /** Tries a codebook on a plan. */
  public static ThemeHits of(Codebook codebook, Plan plan) {
    ThemeTagger tagger = ThemeTagger.of(codebook);
    return new Search(tagger.words(), tagger.tag(plan)).of(plan);
  }

  /** Returns the hits as JSON of the schema {@code duibiao/theme-hits/1} on one line. */
  public String jsonLine() {
    return ThemeHitsJson.writeLine(this);
  }

  /**
   * Returns the hits as Markdown.
   *
   * @param language the language of what is not quoted
   */
  public String markdown(MemoLanguage language) {
    return ThemeHitsMemo.write(this, language);
  }

  /** Returns one line a hit. */
  @Override
  public String toString() {
    return hits.stream().map(Hit::toString).collect(Collectors.joining("\n", plan.id() + "\n", ""));
  }

  /** Goes through a plan. */
  private static final class Search {
    private final CodebookWords lexicon;
    private final TextScan scan;
    private final PlanThemes themes;
    private final List<Hit> hits = new ArrayList<>();

    Search(CodebookWords lexicon, PlanThemes themes) {
      this.lexicon = lexicon;
      scan = new TextScan(lexicon);
      this.themes = themes;
    }

    ThemeHits of(Plan plan) {
      List<Task> without = new ArrayList<>();
      for (Task task : plan.tasks()) {
        List<TaggedTheme> found = themes.of(task.id());
        if (found.isEmpty()) {
          without.add(task);
        }
        text(task.title(), task, null, found, true);
        text(task.text(), task, null, found, false);
        for (Measure row : task.rows()) {
          text(row.text(), task, row, themes.of(row.id()), false);
        }
      }
      return new ThemeHits(plan, hits, without);
    }

    private void text(
        String raw, Task task, @Nullable Measure row, List<TaggedTheme> found, boolean heading) {
      scan.read(raw);
      if (scan.kept().isEmpty()) {
        return;
      }
      int[] places = Prepared.places(raw);
      for (TextScan.Find find : scan.kept()) {
        Theme theme = lexicon.themes().get(find.sign.theme());
        int start = places[find.start];
        int end = places[find.end - 1] + 1;
        String words = raw.substring(start, end);
        hits.add(
            new Hit(
                theme,
                find.sign.label(),
                find.sign.strong(),
                !heading && scan.passing(find, theme.facet() == Facet.FUNCTION),
                found.stream().anyMatch(each -> each.id().equals(theme.id())),
                task.id(),
                row == null ? null : row.id(),
                heading,
                row == null && !heading
                    ? line(task, words)
                    : (row == null ? task : row).span().line(),
                raw.substring(Math.max(0, start - AROUND), start),
                words,
                raw.substring(end, Math.min(raw.length(), end + AROUND))));
      }
    }

    /** The sentences of a task know their lines. */
    private static int line(Task task, String words) {
      Optional<Measure> sentence =
          task.sentences().stream().filter(each -> each.text().contains(words)).findFirst();
      return sentence.map(each -> each.span().line()).orElse(task.span().line());
    }
  }
}
