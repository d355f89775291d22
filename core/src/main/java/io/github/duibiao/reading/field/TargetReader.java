package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Target;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Lexicon;
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
  /** A share is shown with as many characters before it, at most. */
  private static final int MOST_WORDS = 16;

  private static final Finder SHARE;
  private static final Finder SHARE_SUBJECT;
  private static final Finder SHARE_IN_WORDS;
  private static final Finder AMOUNT;
  private static final Finder MEASURE;
  private static final Finder FROM;
  private static final Finder FROM_BEHIND;
  private static final int LONGEST_MEASURE = 8;

  /** Shares in words that are counted are a name: 六个百分之百. */
  private static final Pattern COUNTED = Pattern.compile("[0-9一二两三四五六七八九十]个$");

  private static final Map<String, String> GRAMMAR =
      Lexicon.expressions(TargetReader.class, "targets.tsv");

  static {
    SHARE = Finder.named(GRAMMAR, "share");
    SHARE_SUBJECT = Finder.named(GRAMMAR, "shareSubject");
    SHARE_IN_WORDS = Finder.named(GRAMMAR, "shareInWords");
    AMOUNT = Finder.named(GRAMMAR, "amount");
    MEASURE = Finder.named(GRAMMAR, "UNIT");
    FROM = Finder.named(GRAMMAR, "from");
    FROM_BEHIND = Finder.named(GRAMMAR, "fromBehind");
  }

  private TargetReader() {}

  static Finder finder(String name) {
    return Finder.named(GRAMMAR, name);
  }

  /** Says whether a text is no more than what something is counted or measured in: 家, 万亩. */
  public static boolean isMeasure(String canon) {
    return canon.length() <= LONGEST_MEASURE && (canon.equals("%") || MEASURE.matches(canon));
  }

  /** Reads the quantities that running text demands, each by its place. */
  public static SortedMap<Integer, Target> read(String text, String canon) {
    return read(text, canon, false);
  }

  /** Reads the quantities of a cell of a column of quantities, each by its place. */
  public static SortedMap<Integer, Target> cell(String text, String canon) {
    return read(text, canon, true);
  }

  private static SortedMap<Integer, Target> read(String text, String canon, boolean inCell) {
    SortedMap<Integer, Target> found = new TreeMap<>();
    int from = 0;
    int last = -1;
    for (Matcher match = AMOUNT.first(canon, 0); match != null; match = AMOUNT.next(match, canon)) {
      Amount amount = Amount.of(match, text, canon, from);
      int start = amount == null ? -1 : inCell ? amount.demandedInCell() : amount.demandedFrom();
      if (amount != null && start < 0 && from == last && amount.continues()) {
        start = amount.start();
      }
      if (amount != null && start >= 0) {
        int end = amount.end();
        found.put(start, amount.target(text.substring(start, end)));
        from = end;
        last = amount.digits() ? end : -1;
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
    BigDecimal value = Amount.number(match.group("value1"));
    String max = match.group("max1");
    String before = Amount.clauseBefore(canon, match.start(), 0);
    boolean selects =
        canon.startsWith("的", match.end())
            && !Amount.isBound(before)
            && !SHARE_SUBJECT.isAt(canon, match.end());
    boolean isStart = FROM.isIn(before) && FROM_BEHIND.isAt(canon, match.end());
    boolean name = match.group().charAt(0) == '百' && COUNTED.matcher(before).find();
    return value == null || selects || name || isStart || Amount.isPast(before)
        ? null
        : new Target(
            text.substring(start, match.end()),
            value,
            max == null ? null : Amount.number(max),
            "%");
  }
}
