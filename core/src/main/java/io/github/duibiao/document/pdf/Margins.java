package io.github.duibiao.document.pdf;

import java.util.List;

/**
 * Where the lines of running text begin and end.
 *
 * @param left the left edge, in points
 * @param right the right edge
 */
record Margins(double left, double right) {
  /** A margin is where at least this share of the lines ends. */
  private static final double SHARE = 0.03;

  private static final double NEAR = 3;

  /** How much of a line may stay empty, in sizes of type: marks hang into the margin on others. */
  private static final double SLACK = 1;

  /** Measures lines, or gives what was measured elsewhere if they are not enough to tell. */
  static Margins of(List<TextLine> lines, int enough, Margins otherwise) {
    int least = Math.max(2, (int) (SHARE * lines.size()));
    List<Double> lefts = lines.stream().map(TextLine::x).sorted().toList();
    List<Double> rights = lines.stream().map(each -> -each.right()).sorted().toList();
    double size = lines.stream().mapToDouble(TextLine::size).average().orElse(0);
    int left = first(lefts, least, NEAR);
    int right = first(rights, least, Math.max(NEAR, size));
    return left < 0 || right < 0 || lines.size() < enough
        ? otherwise
        : new Margins(lefts.get(left), -rights.get(right));
  }

  private static int first(List<Double> sorted, int least, double within) {
    for (int i = 0; i + least <= sorted.size(); i++) {
      if (sorted.get(i + least - 1) - sorted.get(i) <= within) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line goes on in the next, which would not have had room in it for its beginning. */
  boolean goesOn(TextLine line, TextLine next) {
    boolean full = line.right() + next.head() > right - SLACK * next.size();
    boolean indented = next.x() > left + 0.8 * next.size();
    boolean alike = Math.abs(line.size() - next.size()) < 0.15 * next.size();
    return full && !indented && alike;
  }
}
