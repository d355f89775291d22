package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Indicator;
import io.github.duibiao.codebook.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every word of a codebook and of the rules in one automaton, with what each word is used for. */
final class Lexicon {
  /** What a word does. */
  sealed interface Use {
    /** Stands for a theme by itself. */
    record Sign(int theme, boolean strong, boolean against, String label) implements Use {}

    /** Is one run of a sequence of runs. */
    record Run(int sequence, int place, int last, Sign sign) implements Use {}

    /** Opens a context of things named in passing. */
    record Opener(int context) implements Use {}

    /** Closes one. */
    record Closer(int context) implements Use {}

    /** Makes what stands before it the name of a unit. */
    record UnitSuffix() implements Use {}
  }

  private final List<Theme> themes;
  private final Rules rules;
  private final Automaton automaton;
  private final Use[][] uses;
  private int sequences;

  Lexicon(Codebook codebook, Rules rules) {
    this.themes = codebook.themes();
    this.rules = rules;
    Map<String, Integer> ids = new HashMap<>(8192);
    List<String> words = new ArrayList<>(4096);
    List<List<Use>> byWord = new ArrayList<>(4096);
    Sink sink =
        (word, use) -> {
          int id = ids.computeIfAbsent(Prepared.normal(word), each -> words.size());
          if (id == words.size()) {
            words.add(Prepared.normal(word));
            byWord.add(new ArrayList<>(1));
          }
          byWord.get(id).add(use);
        };
    for (int i = 0; i < themes.size(); i++) {
      Theme theme = themes.get(i);
      add(theme.strong(), i, true, false, sink);
      add(theme.weak(), i, false, false, sink);
      add(theme.against(), i, false, true, sink);
    }
    for (int i = 0; i < rules.contexts().size(); i++) {
      int context = i;
      rules.contexts().get(i).openers().forEach(word -> sink.put(word, new Use.Opener(context)));
      rules.contexts().get(i).closers().forEach(word -> sink.put(word, new Use.Closer(context)));
    }
    rules.unitSuffixes().forEach(word -> sink.put(word, new Use.UnitSuffix()));
    this.automaton = new Automaton(words);
    this.uses = byWord.stream().map(each -> each.toArray(Use[]::new)).toArray(Use[][]::new);
  }

  @FunctionalInterface
  private interface Sink {
    void put(String word, Use use);
  }

  private void add(
      List<Indicator> indicators, int theme, boolean strong, boolean against, Sink sink) {
    for (Indicator indicator : indicators) {
      for (List<String> runs : indicator.sequences()) {
        Use.Sign sign = new Use.Sign(theme, strong, against, String.join("…", runs));
        if (runs.size() == 1) {
          sink.put(runs.get(0), sign);
        } else {
          int sequence = sequences++;
          for (int place = 0; place < runs.size(); place++) {
            sink.put(runs.get(place), new Use.Run(sequence, place, runs.size() - 1, sign));
          }
        }
      }
    }
  }

  List<Theme> themes() {
    return themes;
  }

  Rules rules() {
    return rules;
  }

  Automaton automaton() {
    return automaton;
  }

  Use[] uses(int word) {
    return uses[word];
  }

  int sequences() {
    return sequences;
  }
}
