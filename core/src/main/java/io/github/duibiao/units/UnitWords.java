package io.github.duibiao.units;

import io.github.duibiao.units.UnitTrie.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code unit-words.tsv} by their kind, and what can be asked of them. */
final class UnitWords {
  private static final UnitWords BUNDLED = new UnitWords(UnitFile.resource("unit-words.tsv"));

  private final Map<String, List<String>> words = new HashMap<>();

  private UnitWords(String text) {
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(row -> words.put(row[0], List.of(row[1].split(","))));
  }

  static UnitWords bundled() {
    return BUNDLED;
  }

  void addTo(UnitTrie trie) {
    for (Kind kind : List.of(Kind.MAIN, Kind.PART, Kind.FILLER, Kind.LEVEL)) {
      for (String word : of(kind.name().toLowerCase(Locale.ROOT))) {
        trie.add(word, kind, UnitOrgan.NONE);
      }
    }
  }

  /** Says whether the name says that it means many: 各乡镇, 有关部门. */
  boolean marksMany(String name) {
    for (String word : of("many")) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the name ends with a word for many, and not with that for a place: 起草部门. */
  boolean endsPlural(String name) {
    return of("plural").stream()
        .anyMatch(
            word ->
                name.endsWith(word)
                    && !of("place").contains(word)
                    && !of("village").contains(word));
  }

  /** Says whether the name is nothing but a word for many, behind a level at most: 县直部门, 镇街. */
  boolean isPlural(String name) {
    for (String word : of("plural")) {
      if (name.endsWith(word) && isLevel(name, name.length() - word.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isLevel(String name, int end) {
    if (end == 0) {
      return true;
    }
    for (String word : of("level")) {
      int start = end - word.length();
      if (name.startsWith(word, start) && isLevel(name, start)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the name begins like that of a body sent into another one. */
  boolean isStationed(String name) {
    return of("stationed").stream().anyMatch(name::startsWith);
  }

  /** Says whether these are words that say what many do: 执法. */
  boolean isShared(String field) {
    return of("shared").contains(field);
  }

  /** Says whether the word only ends the name of a unit: 办公室, 局. */
  boolean isEnding(String word) {
    return of("main").contains(word) || of("part").contains(word);
  }

  /** Says whether what ends so is a part of a body: 中心, 分局; not 局, 办公室, or nothing at all. */
  boolean endsPart(String ending) {
    return longest("part", ending) > longest("main", ending);
  }

  private int longest(String kind, String name) {
    return of(kind).stream().filter(name::endsWith).mapToInt(String::length).max().orElse(0);
  }

  /** Says whether the name ends with a word of the kind, and with something before it. */
  boolean endsWith(String kind, String name) {
    for (String word : of(kind)) {
      if (name.length() > word.length() && name.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private List<String> of(String kind) {
    return words.getOrDefault(kind, List.of());
  }
}
