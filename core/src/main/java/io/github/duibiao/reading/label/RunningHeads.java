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
 * the numbers of several pages.
 */
final class RunningHeads {
  private static final Pattern PAGE =
      Pattern.compile("[-—–·]{1,3}[0-9]{1,3}[-—–·]{1,3}|第[0-9]{1,3}页(?:[,/]?共[0-9]{1,3}页)?");

  /** The head is among the first lines. */
  private static final int HEAD = 3;

  private static final int LONGEST = 60;

  private final List<String> head = new ArrayList<>();

  /** What stands right below the number of a page, with the first line where it does. */
  private final Map<String, Integer> below = new HashMap<>();

  private final Set<Integer> lines = new HashSet<>();
  private int before = -1;
  private boolean belowPage;

  /** Takes the next line of the document. */
  void add(String text, int line) {
    String canon = text.length() > LONGEST ? "" : Glyphs.canonical(text).replace(" ", "");
    boolean page = !canon.isEmpty() && PAGE.matcher(canon).matches();
    boolean repeats = head.contains(canon);
    if (page && before >= 0) {
      lines.add(before);
    }
    if (repeats && belowPage) {
      lines.add(line);
    }
    if (belowPage && !page && !canon.isEmpty()) {
      Integer first = below.putIfAbsent(canon, line);
      if (first != null) {
        lines.add(first);
        lines.add(line);
      }
    }
    before = repeats ? line : -1;
    belowPage = page;
    if (head.size() < HEAD && !canon.isEmpty() && !repeats) {
      head.add(canon);
      before = -1;
    }
  }

  /** Returns the lines that repeat the head. */
  Set<Integer> lines() {
    return Set.copyOf(lines);
  }
}
