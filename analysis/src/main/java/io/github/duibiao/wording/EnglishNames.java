package io.github.duibiao.wording;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of places and the titles of plans in English, by rule: a place as it is read, with what
 * it is behind it; a title as the kind of document and what it is about. What has a character that
 * the rules do not know keeps its Chinese name.
 */
public final class EnglishNames {
  private static final Map<Integer, String> READINGS = readings();
  private static final ListMultimap<String, List<String>> RULES =
      Multimaps.index(rows("names.tsv"), each -> each.get(0));
  private static final String VOWELS = "aeo";

  private EnglishNames() {}

  private static List<List<String>> rows(String file) {
    return Lexicon.rows(EnglishNames.class.getResourceAsStream(file), file);
  }

  private static Map<Integer, String> readings() {
    Map<Integer, String> readings = new HashMap<>();
    for (List<String> row : rows("pinyin.tsv")) {
      row.get(1).codePoints().forEach(each -> readings.put(each, row.get(0)));
    }
    return readings;
  }

  /**
   * Returns a short name of a plan: the place and the year.
   *
   * @param name its Chinese name, which is returned where its place is not known or not readable
   */
  public static String of(Plan plan, String name) {
    Jurisdiction place = plan.jurisdiction();
    if (place == null || !name.startsWith(place.name())) {
      return name;
    }
    String english = place(place.name());
    return english == null ? name : english + name.substring(place.name().length());
  }

  /** Returns the short name of a plan for a text: in English where the text is in English alone. */
  public static String of(Plan plan, MemoLanguage language) {
    return language == MemoLanguage.EN ? of(plan, plan.shortName()) : plan.shortName();
  }

  /** Returns the name of a place; null where it has a character that is not known. */
  static @Nullable String place(String name) {
    for (List<String> rule : rules("place")) {
      if (name.startsWith(rule.get(1))) {
        String rest = name.substring(rule.get(1).length());
        String end = rest.isEmpty() ? "" : end(rest);
        if (end != null) {
          return rule.get(2) + end;
        }
      }
    }
    for (List<String> rule : rules("end")) {
      if (name.endsWith(rule.get(1)) && name.length() > rule.get(1).length()) {
        String read = read(name.substring(0, name.length() - rule.get(1).length()));
        return read == null ? null : read + " " + rule.get(2);
      }
    }
    return read(name);
  }

  private static @Nullable String end(String words) {
    return rules("end").stream()
        .filter(each -> each.get(1).equals(words))
        .map(each -> " " + each.get(2))
        .findFirst()
        .orElse(null);
  }

  private static List<List<String>> rules(String what) {
    return RULES.get(what);
  }

  /** The syllables in one word, with an apostrophe where the next begins with a vowel. */
  private static @Nullable String read(String name) {
    StringBuilder read = new StringBuilder();
    for (int each : name.codePoints().toArray()) {
      String syllable = READINGS.get(each);
      if (syllable == null) {
        return null;
      }
      if (read.length() > 0 && VOWELS.indexOf(syllable.charAt(0)) >= 0) {
        read.append('\'');
      }
      read.append(syllable);
    }
    return read.isEmpty()
        ? null
        : read.substring(0, 1).toUpperCase(Locale.ROOT) + read.substring(1);
  }

  /** Returns what a plan is, what it is about and of which year; empty where nothing is known. */
  public static String title(Plan plan) {
    String title = plan.title();
    if (title == null) {
      return "";
    }
    String kind = first("kind", title);
    if (kind == null) {
      return "";
    }
    List<String> about = new ArrayList<>();
    for (List<String> rule : rules("about")) {
      if (title.contains(rule.get(1))) {
        about.add(rule.get(2));
      }
    }
    StringBuilder english = new StringBuilder();
    Jurisdiction place = plan.jurisdiction();
    String where = place == null ? null : place(place.name());
    english.append(where == null ? "" : where + ": ").append(kind);
    if (!about.isEmpty()) {
      english.append(" on ").append(String.join(", ", about));
    }
    return plan.year() == null ? english.toString() : english + ", " + plan.year();
  }

  private static @Nullable String first(String what, String title) {
    return rules(what).stream()
        .filter(each -> title.contains(each.get(1)))
        .map(each -> each.get(2))
        .findFirst()
        .orElse(null);
  }
}
