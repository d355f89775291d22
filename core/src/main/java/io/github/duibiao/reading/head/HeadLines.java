package io.github.duibiao.reading.head;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.reading.head.Titles.Found;
import io.github.duibiao.reading.label.Fates;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.label.SignOff;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts the lines at the head of a plan: titles, number, issuer and date, addressees, the rest. */
final class HeadLines {
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?![^:]*(?:如下|制定|制订|如下要求):)(?:[^。!?]{0,200}[各级有关]{1,2}[^。!?]{0,200}|[^。,!?]{2,40}):");
  private static final String DAY = "(20[0-9]{2})(?:年|[-./])([0-9]{1,2})(?:月|[-./])([0-9]{1,2})日?";
  private static final Pattern DATE = Pattern.compile(DAY);
  private static final Pattern DATE_LINE =
      Pattern.compile("[(]?" + DAY + "(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?(?:印发)?[)]?。?");
  private static final Pattern DATE_AT_END = Pattern.compile(DAY + "$");
  private static final int LONGEST_SIGNATURE = 60;
  private static final Pattern MONTH_LINE = Pattern.compile("20[0-9]{2}年[0-9]{1,2}月");
  private static final Finder PUBLISHED =
      Finder.compile("(?:发布|成文|发文|公开|生成|印发)(?:日期|时间)[:〔]{1,2}" + DAY);
  private static final Pattern SEAL = Pattern.compile("[(（]盖?章[)）]$");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9./_-]{6,40}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<number>[\\u4e00-\\u9fffA-Za-z]{1,14}[〔(]20[0-9]{2}[〕)]第?[0-9]{1,5}(?:-[0-9]{1,2})?号"
              + "|20[0-9]{2}年第[0-9]{1,4}号)");
  private static final Pattern NUMBER_LINE =
      Pattern.compile("[(〔]?(?:发文字号|文号|字号)?:?" + NUMBER.pattern() + "[)〕]?(?:签发人:?.{0,12})?");
  private static final Pattern LABELLED =
      Pattern.compile("[^。;]{0,60}(?:时间|日期):" + DAY + "[^。;]{0,60}");
  private static final Pattern LETTERHEAD = Pattern.compile("(?<organ>[^。,;:]{4,40})文件");
  private static final Pattern HOST =
      Pattern.compile("(?:主办(?:单位)?|版权所有):?(?<organ>[\\u4e00-\\u9fff]{3,30})");
  private static final Pattern SHARED = Pattern.compile(Titles.words("shared"));
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
  private static final Pattern NO_LABEL = Pattern.compile("[,。;、“《(]");
  private static final int LONGEST_LABEL = 24;
  private static final int MOST_ATTACHMENTS = 20;
  private static final int LONGEST_LINE = 120;

  /** Who signed, and when. */
  record Signature(@Nullable String organ, @Nullable LocalDate date) {}

  private final Furniture furniture;
  private final Fates fates;
  private final Map<String, Integer> repeated = new HashMap<>();
  private final Set<Integer> closed = new HashSet<>();
  private final List<Found> found = new ArrayList<>();
  private @Nullable String number;
  private @Nullable String signed;
  private @Nullable LocalDate signedOn;
  private @Nullable LocalDate plain;
  private @Nullable LocalDate written;
  private @Nullable String organ;
  private @Nullable String letterhead;

  HeadLines(Furniture furniture, Fates fates) {
    this.furniture = furniture;
    this.fates = fates;
  }

  /** Takes the head's own lines and returns the others, in which sentences stand. */
  List<Line> read(List<Line> lines, Fate fate) {
    List<Line> rest = new ArrayList<>();
    boolean ended = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Found title = ended || isPlainTitle(line) ? Titles.at(lines, i) : null;
      if (title != null && !Titles.isFileName(line.canon())) {
        offer(title);
        fates.put(lines.subList(i, i + title.lines()), Fate.TITLE);
        i += title.lines() - 1;
        ended = true;
        closeParagraph(rest);
        continue;
      }
      if (isHead(lines, i, ended)) {
        fates.put(line, fate);
        ended = true;
        closeParagraph(rest);
        continue;
      }
      ended = part(line) || ends(line);
      rest.add(line);
    }
    return rest;
  }

  private void closeParagraph(List<Line> rest) {
    if (!rest.isEmpty()) {
      closed.add(rest.get(rest.size() - 1).number());
    }
  }

  /** Says whether a paragraph ends with a line, since one of the head's own stands below it. */
  boolean isClosed(Line line) {
    return closed.contains(line.number());
  }

  /** Says whether no sentence goes on below a line: it has ended, or the line is a stray label. */
  private static boolean ends(Line line) {
    String canon = line.canon();
    boolean label = line.length() <= LONGEST_LABEL && !NO_LABEL.matcher(canon).find();
    return "。:;!?".indexOf(canon.charAt(line.length() - 1)) >= 0 || label;
  }

  private static boolean isPlainTitle(Line line) {
    return line.length() <= 60 && Places.opens(line.canon()) && Titles.isTitle(line.canon());
  }

  /** Takes what a line holds beside other text: a title and what blanks part from it. */
  private boolean part(Line line) {
    if (Titles.isFileName(line.canon())) {
      offer(Titles.stated(line.text()));
      return true;
    }
    Found title = line.length() < LONGEST_LINE ? segment(line) : opening(line);
    if (title == null && line.length() > 30) {
      title = Titles.runsOn(line);
    }
    if (title != null) {
      offer(title);
      fates.put(line, Fate.TITLE);
      Matcher ahead = NUMBER.matcher(line.canon());
      if (number == null && ahead.lookingAt()) {
        number = line.text().substring(ahead.start(), ahead.end());
      }
    }
    return false;
  }

  /** A title with its issuer or its date beside it, parted by blanks. */
  private @Nullable Found segment(Line line) {
    String[] words = BLANKS.split(line.raw().strip(), 12);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i + 1 < words.length; i++) {
      joined.append(words[i]);
      Line head = Line.of(line.number(), joined.toString());
      Found title = head.length() < 6 ? null : Titles.at(List.of(head), 0);
      if (title != null && isSignature(words, i + 1, line.number())) {
        return title;
      }
    }
    return null;
  }

  /** A title at the head of a lump of text, which a blank parts from the rest. */
  private static @Nullable Found opening(Line line) {
    String[] words = BLANKS.split(line.raw().strip().substring(0, LONGEST_LABEL * 2), 4);
    Line head = Line.of(line.number(), words[0]);
    return words.length > 1 && Titles.isTitle(head.canon()) ? Titles.at(List.of(head), 0) : null;
  }

  private boolean isSignature(String[] words, int from, int number) {
    String who = null;
    LocalDate when = null;
    for (int i = from; i < words.length; i++) {
      Line word = Line.of(number, words[i]);
      LocalDate day = date(word);
      if (day != null) {
        when = day;
      } else if (isOrgan(word.text())) {
        who = word.text();
      } else if (!word.canon().matches("[0-9:]*|来源:?.{0,12}")) {
        return false;
      }
    }
    organ = who == null ? organ : who;
    signed = who == null ? signed : who;
    signedOn = when == null ? signedOn : when;
    return who != null || when != null;
  }

  private boolean isHead(List<Line> lines, int at, boolean ended) {
    Line line = lines.get(at);
    String canon = line.canon();
    Matcher numbered = NUMBER_LINE.matcher(canon);
    if (line.length() <= 50 && numbered.matches()) {
      if (number == null) {
        number = line.text().substring(numbered.start("number"), numbered.end("number"));
      }
      return true;
    }
    if (sign(lines, at, ended) || (ended && MONTH_LINE.matcher(canon).matches())) {
      return true;
    }
    Matcher head = LETTERHEAD.matcher(canon);
    if (ended && head.matches() && isOrgan(head.group("organ"))) {
      letterhead = line.text().substring(0, head.end("organ"));
      return true;
    }
    return (ended && ADDRESSEE.matcher(canon).matches())
        || Furniture.isAttachment(line)
        || isListed(lines, at)
        || LABELLED.matcher(canon).matches()
        || CODE.matcher(canon).matches();
  }

  /** Says whether a line is the second or a later one of a list of attachments. */
  private static boolean isListed(List<Line> lines, int at) {
    int first = at;
    while (first > 0
        && at - first < MOST_ATTACHMENTS
        && Numbering.at(lines.get(first).canon()) != null
        && !Furniture.isAttachment(lines.get(first))) {
      first--;
    }
    return first < at && lines.get(at).length() < 80 && Furniture.isAttachment(lines.get(first));
  }

  /** Takes an organ, a date or both. */
  private boolean sign(List<Line> lines, int at, boolean ended) {
    Line line = lines.get(at);
    LocalDate day = date(line);
    if (day != null) {
      boolean below = at > 0 && isOrgan(lines.get(at - 1).text());
      if (below) {
        signedOn = day;
      }
      plain = plain == null ? day : plain;
      written = written == null && line.canon().contains("年") ? day : written;
      return true;
    }
    String canon = line.canon();
    if (canon.startsWith("(") && canon.endsWith(")") && line.length() > 2) {
      Line within = line.between(1, line.length() - 1);
      return sign(List.of(within), 0, ended);
    }
    if (ended && signsAndDates(line)) {
      return true;
    }
    boolean signs = at + 1 < lines.size() && date(lines.get(at + 1)) != null;
    if ((ended || signs) && line.length() <= 40 && isOrgan(line.text())) {
      if (signs) {
        signed = withoutSeal(line.text());
      }
      organ = organ == null ? withoutSeal(line.text()) : organ;
      return true;
    }
    return false;
  }

  /** Takes an organ and a date on one line. */
  private boolean signsAndDates(Line line) {
    Matcher day = DATE_AT_END.matcher(line.canon());
    String both = SignOff.issuer(line, furniture);
    LocalDate at = SignOff.date(line);
    if (both == null
        && line.length() <= LONGEST_SIGNATURE
        && day.find()
        && isOrgan(line.text().substring(0, day.start()))) {
      both = line.text().substring(0, day.start());
      at = day(day);
    }
    if (both != null) {
      signed = withoutSeal(both);
      signedOn = at;
    }
    return both != null;
  }

  /** Reads who signed below the text. */
  void signatures(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      sign(lines, i, true);
    }
  }

  /** Says whether a line is a date or a document number and nothing else. */
  static boolean isDated(String canon) {
    return canon.length() <= 50
        && (DATE_LINE.matcher(canon).matches()
            || NUMBER_LINE.matcher(canon).matches()
            || SignOff.date(Line.of(1, canon)) != null);
  }

  /** Says whether a line holds no more than a day, or says when a page was published. */
  static boolean isOfPage(String text) {
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    String canon = Glyphs.canonical(Glyphs.clean(text));
    return isDated(canon) || LABELLED.matcher(canon).matches();
  }

  /** Returns the day of a line that holds nothing else. */
  private @Nullable LocalDate date(Line line) {
    Matcher day = DATE_LINE.matcher(line.canon());
    if (day.matches()) {
      return day(day);
    }
    return furniture.isDate(line) ? SignOff.date(line) : null;
  }

  /** Takes the titles of tables, of which the first is most likely the plan's. */
  void captions(List<Line> captions) {
    for (int i = 0; i < captions.size(); i++) {
      Found title = Titles.at(captions, i);
      if (title != null) {
        offer(title);
        fates.put(captions.subList(i, i + title.lines()), Fate.TITLE);
        i += title.lines() - 1;
      }
    }
  }

  /** Looks for a title in all of the lines, where the head has none. */
  void anywhere(List<Line> lines) {
    for (Line line : lines) {
      if (isPlainTitle(line)) {
        offer(Titles.at(List.of(line), 0));
        return;
      }
    }
  }

  void offer(@Nullable Found title) {
    if (title != null) {
      found.add(title);
      repeated.merge(Glyphs.letters(title.title()), 1, Integer::sum);
    }
  }

  /** Returns the likeliest title; of equals the fuller one, or else the later. */
  @Nullable Found best() {
    Found best = null;
    for (Found each : found) {
      if (best == null || isBetter(each, best)) {
        best = each;
      }
    }
    return best;
  }

  private boolean isBetter(Found one, Found other) {
    String letters = Glyphs.letters(one.title());
    String others = Glyphs.letters(other.title());
    if (letters.length() != others.length() && Math.abs(one.worth() - other.worth()) <= 2) {
      if (letters.startsWith(others)) {
        return one.worth() >= other.worth() - 1;
      }
      if (others.startsWith(letters)) {
        return one.worth() > other.worth() + 1;
      }
    }
    int ones = one.worth() + (repeated.getOrDefault(letters, 0) > 1 ? 1 : 0);
    int theirs = other.worth() + (repeated.getOrDefault(others, 0) > 1 ? 1 : 0);
    return ones >= theirs;
  }

  /** Returns the year that one of the other titles names. */
  @Nullable Integer yearOfTitles() {
    Integer year = null;
    for (Found each : found) {
      year = year == null ? Years.inTitle(each.title()) : year;
    }
    return year;
  }

  @Nullable String noticeOrgan() {
    for (Found each : found) {
      if (each.organ() != null && isOrgan(each.organ())) {
        return each.organ();
      }
    }
    return organ;
  }

  Signature signature() {
    return new Signature(signed, signedOn);
  }

  @Nullable String number() {
    return number;
  }

  @Nullable LocalDate plainDate() {
    return plain;
  }

  /** Returns a date written with 年, 月 and 日, as documents write it and programs rarely do. */
  @Nullable LocalDate writtenDate() {
    return written;
  }

  @Nullable String letterhead() {
    return letterhead;
  }

  boolean isOrgan(String text) {
    String canon = Glyphs.canonical(withoutSeal(text));
    if (canon.length() < 3 || canon.length() > 60) {
      return false;
    }
    return furniture.isOrgan(Line.of(1, text)) || Places.isOrgan(canon);
  }

  /** A name above which the seal is set may say so: （章）. */
  private static String withoutSeal(String organ) {
    return SEAL.matcher(organ).replaceFirst("");
  }

  /** Returns the number that is stated beside the text. */
  static @Nullable String number(Metadata metadata) {
    String stated = metadata.get(Metadata.Field.NUMBER);
    Matcher number = stated == null ? null : NUMBER.matcher(Glyphs.canonical(stated));
    return stated != null && number != null && number.lookingAt()
        ? stated.substring(0, number.end())
        : null;
  }

  /** Returns the day that a stated text begins with. */
  static @Nullable LocalDate day(@Nullable String stated) {
    Matcher matcher = DATE.matcher(stated == null ? "" : Glyphs.canonical(stated));
    return matcher.lookingAt() ? day(matcher) : null;
  }

  private static @Nullable LocalDate day(Matcher matcher) {
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the day on which a line of the page says that it was published. */
  static @Nullable LocalDate published(List<Line> all) {
    for (Line line : all) {
      String canon = line.canon();
      boolean may =
          canon.length() < LONGEST_LINE && (canon.indexOf(':') >= 0 || canon.indexOf('〔') >= 0);
      Matcher matcher = may ? PUBLISHED.first(canon, 0) : null;
      LocalDate day = matcher == null ? null : day(matcher);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Returns the place whose government keeps the site, as the foot of the page says. */
  static @Nullable Jurisdiction host(List<Line> lines) {
    for (Line line : lines) {
      Matcher host = line.length() <= 200 ? HOST.matcher(line.canon()) : null;
      if (host != null && host.find()) {
        Jurisdiction place =
            Places.issued(line.text().substring(host.start("organ"), host.end("organ")));
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** Says whether users of a site exchange files there, so that its dates are those of uploads. */
  static boolean isShared(List<Line> lines) {
    int marks = 0;
    for (int i = 0; i < lines.size() && i < 60; i++) {
      marks += lines.get(i).length() < 200 && SHARED.matcher(lines.get(i).canon()).find() ? 1 : 0;
    }
    return marks > 0;
  }
}
