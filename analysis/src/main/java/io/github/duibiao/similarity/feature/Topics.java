package io.github.duibiao.similarity.feature;

import io.github.duibiao.themes.TaggedTheme;
import java.util.Arrays;
import java.util.List;

/**
 * What a text is about, as a vector over notions and, behind them, the themes the notions belong
 * to: two texts that name different notions of one theme are a little alike.
 */
final class Topics {
  private static final long THEME = 1L << 32;

  private Topics() {}

  static Vector vector(double[] said, Glossary glossary) {
    double[] mentions = glossary.withBroader(said);
    int count = mentions.length + glossary.themeCount();
    long[] keys = new long[count];
    double[] values = new double[count];
    double[] themes = new double[glossary.themeCount()];
    int n = 0;
    for (int i = 0; i < mentions.length; i++) {
      if (mentions[i] > 0 && glossary.theme(i) >= 0) {
        keys[n] = i;
        values[n++] = Grams.log2(1 + mentions[i]);
        themes[glossary.theme(i)] += mentions[i];
      }
    }
    for (int i = 0; i < themes.length; i++) {
      if (themes[i] > 0) {
        keys[n] = THEME + i;
        values[n++] = Grams.log2(1 + themes[i]);
      }
    }
    return new Vector(Arrays.copyOf(keys, n), Arrays.copyOf(values, n));
  }

  /** What the codebook's tagger says a text is about. */
  static Vector themes(List<TaggedTheme> tagged, List<String> ids) {
    double[] scores = new double[ids.size()];
    for (TaggedTheme each : tagged) {
      int index = ids.indexOf(each.id());
      if (index >= 0) {
        scores[index] = each.score();
      }
    }
    long[] keys = new long[scores.length];
    double[] values = new double[scores.length];
    int n = 0;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        keys[n] = i;
        values[n++] = scores[i];
      }
    }
    return new Vector(Arrays.copyOf(keys, n), Arrays.copyOf(values, n));
  }

  /** Returns the name of a notion, or nothing for a theme. */
  static String name(long key, Glossary glossary) {
    return key < THEME ? glossary.name((int) key) : "";
  }
}
