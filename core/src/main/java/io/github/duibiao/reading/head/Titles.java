package io.github.duibiao.reading.head;

import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of titles: place or organ, year, subject, kind of document, in about this order. The
 * words lie in {@code titles.tsv}.
 */
final class Titles {
  /** A mark of the page before or behind a title: 【公示】…, …【转载】. */
  private static final Pattern MARK =
      Pattern.compile(
          "^[【〔\\[［][^【】〔〕\\[\\]［］]{1,6}[】〕\\]］]|[【〔\\[［][^【】〔〕\\[\\]［］]{1,6}[】〕\\]］]$");

  private static final List<List<String>> ROWS = Lexicon.rows(Titles.class, "titles.tsv");
  private static final int LONGEST = 90;

  /** What lines of a title have together at most, and how many there are. */
  private static final int LONGEST_JOINED = LONGEST + 40;

  private static final int MOST_LINES = 4;
  static final String KIND = "(?:" + words("kind") + "|" + words("weak") + ")";

  /** What may stand behind the kind: a year, a number, remarks in brackets. */
  private static final String TAIL =
      "(?:20[0-9]{2}年?(?:度)?)?(?:\\([^()]{1,24}\\)){0,2}(?:〔[^〔〕]{1,6}〕)?";

  /** What a title ends in, or the notice of one. */
  private static final Finder NAMES_KIND = Finder.compile(KIND + "|" + words("letter"));

  private static final Finder ENDS_IN_KIND = Finder.compile(KIND + TAIL + "\\z");
  private static final Finder ENDS_STRONGLY =
      Finder.compile("(?:" + words("kind") + ")" + TAIL + "\\z");

  /** What no title holds before its kind, and how long that is at most. */
  private static final String STOPS = "。;!?|<>";

  private static final int LONGEST_SUBJECT = 80;

  /** A title that ends so says no more behind it. */
  private static final Pattern FIRM =
      Pattern.compile(".{2,80}(?:要点|方案|计划|规划|安排|清单|台[账帐]|表|细则|办法)" + TAIL);

  private static final Pattern TABLE = Pattern.compile(".{2,80}?(?:" + words("table") + ")" + TAIL);
  static final Pattern ONLY_KIND = Pattern.compile("(?:实施|工作|任务|责任|分解|分工|具体|落实|推进)*" + KIND + TAIL);
  private static final Finder YEAR =
      Finder.compile("(?<![0-9])20[0-9]{2}(?:年|$|\\)|[-至]20[0-9]{2})|二[〇○零O0][〇○零一二三四五六七八九]{2}年");
  private static final Pattern HIDDEN =
      Pattern.compile("“[^“”]*”|《[^《》]*(?:《[^《》]*》[^《》]*)?》|\\([^()]*\\)|〔[^〔〕]*〕|〈[^〈〉]*〉");
  private static final Finder FILE = Finder.compile("(?:" + words("file") + ")(?:[_0-9第页]{0,8})$");
  private static final Finder GIVING =
      Finder.compile("关于(?:" + words("give") + "|" + words("forward") + ")");
  private static final Finder GIVES = Finder.compile(words("give") + "|" + words("forward"));
  private static final Pattern UNENDED =
      Pattern.compile("(?:的|、|和|与|及|暨|关于|印发|“|《|[(]|20[0-9]{2}年度?)\\z");

  private static final int LONGEST_UNENDED = 7;

  /** Where a title was found: the more a place is made for titles, the more it is worth. */
  private static final int LINE = 4;

  static final int NAMED = 3;
  static final int SAID = 2;
  private static final int FILE_NAME = 0;

  /**
   * A title that was found.
   *
   * @param title as written
   * @param organ the organ that the notice names; null where it names none
   * @param worth how likely it is the title of the plan
   * @param lines how many lines it takes
   * @param length how many characters of the text it takes, where it does not take whole lines
   * @param forwards whether it hands on the document of another organ
   */
  record Found(
      String title, @Nullable String organ, int worth, int lines, int length, boolean forwards) {}

  private Titles() {}

  static String words(String kind) {
    return Lexicon.alternation(ROWS, kind);
  }

  /** Returns the title or notice that begins at a line, of up to four lines; null if none does. */
  static @Nullable Found at(List<Line> lines, int i) {
    Line first = lines.get(i);
    if (first.length() > LONGEST || first.mark() != null || !NAMES_KIND.isIn(canon(lines, i))) {
      return null;
    }
    Opening opening = new Opening(first);
    StringBuilder joined = new StringBuilder();
    Found found = null;
    for (int k = 1; k <= MOST_LINES && i + k <= lines.size(); k++) {
      Line line = lines.get(i + k - 1);
      if (joined.length() + line.length() > LONGEST_JOINED
          || (k > 1 && !opening.joins(lines.get(i + k - 2), line))) {
        break;
      }
      joined.append(line.text());
      String text = joined.toString();
      Found whole = whole(text, k, line.level() > 0 ? 1 : 0);
      if (whole != null) {
        found = whole;
        if (i + k >= lines.size() || !continues(joined, lines.get(i + k))) {
          break;
        }
      }
    }
    return found;
  }

  /** Returns the lines that a title may take that begins at one of them. */
  private static String canon(List<Line> lines, int i) {
    StringBuilder joined = new StringBuilder(lines.get(i).canon());
    for (int k = i + 1; k < Math.min(lines.size(), i + MOST_LINES); k++) {
      if (joined.length() + lines.get(k).length() > LONGEST_JOINED) {
        break;
      }
      joined.append(lines.get(k).canon());
    }
    return joined.toString();
  }

  /** Says whether the next line can only be the rest of a title, such as 实施方案. */
  private static boolean continues(CharSequence title, Line next) {
    String canon = Glyphs.canonical(title.toString());
    boolean loose = !FIRM.matcher(canon).matches() && !YEAR.isIn(canon);
    return next.length() <= 40
        && (ONLY_KIND.matcher(next.canon()).matches()
            || (loose && YEAR.opens(next.canon()) && hasKind(next.canon())));
  }

  /** The first line of what may be a title of several, with what all later lines are judged by. */
  private static final class Opening {
    private final Line first;
    private final String canon;
    private @Nullable Boolean opens;
    private @Nullable Boolean none;

    Opening(Line first) {
      this.first = first;
      canon = first.canon();
    }

    /** Says whether a line may be a later line of the title. */
    boolean joins(Line before, Line line) {
      boolean open = !isBalanced(canon) || isUnended(before.canon());
      if ((!open && !opens()) || isNone()) {
        return false;
      }
      boolean organ = before.canon().equals(canon) && PlaceNames.isOrgan(canon);
      if (isDated(line)
          || (!before.equals(first) && PlaceNames.isOrgan(line.canon()))
          || (organ
              && !YEAR.opens(line.canon())
              && !line.canon().startsWith("关于")
              && !GIVES.opens(line.canon()))) {
        return false;
      }
      return line.mark() == null
          && (open
              || canon.length() == PlaceNames.nameLength(canon)
              || !opensAnew(canon, line.canon()));
    }

    private boolean opens() {
      if (opens == null) {
        opens = canon.contains("关于") || canon.startsWith("《") || PlaceNames.opens(canon);
      }
      return opens;
    }

    /** A file's name, a piece of a table and a date begin no title. */
    private boolean isNone() {
      if (none == null) {
        none =
            canon.indexOf('>') >= 0
                || canon.indexOf('|') >= 0
                || FILE.isIn(canon)
                || isDated(first);
      }
      return none;
    }
  }

  private static boolean isUnended(String canon) {
    int from = Math.max(0, canon.length() - LONGEST_UNENDED);
    return UNENDED.matcher(canon).region(from, canon.length()).find();
  }

  private static boolean isDated(Line line) {
    return Days.alone(line) != null || DocumentNumber.alone(line) != null;
  }

  /** Says whether a line begins another title: with a place, or with a second year. */
  private static boolean opensAnew(String opening, String line) {
    return PlaceNames.names(line, 0) || (YEAR.isIn(opening) && PlaceNames.opens(line));
  }

  private static @Nullable Found whole(String text, int lines, int heading) {
    String canon = Glyphs.canonical(text);
    Found notice = Notices.whole(text, canon, lines);
    if (notice != null) {
      return notice;
    }
    if (GIVING.isIn(canon)) {
      return null;
    }
    String bare = stripped(text);
    if (!isTitle(canon) && (bare.equals(text) || !isTitle(Glyphs.canonical(bare)))) {
      return null;
    }
    return new Found(
        bare, null, LINE + heading + merit(Glyphs.canonical(bare)), lines, text.length(), false);
  }

  /** Returns the title in the name of a file or in what a page states of itself, or null. */
  static @Nullable Found stated(String stated) {
    String bare = FILE.remove(stated.strip());
    Found found = whole(Glyphs.clean(bare), 1, 0);
    for (int end = bare.length(); found == null && end > 0; ) {
      end = Math.max(bare.lastIndexOf('-', end - 1), bare.lastIndexOf('_', end - 1));
      found = end > 0 ? whole(Glyphs.clean(bare.substring(0, end)), 1, 0) : null;
    }
    return found == null
        ? null
        : new Found(
            found.title,
            found.organ,
            found.worth - LINE + (bare.equals(stated.strip()) ? SAID : FILE_NAME),
            found.lines,
            found.length,
            found.forwards);
  }

  static boolean isFileName(String canon) {
    return FILE.isIn(canon);
  }

  /**
   * Says whether a text has the form of a title: no sentence, and a kind of document at its end.
   */
  static boolean isTitle(String canon) {
    if (canon.length() > LONGEST || !hasKind(canon) || !isBalanced(canon)) {
      return false;
    }
    String shown = HIDDEN.matcher(canon).replaceAll("");
    return shown.indexOf(',') < 0
        && shown.indexOf(':') < 0
        && !canon.startsWith("附")
        && Numbering.at(canon) == null
        && Glyphs.letters(canon).length() >= 6
        && !ONLY_KIND.matcher(canon).matches();
  }

  /** Says whether a text ends in a kind of document, with no sentence in front of it. */
  static boolean hasKind(String canon) {
    return hasKind(canon, ENDS_IN_KIND);
  }

  private static boolean hasKind(String canon, Finder kinds) {
    Matcher kind = kinds.first(canon, 2);
    if (kind == null || kind.start() > LONGEST_SUBJECT) {
      return false;
    }
    int stop = 0;
    while (stop < kind.start() && STOPS.indexOf(canon.charAt(stop)) < 0) {
      stop++;
    }
    return stop == kind.start();
  }

  static int merit(String canon) {
    return (PlaceNames.names(canon, 0) || PlaceNames.titled(canon) != null ? 2 : 0)
        + (YEAR.isIn(canon) ? 3 : 0)
        + (hasKind(canon, ENDS_STRONGLY) ? 1 : 0)
        - (TABLE.matcher(canon).matches() ? 2 : 0);
  }

  private static String stripped(String text) {
    String bare = MARK.matcher(text).replaceAll("");
    return unquoted(bare);
  }

  /** Takes off quotation marks that hold all of the text. */
  static String unquoted(String text) {
    String bare = text;
    while (bare.length() > 2
        && "《〈<“".indexOf(bare.charAt(0)) >= 0
        && "》〉>”".indexOf(bare.charAt(bare.length() - 1)) >= 0
        && isBalanced(Glyphs.canonical(bare.substring(1, bare.length() - 1)))) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return bare;
  }

  /** Says whether what is opened in the text is closed there. */
  static boolean isBalanced(String canon) {
    int depth = 0;
    for (int i = 0; i < canon.length(); i++) {
      char c = canon.charAt(i);
      depth += c == '〈' ? 1 : c == '〉' ? -1 : Glyphs.nesting(c);
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
