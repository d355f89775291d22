package io.github.duibiao.reading.head;

import io.github.duibiao.reading.head.Titles.Found;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What names a plan beside its title: the notice that hands it out (某县人民政府关于印发《…》的通知), and the
 * sentence that says what was agreed on or set up. The words lie in {@code titles.tsv}.
 */
final class Notices {
  private static final String NUMBER =
      "[\\u4e00-\\u9fffA-Za-z]{1,14}[〔(]20[0-9]{2}[〕)]第?[0-9]{1,5}号[:]?";
  private static final String LETTER = "的?(?:" + Titles.words("letter") + ")(?:\\([^()]{1,16}\\))?";
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:"
              + NUMBER
              + ")?《?(?<organ>[^。,;:!?|《》]{0,60}?)(?:关于)?(?:做好)?(?:"
              + Titles.words("give")
              + ")(?<title>[^。;!?|]{4,90}?)"
              + LETTER
              + "》?");
  private static final Pattern DOES =
      Pattern.compile("《?(?<organ>[^。,;:!?|《》]{0,40}?)关于做好(?<title>[^。;!?|]{4,80}?)的通知》?");
  private static final Pattern ANY_NOTICE =
      Pattern.compile(
          "(?:"
              + NUMBER
              + ")?《?(?<title>(?<organ>[^。,;:!?|《》]{0,40}?)(?:关于|"
              + Titles.words("forward")
              + ")[^。;!?|]{4,80}?的(?:"
              + Titles.words("letter")
              + ")(?:\\([^()]{1,16}\\))?)》?");
  private static final Pattern NOTICE_RUNS_ON =
      Pattern.compile(
          "(?:"
              + NUMBER
              + ")?(?<organ>[^。,;:!?|《》]{0,40}?)(?:关于)?(?:"
              + Titles.words("give")
              + ")(?<title>[^。;:!?|]{4,80}?)(?:的通知|,)");
  private static final Pattern RUNS_ON =
      Pattern.compile(
          "[^。,;:!?|]{4,60}?"
              + Titles.KIND
              + "(?:\\([^()]{1,24}\\))?(?="
              + Titles.words("behind")
              + ")");
  private static final Pattern AGREED =
      Pattern.compile(
          "(?:《(?<agreed>[^《》]{4,80}|[^《》]{0,40}《[^《》]{2,50}》[^《》]{0,40})》(?:\\([^()]{0,20}\\))?(?:"
              + Titles.words("agreed")
              + ")|(?<!关于)(?:印发|现将)《(?<given>[^《》]{4,80}|[^《》]{0,40}《[^《》]{2,50}》[^《》]{0,40})》)");
  private static final Pattern MADE =
      Pattern.compile(
          "(?:"
              + Titles.words("made")
              + ")《?(?<title>(?!本|此|该|了)(?:[^。;:,《》]|《[^《》]{1,40}》){4,60}?"
              + Titles.KIND
              + "(?:\\([^()]{1,24}\\))?)》?(?:如下|[。;:]|,请|$)");
  private static final Pattern FORWARD = Pattern.compile(Titles.words("forward"));

  private Notices() {}

  /** Returns what a notice names that a text consists of, or null. */
  static @Nullable Found whole(String text, String canon, int lines) {
    if (!Titles.isBalanced(canon) || (canon.indexOf("关于") < 0 && !canon.contains("的"))) {
      return null;
    }
    Matcher notice = NOTICE.matcher(canon);
    if (notice.matches()) {
      return named(text, notice, lines, Titles.NAMED, text.length(), false);
    }
    Matcher does = DOES.matcher(canon);
    if (does.matches() && Titles.isTitle(does.group("title"))) {
      return named(text, does, lines, Titles.NAMED, text.length(), false);
    }
    Matcher any = ANY_NOTICE.matcher(canon);
    if (any.matches()) {
      boolean forwards = FORWARD.matcher(canon).find();
      return named(text, any, lines, Titles.NAMED - 1, text.length(), forwards);
    }
    return null;
  }

  private static Found named(
      String text, Matcher notice, int lines, int worth, int length, boolean forwards) {
    String organ = text.substring(notice.start("organ"), notice.end("organ"));
    if (Glyphs.canonical(organ).endsWith("关于")) {
      organ = organ.substring(0, organ.length() - 2);
    }
    Matcher forward = FORWARD.matcher(Glyphs.canonical(organ));
    boolean forwarded = forwards;
    if (forward.find()) {
      // 某省政府转发国务院办公厅关于…: who hands it on, not whose it is.
      organ = organ.substring(0, forward.start());
      forwarded = true;
    }
    String title = Titles.unquoted(text.substring(notice.start("title"), notice.end("title")));
    int merit = Titles.merit(Glyphs.canonical(title));
    return new Found(
        title, organ.isEmpty() ? null : organ, worth + merit, lines, length, forwarded);
  }

  /** Returns the title with which a paragraph begins that it ran into; null if there is none. */
  static @Nullable Found runsOn(Line line) {
    String text = line.text().substring(0, Math.min(line.length(), 200));
    String canon = Glyphs.canonical(text);
    Matcher notice = NOTICE_RUNS_ON.matcher(canon);
    if (notice.lookingAt()) {
      int organ = notice.end("organ");
      if ((organ == 0 || PlaceNames.isOrgan(canon.substring(notice.start("organ"), organ)))
          && Titles.isBalanced(notice.group("title"))) {
        return named(text, notice, 1, Titles.SAID, notice.end(), false);
      }
    }
    Matcher opening = RUNS_ON.matcher(canon);
    if (opening.lookingAt() && Titles.isTitle(opening.group())) {
      return new Found(
          text.substring(0, opening.end()),
          null,
          Titles.SAID + Titles.merit(opening.group()),
          1,
          opening.end(),
          false);
    }
    return null;
  }

  /** Returns the title that a text says its plan has: 《…》已经县政府同意, 特制定…方案。; or null. */
  static @Nullable Found said(String text) {
    String shown = text.substring(0, Math.min(text.length(), 4000));
    String canon = Glyphs.canonical(shown);
    Matcher agreed = AGREED.matcher(canon);
    while (agreed.find()) {
      String group = agreed.group("agreed") != null ? "agreed" : "given";
      String name = agreed.group(group);
      if (Titles.hasKind(name)) {
        return new Found(
            shown.substring(agreed.start(group), agreed.end(group)),
            null,
            Titles.SAID + Titles.merit(name),
            0,
            0,
            false);
      }
    }
    Matcher made = MADE.matcher(canon);
    while (made.find()) {
      String name = made.group("title");
      if (Glyphs.letters(name).length() >= 6 && !Titles.ONLY_KIND.matcher(name).matches()) {
        return new Found(
            shown.substring(made.start("title"), made.end("title")),
            null,
            Titles.SAID - 1 + Titles.merit(name),
            0,
            0,
            false);
      }
    }
    return null;
  }
}
