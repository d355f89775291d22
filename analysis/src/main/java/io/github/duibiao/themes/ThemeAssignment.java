package io.github.duibiao.themes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The themes of one task or of one measure.
 *
 * @param task the task's id
 * @param measure the measure's id; null where the themes are those of the task as a whole
 * @param themes the themes, the main ones first, then by score; empty where none was found
 */
public record ThemeAssignment(String task, @Nullable String measure, List<TaggedTheme> themes) {
  /** Copies the themes. */
  public ThemeAssignment {
    Objects.requireNonNull(task, "task");
    themes = List.copyOf(themes);
  }

  /** Returns the id of the measure, or of the task where it is about the task as a whole. */
  public String demand() {
    return measure == null ? task : measure;
  }

  /** Returns the main themes. */
  public List<TaggedTheme> main() {
    return themes.stream().filter(TaggedTheme::main).toList();
  }

  /** Returns the tag of a theme, if it was found. */
  public Optional<TaggedTheme> theme(String themeId) {
    return themes.stream().filter(each -> each.id().equals(themeId)).findFirst();
  }
}
