package io.github.duibiao.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Fills in the templates of the page, and puts its data and scripts behind them. */
final class HtmlPage {
  private static final int USUAL_SIZE = 1 << 19;

  private HtmlPage() {}

  /**
   * Returns the page in UTF-8: the templates are called as the classes they were compiled to, the
   * scripts are copied byte by byte. Everything can be read before the first script arrives.
   */
  @SuppressWarnings("NullAway") // Templates without intercepted tags take no interceptor.
  static byte[] of(Overview overview) {
    StringOutput text = new StringOutput(USUAL_SIZE);
    Page page = new Page(overview, new Assets());
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(text), null, page);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE * 4);
    String html = text.toString();
    int end = html.lastIndexOf("</body>");
    bytes.writeBytes(utf8(html.substring(0, end)));
    bytes.writeBytes(utf8("<script type=\"application/json\" id=\"data\">"));
    bytes.writeBytes(utf8(new PageData(overview, page.places()).json()));
    bytes.writeBytes(utf8("</script>\n<script>"));
    bytes.writeBytes(page.assets().charts());
    bytes.writeBytes(utf8("</script>\n<script>"));
    bytes.writeBytes(page.assets().script());
    bytes.writeBytes(utf8("</script>\n" + html.substring(end)));
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
