package io.github.duibiao.reading.head;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.reading.field.CitationReader;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Diagnostics.Code;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.label.SignOff;
import io.github.duibiao.reading.outline.Headings;
import io.github.duibiao.reading.outline.Outline;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the first task: title, number, issuer, date, general requirements. */
public final class Front {
  private static final String TITLE_WORDS =
      Lexicon.alternation(Lexicon.rows(Headings.class, "headings.tsv"), "title");
  private static final Pattern TITLE =
      Pattern.compile("[^。,;:!?|]{2,50}(?:" + TITLE_WORDS + ")(?:\\([^()]{1,10}\\))?");
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?<organ>[^。,;:!?|《》]{0,40}?)(?:关于)?(?:印发|下发|转发|做好)(?<title>[^。,;:!?|]{4,70}?)的通知");

  /** A title that ran into the first sentence: …实施方案为贯彻落实…. */
  private static final Pattern OPENING =
      Pattern.compile("[^。,;:!?|]{4,50}?(?:" + TITLE_WORDS + ")(?=为|根据|按照|现|今年|20[0-9]{2}年)");

  private static final Pattern ADDRESSEE =
      Pattern.compile("(?:[^。!?]{0,200}[各级有关]{1,2}[^。!?]{0,200}|[^。,!?]{2,40}):");
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年?");
  private static final Pattern DATE =
      Pattern.compile("(20[0-9]{2})(?:年|[-./])([0-9]{1,2})(?:月|[-./])([0-9]{1,2})日?");
  private static final Finder PUBLISHED =
      Finder.compile("(?:发布|成文|发文|公开|生成|印发)(?:日期|时间)[:〔]{1,2}" + DATE.pattern());
  private static final Pattern SEAL = Pattern.compile("[(（]盖?章[)）]$");
  private static final Pattern ISSUED = Pattern.compile("印发《([^《》]{6,60})》");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9./_-]{6,40}");

  public @Nullable String title;
  public @Nullable String number;
  public @Nullable String issuer;
  public @Nullable LocalDate date;
  public @Nullable Integer year;
  public String preamble = "";
  public Jurisdiction jurisdiction = Places.UNKNOWN;

  private final Furniture furniture;
  private int bestTitle;

  private Front(Furniture furniture) {
    this.furniture = furniture;
  }

  public static Front read(
      List<Line> lines,
      List<Line> captions,
      Metadata metadata,
      Outline outline,
      Furniture furniture,
      String name,
      Diagnostics diagnostics) {
    Front front = new Front(furniture);
    List<Line> rest = front.heads(outline.front);
    front.heads(outline.loose);
    if (front.title == null) {
      front.heads(captions);
    }
    front.stated(metadata, Metadata.Field.ISSUED);
    front.published(lines);
    front.stated(metadata, Metadata.Field.PUBLISHED);
    front.preamble = paragraphs(rest);
    if (front.title == null) {
      front.titleInText();
    }
    front.year = front.findYear(name);
    if (front.title == null) {
      diagnostics.add(Code.TITLE_UNSURE, null, "");
    }
    if (front.year == null) {
      diagnostics.add(Code.YEAR_UNSURE, null, "");
    }
    front.jurisdiction = Places.of(front.issuer, front.title, front.preamble, name);
    if (Places.isGuess(front.jurisdiction, front.issuer, front.title)) {
      diagnostics.add(Code.JURISDICTION_UNSURE, null, front.jurisdiction.toString());
    }
    return front;
  }

  /** Takes the head's own lines and returns the others. */
  private List<Line> heads(List<Line> lines) {
    List<Line> rest = new ArrayList<>();
    boolean ended = true;
    for (int i = 0; i < lines.size(); i++) {
      Budget.check();
      Line line = lines.get(i);
      int taken = ended || isTitle(line) ? titleLines(lines, i) : 0;
      if (taken > 0) {
        i += taken - 1;
      } else if (!isHead(line, i + 1 < lines.size() ? lines.get(i + 1) : null, ended)) {
        rest.add(line);
        ended = "。:;".indexOf(line.canon().charAt(line.length() - 1)) >= 0;
        continue;
      }
      ended = true;
    }
    return rest;
  }

  private boolean isHead(Line line, @Nullable Line next, boolean ended) {
    String foundNumber = CitationReader.numberLine(line);
    if (foundNumber != null) {
      number = number == null ? foundNumber : number;
      return true;
    }
    Matcher day = DATE.matcher(line.canon());
    if (furniture.isDate(line) || day.matches()) {
      LocalDate found = day.find(0) ? day(day) : SignOff.date(line);
      date = found == null ? date : found;
      return true;
    }
    String signed = ended ? SignOff.issuer(line, furniture) : null;
    if (signed != null) {
      issuer = withoutSeal(signed);
      date = SignOff.date(line);
      return true;
    }
    if (ended && furniture.isOrgan(line)) {
      boolean signs = next != null && furniture.isDate(next);
      issuer = issuer == null || signs ? withoutSeal(line.text()) : issuer;
      return true;
    }
    return (ended && ADDRESSEE.matcher(line.canon()).matches())
        || Furniture.isAttachment(line)
        || CODE.matcher(line.canon()).matches();
  }

  /** A name above which the seal is set may say so: （章）. */
  private static String withoutSeal(String organ) {
    return SEAL.matcher(organ).replaceFirst("");
  }

  /** Reads a title from one to three lines that begin at {@code i}; returns how many. */
  private int titleLines(List<Line> lines, int i) {
    StringBuilder joined = new StringBuilder();
    for (int k = 1; k <= 3 && i + k <= lines.size(); k++) {
      Line line = lines.get(i + k - 1);
      boolean other = furniture.isDate(line) || CitationReader.numberLine(line) != null;
      if (line.length() > 70 || other || (k > 1 && (furniture.isOrgan(line) || isTitle(line)))) {
        return 0;
      }
      joined.append(line.text());
      String text = joined.toString();
      String canon = Glyphs.canonical(text);
      Matcher notice = NOTICE.matcher(canon);
      if (notice.matches()) {
        notice(text, notice);
        return k;
      }
      boolean continues =
          i + k < lines.size()
              && Glyphs.canonical(lines.get(i + k).text()).endsWith("的通知")
              && canon.contains("关于");
      if (!continues && TITLE.matcher(canon).matches() && Glyphs.letters(text).length() >= 6) {
        title(text, 4);
        return k;
      }
    }
    return 0;
  }

  /** Says whether the line is a title by itself, place and year included. */
  private static boolean isTitle(Line line) {
    return TITLE.matcher(line.canon()).matches()
        && YEAR.matcher(line.canon()).find()
        && Places.opens(line.text());
  }

  private void notice(String text, Matcher notice) {
    String organ = text.substring(notice.start("organ"), notice.end("organ"));
    if (organ.endsWith("关于")) {
      organ = organ.substring(0, organ.length() - 2);
    }
    if (issuer == null && organ.length() > 3 && furniture.isOrgan(Line.of(1, organ))) {
      issuer = organ;
    }
    String named = text.substring(notice.start("title"), notice.end("title"));
    title(named.replaceAll("^[《〈]|[》〉]$", ""), 2);
  }

  private void title(String candidate, int worth) {
    String letters = Glyphs.letters(candidate);
    int score = worth + (YEAR.matcher(letters).find() ? 3 : 0) + (letters.contains("公开") ? 1 : 0);
    if (letters.endsWith("表") || letters.endsWith("清单")) {
      score -= 3;
    }
    if (score >= bestTitle) {
      bestTitle = score;
      title = candidate;
    }
  }

  /** Takes what is stated beside the text, where the text itself does not say. */
  private void stated(Metadata metadata, Metadata.Field day) {
    String stated = metadata.get(day);
    Matcher matcher = DATE.matcher(stated == null ? "" : Glyphs.canonical(stated));
    if (date == null && matcher.lookingAt()) {
      date = day(matcher);
    }
    stated = metadata.get(Metadata.Field.NUMBER);
    if (number == null && stated != null) {
      number = CitationReader.numberLine(Line.of(1, stated));
    }
    stated = metadata.get(Metadata.Field.ISSUER);
    if (issuer == null && stated != null && furniture.isOrgan(Line.of(1, stated))) {
      issuer = stated;
    }
    stated = metadata.get(Metadata.Field.TITLE);
    if (title == null && stated != null) {
      heads(List.of(Line.of(1, stated)));
    }
  }

  /** Where the head came as one lump, the notice still names the plan: 印发《…》. */
  private void titleInText() {
    String canon = Glyphs.canonical(preamble);
    Matcher matcher = ISSUED.matcher(canon);
    Matcher opening = OPENING.matcher(canon);
    if (matcher.find()) {
      title(preamble.substring(matcher.start(1), matcher.end(1)), 1);
    } else if (opening.lookingAt()) {
      title(preamble.substring(0, opening.end()), 1);
    }
  }

  private void published(List<Line> all) {
    for (Line line : all) {
      if (date != null) {
        return;
      }
      Matcher matcher = mayPublish(line) ? PUBLISHED.first(line.canon(), 0) : null;
      if (matcher != null) {
        date = day(matcher);
      }
    }
  }

  /** A quick look: a short line with what stands between 发布日期 and the day. */
  private static boolean mayPublish(Line line) {
    String canon = line.canon();
    return canon.length() < 120 && (canon.indexOf(':') >= 0 || canon.indexOf('〔') >= 0);
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

  private @Nullable Integer findYear(String name) {
    for (String text : new String[] {title, number, date == null ? null : date.toString(), name}) {
      Matcher matcher = text == null ? null : YEAR.matcher(text);
      if (matcher != null && matcher.find()) {
        return Integer.valueOf(matcher.group(1));
      }
    }
    return null;
  }

  /** Joins lines to paragraphs; what is no sentence, such as a stray label, is left out. */
  private static String paragraphs(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    List<Line> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      paragraph.add(line);
      if (i + 1 == lines.size() || "。:;".indexOf(line.canon().charAt(line.length() - 1)) >= 0) {
        Passage passage = Passage.join(paragraph);
        if (passage.length() >= 12 && passage.canon.matches("(?s).*[。,].*")) {
          out.append(out.isEmpty() ? "" : "\n").append(passage.text);
        }
        paragraph.clear();
      }
    }
    return out.toString();
  }
}
