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
 * Finds quantified demands (量化指标): a number that something is to reach (不少于3种, 达100%, 每年至少听取一次),
 * not a number that is part of a name (33项民生实事, 第二批, 12345).
 */
public final class TargetReader {
  /** No count has more characters before the end of its last number. */
  private static final int LONGEST_COUNT = 48;

  /** No share has more characters before its sign. */
  private static final int LONGEST_SHARE = 20;

  static final Finder SHARE;
  private static final Finder SHARE_IN_WORDS;
  static final Finder COUNT;
  private static final Pattern IDLE;
  private static final Finder NAME;

  static {
    Map<String, String> expressions = Lexicon.expressions(TargetReader.class, "targets.tsv");
    SHARE = Finder.named(expressions, "share").near(expressions, "percent", LONGEST_SHARE);
    SHARE_IN_WORDS = Finder.named(expressions, "shareInWords");
    COUNT = Finder.named(expressions, "count").near(expressions, "counted", LONGEST_COUNT);
    IDLE = Pattern.compile(expressions.get("idle"));
    NAME = Finder.named(expressions, "name");
  }

  private TargetReader() {}

  /** Reads the quantities that running text demands, each by its place. */
  public static SortedMap<Integer, Target> read(String text, String canon) {
    SortedMap<Integer, Target> found = new TreeMap<>();
    for (Matcher counts = COUNT.first(canon, 0);
        counts != null;
        counts = COUNT.next(counts, canon)) {
      Target target = count(counts, text, canon);
      if (target != null) {
        found.put(counts.start(), target);
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
      Finder pattern, String text, String canon, SortedMap<Integer, Target> found) {
    for (Matcher shares = pattern.first(canon, 0);
        shares != null;
        shares = pattern.next(shares, canon)) {
      Target target = share(shares, text, canon);
      if (target != null) {
        found.put(shares.start(), target);
      }
    }
  }

  private static @Nullable Target count(Matcher matcher, String text, String canon) {
    boolean behindQuotation = canon.charAt(matcher.start()) == '”';
    String raw = text.substring(matcher.start() + (behindQuotation ? 1 : 0), matcher.end());
    int kind =
        matcher.group("bound") != null
            ? 2
            : matcher.group("deed") != null ? 3 : matcher.group("behind") != null ? 4 : 5;
    String value = matcher.group("value" + kind);
    String unit = text.substring(matcher.start("unit" + kind), matcher.end("unit" + kind));
    if ((kind != 2 && IDLE.matcher(value + unit).matches())
        || (kind == 4 && (unit.equals("分") || !mayCount(canon, matcher.start())))
        || (kind == 4 && isThreshold(canon, matcher.end(), unit))
        || (kind == 3 && isName(canon, matcher, unit))
        || (canon.startsWith("内", matcher.end()) && unit.matches("天|日|个工作日"))) {
      return null;
    }
    BigDecimal number = number(value);
    String max = kind > 3 ? null : matcher.group("max" + kind);
    return number == null ? null : new Target(raw, number, max == null ? null : number(max), unit);
  }

  /** A share, with the words before it that say of what. */
  private static @Nullable Target share(Matcher matcher, String text, String canon) {
    int start = matcher.start();
    while (start > 0
        && matcher.start() - start < 16
        && ",。;、:!?()“”《》0123456789".indexOf(canon.charAt(start - 1)) < 0) {
      start--;
    }
    String raw = text.substring(start, matcher.end());
    String max = matcher.group("max1");
    BigDecimal value = number(matcher.group("value1"));
    return value == null ? null : new Target(raw, value, max == null ? null : number(max), "%");
  }

  /** A number inside another word or number is no count: 第3次以上, 2023年3项; 全年3次以上 is one. */
  private static boolean mayCount(String canon, int start) {
    if (start == 0) {
      return true;
    }
    char before = canon.charAt(start - 1);
    boolean dated =
        (before == '年' || before == '月')
            && (start == 1 || "全每".indexOf(canon.charAt(start - 2)) < 0);
    return !dated && before != '第' && before != '.';
  }

  /** An amount of money that tells which things are meant: 50万元以上采购项目. */
  private static boolean isThreshold(String canon, int end, String unit) {
    return unit.endsWith("元") && end < canon.length() && Glyphs.isHan(canon.charAt(end));
  }

  /** 开展“双随机”等3项工作, 第二批…: ordinals, and counts of a list that the text itself gives. */
  private static boolean isName(String canon, Matcher matcher, String unit) {
    int start = matcher.start("value3");
    return (start > 0 && "第等前上这该各".indexOf(canon.charAt(start - 1)) >= 0)
        || unit.equals("分")
        || NAME.at(canon, matcher.end()) != null;
  }

  private static @Nullable BigDecimal number(String text) {
    if (Glyphs.isDigit(text.charAt(0))) {
      return new BigDecimal(text);
    }
    int value = Numerals.parse(text);
    return value < 0 ? null : BigDecimal.valueOf(value);
  }
}
