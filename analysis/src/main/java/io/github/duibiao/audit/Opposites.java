package io.github.duibiao.audit;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text demands with words that have an opposite: to set up (增设) and to remove (拆除) what. */
final class Opposites {
  private static final Pattern CLAUSES = Pattern.compile("[,。;:!?()“”\\n]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9.]+");

  /** Who may not cancel does not cancel: such clauses are left alone. */
  private static final Pattern NEGATED = Pattern.compile("避免|防止|杜绝|不再|不予|未|无需|是否|能否|或者?");

  private static final Pattern EMPTY = Pattern.compile("^(?:对|将|把|予以|依法)");
  private static final int SHORTEST = 3;

  private record Side(int group, int side) {}

  private static final Map<String, List<Side>> WORDS = new HashMap<>();
  private static final Pattern ANY;

  static {
    List<List<String>> rows =
        Lexicon.rows(Opposites.class.getResourceAsStream("opposites.tsv"), "opposites.tsv");
    for (int group = 0; group < rows.size(); group++) {
      for (int side = 0; side < 2; side++) {
        for (String word : rows.get(group).get(side).split(" ", -1)) {
          WORDS.computeIfAbsent(word, key -> new ArrayList<>()).add(new Side(group, side));
        }
      }
    }
    List<String> longest = new ArrayList<>(WORDS.keySet());
    longest.sort((one, other) -> other.length() - one.length());
    ANY = Pattern.compile(String.join("|", longest));
  }

  /**
   * What is demanded of an object.
   *
   * @param word the word that has opposites; empty where the clause has none
   * @param object the letters of the object, without digits
   * @param shown the words as they stand
   */
  record Demanded(String word, String object, String shown) {
    /** Says whether the other demands the opposite, of whatever. */
    boolean opposes(Demanded other) {
      return WORDS.getOrDefault(word, List.of()).stream()
          .anyMatch(
              one ->
                  WORDS.getOrDefault(other.word, List.of()).stream()
                      .anyMatch(two -> one.group == two.group && one.side != two.side));
    }

    /** The share of the object, in runs of two characters, that the other's has: 0 to 1. */
    double sharedWith(Demanded other) {
      Set<String> runs = new HashSet<>();
      for (int i = 0; i + 2 <= other.object.length(); i++) {
        runs.add(other.object.substring(i, i + 2));
      }
      int known = 0;
      for (int i = 0; i + 2 <= object.length(); i++) {
        known += runs.contains(object.substring(i, i + 2)) ? 1 : 0;
      }
      return object.length() < 2 ? 0 : (double) known / (object.length() - 1);
    }
  }

  private Opposites() {}

  /** Returns what a text demands, clause by clause; clauses without such a word as they are. */
  static List<Demanded> of(String text) {
    List<Demanded> all = new ArrayList<>();
    for (String clause : CLAUSES.splitAsStream(Glyphs.canonical(text)).toList()) {
      add(clause.strip(), all);
    }
    return all;
  }

  private static void add(String clause, List<Demanded> all) {
    List<Integer> starts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher matcher = ANY.matcher(clause);
    while (matcher.find()) {
      starts.add(matcher.start());
      words.add(matcher.group());
    }
    if (words.isEmpty() || NEGATED.matcher(clause).find() || isParted(words)) {
      all.add(new Demanded("", letters(clause), clause));
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      int from = starts.get(i) + words.get(i).length();
      int to = i + 1 < words.size() ? starts.get(i + 1) : clause.length();
      String object = letters(clause.substring(from, to));
      String shown = clause.substring(starts.get(i), to);
      if (object.length() < SHORTEST && words.size() == 1) {
        object = letters(clause.substring(0, starts.get(i))); // 对小型水厂予以取缔
        shown = clause;
      }
      if (object.length() >= SHORTEST) {
        all.add(new Demanded(words.get(i), object, shown));
      }
    }
  }

  /** 不得取消 is neither: a clause that forbids what another word of it demands. */
  private static boolean isParted(List<String> words) {
    long groups =
        words.stream().map(each -> WORDS.getOrDefault(each, List.of())).distinct().count();
    return words.size() > 1 && groups > 1;
  }

  private static String letters(String words) {
    String bare = EMPTY.matcher(words.strip()).replaceFirst("");
    return DIGITS.matcher(Glyphs.letters(bare)).replaceAll("");
  }
}
