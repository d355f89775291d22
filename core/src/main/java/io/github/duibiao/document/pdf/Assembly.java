package io.github.duibiao.document.pdf;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pages → paragraphs and tables that do not stop at the end of a page. */
final class Assembly {
  private static final String ENDS = "。！？；：";

  /** How many lines of a page or column tell its margins. */
  private static final int ENOUGH = 4;

  /** What begins a paragraph after one that has ended, though it stands at the margin. */
  private static final Pattern OPENS =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])"
              + "|附件|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$");

  /** A gap between lines that is this many times the usual one ends a paragraph. */
  private static final double WIDE = 1.7;

  private final Limits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<RuledTable> parts = new ArrayList<>();
  private int partsLine;
  private @Nullable TextLine last;
  private @Nullable Margins lastMargins;
  private boolean turned;
  private int line = 1;
  private int begun = 1;
  private long cells;

  private Assembly(Limits limits) {
    this.limits = limits;
  }

  static ImmutableList<Block> of(List<PdfPage> pages, Limits limits) throws DocumentException {
    Assembly assembly = new Assembly(limits);
    List<TextLine> all = new ArrayList<>();
    pages.forEach(each -> all.addAll(text(rows(each.lines()))));
    Margins usual = Margins.of(all, 2, new Margins(0, Double.MAX_VALUE));
    for (PdfPage page : pages) {
      assembly.turned = true;
      assembly.add(page, usual);
    }
    assembly.closeText();
    assembly.closeTable();
    return ImmutableList.copyOf(assembly.blocks);
  }

  private void add(PdfPage page, Margins usual) throws DocumentException {
    int next = 0;
    for (RuledTable table : page.tables()) {
      int start = next;
      while (next < page.lines().size()
          && page.lines().get(next).y() <= table.lattice().top() + 2) {
        next++;
      }
      addLines(page.lines().subList(start, next), usual);
      addTable(table);
      turned = false;
    }
    addLines(page.lines().subList(next, page.lines().size()), usual);
  }

  private void addTable(RuledTable table) throws DocumentException {
    closeText();
    if (!parts.isEmpty() && !(turned && table.hasEdgesOf(parts.get(parts.size() - 1)))) {
      closeTable();
    }
    if (parts.isEmpty()) {
      partsLine = line;
    }
    parts.add(table);
    cells += (long) table.lattice().xs().size() * table.lattice().ys().size();
    if (cells > limits.cells()) {
      throw new DocumentException(Reason.TOO_LARGE, limits.cells() + " cells");
    }
    for (List<TextLine> each : table.lines().values()) {
      line += each.size();
    }
  }

  private void closeTable() {
    if (!parts.isEmpty()) {
      blocks.add(TableText.of(parts, partsLine));
      parts.clear();
    }
  }

  private void addLines(List<TextLine> lines, Margins usual) throws DocumentException {
    if (lines.isEmpty()) {
      return;
    }
    closeTable();
    for (List<TextLine> column : Columns.of(lines)) {
      List<List<TextLine>> rows = rows(column);
      Margins margins = Margins.of(text(rows), ENOUGH, usual);
      double pitch = pitch(rows);
      int i = 0;
      while (i < rows.size()) {
        Budget.check();
        int reach = LooseTable.reach(rows, i);
        if (reach > 0) {
          closeText();
          blocks.add(LooseTable.of(rows.subList(i, i + reach)).table(line));
          line += reach;
          i += reach;
        } else {
          addLine(whole(rows.get(i)), margins, pitch);
          i++;
        }
      }
      // The next column begins above: the distance says nothing.
      turned = true;
    }
    turned = false;
  }

  private void addLine(TextLine next, Margins margins, double pitch) throws DocumentException {
    TextLine before = last;
    boolean goesOn =
        before != null
            && margins.goesOn(shifted(before, margins), next)
            && (turned || next.y() - before.y() < WIDE * pitch)
            && !(ends(before) && (opens(next) || stands(next, margins)));
    if (!goesOn) {
      closeText();
      begun = line;
    }
    TextLine.append(text, next.text());
    if (text.length() > limits.lineLength()) {
      throw new DocumentException(
          Reason.TOO_LARGE, limits.lineLength() + " characters in a paragraph");
    }
    last = next;
    lastMargins = margins;
    turned = false;
    line++;
  }

  /** A line of another column, moved to where it would stand in this one. */
  private TextLine shifted(TextLine before, Margins margins) {
    Margins own = lastMargins;
    if (own == null || own.equals(margins)) {
      return before;
    }
    double by = margins.right() - own.right();
    return new TextLine(
        before.text(),
        before.x() + by,
        before.right() + by,
        before.y(),
        before.size(),
        before.head());
  }

  private void closeText() {
    if (!text.isEmpty()) {
      blocks.add(Paragraph.of(text.toString(), begun));
      text.setLength(0);
    }
    last = null;
  }

  private static boolean ends(TextLine line) {
    return ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  /** Whether a line is not the rest of a sentence: it is short and has no mark at its end. */
  private static boolean stands(TextLine line, Margins margins) {
    char last = line.text().charAt(line.text().length() - 1);
    return line.right() < margins.right() - 2 * line.size() && Character.isLetterOrDigit(last);
  }

  private static boolean opens(TextLine line) {
    return OPENS.matcher(line.text()).lookingAt();
  }

  private static List<List<TextLine>> rows(List<TextLine> lines) {
    List<List<TextLine>> rows = new ArrayList<>();
    for (TextLine each : lines) {
      Budget.check();
      List<TextLine> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!row.isEmpty() && Math.abs(row.get(0).y() - each.y()) <= 0.6 * each.size()) {
        row.add(each);
        row.sort((a, b) -> Double.compare(a.x(), b.x()));
      } else {
        rows.add(new ArrayList<>(List.of(each)));
      }
    }
    return rows;
  }

  /** Rows in one piece: those of tables say nothing of margins. */
  private static List<TextLine> text(List<List<TextLine>> rows) {
    return rows.stream().filter(each -> each.size() == 1).map(Assembly::whole).toList();
  }

  private static TextLine whole(List<TextLine> row) {
    if (row.size() == 1) {
      return row.get(0);
    }
    StringBuilder text = new StringBuilder();
    double size = 0;
    for (TextLine each : row) {
      text.append(text.isEmpty() ? "" : " ").append(each.text());
      size = Math.max(size, each.size());
    }
    TextLine first = row.get(0);
    double right = row.get(row.size() - 1).right();
    return new TextLine(text.toString(), first.x(), right, first.y(), size, first.head());
  }

  /** How far apart lines usually are. */
  private static double pitch(List<List<TextLine>> rows) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      gaps.add(rows.get(i).get(0).y() - rows.get(i - 1).get(0).y());
    }
    gaps.sort(null);
    return gaps.isEmpty() ? Double.MAX_VALUE : gaps.get(gaps.size() / 2);
  }
}
