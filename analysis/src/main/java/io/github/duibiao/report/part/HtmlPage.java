package io.github.duibiao.report.part;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Fills in the templates of the page, and puts its data and scripts behind them. */
public final class HtmlPage {
  private static final int USUAL_SIZE = 1 << 19;

  private HtmlPage() {}

  /** Returns the page in UTF-8: the templates are called as the classes they were compiled to. */
  @SuppressWarnings("NullAway") // Templates without intercepted tags take no interceptor.
  public static byte[] of(Overview overview) {
    StringOutput text = new StringOutput(USUAL_SIZE);
    Page page = new Page(overview, Assets.ofReport());
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(text), null, page);
    return page.assets().behind(text.toString(), new PageData(overview, page.places()).json());
  }
}
