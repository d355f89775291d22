package io.github.duibiao.reading.outline;

import io.github.duibiao.reading.field.ClauseReader;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the heading of an item from its body, in the way that the document's habit tells. */
public final class Headings {
  static final int LONGEST = 45;
  private static final int LONGEST_DERIVED = 30;
  private static final int LONGEST_BEFORE_COLON = 20;
  private static final Finder GENERAL;
  private static final Finder GENERAL_OPENING;
  private static final Finder GOALS;
  private static final Finder TASK;
  private static final Finder LABEL;
  private static final Finder DEMAND;
  private static final Finder PERSONS;
  private static final Pattern NAMED =
      Pattern.compile(
          "[正副]?(?:组长|主任|总?指挥长?|队长|召集人|成员)(?:单位)?:|名单如下|(?:由|以)[^,。;]{2,14}?(?:担?任|为)[正副总]?(?:组长|指挥长?|主任|召集人|领队)");

  static {
    List<List<String>> rows = Lexicon.rows(Headings.class, "headings.tsv");
    GENERAL = Finder.compile(Lexicon.alternation(rows, "general"));
    GENERAL_OPENING =
        Finder.compile("(?:" + Lexicon.alternation(rows, "opening") + ")(?=[\\u4e00-\\u9fff]{4})");
    GOALS = Finder.compile(Lexicon.alternation(rows, "goals"));
    TASK = Finder.compile(Lexicon.alternation(rows, "task"));
    DEMAND = Finder.compile(Lexicon.alternation(rows, "demand"));
    LABEL = Finder.compile(Lexicon.alternation(rows, "label"));
    PERSONS = Finder.compile(Lexicon.alternation(rows, "persons"));
  }

  private final HeadingHabit habit;

  private Headings(HeadingHabit habit) {
    this.habit = habit;
  }

  /**
   * Learns the document's habit from its items.
   *
   * @param paragraphs whether every line is known to be a paragraph
   */
  public static Headings learn(List<Item> items, boolean paragraphs) {
    return new Headings(HeadingHabit.learn(items, paragraphs));
  }

  /**
   * A heading and its body.
   *
   * @param title the heading without its full stop, or the opening clause that stands for one
   * @param opening the heading in the text; empty where the title was taken from the body
   * @param body what follows; empty where nothing does
   * @param whole all of the text
   */
  public record Heading(String title, Passage opening, Passage body, Passage whole) {
    static Heading at(Passage whole, int title, int body) {
      return new Heading(
          whole.text.substring(0, title),
          whole.sub(0, title),
          whole.sub(body, whole.length()),
          whole);
    }

    static Heading derived(Passage whole, String title) {
      return new Heading(title, whole.sub(0, 0), whole, whole);
    }

    public boolean isDerived() {
      return opening.isEmpty() && !body.isEmpty();
    }

    /**
     * Returns the heading above its body; both on one line where the document runs them on without
     * a mark between, so that the words at the seam stay together.
     */
    public String text() {
      boolean runOn =
          !opening.isEmpty()
              && !body.isEmpty()
              && opening.length() + body.length() == whole.length()
              && opening.lineAt(opening.length() - 1) == body.lineAt(0);
      return title + (runOn ? "" : "\n") + body.text;
    }
  }

  /** Returns the colon that ends a heading, as in 财政信息公开：公布预算和决算。; -1 where none does. */
  static int colon(String canon) {
    int colon = canon.indexOf(':');
    boolean heads = colon > 1 && colon <= LONGEST_BEFORE_COLON && !UnitList.isLabelled(canon);
    for (int i = 0; heads && i < colon; i++) {
      heads = ",。;(“《".indexOf(canon.charAt(i)) < 0;
    }
    return heads ? colon : -1;
  }

  /** Parts the heading of a section, which runs on over broken lines, from a text below it. */
  public Heading splitSection(Item item) {
    Passage whole = item.whole();
    int stop = stop(whole.canon);
    if (stop < 0 && whole.length() <= LONGEST + 15) {
      int clause = ClauseReader.opening(whole, whole.length());
      return clause > 0
          ? Heading.at(whole, clause, clause)
          : Heading.at(whole, bare(whole, whole.length()), whole.length());
    }
    // A text below a section's heading begins on a line of its own, whatever the tasks do.
    int first = item.lines.isEmpty() ? 0 : item.lines.get(0).length();
    boolean alone = item.lines.size() > 1 && stop >= first && first <= LONGEST;
    if (!alone || item.lines.get(1).continues()) {
      return split(item);
    }
    int clause = ClauseReader.opening(whole, first - 1);
    return clause > 0
        ? Heading.at(whole, clause, clause)
        : Heading.at(whole, bare(whole, first), first);
  }

  public Heading split(Item item) {
    Passage whole = item.whole();
    if (whole.isEmpty()) {
      return Heading.at(whole, 0, 0);
    }
    if (item.lines.size() > 1 && isNamed(item.lines.get(0))) {
      int first = item.lines.get(0).length();
      return Heading.at(whole, bare(whole, first), first);
    }
    Matcher opening = GENERAL_OPENING.opening(whole.canon);
    if (opening != null) {
      return Heading.at(whole, opening.end(), opening.end());
    }
    int colon = habit.colons().contains(item.parent) ? colon(whole.canon) : -1;
    if (colon > 0) {
      return Heading.at(whole, colon, colon + 1);
    }
    int end = ownLine(item);
    int named = end > 0 ? ClauseReader.opening(whole, end - 1) : -1;
    if (named > 0) {
      return Heading.at(whole, named, named);
    }
    if (end > 0) {
      return Heading.at(whole, bare(whole, end), end);
    }
    int stop = stop(whole.canon);
    int clause = ClauseReader.opening(whole, stop < 0 ? LONGEST : Math.min(LONGEST, stop - 1));
    if (clause > 0) {
      return Heading.at(whole, clause, clause);
    }
    int own = item.lengthAboveParts();
    if (own > 0 && own <= LONGEST && (stop < 0 || stop >= own)) {
      return Heading.at(whole, bare(whole, own), own);
    }
    if (stop > 0 && stop <= LONGEST) {
      return Heading.at(whole, stop, stop + 1);
    }
    if (stop < 0 && whole.length() <= LONGEST) {
      int last = whole.length();
      while (last > 1 && ";,:".indexOf(whole.canon.charAt(last - 1)) >= 0) {
        last--;
      }
      return Heading.at(whole, last, whole.length());
    }
    return derived(whole);
  }

  /** Says whether a line is, word for word, a heading that plans use, and so is one by itself. */
  private static boolean isNamed(Line line) {
    String letters = Glyphs.letters(line.canon());
    return line.length() <= LONGEST
        && stop(line.canon()) < 0
        && (isGeneral(letters, true) || PERSONS.matches(letters));
  }

  /** Returns where a heading that ends by a position ends without its punctuation. */
  private static int bare(Passage whole, int end) {
    int bare = end;
    while (bare > 0 && "。:;".indexOf(whole.canon.charAt(bare - 1)) >= 0) {
      bare--;
    }
    return bare;
  }

  /** Returns where a heading on lines of its own ends; 0 where there is none. */
  private int ownLine(Item item) {
    if (!habit.isAlone(item) || item.lines.size() < 2) {
      return 0;
    }
    int end = 0;
    for (int i = 0; i + 1 < item.lines.size(); i++) {
      Line line = item.lines.get(i);
      end += line.length();
      if (stop(line.canon()) >= 0 || end > LONGEST) {
        return i == 0 && stop(line.canon()) == line.length() - 1 && end <= LONGEST ? end : 0;
      }
      if (!item.lines.get(i + 1).continues()) {
        return end;
      }
    }
    return 0;
  }

  /** An item that is one long sentence: its opening clause stands for a heading. */
  private static Heading derived(Passage whole) {
    int end = clauseEnd(whole.canon);
    if (end > LONGEST_DERIVED) {
      return Heading.derived(whole, whole.text.substring(0, LONGEST_DERIVED) + "…");
    }
    return Heading.derived(whole, whole.text.substring(0, end));
  }

  /** Returns where the first clause ends; what stands in the name of a document ends none. */
  private static int clauseEnd(String canon) {
    boolean name = false;
    int end = 0;
    while (end < canon.length() && (name || ",;:。(".indexOf(canon.charAt(end)) < 0)) {
      char c = canon.charAt(end++);
      name = c == '《' || (name && c != '》');
    }
    return end;
  }

  /** Returns the first full stop outside quotation marks and brackets; -1 where there is none. */
  static int stop(String canon) {
    int depth = 0;
    for (int i = 0; i < canon.length(); i++) {
      char c = canon.charAt(i);
      depth = Math.max(0, depth + Glyphs.nesting(c));
      if (c == '。' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Says whether a line ends where a sentence or a clause does. */
  static boolean endsSentence(String canon) {
    return !canon.isEmpty() && "。;!?:)〕”".indexOf(canon.charAt(canon.length() - 1)) >= 0;
  }

  /** Says whether a text opens with a short sentence. */
  static boolean isHeaded(String canon) {
    int stop = stop(canon);
    return stop > 0 && stop <= LONGEST && stop + 1 < canon.length();
  }

  /**
   * Says whether a heading opens general requirements (总体要求) and not work.
   *
   * @param isLeaf whether no items stand under it
   */
  public static boolean isGeneral(String title, boolean isLeaf) {
    String letters = Glyphs.letters(title);
    return letters.length() <= LONGEST
        && (GENERAL.matches(letters) || (isLeaf && GOALS.matches(letters)))
        && !TASK.matches(letters);
  }

  /** Says whether a text has a word that demands work. */
  public static boolean demands(String text) {
    return DEMAND.isIn(text);
  }

  /** Says whether a heading only says that tasks follow. */
  static boolean isLabel(String title) {
    return LABEL.matches(Glyphs.letters(title));
  }

  /**
   * Says whether a heading only says that tasks follow, or the text below it who leads the work.
   */
  public static boolean demandsNothing(Heading heading) {
    String letters = Glyphs.letters(heading.title());
    return letters.isEmpty()
        || (heading.body().isEmpty() && LABEL.matches(letters))
        || (PERSONS.matches(letters) && NAMED.matcher(heading.body().canon).find());
  }
}
