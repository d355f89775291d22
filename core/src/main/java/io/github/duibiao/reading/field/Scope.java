package io.github.duibiao.reading.field;

import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Numerals;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The items that a sentence says its units are for, where these are more than the one it stands in:
 * 以上1-3项, 第（一）至（三）项, 上述两项任务, 本部分各项任务.
 *
 * @param kind how it says which they are
 * @param numbers their numbers, in order; empty where it names none
 * @param digits whether they are written in digits, not in Chinese numerals
 * @param count how many items it speaks of; 0 where it does not count them
 */
public record Scope(Kind kind, Set<Integer> numbers, boolean digits, int count) {
  private static final Finder OPENING = Finder.named(UnitName.EXPRESSIONS, "scope");
  private static final Pattern NUMERAL =
      Pattern.compile("(?<to>[-~—–至到]?)第?\\(?(?<number>[0-9]+|[一二三四五六七八九十]+)");

  /** A range names no more items; a longer one is a slip or no range. */
  private static final int MOST_ITEMS = 200;

  /** How a sentence says which items it is for. */
  public enum Kind {
    /** By their numbers: 第1、3项. */
    NUMBERS,
    /** By how many they are, counted back from it: 以上三项. */
    COUNT,
    /** All above it under the same heading: 以上各项任务. */
    ABOVE,
    /** What stands above it, one item or more: 上述工作. */
    ABOVE_OR_ITEM,
    /** All under the same heading: 本部分各项任务. */
    PART
  }

  /** A scope and how many characters it takes. */
  record Opening(Scope scope, int length) {}

  /** Returns the scope that a sentence opens with, or null. */
  static @Nullable Opening opening(String canon) {
    Matcher found = OPENING.opening(canon);
    if (found == null) {
      return null;
    }
    Scope scope = of(found);
    return scope == null ? null : new Opening(scope, found.end());
  }

  private static @Nullable Scope of(Matcher found) {
    if (found.group("named") != null) {
      String named = found.group("named");
      Set<Integer> numbers = numbers(named);
      boolean digits = named.chars().anyMatch(c -> c >= '0' && c <= '9');
      return numbers.isEmpty() ? null : new Scope(Kind.NUMBERS, numbers, digits, 0);
    }
    if (found.group("counted") != null) {
      String counted = found.group("counted").replace('两', '二');
      int count = Numerals.parse(counted);
      return count < 1 ? null : new Scope(Kind.COUNT, Set.of(), true, count);
    }
    boolean all = found.group("each") != null || !found.group("even").isEmpty();
    Kind kind = found.group("part") != null ? Kind.PART : all ? Kind.ABOVE : Kind.ABOVE_OR_ITEM;
    return new Scope(kind, Set.of(), true, 0);
  }

  /** Returns the numbers that a list of numbers and ranges names; none where it is no such list. */
  private static Set<Integer> numbers(String list) {
    Set<Integer> numbers = new TreeSet<>();
    int last = 0;
    Matcher each = NUMERAL.matcher(list);
    while (each.find()) {
      int number = Numerals.parse(each.group("number"));
      boolean range = !each.group("to").isEmpty();
      if (number < 1 || (range && (number <= last || number - last > MOST_ITEMS))) {
        return Set.of();
      }
      for (int i = range ? last + 1 : number; i <= number; i++) {
        numbers.add(i);
      }
      last = number;
    }
    return numbers;
  }
}
