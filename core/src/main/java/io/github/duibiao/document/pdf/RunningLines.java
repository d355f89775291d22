package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
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

  /** A gap this many times as high as the usual one parts them from the text. */
  private static final double WIDE = 1.15;

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
  static List<PdfPage> removed(List<PdfPage> pages) {
    Map<String, List<Seen>> byKey = new HashMap<>();
    for (PdfPage page : pages) {
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
            Budget.check();
            long alike = seen.stream().filter(other -> Math.abs(other.y - each.y) <= NEAR).count();
            boolean decorated = number && DECORATED.matcher(each.line.text()).matches();
            if (decorated || alike >= (number ? 2 : least)) {
              running.add(each.line);
            }
          }
        });
    List<PdfPage> rest = new ArrayList<>();
    for (PdfPage page : pages) {
      List<TextLine> lines = new ArrayList<>(page.lines());
      lines.removeIf(running::contains);
      rest.add(new PdfPage(page.number(), lines, page.tables()));
    }
    return rest;
  }

  /** The lines outside of all tables from each edge of a page up to a gap. */
  private static List<TextLine> edges(PdfPage page) {
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (RuledTable each : page.tables()) {
      top = Math.min(top, each.lattice().top());
      bottom = Math.max(bottom, each.lattice().bottom());
    }
    List<List<TextLine>> heights = heights(page.lines());
    double gap = WIDE * pitch(heights);
    Set<TextLine> edges = Collections.newSetFromMap(new IdentityHashMap<>());
    List<List<TextLine>> turned = new ArrayList<>(heights);
    Collections.reverse(turned);
    addEdge(heights, top, gap, true, edges);
    addEdge(turned, bottom, gap, false, edges);
    return List.copyOf(edges);
  }

  /** What is not parted from the rest by a gap is of the page's edge only if it is a number. */
  private static void addEdge(
      List<List<TextLine>> heights, double table, double gap, boolean above, Set<TextLine> edges) {
    List<TextLine> near = new ArrayList<>();
    for (int i = 0; i < Math.min(DEPTH, heights.size()); i++) {
      double y = heights.get(i).get(0).y();
      if (above ? y >= table : y <= table) {
        break;
      }
      near.addAll(heights.get(i));
      double next = i + 1 < heights.size() ? heights.get(i + 1).get(0).y() : table;
      if (Math.abs(next - y) > gap) {
        edges.addAll(near);
      }
    }
    near.removeIf(each -> !NUMBER.matcher(each.text()).matches());
    edges.addAll(near);
  }

  private static List<List<TextLine>> heights(List<TextLine> lines) {
    List<List<TextLine>> heights = new ArrayList<>();
    for (TextLine each : lines) {
      List<TextLine> last = heights.isEmpty() ? List.of() : heights.get(heights.size() - 1);
      if (!last.isEmpty() && each.y() - last.get(0).y() <= NEAR) {
        last.add(each);
      } else {
        heights.add(new ArrayList<>(List.of(each)));
      }
    }
    return heights;
  }

  private static double pitch(List<List<TextLine>> heights) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < heights.size(); i++) {
      gaps.add(heights.get(i).get(0).y() - heights.get(i - 1).get(0).y());
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }

  private static String key(String text) {
    return text.replaceAll("[0-9０-９]+", "#").replaceAll("\\s+", "");
  }
}
