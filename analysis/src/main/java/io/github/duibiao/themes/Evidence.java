package io.github.duibiao.themes;

import io.github.duibiao.codebook.Facet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How much a demand's heading and text speak for each theme. */
final class Evidence {
  private final Lexicon lexicon;
  private final Map<Integer, Map<String, Double>> weights = new TreeMap<>();
  private final Set<Integer> headed = new HashSet<>();

  Evidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Weighs the words of a heading. */
  void heading(String heading) {
    Rules rules = lexicon.rules();
    for (Finds.Find find : Finds.in(heading, lexicon).all()) {
      put(find, rules.weight(find.sign().strong() ? "heading" : "weak-heading"));
      if (find.sign().strong()) {
        headed.add(find.sign().theme());
      }
    }
  }

  /** Weighs the words of a running text. */
  void text(String text) {
    Finds finds = Finds.in(text, lexicon);
    BitSet passing = finds.passing(false);
    BitSet topics = finds.passing(true);
    Rules rules = lexicon.rules();
    for (Finds.Find find : finds.all()) {
      boolean function = facet(find.sign().theme()) == Facet.FUNCTION;
      boolean low = passing.get(find.start()) || (function && topics.get(find.start()));
      put(
          find,
          (low ? rules.weight("passing") : 1)
              * rules.weight(find.sign().strong() ? "strong" : "weak"));
    }
  }

  /** Adds weight to a theme for a word that stands elsewhere. */
  void strengthen(int theme, double weight, String word) {
    weights.computeIfAbsent(theme, each -> new LinkedHashMap<>()).merge(word, weight, Double::sum);
  }

  /** Returns the themes that have any weight, in the order of the codebook. */
  List<Integer> themes() {
    return List.copyOf(weights.keySet());
  }

  /** Says whether the heading names themes, but none of this one's facet. */
  boolean headedByOtherFacet(int theme) {
    return !headed.isEmpty() && headed.stream().noneMatch(each -> facet(each) == facet(theme));
  }

  private Facet facet(int theme) {
    return lexicon.themes().get(theme).facet();
  }

  /** Says whether the heading names the theme. */
  boolean headed(int theme) {
    return headed.contains(theme);
  }

  double weight(int theme) {
    return weights.getOrDefault(theme, Map.of()).values().stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  List<String> words(int theme) {
    return List.copyOf(weights.getOrDefault(theme, Map.of()).keySet());
  }

  /** A word that is demanded a second time weighs more, but no more a third time. */
  private double again(Lexicon.Use.Sign sign, double before, double now) {
    Rules rules = lexicon.rules();
    double once = rules.weight(sign.strong() ? "strong" : "weak");
    double most = Math.max(before, now);
    boolean twice = before >= once && now >= once;
    return twice ? Math.max(most, once * (1 + rules.weight("again"))) : most;
  }

  private void put(Finds.Find find, double weight) {
    weights
        .computeIfAbsent(find.sign().theme(), each -> new LinkedHashMap<>())
        .merge(find.sign().label(), weight, (before, now) -> again(find.sign(), before, now));
  }
}
