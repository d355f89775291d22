package io.github.duibiao.themes;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much a demand's heading and text speak for each theme. */
final class Evidence {
  private final Lexicon lexicon;
  private final Map<Integer, Map<String, Double>> weights = new TreeMap<>();

  Evidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Weighs the words of a heading. */
  void heading(String heading) {
    Finds.in(heading, lexicon).all().forEach(find -> put(find, lexicon.rules().weight("heading")));
  }

  /** Weighs the words of a running text. */
  void text(String text) {
    Finds finds = Finds.in(text, lexicon);
    BitSet passing = finds.passing();
    double low = lexicon.rules().weight("passing");
    finds.all().forEach(find -> put(find, passing.get(find.start()) ? low : 1));
  }

  /** Adds weight to a theme that has some already. */
  void strengthen(int theme, double weight, String word) {
    Map<String, Double> words = weights.get(theme);
    if (words != null) {
      words.merge(word, weight, Double::sum);
    }
  }

  /** Returns the themes that have any weight, in the order of the codebook. */
  List<Integer> themes() {
    return List.copyOf(weights.keySet());
  }

  double weight(int theme) {
    return weights.getOrDefault(theme, Map.of()).values().stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  List<String> words(int theme) {
    return List.copyOf(weights.getOrDefault(theme, Map.of()).keySet());
  }

  private void put(Finds.Find find, double place) {
    double weight = place * lexicon.rules().weight(find.sign().strong() ? "strong" : "weak");
    weights
        .computeIfAbsent(find.sign().theme(), each -> new LinkedHashMap<>())
        .merge(find.sign().label(), weight, Math::max);
  }
}
