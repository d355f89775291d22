package io.github.duibiao.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Fills in the templates of the page. */
final class HtmlPage {
  private static final int USUAL_SIZE = 1 << 19;

  private HtmlPage() {}

  /** Returns the page: the templates are called as the classes they were compiled to. */
  @SuppressWarnings("NullAway") // Templates without intercepted tags take no interceptor.
  static String of(Overview overview) {
    StringOutput text = new StringOutput(USUAL_SIZE);
    Page page = new Page(overview, Stylesheet.load());
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(text), null, page);
    return text.toString();
  }
}
