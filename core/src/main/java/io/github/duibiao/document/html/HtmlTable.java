package io.github.duibiao.document.html;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import io.github.duibiao.document.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table of a page: whether it holds data or lays out the page, and its cells. */
final class HtmlTable {
  private static final int WIDEST = 1000;
  private static final int PAGE_BLOCKS = 4;
  private static final double MOST = 0.7;
  private static final Pattern SPAN = Pattern.compile("\\s*([0-9]{1,9}).*");

  private final List<List<Element>> rows = new ArrayList<>();
  private final Element table;

  HtmlTable(Element table) {
    this.table = table;
    for (Element each : table.children()) {
      if (each.normalName().equals("tr")) {
        row(each);
      } else if (each.normalName().matches("t(?:head|body|foot)")) {
        each.children().stream().filter(row -> row.normalName().equals("tr")).forEach(this::row);
      }
    }
  }

  private void row(Element row) {
    if (!PageHabits.isHidden(row)) {
      rows.add(
          row.children().stream()
              .filter(each -> each.normalName().matches("t[dh]"))
              .filter(each -> !PageHabits.isHidden(each))
              .toList());
    }
  }

  /**
   * Says whether the table lays out a page: other tables stand in it, or most of its text stands in
   * one cell as paragraphs.
   */
  boolean laysOut(TextWeights weights) {
    int all = weights.of(table).text;
    for (List<Element> row : rows) {
      for (Element cell : row) {
        int blocks = 0;
        for (Element each : cell.children()) {
          blocks += each.isBlock() || each.normalName().equals("br") ? 1 : 0;
        }
        boolean most = weights.of(cell).text > all * MOST;
        if ((most && (blocks >= PAGE_BLOCKS || (rows.size() == 1 && row.size() == 1)))
            || holdsTable(cell)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsTable(Element cell) {
    return cell.select("table").stream()
        .anyMatch(
            inner ->
                inner.select("tr").size() > 1 || inner.select("p,div,br").size() >= PAGE_BLOCKS);
  }

  /**
   * Returns the table; null where it has no cells.
   *
   * @param places how many places it may have
   */
  @Nullable Table read(int line, int places, Limits limits) throws DocumentException {
    TableLayout layout = new TableLayout(places);
    int at = line;
    for (List<Element> row : rows) {
      layout.row();
      for (Element cell : row) {
        PageText text = new PageText(limits.lineLength());
        Walk.over(cell, text);
        String said =
            text.blocks().stream()
                .map(each -> ((Paragraph) each).text().strip())
                .collect(Collectors.joining("\n"));
        int tracked = cell.sourceRange().start().lineNumber();
        at = text.blocks().stream().mapToInt(Block::line).findFirst().orElse(Math.max(at, tracked));
        int down = span(cell, "rowspan");
        layout.cell(
            said,
            at,
            down == 0 ? Integer.MAX_VALUE : down,
            Math.min(WIDEST, Math.max(1, span(cell, "colspan"))));
      }
    }
    return layout.table(line);
  }

  private static int span(Element cell, String attribute) {
    Matcher span = SPAN.matcher(cell.attr(attribute));
    return span.matches() ? Integer.parseInt(span.group(1)) : 1;
  }
}
