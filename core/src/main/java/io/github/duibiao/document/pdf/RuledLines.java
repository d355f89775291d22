package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import java.util.ArrayList;
import java.util.List;

/**
 * The ruled lines of a scanned page: dots of ink in a row, longer than any stroke of a character.
 * They are wiped out, since they would be taken for characters.
 */
final class RuledLines {
  /** The shortest line across and down, in inches. */
  private static final double ACROSS = 0.5;

  private static final double DOWN = 0.2;

  /** A line down that is shorter may be a stroke of a large character, where it stands alone. */
  private static final double ALONE = 0.4;

  private static final double NEAR = 0.06;

  /** How many dots may be missing in a line. */
  private static final int GAP = 3;

  /** How much of a line must be of ink. */
  private static final double FULL = 0.9;

  /** Lines thicker than this are areas, in inches. */
  private static final double THICK = 0.04;

  private static final int MOST = 20_000;

  private final Bitmap page;
  private final int threshold;
  private final double points;
  private final int dots;
  private final List<Rule> rules = new ArrayList<>();
  private final List<int[]> wiped = new ArrayList<>();

  private RuledLines(Bitmap page, int dots) {
    this.page = page;
    this.dots = dots;
    this.threshold = page.threshold();
    this.points = 72.0 / dots;
  }

  /**
   * Returns the lines of a page in points, and wipes them out.
   *
   * @param dots how many dots of the page are an inch
   */
  static List<Rule> wiped(Bitmap page, int dots) {
    RuledLines lines = new RuledLines(page, dots);
    lines.find(true, (int) (ACROSS * dots), page.height, page.width);
    lines.find(false, (int) (DOWN * dots), page.width, page.height);
    lines.wipe();
    return lines.rules.size() > MOST ? List.of() : lines.rules;
  }

  private boolean isDark(boolean level, int at, int along) {
    return (level ? page.get(along, at) : page.get(at, along)) <= threshold;
  }

  /** Whether a dot or one beside it is dark: a line may lean a little. */
  private boolean isNear(boolean level, int at, int along, int most) {
    return isDark(level, at, along)
        || (at > 0 && isDark(level, at - 1, along))
        || (at + 1 < most && isDark(level, at + 1, along));
  }

  private void find(boolean level, int least, int most, int length) {
    for (int at = 0; at < most; at++) {
      Budget.check();
      int start = -1;
      int last = -1;
      int ink = 0;
      for (int along = 0; along <= length; along++) {
        boolean dark = along < length && isNear(level, at, along, most);
        if (dark) {
          start = start < 0 ? along : start;
          last = along;
          ink++;
        } else if (start >= 0 && (along == length || along - last > GAP)) {
          if (last - start >= least
              && (level || last - start >= ALONE * dots || isHeld(at, start, last))
              && ink >= FULL * (last - start)
              && isThin(level, at, start, last, most)) {
            add(level, at, start, last);
          }
          start = -1;
          ink = 0;
        }
      }
    }
  }

  /** Whether a line down begins and ends at lines across. */
  private boolean isHeld(int at, int start, int last) {
    double near = NEAR * 72;
    boolean above = false;
    boolean below = false;
    for (Rule each : rules) {
      if (each.level() && each.from() - near <= at * points && at * points <= each.to() + near) {
        above |= Math.abs(each.at() - start * points) <= near;
        below |= Math.abs(each.at() - last * points) <= near;
      }
    }
    return above && below;
  }

  /** Whether there is paper on both sides of most of the line. */
  private boolean isThin(boolean level, int at, int start, int last, int most) {
    int thick = Math.max(3, (int) (THICK * dots));
    int before = Math.max(0, at - thick);
    int behind = Math.min(most - 1, at + thick);
    int dark = 0;
    int count = 0;
    for (int along = start; along <= last; along += 4) {
      count++;
      dark += isDark(level, before, along) || isDark(level, behind, along) ? 1 : 0;
    }
    return dark < 0.5 * count;
  }

  private void add(boolean level, int at, int start, int last) {
    if (rules.size() <= MOST) {
      rules.add(new Rule(level, at * points, start * points, last * points));
      wiped.add(new int[] {level ? 1 : 0, at, start, last});
    }
  }

  private void wipe() {
    for (int[] each : wiped) {
      boolean level = each[0] == 1;
      int most = level ? page.height : page.width;
      // The ink of a line fades out at its sides.
      int side = Math.max(1, dots / 100);
      for (int at = Math.max(0, each[1] - side); at <= Math.min(most - 1, each[1] + side); at++) {
        for (int along = each[2]; along <= each[3]; along++) {
          page.set(level ? along : at, level ? at : along, 255);
        }
      }
    }
  }
}
