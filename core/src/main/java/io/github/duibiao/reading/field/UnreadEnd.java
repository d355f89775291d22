package io.github.duibiao.reading.field;

import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The end of a text in which no clause was found, where it looks like one all the same: a bracket,
 * a last sentence of names, or a few words behind the last full stop, a dash or a mark (…予以公布。信息科).
 */
public final class UnreadEnd {
  private static final String OPEN = "(〔{";
  private static final String CLOSED = ")〕}";

  /** What parts a clause from the sentence in front of it. */
  private static final String PARTS = "。!-|/<>=◆◇■□●○▲△★☆※►▶→◎*";

  /** What units and limits hardly have, and sentences do. */
  private static final String OF_SENTENCES = ",%“《";

  private static final Finder TIME = Finder.named(UnitName.EXPRESSIONS, "time");
  private static final Pattern PIECES = Pattern.compile("[、,;。:/|()〔〕<>《》=>→\\s-]+");
  private static final Pattern ROLE =
      Pattern.compile("(?:按职责|分工|分别|共同|具体){0,2}(?:牵头|负责|配合|落实|承办|协办|参与|实施)$");

  /** What only names of bodies end with: 包片 and 专职人员 end many a sentence. */
  private static final Pattern BODY = Pattern.compile(UnitName.pattern("STRONG").pattern() + "$");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2}");
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST = 30;
  private static final int LONGEST_IN_BRACKETS = 120;

  /** A time limit is no longer: 12月底前完成. */
  private static final int LIMIT = 10;

  private static final int SHORTEST_BEFORE = 4;

  private UnreadEnd() {}

  /** Returns the end that may be a clause; null where there is none. */
  public static @Nullable String of(String text) {
    String told = text.strip();
    int from = told.isEmpty() ? -1 : start(Glyphs.canonical(told));
    return from < 0 ? null : told.substring(from);
  }

  private static int start(String canon) {
    int end = canon.length();
    if (CLOSED.indexOf(canon.charAt(end - 1)) >= 0) {
      int open = end - 1;
      while (open > 0 && end - open < LONGEST_IN_BRACKETS && OPEN.indexOf(canon.charAt(open)) < 0) {
        open--;
      }
      return open >= SHORTEST_BEFORE && OPEN.indexOf(canon.charAt(open)) >= 0 ? open : -1;
    }
    int last = canon.lastIndexOf('。', end - 2) + 1;
    if (end - last <= LONGEST_IN_BRACKETS && last > SHORTEST_BEFORE && isList(canon, last)) {
      return last;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST && PARTS.indexOf(canon.charAt(start - 1)) < 0) {
      start--;
    }
    boolean ends =
        start >= SHORTEST_BEFORE
            && start < end
            && end - start <= LONGEST
            && isNoSentence(canon.substring(start, end));
    return ends ? start : -1;
  }

  /**
   * Says whether all pieces of a last sentence that are no time limits end as names of bodies do.
   */
  private static boolean isList(String canon, int from) {
    int pieces = 0;
    int bodies = 0;
    for (String each : PIECES.splitAsStream(canon.substring(from)).toList()) {
      String piece = ROLE.matcher(each).replaceFirst("");
      boolean time = piece.length() <= LIMIT && TIME.isIn(piece);
      if (!piece.isEmpty() && !time) {
        pieces++;
        boolean counts = piece.chars().anyMatch(c -> c >= '0' && c <= '9'); // 公开服务站5处
        boolean body = piece.length() <= LONGEST_NAME && BODY.matcher(piece).find();
        bodies += !counts && body && !UnitName.demands(piece) ? 1 : 0;
      }
    }
    return bodies > 0 && bodies == pieces;
  }

  private static boolean isNoSentence(String words) {
    return HAN.matcher(words).find()
        && words.chars().noneMatch(c -> OF_SENTENCES.indexOf(c) >= 0)
        && !UnitName.demands(words);
  }
}
