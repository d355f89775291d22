package io.github.duibiao.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mark that opens a numbered heading (层次序数): 一、 then （一） then 1. then （1） by the standard for
 * official documents (GB/T 9704), and the others that occur.
 *
 * @param style which kind of mark
 * @param value its number
 * @param label the number as written without punctuation
 * @param length how many characters the mark takes
 * @param sure whether it is a mark wherever it opens a line; one that may as well be a quantity or
 *     a word is a mark only where the numbers around it say so
 */
public record Numbering(Style style, int value, String label, int length, boolean sure) {

  /** What follows a number of several parts: a heading, not what it counts (1.5亿元). */
  private static final String TEXT = "(?![年月日万亿个倍元])(?=[\\u4e00-\\u9fff“《])";

  private static final Pattern STOPS = Pattern.compile("[、,.:]");
  private static final String HAN_NUMBER = "[〇零一二三四五六七八九十百]{1,6}";

  /** 一、二年级 and 一、二、三产业 name several of a kind: the next number, and what is counted. */
  private static final String NO_SERIES =
      "(?!(?:(?<=一、)二|(?<=二、)三|(?<=三、)四|(?<=四、)五|(?<=五、)六|(?<=六、)七|(?<=七、)八|(?<=八、)九)"
          + "(?:、|年级|季度|[类级等期批线月]))";

  private static final String COUNTED =
      "[\\u4e00-\\u9fff]{0,5}?(?:任务|事项|问题|项目|实事|措施|举措|行动|工程|专项|专题|机制|环节|场景)";

  /** No name that is counted is longer. */
  private static final int LONGEST_COUNTED = 8;

  /** What counts things and not the headings of the document: 重点项目12个. */
  private static final String MEASURE = "0-9年月日号天周时分个项次种条件家期场批类名人篇份处座所公里亩户台套辆只对组万亿余多至到.%-";

  private static final String FORMAL_NUMBER = "[壹贰叁参肆伍陆柒捌玖拾]{1,3}";
  private static final String BULLETS = "◎■●◆▲★※►▶•·○◇□☆➢➤✓✔";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  /** What stands after a rare number that may stand in brackets. */
  private static final String AFTER = "[、.。)〕]";

  /** The kinds of marks, from the outermost to the innermost. */
  public enum Style {
    CHAPTER("第(" + Numerals.PATTERN + ")(?:章|部分|编|篇)[、.:]?"),
    SECTION("第(" + Numerals.PATTERN + ")节[、.:]?"),
    FORMAL("[(〔]?(" + FORMAL_NUMBER + ")" + AFTER),
    STEM("[(〔]?([" + STEMS + BRANCHES + "])" + AFTER),
    ROMAN("[(〔]?([Ⅰ-Ⅻⅰ-ⅻ]|[IVX]{1,5}|[ivx]{1,5})" + AFTER + "(?![A-Za-z])"),
    HAN("(" + HAN_NUMBER + ")(?:、" + NO_SERIES + "|[.。])"),
    /** 第一条, and what else work may be counted in: 第一件, 第一项. */
    ARTICLE(
        "第(" + Numerals.PATTERN + ")条[、.:]?",
        "第(" + Numerals.PATTERN + ")[件项桩][、.:]?(?=[\\u4e00-\\u9fff“《])"),
    /** What is counted, and its number: 任务1, 事项2：, 问题三：. */
    NAMED(
        COUNTED + "([0-9]{1,2}|" + HAN_NUMBER + ")[、.:](?=[\\u4e00-\\u9fff“《])",
        COUNTED + "([0-9]{1,2})(?![" + MEASURE + "])(?=[\\u4e00-\\u9fff“《])"),
    HAN_IN_BRACKETS(
        "[(〔](" + HAN_NUMBER + ")[)〕][、.。]?|(" + HAN_NUMBER + ")\\)[、.。]?|([㈠-㈩])[、.。]?"),
    /** A number that was lost, of which the punctuation is left: 、加强领导. */
    LOST("()[、.](?=[\\u4e00-\\u9fff“《])"),
    ARABIC(
        "([0-9]{1,3})(?:[.、](?![0-9])| (?=[\\u4e00-\\u9fff]))|([⒈-⒛])[、.]?",
        "([0-9]{1,3})[.、](?=[0-9])|([0-9]{1,2})[,。:](?=[\\u4e00-\\u9fff“《])"),
    DECIMAL("([0-9]{1,2}[.][0-9]{1,2})(?:[. 、]?" + TEXT + "|[ 、](?=[0-9]))"),
    DECIMAL_BELOW("([0-9]{1,2}[.][0-9]{1,2}[.][0-9]{1,2})[. 、]?" + TEXT),
    ARABIC_IN_BRACKETS("[(〔]([0-9]{1,3})[)〕][、.。]?|([0-9]{1,3})\\)[、.。]?|([⑴-⒇])[、.。]?"),
    CIRCLED("([①-⑳❶-❿➀-➉➊-➓㊀-㊉])[、.。]?"),
    LETTER("[(〔]?([A-Za-z])[、.)〕](?=[\\u4e00-\\u9fff“《])"),
    WORD("(?:([一二三四五六七八九十]{1,3})(?:是|要)[,:]?|第([一二三四五六七八九十]{1,3})[,、:])(?=[\\u4e00-\\u9fff“《])"),
    /** A sign in place of a number: ■推进项目建设. */
    BULLET("()[" + BULLETS + "](?=[\\u4e00-\\u9fff“《])");

    private final String sure;
    private final @Nullable String unsure;

    /** Says whether marks of the kind tell one item from the next. */
    public boolean hasNumber() {
      return this != LOST && this != BULLET;
    }

    Style(String sure) {
      this(sure, null);
    }

    Style(String sure, @Nullable String unsure) {
      this.sure = sure;
      this.unsure = unsure;
    }

    /** Says whether marks of the kind are mostly of parts of a text: （1）, ①, a) and 一是. */
    public boolean isMinor() {
      return compareTo(ARABIC_IN_BRACKETS) >= 0;
    }
  }

  /** The number of an item has no more figures. */
  private static final int MOST_DIGITS = 3;

  private static final List<Form> ORDINALS = sure(Style.CHAPTER, Style.SECTION, Style.ARTICLE);
  private static final List<Form> HAN = sure(Style.HAN, Style.HAN_IN_BRACKETS);
  private static final List<Form> BRACKETS = sure(Style.HAN_IN_BRACKETS, Style.ARABIC_IN_BRACKETS);
  private static final List<Form> DIGITS =
      sure(Style.ARABIC, Style.DECIMAL, Style.DECIMAL_BELOW, Style.ARABIC_IN_BRACKETS);
  private static final List<Form> SIGNS =
      sure(Style.HAN_IN_BRACKETS, Style.ARABIC, Style.ARABIC_IN_BRACKETS, Style.CIRCLED);
  private static final List<Form> NAMED = sure(Style.NAMED);
  private static final List<Form> UNSURE_DIGITS = unsure(Style.ARABIC);
  private static final List<Form> UNSURE_LETTERS = likely(Style.ROMAN, Style.LETTER);
  private static final List<Form> UNSURE_SIGNS = likely(Style.ROMAN);
  private static final List<Form> UNSURE_BRACKETS =
      likely(Style.FORMAL, Style.STEM, Style.ROMAN, Style.LETTER);
  private static final List<Form> UNSURE_HAN =
      Stream.of(
              unsure(Style.ARTICLE),
              unsure(Style.NAMED),
              likely(Style.FORMAL, Style.STEM, Style.WORD))
          .flatMap(List::stream)
          .toList();
  private static final List<Form> UNSURE_MARKS = likely(Style.LOST);
  private static final List<Form> BULLETED = likely(Style.BULLET);

  /** A style and what finds it. */
  private record Form(Style style, Finder finder, boolean isSure) {
    @Nullable Numbering read(String canon) {
      Matcher matcher = finder.opening(canon);
      if (matcher == null) {
        return null;
      }
      String label = "";
      for (int i = 1; i <= matcher.groupCount() && label.isEmpty(); i++) {
        label = matcher.group(i) == null ? "" : matcher.group(i);
      }
      int value = value(style, label);
      if ((style == Style.CHAPTER && !canon.startsWith("章", label.length() + 1))
          || (style == Style.ARTICLE && !isSure)
          || style == Style.WORD
          || style == Style.NAMED) {
        // 第一部分, 第一件, 一是, 任务1 are called as they are written.
        label = STOPS.matcher(matcher.group()).replaceAll("");
      }
      return value < 1 && style.hasNumber()
          ? null
          : new Numbering(style, value, label, matcher.end(), isSure);
    }
  }

  private static List<Form> sure(Style... styles) {
    return Stream.of(styles).map(each -> new Form(each, Finder.compile(each.sure), true)).toList();
  }

  private static List<Form> likely(Style... styles) {
    return Stream.of(styles).map(each -> new Form(each, Finder.compile(each.sure), false)).toList();
  }

  private static List<Form> unsure(Style style) {
    String regex = style.unsure == null ? style.sure : style.unsure;
    return List.of(new Form(style, Finder.compile(regex), false));
  }

  /** Returns the mark at the beginning of a text in canonical punctuation, or null. */
  public static @Nullable Numbering at(String canon) {
    return canon.isEmpty() || !mayOpen(canon) ? null : first(surely(canon), canon);
  }

  /**
   * Returns every mark that the beginning of a text may be, the likeliest first: {@code 2.12月底前}
   * begins with 2. though it looks like a number of two parts.
   */
  public static List<Numbering> readings(String canon) {
    if (canon.isEmpty()) {
      return List.of();
    }
    Numbering sure = at(canon);
    List<Numbering> readings = sure == null ? List.of() : List.of(sure);
    // (i) is the first of Roman numbers or the ninth letter: the numbers around it tell.
    for (Form form : perhaps(canon.charAt(0))) {
      Numbering other = form.read(canon);
      if (other != null) {
        readings = Stream.concat(readings.stream(), Stream.of(other)).toList();
      }
    }
    return readings;
  }

  private static @Nullable Numbering first(List<Form> forms, String canon) {
    for (Form form : forms) {
      Numbering mark = form.read(canon);
      if (mark != null) {
        return mark;
      }
    }
    return null;
  }

  /** Returns the styles that a mark surely has by its first character. */
  private static List<Form> surely(String canon) {
    char first = canon.charAt(0);
    return switch (first) {
      case '第' -> ORDINALS;
      case '(', '〔' -> BRACKETS;
      case '〇', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百' -> HAN;
      default ->
          Glyphs.isDigit(first)
              ? DIGITS
              : isSign(first) ? SIGNS : mayBeNamed(canon) ? NAMED : List.of();
    };
  }

  /** Says whether a number stands behind the first few characters. */
  private static boolean mayBeNamed(String canon) {
    int most = Math.min(canon.length() - 1, LONGEST_COUNTED);
    int end = 0;
    while (end < most && Glyphs.isHan(canon.charAt(end)) && !isNumber(canon.charAt(end))) {
      end++;
    }
    return end > 1 && isNumber(canon.charAt(end));
  }

  private static boolean isNumber(char c) {
    return Glyphs.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  /** Says whether a text does not begin with a figure, or with one and a mark behind it. */
  private static boolean mayOpen(String canon) {
    int end = 0;
    while (end < canon.length() && end <= MOST_DIGITS && Glyphs.isDigit(canon.charAt(end))) {
      end++;
    }
    return end == 0 || (end < canon.length() && ".、 )〕".indexOf(canon.charAt(end)) >= 0);
  }

  /** Returns the styles that a mark may have by its first character. */
  private static List<Form> perhaps(char first) {
    if (Glyphs.isDigit(first)) {
      return UNSURE_DIGITS;
    }
    if ((first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z')) {
      return UNSURE_LETTERS;
    }
    if (first == '(' || first == '〔') {
      return UNSURE_BRACKETS;
    }
    if (first == '、' || first == '.') {
      return UNSURE_MARKS;
    }
    if (BULLETS.indexOf(first) >= 0) {
      return BULLETED;
    }
    return first >= 'Ⅰ' && first <= 'ⅻ'
        ? UNSURE_SIGNS
        : Glyphs.isHan(first) ? UNSURE_HAN : List.of();
  }

  private static boolean isSign(char c) {
    return (c >= '①' && c <= '⒛')
        || (c >= '❶' && c <= '➓')
        || (c >= '㈠' && c <= '㈩')
        || (c >= '㊀' && c <= '㊉');
  }

  private static int value(Style style, String label) {
    if (label.isEmpty()) {
      return 0;
    }
    char first = label.charAt(0);
    if (isSign(first)) {
      int[] starts = {'①', '⑴', '⒈', '❶', '➀', '➊', '㈠', '㊀'};
      int value = 0;
      for (int start : starts) {
        value = first >= start ? first - start + 1 : value;
      }
      return value;
    }
    return switch (style) {
      case DECIMAL, DECIMAL_BELOW -> Numerals.parse(label.substring(label.lastIndexOf('.') + 1));
      case STEM -> Math.max(STEMS.indexOf(first), BRANCHES.indexOf(first)) + 1;
      case LETTER -> Character.toLowerCase(first) - 'a' + 1;
      case ROMAN -> roman(label);
      default -> Numerals.parse(label);
    };
  }

  private static int roman(String label) {
    if (label.charAt(0) >= 'Ⅰ') {
      return (label.charAt(0) - 'Ⅰ') % 16 + 1;
    }
    int value = 0;
    for (int i = 0; i < label.length(); i++) {
      int here = digit(label.charAt(i));
      value += i + 1 < label.length() && digit(label.charAt(i + 1)) > here ? -here : here;
    }
    return value;
  }

  private static int digit(char roman) {
    return switch (roman) {
      case 'I', 'i' -> 1;
      case 'V', 'v' -> 5;
      default -> 10;
    };
  }

  /** Returns the mark as the number of a task writes it: {@code 一}, but {@code 第一条}. */
  public String taskLabel() {
    return style == Style.ARTICLE ? sectionLabel() : label;
  }

  /** Returns the mark as a section number writes it: {@code 一} or {@code (二)}. */
  public String sectionLabel() {
    return switch (style) {
      case HAN_IN_BRACKETS, ARABIC_IN_BRACKETS -> "(" + label + ")";
      case CHAPTER -> label.startsWith("第") ? label : "第" + label + "章";
      case SECTION -> "第" + label + "节";
      case ARTICLE -> label.startsWith("第") ? label : "第" + label + "条";
      default -> label;
    };
  }
}
