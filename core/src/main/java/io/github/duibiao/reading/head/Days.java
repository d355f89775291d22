package io.github.duibiao.reading.head;

import io.github.duibiao.reading.label.SignOff;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that stand at the head and the foot of a document, and who put them there. */
final class Days {
  private static final String DAY = "(20[0-9]{2})(?:年|[-./])([0-9]{1,2})(?:月|[-./])([0-9]{1,2})日?";
  private static final Pattern DATE = Pattern.compile(DAY);
  private static final Pattern ALONE =
      Pattern.compile("[(]?" + DAY + "(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?(?:印发)?[)]?。?");
  private static final Pattern AT_END = Pattern.compile(DAY + "(?:编?制|印)?$");
  private static final Pattern MONTH = Pattern.compile("20[0-9]{2}年[0-9]{1,2}月");
  private static final Pattern LABELLED =
      Pattern.compile("[^。;]{0,60}(?:时间|日期):" + DAY + "[^。;]{0,60}");
  private static final Finder PUBLISHED =
      Finder.compile("(?:发布|成文|发文|公开|生成|印发)(?:日期|时间)[:〔]{1,2}" + DAY);
  private static final Finder WRITTEN = Finder.compile("(?:成文|签发)(?:日期|时间)[:〔]{1,2}" + DAY);
  private static final Pattern PRINTED = Pattern.compile("[^。;]{0,60}" + DAY + "印发。?");
  private static final int LONGEST = 50;
  private static final int LONGEST_LABELLED = 120;

  private Days() {}

  /** Returns the day of a line that holds nothing else, or null. */
  static @Nullable LocalDate alone(Line line) {
    String canon = line.canon();
    if (canon.length() > LONGEST) {
      return null;
    }
    Matcher day = canon.startsWith("20") || canon.startsWith("(20") ? ALONE.matcher(canon) : null;
    return day != null && day.matches() ? of(day) : SignOff.dayAlone(line);
  }

  /** Returns where the day begins that ends a line; -1 where none does. */
  static int startAtEnd(String canon) {
    boolean may = canon.length() <= LONGEST + 10 && canon.contains("20");
    Matcher day = may ? AT_END.matcher(canon) : null;
    return day != null && day.find() ? day.start() : -1;
  }

  /** Returns the day that a stated text begins with, or null. */
  static @Nullable LocalDate stated(@Nullable String stated) {
    Matcher matcher = DATE.matcher(stated == null ? "" : Glyphs.canonical(stated));
    return matcher.lookingAt() ? of(matcher) : null;
  }

  private static @Nullable LocalDate of(Matcher matcher) {
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Says whether a line is a month and nothing else. */
  static boolean isMonth(String canon) {
    return MONTH.matcher(canon).matches();
  }

  /** Says whether a line states a day under its name: 发布时间:2023-04-02. */
  static boolean isLabelled(String canon) {
    return canon.indexOf(':') >= 0 && LABELLED.matcher(canon).matches();
  }

  /** Says whether a text holds no more than a day, or says when a page was published. */
  static boolean isOfPage(String text) {
    if (text.length() > LONGEST_LABELLED) {
      return false;
    }
    Line line = Line.of(1, text);
    return isLabelled(line.canon()) || alone(line) != null;
  }

  /** Returns the day on which the last lines say that the document was printed, or null. */
  static @Nullable LocalDate printed(List<Line> all) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - LONGEST); i--) {
      Line line = all.get(i);
      Matcher day = line.canon().endsWith("印发") ? PRINTED.matcher(line.canon()) : null;
      if (day != null && day.matches()) {
        return of(day);
      }
    }
    return null;
  }

  /** Returns the day on which a line of the page says that it was published, or null. */
  static @Nullable LocalDate published(List<Line> all) {
    return labelled(all, PUBLISHED);
  }

  /** Returns the day on which a line says that the document was written, or null. */
  static @Nullable LocalDate written(List<Line> all) {
    return labelled(all, WRITTEN);
  }

  private static @Nullable LocalDate labelled(List<Line> all, Finder label) {
    for (Line line : all) {
      String canon = line.canon();
      boolean may =
          canon.length() < LONGEST_LABELLED && (canon.indexOf(':') >= 0 || canon.indexOf('〔') >= 0);
      Matcher matcher = may ? label.first(canon, 0) : null;
      LocalDate day = matcher == null ? null : of(matcher);
      if (day != null) {
        return day;
      }
    }
    return null;
  }
}
