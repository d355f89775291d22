package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Target;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numerals;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern BOUND = TargetReader.pattern("bound");
  private static final Pattern MAKE = TargetReader.pattern("make");
  private static final Pattern PURSUE = TargetReader.pattern("pursue");
  private static final Pattern OFTEN = TargetReader.pattern("often");
  private static final Pattern TAKES = TargetReader.pattern("takes");
  private static final Pattern LISTED = TargetReader.pattern("listed");
  private static final Pattern COVERED = TargetReader.pattern("covered");
  private static final Pattern COVERS = TargetReader.pattern("covers");
  private static final Pattern BOUNDS = TargetReader.pattern("behind");
  private static final Pattern DONE = TargetReader.pattern("done");
  private static final Pattern ENDS = TargetReader.pattern("ends");
  private static final Pattern NOT_BEFORE = TargetReader.pattern("notBefore");
  private static final Pattern ORDINAL = TargetReader.pattern("ordinal");
  private static final Pattern SUMMED = TargetReader.pattern("summed");
  private static final Pattern PHASE = TargetReader.pattern("phase");
  private static final Pattern ABSTRACT = TargetReader.pattern("abstract");
  private static final Pattern SERIES = TargetReader.pattern("series");
  private static final Pattern SUBJECT = TargetReader.pattern("subject");
  private static final Pattern PAST = TargetReader.pattern("past");
  private static final Pattern NAME = TargetReader.pattern("name");
  private static final Pattern ENUMERATED = TargetReader.pattern("enumerated");
  private static final Pattern IDLE = TargetReader.pattern("idle");
  private static final Pattern THRESHOLD = TargetReader.pattern("threshold");
  private static final Pattern SELECTING = TargetReader.pattern("selecting");
  private static final Pattern RATE = TargetReader.pattern("rate");
  private static final Pattern EVENTS = TargetReader.pattern("events");
  private static final Pattern TIME = TargetReader.pattern("TIME");
  private static final Pattern TIGHT = TargetReader.pattern("tight");

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
    Matcher bounds = BOUNDS.matcher(canon).region(match.end(), canon.length());
    boolean bounded = bounds.lookingAt();
    int end = bounded ? bounds.end() : match.end();
    return new Amount(
        value,
        number(match.group(digits ? "digitsMax" : "wordsMax")),
        text.substring(match.start(group), match.end(group)),
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
    return new Target(raw, value, max, unit);
  }

  /** Returns where the demand begins that makes this a quantity to reach; -1 where none does. */
  int demandedFrom() {
    if ((bounded ? ORDINAL : NOT_BEFORE).matcher(before).find() || follows(NAME)) {
      return -1;
    }
    if (TIME.matcher(canonUnit()).matches()) {
      return time();
    }
    int bound = named ? place(BOUND) : -1;
    if (bound >= 0 && (digits || !enumerates())) {
      return bound;
    }
    boolean digitsFollow = end < canon.length() && Glyphs.isDigit(canon.charAt(end));
    if ((!digits && digitsFollow)
        || PAST.matcher(before).find()
        || (unit.endsWith("元") && RATE.matcher(before).find())
        || unit.equals("分")
        || isIdle()) {
      return -1;
    }
    if (bounded) {
      return selects() ? -1 : start;
    }
    if (SUMMED.matcher(before).find() && (!digits || follows(ENUMERATED))) {
      return -1;
    }
    if (!digits && unit.equals("期") && place(PHASE) < 0) {
      return -1;
    }
    return enumerates() || isQuoted() ? -1 : deed();
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
    boolean ends = follows(ENDS);
    int made = place(MAKE);
    if (!named) {
      return made >= 0 && ends ? made : -1;
    }
    if (made >= 0) {
      return made;
    }
    boolean event = EVENTS.matcher(unit).matches();
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
    boolean subject = before.isEmpty() && follows(SUBJECT);
    boolean many = !few() && !ABSTRACT.matcher(unit).matches() && !before.isEmpty();
    return digits && (subject || many || (ends && place(LISTED) >= 0)) ? start : -1;
  }

  private int place(Pattern pattern) {
    Matcher matcher = pattern.matcher(before);
    // What stands in the title of a document does nothing: 按照《…建设规范》完成6所.
    return matcher.find(Math.max(0, before.lastIndexOf('》')))
        ? start - before.length() + matcher.start()
        : -1;
  }

  /** Says whether this goes on with what was counted before it: 23个乡镇、156个行政村. */
  boolean continues() {
    return digits
        && named
        && !TIME.matcher(canonUnit()).matches()
        && place(SERIES) >= 0
        && !follows(NAME)
        && !enumerates()
        && !isQuoted();
  }

  private boolean follows(Pattern pattern) {
    return pattern
        .matcher(canon)
        .region(end, canon.length())
        .useTransparentBounds(true)
        .lookingAt();
  }

  private boolean few() {
    return value.compareTo(MANY) < 0;
  }

  private boolean enumerates() {
    return (few() || !digits)
        && max == null
        && !EVENTS.matcher(unit).matches()
        && follows(ENUMERATED);
  }

  private boolean isIdle() {
    return !digits && value.compareTo(BigDecimal.ONE) == 0 && IDLE.matcher("一" + unit).matches();
  }

  private boolean selects() {
    boolean measured = SELECTING.matcher(unit).find();
    return canon.startsWith("的", end) || (measured && follows(THRESHOLD));
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
    return BOUND.matcher(before).find();
  }

  /** Says whether the words before an amount tell what is, or was. */
  static boolean isPast(String before) {
    return PAST.matcher(before).find();
  }
}
