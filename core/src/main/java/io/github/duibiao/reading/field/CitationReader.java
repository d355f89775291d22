package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Citation;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Line;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that a text cites (引用文件): by title in 《》 with or without the number behind
 * it, or by number alone. A name in 《》 that is no document, such as a newspaper column, is none.
 */
public final class CitationReader {
  /** Who gives orders and makes announcements: 国务院, 交通运输部, 省政府, 主席. */
  private static final String ISSUER =
      "[\\u4e00-\\u9fff]{0,12}(?:国务院|政府|主席|[\\u4e00-\\u9fff](?:部|局|署|委|会|院|厅))";

  /** An order or an announcement: 国务院令第711号, 交通运输部令2022年第3号, 教育部第12号令. */
  private static final String ORDER =
      ISSUER
          + "(?:令|公告)(?:20[0-9]{2}年)?第?[0-9]{1,5}号"
          + "|"
          + ISSUER
          + "第[0-9]{1,5}号令"
          + "|第[0-9]{1,5}号[\\u4e00-\\u9fff]{2,12}令";

  private static final String NUMBERED =
      "[\\u4e00-\\u9fffA-Za-z]{1,14}[〔(]20[0-9]{2}[〕)]第?[0-9]{1,5}(?:-[0-9]{1,5})?号";

  /** A document number (发文字号): 国办发〔2019〕54号, 国务院令第713号, 第711号国务院令. */
  static final String NUMBER =
      "(?:"
          + NUMBERED
          + "|[\\u4e00-\\u9fff]{2,14}令?\\(?(?:20[0-9]{2}年)?第[0-9]{1,5}号\\)?(?:令)?"
          + "|第[0-9]{1,5}号[\\u4e00-\\u9fff]{2,12}令"
          + ")";

  /** Quotation marks hold a title where a number stands behind them: “…办法”(X政办发〔2020〕5号). */
  private static final Finder TITLE =
      Finder.compile(
          "《((?:[^《》]|《[^《》]{1,80}》){2,120})》(?:[ ]?[(〔](?<number>[^()]{0,4}"
              + NUMBER
              + ")(?:[,;](?:以下|下)?[^()]{0,30})?[)〕])?"
              + "|“(?<quoted>[^“”《》]{4,120})”[ ]?[(〔](?<quotedNumber>"
              + NUMBER
              + ")[)〕]");

  /** The letters in front of the year of a document's number are no more. */
  private static final int LONGEST_NAME = 14;

  private static final Pattern BARE = Pattern.compile("(?:" + NUMBERED + "|" + ORDER + ")");

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^.*(?:按照|根据|依据|依照|落实|贯彻|执行|参照|对照|遵照|结合|以|和|及|与|见|关于|印发|文件|精神|要求|编号为|的)(?=[\\u4e00-\\u9fff]{2,})");

  /** 和, 及 and 与 stand in the names of those who give orders: 工业和信息化部令第5号. */
  private static final Pattern LEAD_IN_OF_ORDER =
      Pattern.compile(
          "^(?:.*(?:按照|根据|依据|依照|落实|贯彻|执行|参照|对照|遵照|结合|见|关于|印发|文件|精神|要求|的)|[按和及与依])(?=[\\u4e00-\\u9fff]{2,})");

  /** What makes a file's name of a number: 甲政办发〔2018〕48号.pdf. */
  private static final Pattern FILE = Pattern.compile("[.][A-Za-z]{3,4}(?![A-Za-z])");

  private static final Finder SHORT_NAME = Finder.compile("简?称(?:为|作)?《([^《》]{1,30})》");

  private static final Pattern OBEYED = Pattern.compile("(?:贯彻|落实|执行|按照|根据|依据|依照|参照|对照|遵照|遵守|符合)$");

  private static final Pattern DOCUMENT_TITLE;
  private static final Pattern PERIODICAL;

  static {
    List<List<String>> kinds = Lexicon.rows(CitationReader.class, "documents.tsv");
    DOCUMENT_TITLE =
        Pattern.compile(
            ".*(?:" + Lexicon.alternation(kinds, "ending") + ")(?:[(（〔][^()（）]{1,20}[)）〕])?");
    PERIODICAL = Pattern.compile(".*(?:" + Lexicon.alternation(kinds, "periodical") + ")");
  }

  /**
   * Reads the citations in the order of the text, each document once. A short name that the text
   * itself gives to a document it cites (以下简称《条例》) cites no other.
   */
  public List<Citation> read(String text, String canon) {
    if (canon.indexOf('《') < 0 && canon.indexOf('号') < 0) {
      return List.of();
    }
    Set<Citation> found = new LinkedHashSet<>();
    Set<String> shortNames = new HashSet<>();
    for (Matcher name = SHORT_NAME.first(canon, 0);
        name != null;
        name = SHORT_NAME.next(name, canon)) {
      shortNames.add(name.group(1));
    }
    int from = 0;
    for (Matcher titles = TITLE.first(canon, 0);
        titles != null;
        titles = TITLE.next(titles, canon)) {
      String quoted = titles.group("quoted");
      if (quoted != null && !isDocument(quoted)) {
        continue;
      }
      bare(text, canon, from, titles.start(), found);
      from = titles.end();
      if (quoted != null) {
        found.add(new Citation(part(text, titles, "quoted"), part(text, titles, "quotedNumber")));
        continue;
      }
      String title = text.substring(titles.start(1), titles.end(1));
      String number = titles.group("number") == null ? null : part(text, titles, "number");
      if (number != null
          || ((isDocument(titles.group(1)) || isObeyed(canon, titles.start()))
              && !shortNames.contains(titles.group(1)))) {
        found.add(new Citation(title, number));
      }
    }
    bare(text, canon, from, canon.length(), found);
    return List.copyOf(found);
  }

  /** Says whether words stand before a title that are said of documents: 贯彻落实《…》. */
  private static boolean isObeyed(String canon, int start) {
    return OBEYED.matcher(canon.substring(Math.max(0, start - 6), start)).find();
  }

  private static String part(String text, Matcher titles, String group) {
    return text.substring(titles.start(group), titles.end(group));
  }

  private static boolean isDocument(String title) {
    return DOCUMENT_TITLE.matcher(title).matches() && !PERIODICAL.matcher(title).matches();
  }

  private static void bare(String text, String canon, int from, int to, Set<Citation> found) {
    int mark = canon.indexOf('号', from);
    if (mark < 0 || mark >= to) {
      return;
    }
    Matcher numbers = BARE.matcher(canon);
    if (orders(canon, from, to)) {
      numbers.region(from, to);
      while (numbers.find()) {
        add(text, numbers, found);
      }
      return;
    }
    int end = from;
    for (int year = year(canon, from, to); year >= 0; year = year(canon, year + 1, to)) {
      int start = year;
      while (start > end && year - start < LONGEST_NAME && isOfName(canon.charAt(start - 1))) {
        start--;
      }
      if (numbers.region(start, to).lookingAt()) {
        add(text, numbers, found);
        end = numbers.end();
      }
    }
  }

  /** Says whether a part of a text may name an order or an announcement by its number. */
  private static boolean orders(String canon, int from, int to) {
    int order = canon.indexOf('令', from);
    int announcement = canon.indexOf("公告", from);
    return (order >= 0 && order < to) || (announcement >= 0 && announcement < to);
  }

  private static void add(String text, Matcher number, Set<Citation> found) {
    if (FILE.matcher(text).region(number.end(), text.length()).lookingAt()) {
      return;
    }
    int start = number.start() + leadIn(number.group());
    found.add(new Citation(null, text.substring(start, number.end())));
  }

  /** Returns the first bracket of a year, 〔20 or (20, in a part of the text; -1 for none. */
  private static int year(String canon, int from, int to) {
    for (int i = canon.indexOf("20", from + 1); i > 0 && i < to; i = canon.indexOf("20", i + 1)) {
      if (canon.charAt(i - 1) == '〔' || canon.charAt(i - 1) == '(') {
        return i - 1;
      }
    }
    return -1;
  }

  /** Says whether the name in front of a number's year may have the character: 国办发, X政办. */
  private static boolean isOfName(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** The words before a number that belong to the sentence: 按照 in 按照国办发〔2019〕54号. */
  private static int leadIn(String number) {
    int bracket = Math.max(number.indexOf('〔'), number.indexOf('('));
    Matcher matcher =
        bracket < 0
            ? LEAD_IN_OF_ORDER.matcher(number)
            : LEAD_IN.matcher(number.substring(0, bracket));
    return matcher.find() ? matcher.end() : 0;
  }

  /** Returns the document number that a line consists of, or null. */
  public static @Nullable String numberLine(Line line) {
    return line.length() <= 40 && NUMBER_LINE.matcher(line.canon()).matches() ? line.text() : null;
  }

  private static final Pattern NUMBER_LINE =
      Pattern.compile("[\\u4e00-\\u9fff]{1,14}〔20[0-9]{2}〕第?[0-9]{1,5}号");
}
