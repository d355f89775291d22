package io.github.duibiao.reading.table;

import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that names of columns are made of, as {@code columns.tsv} has them. */
final class ColumnWords {
  /** What the words of a name are signs of. */
  enum Sign {
    NUMBER,
    SECTION,
    TASK,
    DEMAND,
    TARGET,
    LEAD,
    UNITS,
    DEADLINE,
    PERSONS,
    REMARK,
    /** What has no role: a state of affairs, a telephone. */
    OTHER,
    /** Units that assist. */
    ASSIST,
    /** When the work begins. */
    START,
    /** What is wrong, and is to be put right. */
    PROBLEM,
    /** The documents that the work rests on. */
    BASIS,
    /** A part of the year. */
    PERIOD,
    /** How often something is done. */
    OFTEN,
    /** Where the work is done, though the place might answer for it. */
    PLACE,
    /** Digits and nothing else: an amount of money, a telephone. */
    FIGURE
  }

  private static final Map<String, Map<Sign, Double>> WHOLE = new HashMap<>();
  private static final Map<String, Map<Sign, Double>> HEADS = new HashMap<>();
  private static final Map<String, Map<Sign, Double>> ORGANS = new HashMap<>();
  private static final List<Words> INSIDE = new ArrayList<>();
  private static final List<String> DUTIES = new ArrayList<>();
  private static final Words DUTY = new Words(Sign.UNITS, 0, DUTIES);

  /** A head of units that weighs so much is an organ: 单位, 部门, 科室. */
  private static final double ORGAN = 4;

  private static final String CONCERNS = "涉及";

  /** Any of the words: most cells hold none. */
  private static final Finder WORDS;

  private record Words(Sign sign, double weight, List<String> words) {
    boolean in(String name) {
      for (String each : words) {
        if (name.contains(each)) {
          return true;
        }
      }
      return false;
    }
  }

  static {
    List<String> all = new ArrayList<>();
    for (List<String> row : Lexicon.rows(ColumnWords.class, "columns.tsv")) {
      Sign sign = Sign.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      double weight = Double.parseDouble(row.get(2));
      List<String> words = List.of(row.get(3).split("\\|", -1));
      words.forEach(each -> all.add(Pattern.quote(each)));
      switch (row.get(0)) {
        case "whole" -> put(WHOLE, words, sign, weight);
        case "head" -> put(HEADS, words, sign, weight);
        case "organ" -> put(ORGANS, words, sign, weight);
        case "in" -> INSIDE.add(new Words(sign, weight, words));
        case "start" -> INSIDE.add(new Words(Sign.START, weight, words));
        case "duty" -> DUTIES.addAll(words);
        default -> throw new IllegalStateException("columns.tsv: " + row.get(0));
      }
    }
    WORDS = Finder.compile(String.join("|", all));
  }

  private ColumnWords() {}

  private static void put(
      Map<String, Map<Sign, Double>> all, List<String> words, Sign sign, double weight) {
    for (String each : words) {
      all.computeIfAbsent(each, any -> new EnumMap<>(Sign.class)).merge(sign, weight, Math::max);
    }
  }

  /** Says whether any of the words stands in a name. */
  static boolean areIn(String name) {
    return WORDS.isIn(name);
  }

  /** Says whether a name is one of the words that are names by themselves. */
  static boolean isWhole(String name) {
    return WHOLE.containsKey(name);
  }

  /** Returns what a name says as a whole, and by the words that it ends in. */
  static Map<Sign, Double> heads(String name) {
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    boolean duty = DUTY.in(name);
    raise(weights, WHOLE.get(name));
    for (int i = 0; i < name.length(); i++) {
      String end = name.substring(i);
      raise(weights, HEADS.get(end));
      if (duty && i > 0) {
        raise(weights, ORGANS.get(end));
      }
    }
    return weights;
  }

  /**
   * Returns what the words say that stand anywhere in a name. A qualifier means something only
   * beside the head that it qualifies.
   */
  static Map<Sign, Double> inside(String name) {
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    for (Words each : INSIDE) {
      if (each.in(name)) {
        weights.merge(each.sign, each.weight, Double::sum);
      }
    }
    return weights;
  }

  private static void raise(Map<Sign, Double> weights, @Nullable Map<Sign, Double> by) {
    if (by != null) {
      by.forEach((sign, weight) -> weights.merge(sign, weight, Math::max));
    }
  }

  /** Says whether a name holds a word of duty besides 涉及, which says as well where work is done. */
  static boolean isDuty(String name) {
    return DUTY.in(name.replace(CONCERNS, ""));
  }

  /** Says whether a name ends in a word for an organ and not for the duty: 责任单位, not 责任分工. */
  static boolean isBareOrgan(String name) {
    for (int i = 0; i < name.length(); i++) {
      double units = HEADS.getOrDefault(name.substring(i), Map.of()).getOrDefault(Sign.UNITS, 0.0);
      if (units >= ORGAN) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a name ends in a word for an organ. */
  static boolean isOrgan(String name) {
    for (int i = 0; i < name.length(); i++) {
      String end = name.substring(i);
      Map<Sign, Double> head = HEADS.getOrDefault(end, Map.of());
      if (head.containsKey(Sign.UNITS) || ORGANS.containsKey(end)) {
        return true;
      }
    }
    return false;
  }
}
