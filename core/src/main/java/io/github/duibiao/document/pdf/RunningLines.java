package io.github.duibiao.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that come back on page after page: heads, feet and page numbers. They are the first or the
 * last on their pages, stand at one height and say the same but for their digits.
 */
final class RunningLines {
  /** How many lines from the edge of a page may be running. */
  private static final int DEPTH = 2;

  private static final double NEAR = 4;

  /** A head comes back on at least this share of the pages: odd and even ones may differ. */
  private static final double SHARE = 0.3;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–－―─·•\\s]*[0-9０-９]{1,4}[-—–－―─·•\\s]*"
              + "|第\\s*[0-9]{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?"
              + "|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?i:page\\s*[0-9]{1,4}(?:\\s*of\\s*[0-9]{1,4})?)");
  private static final Pattern DECORATED = Pattern.compile("\\s*[-—–－―─·•第].*");

  private record Seen(String key, double y, TextLine line) {}

  private RunningLines() {}

  /** Returns the pages without them. */
  static List<Page> removed(List<Page> pages) {
    Map<String, List<Seen>> byKey = new HashMap<>();
    for (Page page : pages) {
      for (TextLine line : edges(page)) {
        String key = key(line.text());
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(new Seen(key, line.y(), line));
      }
    }
    int least = Math.max(2, (int) Math.ceil(SHARE * pages.size()));
    Set<TextLine> running = Collections.newSetFromMap(new IdentityHashMap<>());
    byKey.forEach(
        (key, seen) -> {
          boolean number = NUMBER.matcher(seen.get(0).line.text()).matches();
          for (Seen each : seen) {
            long alike = seen.stream().filter(other -> Math.abs(other.y - each.y) <= NEAR).count();
            boolean decorated = number && DECORATED.matcher(each.line.text()).matches();
            if (decorated || alike >= (number ? 2 : least)) {
              running.add(each.line);
            }
          }
        });
    List<Page> rest = new ArrayList<>();
    for (Page page : pages) {
      List<TextLine> lines = new ArrayList<>(page.lines());
      lines.removeIf(running::contains);
      rest.add(new Page(page.number(), lines, page.tables()));
    }
    return rest;
  }

  /** The outermost lines, with those that stand beside them. */
  private static List<TextLine> edges(Page page) {
    List<TextLine> edges = new ArrayList<>();
    List<TextLine> lines = page.lines();
    double top = page.tables().isEmpty() ? Double.MAX_VALUE : page.tables().get(0).lattice().top();
    double bottom =
        page.tables().stream()
            .mapToDouble(each -> each.lattice().bottom())
            .max()
            .orElse(-Double.MAX_VALUE);
    int heights = 0;
    for (int i = 0; i < lines.size() && lines.get(i).y() < top; i++) {
      heights += i == 0 || lines.get(i).y() - lines.get(i - 1).y() > NEAR ? 1 : 0;
      if (heights > DEPTH) {
        break;
      }
      edges.add(lines.get(i));
    }
    heights = 0;
    for (int i = lines.size() - 1; i >= 0 && lines.get(i).y() > bottom; i--) {
      boolean next = i == lines.size() - 1 || lines.get(i + 1).y() - lines.get(i).y() > NEAR;
      heights += next ? 1 : 0;
      if (heights > DEPTH) {
        break;
      }
      if (!edges.contains(lines.get(i))) {
        edges.add(lines.get(i));
      }
    }
    return edges;
  }

  private static String key(String text) {
    return text.replaceAll("[0-9０-９]+", "#").replaceAll("\\s+", "");
  }
}
