package io.github.duibiao.alignment;

import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.feature.Similarity;
import io.github.duibiao.themes.ThemeTagger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Aligns plans of one field by words that were weighed without them. */
public final class UnseenAligner {
  private UnseenAligner() {}

  /** Returns an aligner by a similarity of one's own. */
  public static Aligner of(
      Similarity similarity,
      Map<Granularity, LevelModel> model,
      @Nullable SentenceEncoder encoder) {
    return Aligner.of(FieldAligner.of(similarity, model, ThemeTagger.standard(), encoder, null));
  }
}
