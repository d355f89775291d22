package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Indicator;
import io.github.duibiao.codebook.OfficialField;
import io.github.duibiao.codebook.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every word of a codebook and of the rules in one automaton, with what each word is used for. */
final class CodebookWords {
  /** What a word does: its first number says what, the others of what. */
  static final int SIGN = 0;

  static final int RUN = 1;
  static final int OPENER = 2;
  static final int CLOSER = 3;
  static final int UNIT = 4;
  static final int BREAKER = 5;

  /** How many numbers a use has at most. */
  static final int USE = 5;

  private static final int[] NO_FIELDS = {};

  private final List<Theme> themes;
  private final Rules rules;
  private final Automaton automaton;
  private final int[] usesFrom;
  private final int[] usesOfWords;
  private final List<String> words = new ArrayList<>(4096);
  private final Map<String, Integer> ids = new HashMap<>(8192);
  private final List<List<int[]>> uses = new ArrayList<>(4096);
  private final List<ThemeWord> signs = new ArrayList<>(4096);
  private final List<int[]> fields = new ArrayList<>(4096);
  private int sequences;
  private int longest;

  CodebookWords(Codebook codebook, Rules rules) {
    this.themes = codebook.themes();
    this.rules = rules;
    for (int i = 0; i < themes.size(); i++) {
      Theme theme = themes.get(i);
      add(theme.strong(), i, ThemeWord.Kind.STRONG);
      add(theme.weak(), i, ThemeWord.Kind.WEAK);
      add(theme.against(), i, ThemeWord.Kind.AGAINST);
      put(theme.zh(), SIGN, sign(i, ThemeWord.Kind.LABEL, false, theme.zh(), NO_FIELDS));
    }
    for (int i = 0; i < rules.contexts().size(); i++) {
      for (String opener : rules.contexts().get(i).openers()) {
        put(opener, OPENER, i);
      }
      for (String closer : rules.contexts().get(i).closers()) {
        put(closer, CLOSER, i);
      }
      for (String breaker : rules.contexts().get(i).breakers()) {
        put(breaker, BREAKER, i);
      }
    }
    for (String suffix : rules.unitSuffixes()) {
      put(suffix, UNIT);
    }
    this.automaton = new Automaton(words);
    this.usesFrom = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      usesFrom[i + 1] = usesFrom[i] + uses.get(i).size() * USE;
    }
    this.usesOfWords = new int[usesFrom[words.size()]];
    for (int i = 0; i < words.size(); i++) {
      int at = usesFrom[i];
      for (int[] use : uses.get(i)) {
        System.arraycopy(use, 0, usesOfWords, at, use.length);
        at += USE;
      }
    }
  }

  private void add(List<Indicator> indicators, int theme, ThemeWord.Kind kind) {
    Set<String> seen = new HashSet<>();
    for (Indicator indicator : indicators) {
      int[] named =
          kind == ThemeWord.Kind.STRONG ? fieldsOf(indicator, themes.get(theme)) : NO_FIELDS;
      for (List<String> runs : indicator.sequences()) {
        String label = runs.size() == 1 ? runs.get(0) : String.join("…", runs);
        if (seen.add(label)) {
          add(runs, sign(theme, kind, runs.size() > 1, label, named));
        }
      }
    }
  }

  private void add(List<String> runs, int sign) {
    if (runs.size() == 1) {
      put(runs.get(0), SIGN, sign);
      return;
    }
    for (int place = 0; place < runs.size(); place++) {
      put(runs.get(place), RUN, sequences, place, runs.size() - 1, sign);
    }
    sequences++;
  }

  private int sign(int theme, ThemeWord.Kind kind, boolean gapped, String label, int[] named) {
    signs.add(new ThemeWord(signs.size(), theme, kind, gapped, label));
    fields.add(named);
    return signs.size() - 1;
  }

  private static int[] fieldsOf(Indicator word, Theme theme) {
    int[] found = NO_FIELDS;
    for (OfficialField field : theme.fields()) {
      if (field.words().contains(word)) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = field.number();
      }
    }
    return found;
  }

  private void put(String word, int... use) {
    String normal = Prepared.normal(word);
    Integer id = ids.get(normal);
    if (id == null) {
      id = words.size();
      ids.put(normal, id);
      words.add(normal);
      uses.add(new ArrayList<>(1));
    }
    uses.get(id).add(use);
    longest = Math.max(longest, normal.length());
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

  /** Returns what words are used for, {@value #USE} numbers a use, word after word. */
  int[] uses() {
    return usesOfWords;
  }

  /** Returns where among {@link #uses()} those of every word begin; and where the last end. */
  int[] usesFrom() {
    return usesFrom;
  }

  ThemeWord sign(int index) {
    return signs.get(index);
  }

  int signs() {
    return signs.size();
  }

  /** Returns the numbers of the entries of the official list that a sign names. */
  int[] fields(ThemeWord sign) {
    return fields.get(sign.index());
  }

  /** Returns the length of the longest word. */
  int longest() {
    return longest;
  }

  int sequences() {
    return sequences;
  }
}
