package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The headings of a plan that does not number them: short lines without a full stop, each with a
 * text below it. Only a plan that says in its title what it is is read so, since any article may be
 * laid out like that. Where the format marks them all, its marks say more.
 */
public final class BareHeadings {
  private static final int LONGEST = 30;
  static final Pattern TITLE =
      Pattern.compile(
          "[^。,;:]{4,70}(?:"
              + Lexicon.alternation(Lexicon.rows(Headings.class, "headings.tsv"), "title")
              + ")");
  static final Pattern YEAR = Pattern.compile("20[0-9]{2}年");
  private static final Pattern HEADING = Pattern.compile("[^。,;:!?|、]{4,30}");
  private static final Numbering NONE = new Numbering(Numbering.Style.HAN, 1, "", 0, true);

  private BareHeadings() {}

  /**
   * Returns an item for each heading and takes its lines out of the list.
   *
   * @param lines the document's lines, of which none is numbered
   */
  static List<Item> in(List<Line> lines) {
    List<Item> items = new ArrayList<>();
    int title = 0;
    while (title < lines.size() && !TITLE.matcher(lines.get(title).canon()).matches()) {
      title++;
    }
    int first = lines.size();
    for (int i = title + 1; i < lines.size(); i++) {
      Budget.check();
      if (isHeading(lines, i)) {
        items.add(new Item(NONE, lines.get(i), null));
        first = Math.min(first, i);
      } else if (!items.isEmpty()) {
        items.get(items.size() - 1).lines.add(lines.get(i));
      }
    }
    if (items.stream().allMatch(each -> each.opening().level() > 0)) {
      List<Item> marked = MarkedHeadings.in(lines, title);
      if (!marked.isEmpty()) {
        return marked;
      }
    }
    if (items.size() < 2) {
      return List.of();
    }
    lines.subList(first, lines.size()).clear();
    return items;
  }

  private static boolean isHeading(List<Line> lines, int at) {
    String canon = lines.get(at).canon();
    if (at + 1 >= lines.size()
        || canon.length() > LONGEST
        || !HEADING.matcher(canon).matches()
        || TITLE.matcher(canon).matches()) {
      return false;
    }
    String before = lines.get(at - 1).canon();
    String below = lines.get(at + 1).canon();
    boolean ended =
        "。;:)".indexOf(before.charAt(before.length() - 1)) >= 0
            || UnitList.isLabelled(before.substring(before.lastIndexOf('。') + 1))
            || TITLE.matcher(before).matches();
    return ended && below.indexOf('。') >= 0 && below.length() > canon.length();
  }
}
