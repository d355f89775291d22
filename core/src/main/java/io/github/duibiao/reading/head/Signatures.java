package io.github.duibiao.reading.head;

import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.label.SignOff;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who signed a document and when (发文机关署名、成文日期), above its text or below it. */
final class Signatures {
  private static final Pattern SEAL = Pattern.compile("[(（][盖代]?章[)）]$");
  private static final Pattern LETTERHEAD = Pattern.compile("(?<organ>[^。,;:]{4,40})文件");
  private static final Pattern ISSUED =
      Pattern.compile(
          "20[0-9]{2}(?:年|[-./])[0-9]{1,2}(?:月|[-./])[0-9]{1,2}日?由?(?<organ>[^。,;:()0-9]{0,40}?)(?:印发|发布|公布|颁布|下发|制发|制定)");
  private static final Pattern BESIDE = Pattern.compile("[0-9:]{0,9}|来源:?.{0,12}");
  private static final Pattern STATED = Pattern.compile("[0-9:]{0,9}|[^:。,;]{2,8}:[^。;]{0,40}");
  private static final int LONGEST_ORGAN = 60;

  private final Furniture furniture;
  private @Nullable String signed;
  private @Nullable LocalDate signedOn;
  private @Nullable LocalDate plain;
  private @Nullable LocalDate written;
  private @Nullable String named;
  private @Nullable String letterhead;

  Signatures(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * Takes the line if it is the name of an organ, a date or both.
   *
   * @param ended whether no sentence of the line above goes on in it
   * @return whether it is
   */
  boolean take(List<Line> lines, int at, boolean ended) {
    Line line = lines.get(at);
    String canon = line.canon();
    LocalDate day = Days.alone(line);
    if (day != null) {
      signedOn = isBelowOrgan(lines, at) ? day : signedOn;
      plain = plain == null ? day : plain;
      written = written == null && canon.indexOf('年') >= 0 ? day : written;
      return true;
    }
    if (line.length() > LONGEST_ORGAN) {
      return false;
    }
    if (canon.startsWith("(") && canon.endsWith(")") && line.length() > 2) {
      Line inner = line.between(1, line.length() - 1);
      return takeIssue(inner) || take(List.of(inner), 0, ended);
    }
    if (ended && (takeBoth(line) || takeLetterhead(line))) {
      return true;
    }
    boolean signs = isAboveDay(lines, at);
    if ((!ended && !signs) || !isOrgan(line.text())) {
      return false;
    }
    signed = signs ? withoutSeal(line.text()) : signed;
    named = named == null ? withoutSeal(line.text()) : named;
    return true;
  }

  private static boolean isAboveDay(List<Line> lines, int at) {
    int below = at + 1 < lines.size() && SignOff.isSeal(lines.get(at + 1)) ? at + 2 : at + 1;
    return below < lines.size() && Days.alone(lines.get(below)) != null;
  }

  private boolean isBelowOrgan(List<Line> lines, int at) {
    int above = at > 0 && SignOff.isSeal(lines.get(at - 1)) ? at - 2 : at - 1;
    return above >= 0 && isOrgan(lines.get(above).text());
  }

  /** Takes what a line in brackets below a title says: （2024年3月6日某县人民政府印发）. */
  private boolean takeIssue(Line line) {
    Matcher issue = ISSUED.matcher(line.canon());
    LocalDate day = issue.matches() ? Days.stated(line.text()) : null;
    if (day == null) {
      return false;
    }
    String organ = line.text().substring(issue.start("organ"), issue.end("organ"));
    if (!organ.isEmpty() && !isOrgan(organ)) {
      return false;
    }
    signed = organ.isEmpty() ? signed : organ;
    signedOn = day;
    return true;
  }

  /** Takes an organ and a date on one line. */
  private boolean takeBoth(Line line) {
    String organ = SignOff.issuer(line, furniture);
    LocalDate day = SignOff.date(line);
    int start = Days.startAtEnd(line.canon());
    if (organ == null && start > 0 && isOrgan(line.text().substring(0, start))) {
      organ = line.text().substring(0, start);
      day = Days.stated(line.text().substring(start));
    }
    if (organ == null) {
      return false;
    }
    signed = withoutSeal(organ);
    signedOn = day;
    return true;
  }

  private boolean takeLetterhead(Line line) {
    Matcher head = LETTERHEAD.matcher(line.canon());
    if (!head.matches() || !isOrgan(head.group("organ"))) {
      return false;
    }
    letterhead = line.text().substring(0, head.end("organ"));
    return true;
  }

  /** Takes the words beside a title, if they are an organ, a date or both. */
  boolean takeBeside(List<String> words, int line) {
    String organ = null;
    LocalDate day = null;
    for (String each : words) {
      Line word = Line.of(line, each);
      LocalDate alone = Days.alone(word);
      if (alone != null) {
        day = alone;
      } else if (isOrgan(word.text())) {
        organ = word.text();
      } else if (!BESIDE.matcher(word.canon()).matches()) {
        return false;
      }
    }
    signed = organ == null ? signed : organ;
    signedOn = day == null ? signedOn : day;
    return organ != null || day != null;
  }

  /**
   * Takes what stands beside a document's number: the day, the source, other stated facts.
   *
   * @return whether the words are nothing else
   */
  boolean takeBesideNumber(List<String> words, int line) {
    LocalDate day = null;
    boolean isWritten = false;
    for (String each : words) {
      Line word = Line.of(line, each);
      LocalDate alone = Days.alone(word);
      if (alone != null) {
        day = alone;
        isWritten = word.canon().endsWith("日");
      } else if (!STATED.matcher(word.canon()).matches() && !isOrgan(word.text())) {
        return false;
      }
    }
    // Programs write the day on which a page was put on the site; a person wrote the other.
    signedOn = isWritten ? day : signedOn;
    plain = plain == null ? day : plain;
    return true;
  }

  /** Returns the organ that signed, or null. */
  @Nullable String organ() {
    return signed;
  }

  /** Returns the day that stands with a signature, or null. */
  @Nullable LocalDate day() {
    return signedOn;
  }

  /** Returns the first day that stands alone, or null. */
  @Nullable LocalDate plainDay() {
    return plain;
  }

  /** Returns the first day that is written with 年, as documents do and programs rarely. */
  @Nullable LocalDate writtenDay() {
    return written;
  }

  /** Returns an organ that stands alone, or null. */
  @Nullable String named() {
    return named;
  }

  /** Returns the organ of a letterhead such as 某县人民政府文件, or null. */
  @Nullable String letterhead() {
    return letterhead;
  }

  /** Says whether a text is the name of an organ, or of several. */
  boolean isOrgan(String text) {
    String canon = Glyphs.canonical(withoutSeal(text));
    return canon.length() >= 3
        && canon.length() <= LONGEST_ORGAN
        && (furniture.isOrgan(Line.of(1, text)) || PlaceNames.isOrgan(canon));
  }

  /** A name above which the seal is set may say so: （章）. */
  private static String withoutSeal(String organ) {
    return SEAL.matcher(organ).replaceFirst("");
  }
}
