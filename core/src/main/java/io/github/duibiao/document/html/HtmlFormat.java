package io.github.duibiao.document.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Decoding;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * HTML and XHTML, as a browser or a crawler saved it, and web archives (MHTML), of which the lines
 * are counted in the page inside.
 */
public final class HtmlFormat implements DocumentFormat {
  private static final int HEAD = 4096;

  /**
   * Where elements stand is known for pages of any usual size; for all it would take the memory.
   */
  private static final int MOST_TRACKED = 60_000;

  /** Pages of more characters are parsed by a thread of their own: the parser cannot be stopped. */
  private static final int LARGE = 1 << 19;

  private static final Pattern OPENS =
      Pattern.compile(
          "(?is)\\A[^\\x21-\\x7e]*(?:<!--.{0,2000}?-->\\s*|<\\?xml.{0,200}?\\?>\\s*)*"
              + "<(?:!doctype\\s+html|(?:html|head|meta|title|body|base|link|script|style|frameset|iframe"
              + "|div|section|article|main|table|center|font|span|p|h[1-6]|br|ul|ol)(?=[\\s>/])).*");
  private static final Pattern TAG =
      Pattern.compile("(?i)</?(?:p|div|br|table|html|body|span)[\\s>/]");
  private static final Pattern ROOT =
      Pattern.compile("(?i)<(?:!doctype\\s+html|html|body|div|table|p)[\\s>]");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})");

  /** Creates the format; it is found as a service. */
  public HtmlFormat() {}

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("html", "htm", "mht", "mhtml", "eml");
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    // A page by its name needs no opening, a text by its name needs more than a stray tag in it.
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ending.endsWith("htm") && !ending.endsWith("html") && !mayOpen(bytes)) {
      return false;
    }
    String head = head(bytes);
    if (WebArchive.opens(head)) {
      return true;
    }
    return switch (ending) {
      case "html", "htm", "xhtml", "shtml" ->
          OPENS.matcher(head).matches() || TAG.matcher(head).find();
      case "txt", "csv", "tsv", "md" -> OPENS.matcher(head).matches() && ROOT.matcher(head).find();
      default -> OPENS.matcher(head).matches();
    };
  }

  /**
   * Says whether the first that is seen in ASCII may open a page or the message that holds one:
   * most texts need no closer look.
   */
  private static boolean mayOpen(byte[] bytes) {
    for (int i = 0; i < bytes.length && i < 2 * HEAD; i++) {
      if (bytes[i] > ' ' && bytes[i] < 0x7f) {
        return bytes[i] == '<' || bytes[i] == '-' || Character.isLetter(bytes[i]);
      }
    }
    return false;
  }

  /**
   * The beginning of a page in ASCII, whatever its encoding; nothing of what is beyond is needed.
   */
  private static String head(byte[] bytes) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < bytes.length && head.length() < HEAD && i < 2 * HEAD; i++) {
      if (bytes[i] != 0) {
        head.append((char) (bytes[i] & 0xff));
      }
    }
    return head.toString();
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    if (!WebArchive.opens(head(bytes))) {
      return page(bytes, "text/html", limits);
    }
    byte[] page = WebArchive.page(bytes);
    if (page == null) {
      throw new DocumentException(Reason.DAMAGED, "MHTML");
    }
    return page(page, "multipart/related", limits);
  }

  private static Document page(byte[] bytes, String mediaType, Limits limits)
      throws DocumentException {
    limits.checkText(bytes);
    Decoding decoding = Decoding.of(bytes, stated(head(bytes)));
    long elements = Weight.of(decoding.text());
    if (elements > limits.cells()) {
      throw new DocumentException(Reason.TOO_LARGE, "elements > " + limits.cells());
    }
    if (Weight.hasLongName(decoding.text())) {
      throw new DocumentException(
          Reason.TOO_LARGE, "元素名 name of an element > " + Weight.LONGEST_NAME);
    }
    Parser parser = Parser.htmlParser().setTrackPosition(elements <= MOST_TRACKED);
    org.jsoup.nodes.Document page =
        decoding.text().length() < LARGE
            ? parser.parseInput(decoding.text(), "")
            : Budget.apart(() -> parser.parseInput(decoding.text(), ""));
    Element body = page.body();
    TextWeights weights = TextWeights.of(body, limits);
    if (weights.of(body).text == 0) {
      throw empty(page);
    }
    PageText read = ArticleWalk.read(body, weights, limits);
    ImmutableList.Builder<Doubt> doubts = ImmutableList.builder();
    doubts.addAll(decoding.doubts());
    return new Document(
        mediaType,
        Document.Flow.PARAGRAPHS,
        ImmutableList.copyOf(read.blocks()),
        facts(page),
        doubts.addAll(read.doubts()).build());
  }

  private static @Nullable Charset stated(String head) {
    Matcher stated = CHARSET.matcher(head);
    if (!stated.find()) {
      return null;
    }
    String name = stated.group(1).toLowerCase(Locale.ROOT);
    try {
      // As browsers do: GB2312 and GBK are read by the standard that holds them both.
      return name.startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Says where the text of a page without any is. */
  private static DocumentException empty(org.jsoup.nodes.Document page) {
    Element frame = page.selectFirst("frame[src], iframe[src]");
    if (frame != null) {
      String source = frame.attr("src");
      return new DocumentException(
          Reason.UNSUPPORTED,
          "正文在框架页中，请保存该页 the text is in a frame, save that page: "
              + source.substring(0, Math.min(200, source.length())));
    }
    return new DocumentException(
        Reason.EMPTY,
        page.selectFirst("script") == null
            ? ""
            : "正文由脚本生成，请在浏览器中另存网页 the text is made by scripts, save the page in a browser");
  }

  /** What the page's head states: its meta elements and its title. */
  private static ImmutableMap<String, String> facts(org.jsoup.nodes.Document page) {
    ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
    for (Element each : page.select("meta[name][content]")) {
      if (each.attr("name").length() < 60 && each.attr("content").length() < 1000) {
        facts.put(each.attr("name"), each.attr("content").strip());
      }
    }
    String title = page.title().split("[_|]|\\s[-–—]+\\s", 2)[0].strip();
    if (!title.isEmpty()) {
      facts.put("title", title);
    }
    return facts.buildKeepingLast();
  }
}
