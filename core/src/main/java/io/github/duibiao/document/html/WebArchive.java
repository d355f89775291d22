package io.github.duibiao.document.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
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
    return switch (encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "") {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /** What is no base64 ends it: an archive cut off in the middle is read as far as it goes. */
  private static byte[] base64(String body) {
    String clean = body.replaceAll("[^A-Za-z0-9+/]", "");
    return Base64.getDecoder().decode(clean.substring(0, clean.length() - clean.length() % 4));
  }

  private static byte[] quotedPrintable(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        out.write(c);
      } else if (i + 2 < body.length() && hex(body, i + 1) >= 0) {
        out.write(hex(body, i + 1));
        i += 2;
      } else if (body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (body.startsWith("\n", i + 1)) {
        i++;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  private static int hex(String body, int at) {
    int high = Character.digit(body.charAt(at), 16);
    int low = Character.digit(body.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }
}
