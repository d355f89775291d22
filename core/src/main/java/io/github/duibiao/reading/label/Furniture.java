package io.github.duibiao.reading.label;

import io.github.duibiao.document.Document;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a web page or a printer puts around a text: navigation, counters, page numbers, footers,
 * distribution lines (版记). The patterns lie in {@code furniture.tsv}.
 */
public final class Furniture {
  /** Why a line is furniture: what a page or a printer puts around a text. */
  public static final String AROUND = "网页或打印附加的文字 / put there by a web page or a printer";

  /** Why a line is furniture: it stands behind the end of the document. */
  public static final String BEHIND = "文末页面内容 / what a page puts behind the document";

  /** Why a line is none of the plan: it belongs to an attachment. */
  public static final String ATTACHED = "附件，不属于任务 / an attachment, none of the tasks";

  /** Why a line is none of the plan: it stands below the signature. */
  public static final String SIGNED = "署名之后的文字 / a text below the signature";

  private static final int LONGEST = 120;
  private static final int LONGEST_ENTRY = 6;
  private static final int LONGEST_HOST = 8;

  /** Labels of clauses that stand beside 主办单位 and at the foot of no page. */
  private static final Set<String> BESIDE = Set.of("协办", "协办单位", "配合单位", "办结时限", "完成时限");

  private static final Set<String> HOSTING = Set.of("主办", "主办单位", "承办", "承办单位");
  private static final int SHORTEST_MENU = 3;
  private static final int LONGEST_MENU = 60;

  private static final Finder DROP;
  private static final Finder ASIDE;
  private static final Finder END;
  private static final Finder END_WITHIN;
  private static final Finder HOST;
  private static final Finder CLOSING;
  private static final Finder CONTENTS;
  private static final Finder MENU;
  private static final Finder DATE =
      Finder.compile("[(]?(20[0-9]{2})年(1[0-2]|0?[1-9])月(3[01]|[12][0-9]|0?[1-9])日[)]?(?:印发)?[。]?");
  private static final Pattern ORGAN =
      Pattern.compile(
          "(?!.*[是的了在把将要])[\\u4e00-\\u9fff()]{2,30}(?:人民政府|办公室|办公厅|委员会|管委会|[局厅委办院]|领导小组|办事处|中心|指挥部|联席会议|[支大总]队|公司|集团|大学|中学|小学|学校|协会|联合会|总工会|党组|(?:组织|宣传|统战)部)(?:\\(盖?章\\))?");

  static {
    List<List<String>> rows = Lexicon.rows(Furniture.class, "furniture.tsv");
    DROP = Finder.compile(Lexicon.alternation(rows, "drop"));
    ASIDE = Finder.compile(Lexicon.alternation(rows, "aside"));
    END = Finder.compile(Lexicon.alternation(rows, "end"));
    HOST = Finder.compile(Lexicon.alternation(rows, "host"));
    CONTENTS = Finder.compile(Lexicon.alternation(rows, "contents"));
    MENU = Finder.compile(Lexicon.alternation(rows, "menu"));
    CLOSING = Finder.compile(Lexicon.alternation(rows, "closing"));
    END_WITHIN = Finder.compile(Lexicon.alternation(rows, "endWithin"));
  }

  /** Whether 主办单位：… is a label of the document's own, which has it again and again. */
  private boolean ownLabels;

  /** The lines that repeat the head of the first page at the head or the foot of another. */
  private final Set<Integer> runningHeads = new HashSet<>();

  /** Takes note of what a document repeats: labels that the foot of a page has too, its head. */
  public void heed(Document document) {
    RunningHeads heads = new RunningHeads();
    document.forEachText(heads::add);
    if (heads.repeats()) {
      document.forEachText(heads::again);
    }
    runningHeads.addAll(heads.lines());
    Set<String> labels = new HashSet<>();
    document.forEachText(
        (text, number) -> {
          int colon = text.length() > LONGEST ? -1 : Glyphs.canonical(text).indexOf(':');
          String label = colon < 0 || colon > LONGEST_HOST ? "" : text.substring(0, colon).strip();
          ownLabels |= BESIDE.contains(label) || (HOSTING.contains(label) && !labels.add(label));
        });
  }

  /** Says whether the line is none of the document's own. */
  public boolean isFurniture(Line line) {
    return line.length() <= LONGEST
        && (DROP.opens(line.canon())
            || runningHeads.contains(line.number())
            || (Glyphs.isDigit(line.canon().charAt(line.length() - 1))
                && CONTENTS.opens(line.canon())));
  }

  /**
   * Returns how many lines at a place are a site's menu: short lines one below the other, one of
   * them a word of menus.
   */
  public int menu(List<Line> lines, int from) {
    int end = from;
    boolean named = false;
    int most = Math.min(lines.size(), from + LONGEST_MENU);
    while (end < most && mayBeEntry(lines.get(end))) {
      String canon = lines.get(end).canon();
      if (Glyphs.letters(canon).length() < canon.length() || Glyphs.isDigit(canon.charAt(0))) {
        break;
      }
      named |= MENU.matches(canon);
      end++;
    }
    return named && end - from >= SHORTEST_MENU ? end - from : 0;
  }

  /** Says whether a line is as short as an entry of a menu. */
  public static boolean mayBeEntry(Line line) {
    return line.length() <= LONGEST_ENTRY;
  }

  /** Says whether the line is none of the document's own, unless a sentence is under way. */
  public boolean isAside(Line line) {
    return line.length() <= LONGEST && ASIDE.opens(line.canon());
  }

  /** Says whether a paragraph behind the last task speaks of the whole plan. */
  public boolean isClosing(Line line) {
    return CLOSING.opens(line.canon());
  }

  /** Says whether the document ends before this line. */
  public boolean endsDocument(Line line) {
    return line.length() <= LONGEST
        && (END.opens(line.canon())
            || END_WITHIN.isIn(line.canon())
            || (!ownLabels && HOST.opens(line.canon())));
  }

  /** Says whether the line is a date and nothing else: it closes a letter. */
  public boolean isDate(Line line) {
    return DATE.matches(line.canon()) || SignOff.isDay(line);
  }

  /** Says whether the line is the name of an organ and nothing else, as in a signature. */
  public boolean isOrgan(Line line) {
    return line.length() > 1
        && line.length() <= 40
        && mayEndOrgan(line.canon().charAt(line.length() - 1))
        && ORGAN.matcher(line.canon()).matches();
  }

  /** Most lines end otherwise. */
  private static boolean mayEndOrgan(char last) {
    return ")府室厅会局委办院组处心部议队司团学校".indexOf(last) >= 0;
  }

  /** Says whether the line opens or names an attachment (附件). */
  public static boolean isAttachment(Line line) {
    return ATTACHMENT.opens(line.canon()) && line.length() <= 80;
  }

  private static final Finder ATTACHMENT =
      Finder.compile("附[件表](?:[0-9一二三四五六七八九十]{1,2})?(?:[:.、。]|$)|附:");
}
