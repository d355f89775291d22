package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Target;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Numerals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantified demands (量化指标) by the grammar in {@code targets.tsv}: a number that something is
 * to reach (不少于3种, 达100%, 新建公厕12座), not a number that is part of a name (33项民生实事, 第二批, 12345) and
 * not one that enumerates (三项制度).
 *
 * <p>Every number with a unit is looked at once, with its clause before it and a few characters
 * behind it; these say whether it is a demand.
 */
public final class TargetReader {
  /** What makes a number a demand stands no farther before it than this. */
  private static final int BEFORE = 40;

  /** A share is shown with as many characters before it, at most. */
  private static final int MOST_WORDS = 16;

  /** As many of something, or more, are no enumeration of what the text goes on to name. */
  private static final BigDecimal MANY = BigDecimal.TEN;

  private static final Finder SHARE;
  private static final Finder SHARE_IN_WORDS;
  private static final Finder AMOUNT;
  private static final Map<String, String> GRAMMAR =
      Lexicon.expressions(TargetReader.class, "targets.tsv");

  static {
    SHARE = Finder.named(GRAMMAR, "share");
    SHARE_IN_WORDS = Finder.named(GRAMMAR, "shareInWords");
    AMOUNT = Finder.named(GRAMMAR, "amount");
  }

  private static final Pattern BOUND = pattern("bound");
  private static final Pattern MAKE = pattern("make");
  private static final Pattern PURSUE = pattern("pursue");
  private static final Pattern OFTEN = pattern("often");
  private static final Pattern TAKES = pattern("takes");
  private static final Pattern LISTED = pattern("listed");
  private static final Pattern COVERED = pattern("covered");
  private static final Pattern COVERS = pattern("covers");
  private static final Pattern BOUNDS = pattern("behind");
  private static final Pattern DONE = pattern("done");
  private static final Pattern ENDS = pattern("ends");
  private static final Pattern NOT_BEFORE = pattern("notBefore");
  private static final Pattern ORDINAL = pattern("ordinal");
  private static final Pattern PAST = pattern("past");
  private static final Pattern NAME = pattern("name");
  private static final Pattern ENUMERATED = pattern("enumerated");
  private static final Pattern IDLE = pattern("idle");
  private static final Pattern THRESHOLD = pattern("threshold");
  private static final Pattern SELECTING = pattern("selecting");
  private static final Pattern RATE = pattern("rate");
  private static final Pattern EVENTS = pattern("events");
  private static final Pattern TIME = pattern("TIME");
  private static final Pattern TIGHT = pattern("tight");

  private TargetReader() {}

  private static Pattern pattern(String name) {
    return Pattern.compile(Lexicon.expression(GRAMMAR, name));
  }

  /** Reads the quantities that running text demands, each by its place. */
  public static SortedMap<Integer, Target> read(String text, String canon) {
    SortedMap<Integer, Target> found = new TreeMap<>();
    int from = 0;
    for (Matcher match = AMOUNT.first(canon, 0); match != null; match = AMOUNT.next(match, canon)) {
      Amount amount = Amount.of(match, text, canon, from);
      int start = amount == null ? -1 : amount.demandedFrom();
      if (amount != null && start >= 0) {
        int end = amount.end();
        found.put(start, amount.target(text.substring(start, end)));
        from = end;
      }
    }
    if (canon.indexOf('%') >= 0) {
      shares(SHARE, text, canon, found);
    }
    if (canon.contains("百分之")) {
      shares(SHARE_IN_WORDS, text, canon, found);
    }
    return found;
  }

  private static void shares(
      Finder finder, String text, String canon, SortedMap<Integer, Target> found) {
    for (Matcher match = finder.first(canon, 0); match != null; match = finder.next(match, canon)) {
      Target target = share(match, text, canon);
      if (target != null) {
        found.put(match.start(), target);
      }
    }
  }

  /** A share, with the words before it that say of what. */
  private static @Nullable Target share(Matcher match, String text, String canon) {
    int start = match.start();
    while (start > 0
        && match.start() - start < MOST_WORDS
        && ",。;、:!?()“”《》0123456789".indexOf(canon.charAt(start - 1)) < 0) {
      start--;
    }
    BigDecimal value = number(match.group("value1"));
    String max = match.group("max1");
    return value == null || PAST.matcher(clauseBefore(canon, match.start(), 0)).find()
        ? null
        : new Target(
            text.substring(start, match.end()), value, max == null ? null : number(max), "%");
  }

  /** Returns the clause before a position, from a position on. */
  private static String clauseBefore(String canon, int end, int from) {
    int start = end;
    int least = Math.max(from, end - BEFORE);
    while (start > least && ",。;:!?()".indexOf(canon.charAt(start - 1)) < 0) {
      start--;
    }
    return canon.substring(start, end);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (Glyphs.isDigit(text.charAt(0))) {
      return new BigDecimal(text.replace(",", ""));
    }
    int value = Numerals.parse(text);
    return value < 0 ? null : BigDecimal.valueOf(value);
  }

  /** A number with its unit, between what stands before it in its clause and what behind. */
  private record Amount(
      BigDecimal value,
      @Nullable BigDecimal max,
      String unit,
      boolean named,
      boolean digits,
      boolean bounded,
      int start,
      int end,
      String before,
      String canon) {

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
      if (TIME.matcher(unit).matches()) {
        return time();
      }
      int bound = named ? place(BOUND) : -1;
      if (bound >= 0 && (digits || !enumerates())) {
        return bound;
      }
      if (PAST.matcher(before).find()
          || (unit.endsWith("元") && RATE.matcher(before).find())
          || unit.equals("分")
          || isIdle()) {
        return -1;
      }
      if (bounded) {
        return selects() ? -1 : start;
      }
      return enumerates() || isQuoted() ? -1 : deed();
    }

    /** A length of time is one to reach where it bounds, or where something takes that long. */
    private int time() {
      int tight = place(TIGHT);
      if (tight >= 0) {
        return tight;
      }
      boolean takes = follows(DONE) || place(TAKES) >= 0;
      return takes && !canon.startsWith("内", end) ? start : -1;
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
      return digits && ends && place(LISTED) >= 0 ? start : -1;
    }

    private int place(Pattern pattern) {
      Matcher matcher = pattern.matcher(before);
      return matcher.find() ? start - before.length() + matcher.start() : -1;
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
  }
}
