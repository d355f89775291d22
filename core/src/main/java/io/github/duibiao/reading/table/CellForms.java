package io.github.duibiao.reading.table;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of short cells, told from their characters alone: numbers, amounts, names, places. */
final class CellForms {
  static final int LONGEST_PERSONS = 60;
  static final int LONGEST_NUMBER = 6;
  private static final int LONGEST_PLACES = 60;
  private static final int LONGEST_PLACE = 14;

  private static final Pattern BETWEEN = Pattern.compile("[、，,；;/\\n]+|\\s{2,}");
  private static final Pattern BLANK = Pattern.compile("[\\s\u3000\u00a0]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:[0-9]{1,3}(?:[.-][0-9]{1,2})?|[一二三四五六七八九十]{1,3})\\)?[.、]?|[A-Za-z]{1,3}-?[0-9]{1,3}");
  private static final Pattern FIGURE =
      Pattern.compile("[约≥]?[0-9][0-9., -]{0,16}(?:万|亿)?元?|[-—/无]{1,2}");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[≥≤>＞约达到不少于低超过]{0,5}[0-9][0-9.,]{0,14}(?:万|亿)?(?:%|[\\u4e00-\\u9fff]{0,4})(?:以上|以内|左右)?");

  /** A name and the office it may be followed by. */
  private static final Pattern PERSON;

  /** How a demand opens, and no unit does. */
  private static final Pattern DEED;

  private static final Pattern PLACE;

  static {
    List<List<String>> rows = Lexicon.rows(CellForms.class, "cells.tsv");
    PERSON =
        Pattern.compile(
            "(?:"
                + Lexicon.alternation(rows, "surname")
                + ")[\\u4e00-\\u9fff]{1,2}(?:"
                + Lexicon.alternation(rows, "office")
                + ")?");
    DEED = Pattern.compile(Lexicon.alternation(rows, "deed"));
    PLACE =
        Pattern.compile(
            "[\\u4e00-\\u9fff0-9]{0,"
                + LONGEST_PLACE
                + "}(?:"
                + Lexicon.alternation(rows, "place")
                + ")");
  }

  private CellForms() {}

  static boolean isNumber(String canon) {
    return canon.length() <= LONGEST_NUMBER && NUMBER.matcher(canon).matches();
  }

  /** Says whether a text is an amount of money or a telephone number: 47,500; 0391-6610021. */
  static boolean isFigure(String canon) {
    return FIGURE.matcher(canon).matches();
  }

  static boolean isAmount(String canon) {
    return AMOUNT.matcher(canon.replace(" ", "")).matches();
  }

  static boolean opensWithDeed(String canon) {
    return DEED.matcher(canon).lookingAt();
  }

  /** Says whether every piece of a text is a person's name; one is often spread: 刘 辉. */
  static boolean arePersons(String text) {
    return all(text, each -> PERSON.matcher(each).matches());
  }

  /** Says whether every piece of a text names a place: 城关镇、柳林乡; 全县. */
  static boolean arePlaces(String text) {
    return text.length() <= LONGEST_PLACES
        && all(text, each -> each.length() <= LONGEST_PLACE && PLACE.matcher(each).matches());
  }

  private static boolean all(String text, Predicate<String> form) {
    String names = text.strip();
    Matcher between = BETWEEN.matcher(names);
    int from = 0;
    while (between.find()) {
      if (!form.test(unspaced(names.substring(from, between.start())))) {
        return false;
      }
      from = between.end();
    }
    return form.test(unspaced(names.substring(from)));
  }

  private static String unspaced(String piece) {
    return BLANK.matcher(Glyphs.canonical(piece)).replaceAll("");
  }
}
