package io.github.duibiao.document.html;

import io.github.duibiao.document.packed.TransferEncoding;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page in a web archive (MHTML, {@code .mht}): the first part of a MIME message (RFC 2557) that
 * is HTML.
 */
final class WebArchive {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?is)\\A(?:[a-z-]{2,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,20}?(?:mime-version:|content-type:\\s*multipart/related).*");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary=(?:\"([^\"\\r\\n]{1,100})\"|([^\\s;]{1,100}))");
  private static final Pattern HTML =
      Pattern.compile("(?im)^content-type:\\s*(?:text/html|application/xhtml)");
  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");
  private static final Pattern ENCODING =
      Pattern.compile("(?im)^content-transfer-encoding:\\s*([a-z0-9-]{1,20})");

  private WebArchive() {}

  /** Says whether a document is a web archive, by its beginning. */
  static boolean opens(String head) {
    return OPENS.matcher(head).matches() && HTML.matcher(head).find();
  }

  /** Returns the bytes of the page; null where no part is one. */
  static byte @Nullable [] page(byte[] archive) {
    // Every byte is kept as a character, so that places in the text are places in the bytes.
    String text = new String(archive, StandardCharsets.ISO_8859_1);
    Matcher html = HTML.matcher(text);
    if (!html.find()) {
      return null;
    }
    Matcher blank = BLANK_LINE.matcher(text);
    if (!blank.find(html.end())) {
      return null;
    }
    int headers = Math.max(text.lastIndexOf("\n--", html.start()), 0);
    String head = text.substring(headers, blank.start());
    Matcher boundary = BOUNDARY.matcher(text);
    int end = text.length();
    if (boundary.find() && boundary.start() < html.start()) {
      String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
      int next = text.indexOf("\n--" + name, blank.end());
      end = next < 0 ? end : next;
    }
    Matcher encoding = ENCODING.matcher(head);
    String body = text.substring(blank.end(), end);
    return TransferEncoding.decode(encoding.find() ? encoding.group(1) : "", body);
  }
}
