package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Role;
import io.github.duibiao.text.Glyphs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label in a responsibility clause: 责任单位：, 【牵头部门】, 完成时限：, 分管领导：.
 *
 * <p>It is known by the parts it is made of (what is done, by what), so that a label that nobody
 * listed is read like its neighbours.
 *
 * @param start its first character
 * @param end behind its colon or closing bracket
 * @param kind what stands behind it
 * @param role the role of the units behind it
 * @param name the label without colon and brackets
 */
record ClauseLabel(int start, int end, Kind kind, Role role, String name) {
  private static final Pattern LABEL = UnitName.pattern("label");
  private static final Pattern LEAD = UnitName.pattern("lead");
  private static final Pattern MIXED = UnitName.pattern("mixed");

  /** No label is longer. */
  private static final int LONGEST = 24;

  /** What stands behind a label. */
  enum Kind {
    UNITS,
    TIME,
    /** Persons answer for a task beside their units, and are none. */
    PERSONS,
    /** Something else, such as a source, which ends what stands before. */
    OTHER
  }

  /** Returns the label that a text opens with, or null. */
  static @Nullable ClauseLabel opening(String canon) {
    ClauseLabel label = first(canon.substring(0, Math.min(canon.length(), LONGEST + 4)), 0);
    return label != null && label.start == 0 ? label : null;
  }

  /** Returns the first label that begins at a position or behind it, or null. */
  static @Nullable ClauseLabel first(String canon, int from) {
    for (int i = from; i < canon.length(); i++) {
      char c = canon.charAt(i);
      ClauseLabel label =
          c == ':' ? before(canon, from, i) : c == '〕' || c == ')' ? inside(canon, from, i) : null;
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  /** Returns the label that a colon closes, or null. */
  private static @Nullable ClauseLabel before(String canon, int from, int colon) {
    int end = colon > from && canon.charAt(colon - 1) == ' ' ? colon - 1 : colon;
    int start = end;
    while (start > from
        && end - start < LONGEST
        && ",。;:《》“” ".indexOf(canon.charAt(start - 1)) < 0) {
      start--;
    }
    Matcher label = LABEL.matcher(canon).useTransparentBounds(true);
    for (int i = start; i < end; i++) {
      if (label.region(i, end).matches()) {
        return of(i, colon + 1, label);
      }
    }
    return null;
  }

  /** Returns the label that stands in brackets before what it is for, or null. */
  private static @Nullable ClauseLabel inside(String canon, int from, int close) {
    int open = close - 1;
    while (open >= from && close - open < LONGEST && "(〔".indexOf(canon.charAt(open)) < 0) {
      open--;
    }
    if (open < from || close - open >= LONGEST || !isBracketed(canon, open, close)) {
      return null;
    }
    Matcher label = LABEL.matcher(canon).region(open + 1, close);
    boolean colon = canon.startsWith(":", close + 1);
    return label.matches() ? of(open, close + (colon ? 2 : 1), label) : null;
  }

  private static ClauseLabel of(int start, int end, Matcher found) {
    Kind kind =
        found.group("time") != null
            ? Kind.TIME
            : found.group("person") != null
                ? Kind.PERSONS
                : found.group("other") != null ? Kind.OTHER : Kind.UNITS;
    String name = found.group();
    boolean leads = LEAD.matcher(name).find() && !MIXED.matcher(name).find();
    return new ClauseLabel(start, end, kind, leads ? Role.LEAD : Role.RESPONSIBLE, name);
  }

  /** A note behind a unit, 县财政局（牵头单位）, is no label of what follows. */
  private static boolean isBracketed(String canon, int open, int close) {
    boolean square = canon.charAt(open) == '〔' && canon.charAt(close) == '〕';
    boolean round = canon.charAt(open) == '(' && canon.charAt(close) == ')';
    boolean follows = close + 1 < canon.length();
    boolean opens = open == 0 || "。;,!".indexOf(canon.charAt(open - 1)) >= 0;
    return follows
        && (square || (round && opens))
        && (canon.charAt(close + 1) == ':' || Glyphs.isLetter(canon.charAt(close + 1)));
  }
}
