package io.github.duibiao.reading.field;

import io.github.duibiao.text.Beginnings;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the productions of {@code deadlines.tsv} match: those of a cell, or those of running
 * text.
 *
 * <p>At each place where any of them may begin they are tried in their order, and the first that
 * matches is taken. Most are tried seldom, since what stands before and behind them is looked for
 * first: a date is no range without 至 behind it, and no 前 stands behind most dates.
 */
final class LimitFinder {
  /** What a production says. */
  enum Kind {
    RECURRING,
    /** From when something holds, which is no limit. */
    SINCE,
    DATE,
    WITHIN,
    PROJECT,
    APPROPRIATE,
    CONTINUOUS,
    PROMPT
  }

  /** The words that a production matches. */
  record Match(Kind kind, Matcher words) {
    int start() {
      return words.start();
    }

    int end() {
      return words.end();
    }
  }

  /** More characters than a date or a range has, so that its sign stands no farther on. */
  private static final int LONGEST_DATE = 48;

  /** What stands between the two dates of a range. */
  private static final String RANGES = "-~至到";

  /** How a date or its number ends before that. */
  private static final String ENDS = "0123456789一二三四五六七八九十元年度月份日号旬底末初中季终内尾期间”五始起-";

  /** What follows a date from which something holds. */
  private static final String BEGINNINGS = "起以之";

  // What a production looks for before it is tried.
  private static final int NOTHING = 0;
  private static final int RANGE = 1;
  private static final int BEFORE = 1 << 1;
  private static final int END = 1 << 2;
  private static final int IN = 1 << 3;
  private static final int BRACKET = 1 << 4;
  private static final int UNTIL = 1 << 5;
  private static final int AGAIN = 1 << 6;

  /** How often something is to be done opens with one of these, or says how many times. */
  private static final String PERIODS = "每按逐隔春夏秋冬半日周旬月季年";

  /** How the words end before a date by which something is to be done: 到, 力争, 计划. */
  private static final String UNTILS = "到至于争取保划计";

  static final Map<String, String> GRAMMAR =
      Lexicon.expressions(DeadlineReader.class, "deadlines.tsv");

  /** The same for where no sign of a range follows: to try ranges takes long. */
  private static final Map<String, String> PLAIN =
      Lexicon.expressions(DeadlineReader.class, "deadlines.tsv", Set.of("RANGE", "since"));

  /** Finds what a cell of a deadline column says. */
  static final LimitFinder CELL =
      new LimitFinder(
          BEGINNINGS,
          new Production(Kind.RECURRING, "recurringCell"),
          new Production(Kind.SINCE, "since"),
          new Production(Kind.DATE, "dateCell"),
          new Production(Kind.WITHIN, "span"),
          new Production(Kind.PROJECT, "project"),
          new Production(Kind.APPROPRIATE, "appropriate"),
          new Production(Kind.CONTINUOUS, "continuous"),
          new Production(Kind.PROMPT, "prompt"));

  /** Finds what running text states. */
  static final LimitFinder PROSE =
      new LimitFinder(
          "",
          new Production(Kind.RECURRING, "proseRecurring", AGAIN),
          new Production(Kind.DATE, "before", BEFORE),
          new Production(Kind.DATE, "atEnd", END),
          new Production(Kind.DATE, "endBefore", BEFORE),
          new Production(Kind.DATE, "inYear", IN),
          new Production(Kind.DATE, "toDo"),
          new Production(Kind.DATE, "listedToDo"),
          new Production(Kind.DATE, "upTo", UNTIL),
          new Production(Kind.DATE, "during"),
          new Production(Kind.DATE, "bracketed", BRACKET),
          new Production(Kind.DATE, "noted", BRACKET),
          new Production(Kind.DATE, "untilEnd", END | UNTIL),
          new Production(Kind.WITHIN, "proseWithin"));

  /**
   * A row of the grammar.
   *
   * @param sign what stands before its beginning, or behind it, wherever it matches
   * @param plain what it is where no sign of a range follows; null where it is the same
   */
  private record Production(Kind kind, int sign, Finder finder, @Nullable Pattern plain) {
    Production(Kind kind, String name) {
      this(kind, name, NOTHING);
    }

    Production(Kind kind, String name, int sign) {
      this(kind, sign, Finder.named(GRAMMAR, name), plain(name));
    }

    private static @Nullable Pattern plain(String name) {
      String plain = Lexicon.expression(PLAIN, name);
      return Lexicon.expression(GRAMMAR, name).equals(plain) ? null : Pattern.compile(plain);
    }

    @Nullable Matcher at(String canon, int from, int signs) {
      if ((sign & signs) != sign) {
        return null;
      }
      return plain == null || (signs & RANGE) != 0
          ? finder.at(canon, from)
          : finder.at(canon, from, plain);
    }
  }

  /** Tells where any of the productions may begin. */
  private final Beginnings any;

  private final String beginnings;
  private final List<Production> productions;

  private LimitFinder(String beginnings, Production... productions) {
    this.beginnings = beginnings;
    this.productions = List.of(productions);
    any = Beginnings.of(this.productions.stream().map(Production::finder).toList());
  }

  /** Returns the limit that begins at a position or behind it; null where none does. */
  @Nullable Match first(String canon, int from) {
    Match match = null;
    for (int i = any.next(canon, from); i >= 0 && match == null; i = any.next(canon, i + 1)) {
      match = tried(canon, i);
    }
    return match;
  }

  /** Returns the limit that begins at a position; null where none does. */
  @Nullable Match at(String canon, int from) {
    return any.mayBegin(canon, from) ? tried(canon, from) : null;
  }

  private @Nullable Match tried(String canon, int from) {
    int signs = signs(canon, from);
    for (Production each : productions) {
      Matcher words = each.at(canon, from, signs);
      if (words != null) {
        return new Match(each.kind, words);
      }
    }
    return null;
  }

  /** Returns the signs that stand before a position, and behind it as far as a date may go. */
  private int signs(String canon, int from) {
    int to = Math.min(canon.length(), from + LONGEST_DATE);
    char before = from == 0 ? 0 : canon.charAt(from - 1);
    int signs = before == '(' ? BRACKET : UNTILS.indexOf(before) >= 0 ? UNTIL : NOTHING;
    signs |= PERIODS.indexOf(canon.charAt(from)) >= 0 ? AGAIN : NOTHING;
    for (int i = from; i < to; i++) {
      char c = canon.charAt(i);
      signs |=
          switch (c) {
            case '/', '次', '回', '轮', '遍', '期', '场' -> AGAIN;
            case '前' -> BEFORE;
            case '底', '末' -> END;
            case '内' -> IN;
            default -> NOTHING;
          };
      boolean range = i > from && RANGES.indexOf(c) >= 0 && ENDS.indexOf(canon.charAt(i - 1)) >= 0;
      if (range || beginnings.indexOf(c) >= 0) {
        signs |= RANGE;
      }
    }
    return signs;
  }
}
