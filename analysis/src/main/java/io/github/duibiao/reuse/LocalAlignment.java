package io.github.duibiao.reuse;

import io.github.duibiao.plan.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Local alignments of two texts (Smith and Waterman 1981), computed only where they can be.
 *
 * <p>Equal letters count 1, an edit (a letter replaced, added or left out) costs 3. So whatever
 * stands before the first edit of a best alignment has four equal letters at least, or leaving it
 * out would be better: every best alignment begins with a <em>seed</em>, a run of four equal
 * letters. The table of Smith and Waterman is therefore filled in from the seeds alone, row by row,
 * and only in cells with a positive score. A cell is given up where its score is 20 below the best
 * of its alignment (the X-drop of BLAST, Altschul et al. 1997): two copied passages with a longer
 * own text between them are two passages.
 *
 * <p>A seed that stands in one of the texts more than 32 times begins nothing; others in the same
 * passage do. With the drop this bounds the cells of a row, however a text repeats itself, and time
 * is linear in the texts. Where all the same too many cells are open at once, the alignments are
 * ended there.
 */
final class LocalAlignment {
  /** What an edit costs, in equal letters. */
  static final int EDIT = 3;

  /** How many letters a seed has. */
  static final int SEED = EDIT + 1;

  /** How far the score may fall below its best. */
  static final int DROP = 20;

  /** Stands between texts that are to be kept apart: it equals nothing, not even itself. */
  static final char BARRIER = '\n';

  private static final int MOST_CELLS = 1 << 21;
  private static final int NONE = -1;

  private final char[] left;
  private final char[] right;
  private final int least;
  private final SeedIndex seeds;
  private final List<Aligned> found = new ArrayList<>();

  /** Of every cell: the one it was reached from, and where it stands. */
  private int[] parent = new int[1 << 12];

  private int[] row = new int[1 << 12];
  private int[] column = new int[1 << 12];
  private int cells;

  /** Of every alignment: its best score, the cell of it, and the letters before its first cell. */
  private int[] best = new int[1 << 8];

  private int[] bestCell = new int[1 << 8];
  private int[] before = new int[1 << 8];
  private int starts;

  private Row last = new Row();
  private Row current = new Row();

  private LocalAlignment(char[] left, char[] right, int least) {
    this.left = left;
    this.right = right;
    this.least = least;
    seeds = new SeedIndex(left, right);
  }

  /** The open cells of one row, by column. */
  private static final class Row {
    private int[] columns = new int[1 << 8];
    private int[] scores = new int[1 << 8];
    private int[] cells = new int[1 << 8];
    private int[] starts = new int[1 << 8];
    private int size;

    void add(int column, int score, int cell, int start) {
      if (size == columns.length) {
        columns = Arrays.copyOf(columns, size * 2);
        scores = Arrays.copyOf(scores, size * 2);
        cells = Arrays.copyOf(cells, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
      }
      columns[size] = column;
      scores[size] = score;
      cells[size] = cell;
      starts[size++] = start;
    }
  }

  /**
   * Returns the best alignment from every seed that reaches a score; they may overlap.
   *
   * @param left letters and barriers
   * @param right letters and barriers
   * @param least the score, at least that of a seed
   */
  static List<Aligned> of(char[] left, char[] right, int least) {
    LocalAlignment alignment = new LocalAlignment(left, right, least);
    alignment.run();
    return alignment.found;
  }

  private void run() {
    for (int i = 0; i < left.length; i++) {
      if ((i & 255) == 0) {
        Cancellation.check();
      }
      current.size = 0;
      if (left[i] != BARRIER) {
        fill(i);
      }
      if (cells > MOST_CELLS) {
        current.size = 0;
      }
      if (current.size == 0) {
        harvest();
      }
      Row swap = last;
      last = current;
      current = swap;
    }
    harvest();
  }

  /** Fills in a row: each cell from the three beside it, or from a seed. */
  private void fill(int i) {
    int diagonal = 0;
    int above = 0;
    int seed = seeds.first(i);
    int beside = NONE;
    while (true) {
      int j = seed >= 0 ? seed : Integer.MAX_VALUE;
      j = diagonal < last.size ? Math.min(j, last.columns[diagonal] + 1) : j;
      j = above < last.size ? Math.min(j, last.columns[above]) : j;
      j = beside != NONE ? Math.min(j, current.columns[beside] + 1) : j;
      if (j == Integer.MAX_VALUE) {
        return;
      }
      int from = NONE;
      int score = 0;
      int start = NONE;
      boolean open = j < right.length && right[j] != BARRIER;
      boolean grown = diagonal < last.size && last.columns[diagonal] + 1 == j;
      if (grown) {
        score = last.scores[diagonal] + (open && left[i] == right[j] ? 1 : -EDIT);
        from = last.cells[diagonal];
        start = last.starts[diagonal++];
      }
      if (above < last.size && last.columns[above] == j) {
        if (last.scores[above] - EDIT > score) {
          score = last.scores[above] - EDIT;
          from = last.cells[above];
          start = last.starts[above];
        }
        above++;
      }
      if (beside != NONE && current.columns[beside] + 1 == j) {
        if (current.scores[beside] - EDIT > score) {
          score = current.scores[beside] - EDIT;
          from = current.cells[beside];
          start = current.starts[beside];
        }
        beside = NONE;
      }
      if (seed == j) {
        int behind = grown && score > 0 ? 0 : equalBefore(i, j);
        if (1 + behind > score) {
          score = 1 + behind;
          from = NONE;
          start = begin(behind);
        }
        seed = seeds.next(seed);
      }
      if (open && score > 0 && score > best[start] - DROP) {
        int cell = cell(from, i, j);
        if (score > best[start]) {
          best[start] = score;
          bestCell[start] = cell;
        }
        current.add(j, score, cell, start);
        beside = score > EDIT ? current.size - 1 : NONE;
      }
    }
  }

  /** How many letters before two places are equal: those of seeds that are too frequent. */
  private int equalBefore(int i, int j) {
    int n = 0;
    while (n < DROP
        && i - n > 0
        && j - n > 0
        && left[i - n - 1] == right[j - n - 1]
        && left[i - n - 1] != BARRIER) {
      n++;
    }
    return n;
  }

  private int begin(int behind) {
    if (starts == best.length) {
      best = Arrays.copyOf(best, starts * 2);
      bestCell = Arrays.copyOf(bestCell, starts * 2);
      before = Arrays.copyOf(before, starts * 2);
    }
    best[starts] = 0;
    before[starts] = behind;
    return starts++;
  }

  private int cell(int from, int i, int j) {
    if (cells == parent.length) {
      parent = Arrays.copyOf(parent, cells * 2);
      row = Arrays.copyOf(row, cells * 2);
      column = Arrays.copyOf(column, cells * 2);
    }
    parent[cells] = from;
    row[cells] = i;
    column[cells] = j;
    return cells++;
  }

  private void harvest() {
    for (int start = 0; start < starts; start++) {
      if (best[start] >= least) {
        found.add(trace(start));
      }
    }
    starts = 0;
    cells = 0;
  }

  /** Goes back from the best cell of an alignment to its first. */
  private Aligned trace(int start) {
    int cell = bestCell[start];
    int leftEnd = row[cell] + 1;
    int rightEnd = column[cell] + 1;
    int equal = before[start];
    int first = cell;
    for (int at = cell; at != NONE; at = parent[at]) {
      int from = parent[at];
      boolean straight =
          from == NONE || (row[from] == row[at] - 1 && column[from] == column[at] - 1);
      equal += straight && left[row[at]] == right[column[at]] ? 1 : 0;
      first = at;
    }
    return new Aligned(
        row[first] - before[start],
        leftEnd,
        column[first] - before[start],
        rightEnd,
        equal,
        best[start]);
  }

  /**
   * An alignment.
   *
   * @param left where it begins on the left, in letters
   * @param leftEnd where it ends there, exclusive
   * @param right where it begins on the right
   * @param rightEnd where it ends there, exclusive
   * @param equal how many letters are equal
   * @param score these, less three for each edit
   */
  record Aligned(int left, int leftEnd, int right, int rightEnd, int equal, int score) {
    int edits() {
      return (equal - score) / EDIT;
    }

    Aligned mirrored() {
      return new Aligned(
          /* left= */ right,
          /* leftEnd= */ rightEnd,
          /* right= */ left,
          /* rightEnd= */ leftEnd,
          equal,
          score);
    }
  }
}
