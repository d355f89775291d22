package io.github.duibiao.reading.head;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.reading.head.Titles.Found;
import io.github.duibiao.reading.label.Fates;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts the lines at the head of a plan: titles, number, issuer and date, addressees, the rest. */
final class HeadLines {
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?![^:]*(?:如下|制定|制订|如下要求):)(?:[^。!?]{0,200}[各级有关]{1,2}[^。!?]{0,200}|[^。,!?]{2,40}):");

  /** The beginning of a title that goes on in the next line: 某县2023年. */
  private static final Pattern BEGUN = Pattern.compile("[^。,;:()]{2,30}20[0-9]{2}年度?");

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9./_-]{6,40}");
  private static final Pattern HOST =
      Pattern.compile("(?:主办(?:单位)?|版权所有):?(?<organ>[\\u4e00-\\u9fff]{3,30})");
  private static final Pattern SITE = Pattern.compile("版权所有|承办|备案|ICP|网站");
  private static final Finder SHARED = Finder.compile(Titles.words("shared"));
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

  /** What parts the facts of a line: a rule, or more room than between words. */
  private static final Pattern GAPS =
      Pattern.compile("\\s*[|｜│]\\s*|[\\s\\u00a0\\u3000]{2,}|\\u3000");

  /** Brackets around a line, a mark of quotation before it. */
  private static final Pattern AROUND = Pattern.compile("^[\\s\\u3000>(（]+|[)）\\s\\u3000]+$");

  private static final Pattern NO_LABEL = Pattern.compile("[,。;、“《(]");
  private static final int LONGEST_LABEL = 24;
  private static final int MOST_ATTACHMENTS = 20;
  private static final int LONGEST_LINE = 120;

  /** So many lines hold what a site says above a document. */
  private static final int HEAD = 60;

  private final Fates fates;
  private final Signatures signatures;
  private final TitleChoice titles = new TitleChoice();
  private final Set<Integer> closed = new HashSet<>();
  private @Nullable String number;

  HeadLines(Furniture furniture, Fates fates) {
    this.fates = fates;
    signatures = new Signatures(furniture);
  }

  /** Returns who signed and when, as far as it was read. */
  Signatures signatures() {
    return signatures;
  }

  /** Returns the titles that were read. */
  TitleChoice titles() {
    return titles;
  }

  /** Returns the document's number, or null. */
  @Nullable String number() {
    return number;
  }

  /** Takes the head's own lines and returns the others, in which sentences stand. */
  List<Line> read(List<Line> lines, Fate fate) {
    List<Line> rest = new ArrayList<>();
    boolean ended = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Found title = ended || isPlainTitle(line) ? Titles.at(lines, i) : null;
      if (title != null && !Titles.isFileName(line.canon())) {
        titles.offer(title);
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
    return line.length() <= 60
        && (Titles.isTitle(line.canon()) || BEGUN.matcher(line.canon()).matches())
        && PlaceNames.opens(line.canon());
  }

  /** Takes what a line holds beside other text: a title and what blanks part from it. */
  private boolean part(Line line) {
    if (Titles.isFileName(line.canon())) {
      titles.offer(Titles.stated(line.text()));
      return true;
    }
    Found title = line.length() < LONGEST_LINE ? segment(line) : opening(line);
    if (title == null && line.length() > 30) {
      title = Notices.runsOn(line);
    }
    if (title != null) {
      titles.offer(title);
      fates.put(line, Fate.TITLE);
      number = number == null ? DocumentNumber.opening(line.text()) : number;
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
      if (title != null
          && signatures.takeBeside(List.of(words).subList(i + 1, words.length), line.number())) {
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

  private boolean isHead(List<Line> lines, int at, boolean ended) {
    Line line = lines.get(at);
    String canon = line.canon();
    String alone = DocumentNumber.alone(line);
    if (alone != null) {
      number = number == null ? alone : number;
      return true;
    }
    String beside = besideOthers(line);
    if (beside != null) {
      number = number == null ? beside : number;
      return true;
    }
    if (signatures.take(lines, at, ended) || (ended && Days.isMonth(canon))) {
      return true;
    }
    return (ended && canon.endsWith(":") && ADDRESSEE.matcher(canon).matches())
        || Furniture.isAttachment(line)
        || isListed(lines, at)
        || Days.isLabelled(canon)
        || CODE.matcher(canon).matches();
  }

  /** Returns the number of a line that holds nothing beside it but what is stated of a page. */
  private @Nullable String besideOthers(Line line) {
    if (line.length() > LONGEST_LINE || line.canon().indexOf('号') < 0) {
      return null;
    }
    String bare = AROUND.matcher(line.raw()).replaceAll("");
    // Below a title: （梧政发〔2023〕3号 2023年3月16日）.
    Pattern gaps = line.canon().startsWith("(") ? BLANKS : GAPS;
    List<String> words = new ArrayList<>(List.of(gaps.split(bare, MOST_ATTACHMENTS)));
    for (int i = 0; i < words.size() && words.size() > 1; i++) {
      String found = DocumentNumber.alone(Line.of(line.number(), words.get(i)));
      if (found != null) {
        words.remove(i);
        return signatures.takeBesideNumber(words, line.number()) ? found : null;
      }
    }
    return null;
  }

  /** Says whether a line is the second or a later one of a list of attachments. */
  private static boolean isListed(List<Line> lines, int at) {
    int first = at;
    while (first > 0
        && at - first < MOST_ATTACHMENTS
        && lines.get(first).mark() != null
        && !Furniture.isAttachment(lines.get(first))) {
      first--;
    }
    return first < at && lines.get(at).length() < 80 && Furniture.isAttachment(lines.get(first));
  }

  /** Takes the titles of tables, of which the first is most likely the plan's. */
  void captions(List<Line> captions) {
    for (int i = 0; i < captions.size(); i++) {
      Found title = Titles.at(captions, i);
      if (title != null) {
        titles.offer(title);
        fates.put(captions.subList(i, i + title.lines()), Fate.TITLE);
        i += title.lines() - 1;
      }
    }
  }

  /** Looks for a title in all of the lines, where the head has none. */
  void anywhere(List<Line> lines) {
    for (Line line : lines) {
      if (isPlainTitle(line)) {
        titles.offer(Titles.at(List.of(line), 0));
        return;
      }
    }
  }

  /** Reads who signed below the text. */
  void below(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      signatures.take(lines, i, true);
    }
  }

  /** Returns the place whose government keeps the site, as the foot of the page says. */
  static @Nullable Jurisdiction host(List<Line> lines) {
    for (Line line : lines) {
      Matcher host = line.length() <= 200 ? HOST.matcher(line.canon()) : null;
      if (host != null && host.find()) {
        Jurisdiction place =
            PlaceNames.issued(line.text().substring(host.start("organ"), host.end("organ")));
        // Whose site it is, a bureau says with more than a label that tables have too.
        boolean bureau = place != null && place.level() == Level.DEPARTMENT;
        if (place != null && (!bureau || SITE.matcher(line.canon()).find())) {
          return place;
        }
      }
    }
    return null;
  }

  /** Says whether users of a site exchange files there, so that its dates are those of uploads. */
  static boolean isShared(List<Line> lines) {
    return lines.stream()
        .limit(HEAD)
        .anyMatch(each -> each.length() < LONGEST_LINE && SHARED.isIn(each.canon()));
  }
}
