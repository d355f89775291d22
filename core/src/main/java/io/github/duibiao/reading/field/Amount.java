package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Target;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numerals;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A number with its unit, between what stands before it in its clause and what behind. */
record Amount(
    BigDecimal value,
    @Nullable BigDecimal max,
    String unit,
    boolean named,
    boolean digits,
    boolean bounded,
    int start,
    int unitStart,
    int end,
    String before,
    String canon) {
  private static final Finder BOUND = TargetReader.finder("bound");
  private static final Finder MAKE = TargetReader.finder("make");
  private static final Finder PURSUE = TargetReader.finder("pursue");
  private static final Finder OFTEN = TargetReader.finder("often");
  private static final Finder TAKES = TargetReader.finder("takes");
  private static final Finder LISTED = TargetReader.finder("listed");
  private static final Finder COVERED = TargetReader.finder("covered");
  private static final Finder COVERS = TargetReader.finder("covers");
  private static final Finder BOUNDS = TargetReader.finder("behind");
  private static final Finder DONE = TargetReader.finder("done");
  private static final Finder ENDS = TargetReader.finder("ends");
  private static final Finder NOT_BEFORE = TargetReader.finder("notBefore");
  private static final Finder ORDINAL = TargetReader.finder("ordinal");
  private static final Finder SUMMED = TargetReader.finder("summed");
  private static final Finder PHASE = TargetReader.finder("phase");
  private static final Finder ABSTRACT = TargetReader.finder("abstract");
  private static final Finder SERIES = TargetReader.finder("series");
  private static final Finder SUBJECT = TargetReader.finder("subject");
  private static final Finder PAST = TargetReader.finder("past");
  private static final Finder NAME = TargetReader.finder("name");
  private static final Finder ENUMERATED = TargetReader.finder("enumerated");
  private static final Finder IDLE = TargetReader.finder("idle");
  private static final Finder THRESHOLD = TargetReader.finder("threshold");
  private static final Finder SELECTING = TargetReader.finder("selecting");
  private static final Finder MEANT = TargetReader.finder("meant");
  private static final Finder MEANT_BEHIND = TargetReader.finder("meantBehind");
  private static final Finder KIND_OF_LAND = TargetReader.finder("kindOfLand");
  private static final Finder SCOPE = TargetReader.finder("scope");
  private static final Finder DATED = TargetReader.finder("dated");
  private static final Finder RATE = TargetReader.finder("rate");
  private static final Finder EVENTS = TargetReader.finder("events");

  /** 万余亩 are 万亩. */
  private static final Finder ABOUT = Finder.compile("(?<=[千万亿])[余多]");

  private static final Finder TIME = TargetReader.finder("TIME");
  private static final Finder TIGHT = TargetReader.finder("tight");

  /** What makes a number a demand stands no farther before it than this. */
  private static final int BEFORE = 40;

  /** As many of something, or more, are no enumeration of what the text goes on to name. */
  private static final BigDecimal MANY = BigDecimal.TEN;

  /** Returns the amount of a match; null where its number is none. */
  static @Nullable Amount of(Matcher match, String text, String canon, int from) {
    boolean digits = match.group("digits") != null;
    BigDecimal value = number(match.group(digits ? "digits" : "words"));
    if (value == null) {
      return null;
    }
    String unit = digits ? "unit" : "wordUnit";
    boolean named = match.group(unit) != null;
    String group = named ? unit : "open";
    Matcher bounds = BOUNDS.at(canon, match.end());
    boolean bounded = bounds != null;
    int end = bounds != null ? bounds.end() : match.end();
    int unitEnd = match.end(group);
    int per = canon.indexOf('/', match.start(group));
    if (per > 0
        && per < unitEnd
        && EVENTS.matches(canon.substring(match.start(group), per))
        && TIME.matches(canon.substring(per + 1, unitEnd))) {
      // 2次/年 is twice; how often is said by the time limit.
      unitEnd = per;
    }
    return new Amount(
        value,
        number(match.group(digits ? "digitsMax" : "wordsMax")),
        text.substring(match.start(group), unitEnd),
        named,
        digits,
        bounded,
        match.start(),
        match.start(group),
        end,
        clauseBefore(canon, match.start(), from),
        canon);
  }

  Target target(String raw) {
    return new Target(raw, value, max, ABOUT.remove(unit));
  }

  /** Returns where the demand begins that makes this a quantity to reach; -1 where none does. */
  int demandedFrom() {
    if ((bounded ? ORDINAL : NOT_BEFORE).isIn(before) || follows(NAME)) {
      return -1;
    }
    if (isMeant() || isKindOfLand()) {
      return -1;
    }
    if (TIME.matches(canonUnit())) {
      return time();
    }
    int bound = named ? place(BOUND) : -1;
    if (bound >= 0 && (digits || !enumerates())) {
      return bound;
    }
    boolean digitsFollow = end < canon.length() && Glyphs.isDigit(canon.charAt(end));
    if ((!digits && digitsFollow)
        || PAST.isIn(before)
        || (unit.endsWith("元") && RATE.isIn(before))
        || unit.equals("分")
        || isIdle()) {
      return -1;
    }
    if (bounded) {
      return selects() ? -1 : start;
    }
    if (SUMMED.isIn(before) && (!digits || follows(ENUMERATED))) {
      return -1;
    }
    if (!digits && unit.equals("期") && place(PHASE) < 0) {
      return -1;
    }
    return enumerates() || isQuoted() ? -1 : deed();
  }

  /**
   * Returns where the demand begins in a cell of a column of quantities: 480个 is one without a
   * deed, where nothing stands beside it in its clause or nothing behind it. 2次/年 says how often.
   */
  int demandedInCell() {
    int demanded = demandedFrom();
    boolean ends = end == canon.length() || follows(ENDS);
    boolean whole = before.isEmpty() && ends;
    if (demanded >= 0
        || !named
        || !(whole || (digits && (before.isEmpty() || ends)))
        || ORDINAL.isIn(before)
        || PAST.isIn(before)
        || follows(NAME)
        || isQuoted()
        || isIdle()
        || canon.startsWith("/", unitStart + unit.length())
        || TIME.matches(canonUnit().substring(canonUnit().lastIndexOf('/') + 1))) {
      return demanded;
    }
    return start;
  }

  /** Returns the unit in simplified characters, as the grammar has it. */
  private String canonUnit() {
    return canon.substring(unitStart, unitStart + unit.length());
  }

  /** A length of time is one to reach where it bounds, or where something takes that long. */
  private int time() {
    int tight = place(TIGHT);
    if (tight >= 0) {
      return tight;
    }
    boolean takes = follows(DONE) || place(TAKES) >= 0;
    return takes && !isQuoted() && !canon.startsWith("内", end) ? start : -1;
  }

  /** 新建公厕12座, 举办三场, 公厕12座: a deed before, or a thing counted at the end of its clause. */
  private int deed() {
    boolean ends = end == canon.length() || follows(ENDS);
    int made = place(MAKE);
    if (!named) {
      return made >= 0 && ends ? made : -1;
    }
    if (made >= 0) {
      return made;
    }
    boolean event = EVENTS.matches(unit);
    int often = digits || event ? place(OFTEN) : -1;
    if (often >= 0) {
      return often;
    }
    int pursued = digits ? place(PURSUE) : -1;
    if (pursued >= 0) {
      return pursued;
    }
    if (digits && place(COVERED) >= 0 && follows(COVERS)) {
      return start;
    }
    boolean subject =
        (before.isEmpty() || DATED.opens(before) || SCOPE.isIn(before)) && follows(SUBJECT);
    boolean many = !few() && !ABSTRACT.matches(unit) && !before.isEmpty();
    return digits && (subject || many || (ends && place(LISTED) >= 0)) ? start : -1;
  }

  private int place(Finder finder) {
    // What stands in the title of a document does nothing: 按照《…建设规范》完成6所.
    Matcher found = finder.first(before, Math.max(0, before.lastIndexOf('》')));
    return found == null ? -1 : start - before.length() + found.start();
  }

  /** Says whether this goes on with what was counted before it: 23个乡镇、156个行政村. */
  boolean continues() {
    return digits
        && named
        && !TIME.matches(canonUnit())
        && place(SERIES) >= 0
        && !follows(NAME)
        && !enumerates()
        && !isQuoted();
  }

  private boolean follows(Finder finder) {
    return finder.isAt(canon, end);
  }

  private boolean few() {
    return value.compareTo(MANY) < 0;
  }

  private boolean enumerates() {
    return (few() || !digits) && max == null && !EVENTS.matches(unit) && follows(ENUMERATED);
  }

  private boolean isIdle() {
    return !digits && value.compareTo(BigDecimal.ONE) == 0 && IDLE.matches("一" + unit);
  }

  private boolean selects() {
    boolean measured = SELECTING.isIn(unit);
    return canon.startsWith("的", end) || (measured && follows(THRESHOLD));
  }

  /** Says whether it tells which things are meant: 对超过6个月未开工的项目. */
  private boolean isMeant() {
    return MEANT.opens(before) && place(BOUND) >= 0 && follows(MEANT_BEHIND);
  }

  /** Says whether a round number names a kind of land: 百亩示范片3个. */
  private boolean isKindOfLand() {
    return !digits
        && unitStart == start + 1
        && "百千".indexOf(canon.charAt(start)) >= 0
        && canonUnit().endsWith("亩")
        && follows(KIND_OF_LAND);
  }

  private boolean isQuoted() {
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  /** Returns the clause before a position, from a position on. */
  static String clauseBefore(String canon, int end, int from) {
    int start = end;
    int least = Math.max(from, end - BEFORE);
    if (end > least && canon.charAt(end - 1) == ')') {
      // What stands in brackets right before an amount parts nothing: 除颤器(AED)300台.
      start = least + Math.max(0, canon.substring(least, end).lastIndexOf('('));
    }
    while (start > least && ",。;:!?()".indexOf(canon.charAt(start - 1)) < 0) {
      start--;
    }
    return canon.substring(start, end);
  }

  static @Nullable BigDecimal number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (Glyphs.isDigit(text.charAt(0))) {
      return new BigDecimal(text.replace(",", ""));
    }
    int value = Numerals.parse(text);
    return value < 0 ? null : BigDecimal.valueOf(value);
  }

  static boolean isBound(String before) {
    return BOUND.isIn(before);
  }

  /** Says whether the words before an amount tell what is, or was. */
  static boolean isPast(String before) {
    return PAST.isIn(before);
  }
}
