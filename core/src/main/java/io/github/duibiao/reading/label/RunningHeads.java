package io.github.duibiao.reading.label;

import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The head of the first page (a letterhead, a title) where a printer repeated it on other pages:
 * the same text, right above or below the number of a page; and any other text that stands below
 * the numbers of several pages and nowhere else. A cell of a table, such as the name of a unit, may
 * come to stand there too, but stands in other rows as well.
 */
final class RunningHeads {
  private static final Pattern PAGE =
      Pattern.compile("[-—–·]{1,3}[0-9]{1,3}[-—–·]{1,3}|第[0-9]{1,3}页(?:[,/]?共[0-9]{1,3}页)?");

  /** The head is among the first lines. */
  private static final int HEAD = 3;

  private static final int LONGEST = 60;

  private final List<String> head = new ArrayList<>();

  /** What stands right below the number of a page, with the lines where it does. */
  private final Map<String, Set<Integer>> below = new HashMap<>();

  private final Set<Integer> lines = new HashSet<>();
  private int before = -1;
  private boolean belowPage;

  /** Takes the next line of the document. */
  void add(String text, int line) {
    String canon = bare(text);
    boolean page = !canon.isEmpty() && PAGE.matcher(canon).matches();
    boolean repeats = head.contains(canon);
    if (page && before >= 0) {
      lines.add(before);
    }
    if (repeats && belowPage) {
      lines.add(line);
    }
    if (belowPage && !page && !canon.isEmpty()) {
      below.computeIfAbsent(canon, any -> new HashSet<>()).add(line);
    }
    before = repeats ? line : -1;
    belowPage = page;
    if (head.size() < HEAD && !canon.isEmpty() && !repeats) {
      head.add(canon);
      before = -1;
    }
  }

  /** Says whether a text stands below the numbers of several pages. */
  boolean repeats() {
    below.values().removeIf(each -> each.size() < 2);
    return !below.isEmpty();
  }

  /** Takes a line once more, to find out what stands elsewhere too. */
  void again(String text, int line) {
    String canon = bare(text);
    Set<Integer> known = head.contains(canon) ? null : below.get(canon);
    if (known != null && !known.contains(line)) {
      below.remove(canon);
    }
  }

  private static String bare(String text) {
    return text.length() > LONGEST ? "" : Glyphs.canonical(text).replace(" ", "");
  }

  /** Returns the lines that repeat a head. */
  Set<Integer> lines() {
    below.values().forEach(lines::addAll);
    return Set.copyOf(lines);
  }
}
