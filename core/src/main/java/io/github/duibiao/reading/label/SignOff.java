package io.github.duibiao.reading.label;

import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The issuer's name and the date below a text (发文机关署名、成文日期), on one line or two, or one alone. */
public final class SignOff {
  private static final int LONGEST = 60;
  private static final int LONGEST_DOTTED = 10;

  /** A note such as （此件公开发布） is not longer. */
  private static final int LONGEST_NOTE = 30;

  private static final Pattern SEAL = Pattern.compile("\\([代盖]?章\\)");
  private static final String ZERO = "[〇○零OΟ0]";
  private static final Pattern DAY =
      Pattern.compile(
          "(?<year>20[0-9]{2}|二"
              + ZERO
              + "(?:"
              + ZERO
              + "|[一二三四五六七八九]){2})年"
              + "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月"
              + "(?<day>3[01]|[12][0-9]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日");

  private static final Pattern DOTTED =
      Pattern.compile("20[0-9]{2}[.](?:1[0-2]|0?[1-9])[.](?:3[01]|[12][0-9]|0?[1-9])");

  private final Furniture furniture;
  private final List<Line> lines;
  private final Predicate<Line> header;

  /**
   * Looks for the signature of a text.
   *
   * @param header says whether a line is the name of a column, below which a cell follows
   */
  public SignOff(Furniture furniture, List<Line> lines, Predicate<Line> header) {
    this.header = header;
    this.furniture = furniture;
    this.lines = lines;
  }

  /**
   * Says whether the text is signed at a line. Below a sentence the form is enough; where the line
   * above has no full stop, such as one of units, the document must end here as well.
   */
  public boolean isAt(int at, boolean belowSentence) {
    Line line = lines.get(at);
    if (line.length() > LONGEST) {
      return false;
    }
    boolean dated = furniture.isDate(line);
    boolean organ = !dated && furniture.isOrgan(line);
    int below = organ && at + 1 < lines.size() && isSeal(lines.get(at + 1)) ? at + 2 : at + 1;
    boolean both = organ && below < lines.size() && furniture.isDate(lines.get(below));
    boolean whole = both || (!dated && !organ && issuer(line, furniture) != null);
    if (!(dated || organ || whole) || (at > 0 && asksForMore(lines.get(at - 1)))) {
      return false;
    }
    if (belowSentence) {
      return dated || whole || (organ && at + 1 == lines.size());
    }
    return (dated || whole) && endsAt(both ? below + 1 : at + 1);
  }

  /** Says whether a line asks for more below it, as a label or a comma does. */
  private boolean asksForMore(Line line) {
    return !line.text().isEmpty()
        && (",、:(《“".indexOf(line.canon().charAt(line.length() - 1)) >= 0 || header.test(line));
  }

  private boolean endsAt(int at) {
    if (at >= lines.size()) {
      return true;
    }
    Line line = lines.get(at);
    boolean note = line.canon().startsWith("(") && line.length() <= LONGEST_NOTE;
    return note || Furniture.isAttachment(line) || furniture.endsDocument(line);
  }

  /** Returns the date of a line that holds nothing else; null where it holds more, or none. */
  public static @Nullable LocalDate dayAlone(Line line) {
    return isDay(line) ? date(line) : null;
  }

  /** Says whether a line says no more than that a seal is set: （代章）. */
  public static boolean isSeal(Line line) {
    return line.length() <= 4 && SEAL.matcher(line.canon()).matches();
  }

  /** Says whether a line is a date and nothing else. */
  static boolean isDay(Line line) {
    return (mayEndDate(line) && DAY.matcher(line.canon()).matches())
        || (line.length() <= LONGEST_DOTTED && DOTTED.matcher(line.canon()).matches());
  }

  private static boolean mayEndDate(Line line) {
    return line.canon().endsWith("日") && line.length() <= LONGEST;
  }

  /** Returns the issuer where the line is an organ's name followed by a date; else null. */
  public static @Nullable String issuer(Line line, Furniture furniture) {
    if (!mayEndDate(line)) {
      return null;
    }
    Matcher day = DAY.matcher(line.canon());
    if (!day.find() || day.end() != line.length() || day.start() == 0) {
      return null;
    }
    Line organ = line.between(0, day.start());
    return furniture.isOrgan(organ) ? organ.text() : null;
  }

  /** Returns the date that ends a line, in digits or Han numerals; null where none does. */
  public static @Nullable LocalDate date(Line line) {
    Matcher day = DAY.matcher(line.canon());
    if (!mayEndDate(line) || !day.find() || day.end() != line.length()) {
      return null;
    }
    StringBuilder year = new StringBuilder();
    for (char c : day.group("year").toCharArray()) {
      int value = Numerals.parse(Character.toString(c));
      year.append(value < 0 ? 0 : value);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(year.toString()),
          Numerals.parse(day.group("month")),
          Numerals.parse(day.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
