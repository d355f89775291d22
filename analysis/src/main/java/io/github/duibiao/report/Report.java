package io.github.duibiao.report;

import io.github.duibiao.tables.Analyses;

/**
 * A comparison, to be handed on. Immutable; safe for use by many threads. The same comparison gives
 * the same bytes everywhere.
 */
public final class Report {
  private final Overview overview;

  private Report(Overview overview) {
    this.overview = overview;
  }

  /**
   * Returns the report on some results.
   *
   * @param analyses the results
   */
  public static Report of(Analyses analyses) {
    return new Report(new Overview(analyses));
  }

  /** Returns the page as HTML, to be encoded as UTF-8. */
  public String html() {
    return HtmlPage.of(overview);
  }
}
