package io.github.duibiao.themes;

/**
 * A word of a theme.
 *
 * @param index its place among all signs of a lexicon
 * @param theme the place of the theme in the codebook
 * @param kind what it does
 * @param gapped whether it is a sequence of runs with gaps
 * @param label the word as results show it
 */
record ThemeWord(int index, int theme, Kind kind, boolean gapped, String label) {
  /** What a sign does. */
  enum Kind {
    /** Leads to the theme by itself. */
    STRONG,
    /** Leads to the theme with others. */
    WEAK,
    /** Takes away what stands inside it. */
    AGAINST,
    /** Is the theme's label: names it, but leads nowhere. */
    LABEL
  }

  boolean strong() {
    return kind == Kind.STRONG;
  }

  boolean leads() {
    return kind == Kind.STRONG || kind == Kind.WEAK;
  }
}
