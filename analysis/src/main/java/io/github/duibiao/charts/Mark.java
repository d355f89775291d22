package io.github.duibiao.charts;

/** What a chart is made of. Lengths are pixels, from the upper left corner. */
sealed interface Mark {
  /** The size of words. */
  int FONT = 12;

  /** A filled box. */
  record Box(double x, double y, double width, double height, Ink ink) implements Mark {}

  /** A line, curved between two upright ends where it is {@code curved}. */
  record Line(
      double x1,
      double y1,
      double x2,
      double y2,
      Ink ink,
      double width,
      boolean broken,
      boolean curved)
      implements Mark {}

  /** A filled dot. */
  record Dot(double x, double y, double radius, Ink ink) implements Mark {}

  /**
   * Words on one line.
   *
   * @param anchor which of their ends the place is
   * @param turned whether they rise to the right
   */
  record Words(double x, double y, Anchor anchor, String text, Ink ink, boolean turned)
      implements Mark {}

  /** Which part of words stands at their place. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    final String svg;

    Anchor(String svg) {
      this.svg = svg;
    }
  }
}
