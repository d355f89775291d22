package io.github.duibiao.document.pdf;

import java.util.List;
import java.util.Map;

/**
 * A table, or the part of one that is on a page.
 *
 * @param lattice its cells
 * @param lines the lines in each cell, by its number
 */
record RuledTable(Lattice lattice, Map<Integer, List<TextLine>> lines) {
  /** How far the edges of parts of one table may be apart, in points. */
  private static final double NEAR = 4;

  /** Whether a part on the next page may go on with this one: it has the same outer edges. */
  boolean hasEdgesOf(RuledTable other) {
    return Math.abs(lattice.left() - other.lattice.left()) <= NEAR
        && Math.abs(lattice.right() - other.lattice.right()) <= NEAR;
  }
}
