package io.github.duibiao.text;

import io.github.duibiao.document.Budget;
import java.util.Arrays;

/**
 * The characters of scraped Chinese text, brought to order.
 *
 * <p>{@link #clean} is what a plan keeps: the document's own characters without invisible ones and
 * without the blanks that page layout put inside words. {@link #canonical} is what patterns are
 * matched against: the same length, so that positions carry over, but with one form for each
 * punctuation mark, whichever width the document uses, and with simplified characters.
 */
public final class Glyphs {
  private static final String UNIT_ENDS = "局委办厅室科处股所站院会部司团队";
  private static final int SHORTEST_SPACED = 8;

  /** What units end with and many other words, so that only a list of units tells. */
  private static final String OTHER_ENDS = "府道镇乡街村区校心联行馆门*＊★";

  /** What the name of a list of units ends with: 责任单位, 牵头部门, 承办科室. */
  private static final String LABEL_ENDS = "位门室头办";

  /** A list of units that blanks part is no longer. */
  private static final int LONGEST_LIST = 200;

  private static final String UNIT_OPENS = "各县区市省州旗镇乡責责牵牽配";
  private static final String COUNTED = "年月日号號天周时時分个個项項次种種条條家件期场場批类類名人篇份处處季";

  /**
   * How far the canonical form of every character lies from it, since every character of a text is
   * asked for.
   */
  private static final char[] TO_CANONICAL = Simplified.shifts();

  /** How far what every character is compared as lies from it: see {@link #folded}. */
  private static final char[] TO_FOLDED = Simplified.shifts();

  /** What every character leaves on the page: nothing, room or itself. */
  private static final byte[] SEEN = new byte[Character.MAX_VALUE + 1];

  private static final byte INVISIBLE = 0;
  private static final byte BLANK = 1;
  private static final byte KEPT = 2;

  // The tables are filled by what is special, and not by asking for each of 65,536 characters:
  // whoever reads one document waits for it.
  static {
    for (char c = '！'; c <= '～'; c++) {
      canonical((char) (c - '！' + '!'), Character.toString(c));
      TO_FOLDED[c] = (char) (Character.toLowerCase((char) (c - '！' + '!')) - c);
    }
    lower(0, 0x600);
    lower(0x10a0, 0x1100);
    lower(0x13a0, 0x1400);
    lower(0x1c80, 0x1cc0);
    lower(0x1e00, 0x2200);
    lower(0x2400, 0x2500);
    lower(0x2c00, 0x2e00);
    lower(0xa640, 0xa800);
    canonical('〔', "［[【〖﹝");
    canonical('〕', "］]】〗﹞");
    canonical('“', "「『");
    canonical('”', "」』");
    canonical('。', "｡");
    canonical('、', "､");
    canonical('(', "﹙");
    canonical(')', "﹚");
    canonical(',', "﹐");
    canonical(';', "﹔");
    canonical(':', "﹕∶");
    canonical('-', "—–―～－﹣─━═");
    canonical('|', "│┃║");
    canonical('+', "┌┐└┘├┤┬┴┼");
    Arrays.fill(SEEN, KEPT);
    see(0, 0x100);
    see(0x600, 0x900);
    see(0x1680, 0x1681);
    see(0x1800, 0x1810);
    see(0x2000, 0x2070);
    see(0x2800, 0x2801);
    see(0x3000, 0x3001);
    see(0x3164, 0x3165);
    Arrays.fill(SEEN, 0xe000, 0xf900, INVISIBLE);
    Arrays.fill(SEEN, 0xfe00, 0xfe10, INVISIBLE);
    see(0xfeff, 0xff00);
    see(0xfff0, 0x10000);
  }

  /** Gives the letters between two characters their lower case. */
  private static void lower(int from, int to) {
    for (int c = from; c < to; c++) {
      TO_FOLDED[c] = (char) (Character.toLowerCase((char) c) - c);
    }
  }

  private static void canonical(char canon, String others) {
    for (int i = 0; i < others.length(); i++) {
      char c = others.charAt(i);
      TO_CANONICAL[c] = (char) (canon - c);
    }
  }

  /** Asks for the characters between two what they leave on the page; the others are seen. */
  private static void see(int from, int to) {
    for (int c = from; c < to; c++) {
      SEEN[c] = seen((char) c);
    }
  }

  private Glyphs() {}

  /**
   * Returns the line without invisible characters, without what programs put into it, and without
   * blanks that part neither Latin words nor units nor a number from its heading.
   */
  public static String clean(String raw) {
    String line = Clutter.remove(raw);
    int kept = 0;
    while (kept < line.length() && SEEN[line.charAt(kept)] == KEPT) {
      kept++;
    }
    if (kept == line.length()) {
      return line;
    }
    boolean asked = false;
    boolean spaced = false;
    StringBuilder out = new StringBuilder(line.length()).append(line, 0, kept);
    boolean blank = false;
    for (int i = kept; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (SEEN[c] == KEPT) {
        if (blank && !out.isEmpty()) {
          boolean parts = partsUnits(out, c) || partsNumber(out, line, i);
          if (parts && !asked) {
            asked = true;
            spaced = isSpacedOut(line);
          }
          if (partsWords(out.charAt(out.length() - 1), c) || (parts && !spaced)) {
            out.append(' ');
          }
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Says whether blanks stand between most characters, as where a machine read a scan. */
  private static boolean isSpacedOut(String line) {
    int blanks = 0;
    int others = 0;
    boolean before = false;
    for (int i = 0; i < line.length(); i++) {
      boolean blank = isBlank(line.charAt(i));
      blanks += blank && !before && others > 0 ? 1 : 0;
      others += blank ? 0 : 1;
      before = blank;
    }
    return others >= SHORTEST_SPACED && blanks * 5 >= others * 2;
  }

  /** A blank may be all that parts two units of a list: 市审计局 市财政局. */
  private static boolean partsUnits(CharSequence before, char after) {
    char last = before.charAt(before.length() - 1);
    boolean ends = UNIT_ENDS.indexOf(last) >= 0;
    return (ends && UNIT_OPENS.indexOf(after) >= 0)
        || ((ends || OTHER_ENDS.indexOf(last) >= 0) && isHan(after) && isBehindLabel(before));
  }

  /** Says whether a list of units is under way: 责任单位：市审计局. */
  private static boolean isBehindLabel(CharSequence before) {
    for (int i = before.length() - 1; i > 1 && before.length() - i < LONGEST_LIST; i--) {
      char c = before.charAt(i);
      if (c == '：' || c == ':') {
        return LABEL_ENDS.indexOf(before.charAt(i - 1)) >= 0;
      }
      if (c == '。') {
        return false;
      }
    }
    return false;
  }

  /** A heading's number may be parted from it by a blank alone: 1 总体要求. */
  private static boolean partsNumber(CharSequence before, String line, int at) {
    char after = line.charAt(at);
    if (before.length() > 5 || !isDigit(before.charAt(0)) || !(isHan(after) || isDigit(after))) {
      return false;
    }
    int dots = 0;
    for (int i = 0; i < before.length(); i++) {
      dots += before.charAt(i) == '.' && i > 0 && i + 1 < before.length() ? 1 : 0;
      if (!isDigit(before.charAt(i)) && before.charAt(i) != '.') {
        return false;
      }
    }
    boolean years = line.startsWith("年度", at);
    boolean ends = isDigit(before.charAt(before.length() - 1));
    return dots == 1
        ? isDigit(after) && ends
        : before.length() <= 2 && ends && isHan(after) && (years || COUNTED.indexOf(after) < 0);
  }

  /** Says whether a blank between two characters parts words: Latin ones only do. */
  static boolean partsWords(char before, char after) {
    return isLatin(before) && isLatin(after) && !(isDigit(before) && isDigit(after));
  }

  /** Returns the text with one form for each punctuation mark; the length stays. */
  public static String canonical(String text) {
    Budget.glance();
    char[] out = text.toCharArray();
    boolean dotted = false;
    for (int i = 0; i < out.length; i++) {
      out[i] += TO_CANONICAL[out[i]];
      dotted |= out[i] == '.';
    }
    for (int i = 1; dotted && i < out.length; i++) {
      boolean wide = text.charAt(i) == '．' && isHan(out[i - 1]);
      if (out[i] == '.' && (wide || endsSentence(out, i))) {
        out[i] = '。';
      }
    }
    return new String(out);
  }

  /** A full stop typed as a dot: after a Han character or a closing mark, before Han or the end. */
  private static boolean endsSentence(char[] text, int dot) {
    char before = text[dot - 1];
    if (!isHan(before) && "”)》\"".indexOf(before) < 0) {
      return false;
    }
    return dot + 1 == text.length || isHan(text[dot + 1]) || "“(《\"〔".indexOf(text[dot + 1]) >= 0;
  }

  /**
   * Returns what a character is compared as wherever texts are compared: half-width, simplified and
   * in lower case. Whether a mark counts is for the caller to say.
   */
  public static char folded(char c) {
    return (char) (c + TO_FOLDED[c]);
  }

  private static char canonical(char c) {
    return (char) (c + TO_CANONICAL[c]);
  }

  public static boolean isHan(char c) {
    return (c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff') || c == '〇';
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  public static boolean isBlank(char c) {
    return SEEN[c] == BLANK;
  }

  private static byte seen(char c) {
    if (Character.isSpaceChar(c) || c == '\t' || c == '\u3164' || c == '\u2800') {
      return BLANK;
    }
    int type = Character.getType(c);
    boolean unseen = type == Character.CONTROL || type == Character.FORMAT;
    return unseen ? INVISIBLE : KEPT;
  }

  /** Returns how much deeper in brackets or quotation marks a text is behind a character. */
  public static int nesting(char canon) {
    return switch (canon) {
      case '(', '“', '《', '〔' -> 1;
      case ')', '”', '》', '〕' -> -1;
      default -> 0;
    };
  }

  /** Says whether blanks or line breaks stand in the text. */
  public static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c) || c == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Says whether a character leaves nothing on the page, or nothing but room. */
  public static boolean isUnseen(char c) {
    return SEEN[c] != KEPT;
  }

  /** Says whether the text has any of the characters that {@link #letters} returns. */
  public static boolean hasLetters(String text, int from) {
    int i = from;
    while (i < text.length() && !isLetter(canonical(text.charAt(i)))) {
      i++;
    }
    return i < text.length();
  }

  /** Says whether a character is one that {@link #letters} returns. */
  public static boolean isLetter(char c) {
    return isHan(c) || isLatin(c);
  }

  /** Returns the Han characters, Latin letters and digits alone: what two wordings share. */
  public static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = canonical(text.charAt(i));
      if (isLetter(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
