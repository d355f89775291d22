package io.github.duibiao.document.pdf;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page: what stands in its tables, and the lines around them.
 *
 * @param number its place among the pages, from 1
 * @param lines the lines outside of tables, from above to below
 * @param tables the tables, from above to below
 */
record PdfPage(int number, List<TextLine> lines, List<RuledTable> tables) {
  /** A gap this wide, in sizes of type, parts columns of text. */
  private static final double GUTTER = 1.4;

  private static final int MOST_LINES = 20_000;

  /** A cell is one column. */
  private static final double NONE = Double.MAX_VALUE;

  static PdfPage of(int number, List<Glyph> glyphs, List<Rule> rules) throws DocumentException {
    List<Lattice> lattices = Lattices.of(rules);
    List<Glyph> free = new ArrayList<>();
    Map<Lattice, Map<Integer, List<Glyph>>> held = new LinkedHashMap<>();
    for (Glyph each : glyphs) {
      List<Glyph> into = free;
      for (Lattice lattice : lattices) {
        int cell = lattice.at(each.centre(), each.middle());
        if (cell >= 0) {
          into =
              held.computeIfAbsent(lattice, any -> new HashMap<>())
                  .computeIfAbsent(cell, any -> new ArrayList<>());
          break;
        }
      }
      into.add(each);
    }
    List<RuledTable> tables = new ArrayList<>();
    held.forEach(
        (lattice, cells) -> {
          Map<Integer, List<TextLine>> lines = new HashMap<>();
          cells.forEach((cell, inside) -> lines.put(cell, TextLine.of(inside, NONE)));
          tables.add(new RuledTable(lattice, lines));
        });
    tables.sort((a, b) -> Double.compare(a.lattice().top(), b.lattice().top()));
    List<TextLine> lines = TextLine.of(free, GUTTER);
    if (lines.size() > MOST_LINES) {
      throw new DocumentException(Reason.TOO_LARGE, MOST_LINES + " lines on a page");
    }
    return new PdfPage(number, lines, tables);
  }
}
