package io.github.duibiao.document.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a part of a message says of it (RFC 2045 to 2047, 2231).
 *
 * @param fields its fields by their names in lower case, each on one line
 */
record MailHead(Map<String, String> fields) {
  private static final int LONGEST = 1 << 16;
  private static final Pattern ENCODED =
      Pattern.compile(
          "=\\?([A-Za-z0-9._:-]{1,40})(?:\\*[^?]{0,20})?\\?([BbQq])\\?([^?]{0,2000})\\?=");
  private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(=\\?)");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,100})\"|([^\\s;\"]{1,100}))");
  private static final Pattern PLAIN_NAME =
      Pattern.compile(
          "(?i)(?:^|[;\\s])(?:file)?name\\s*=\\s*(?:\"([^\"]{1,500})\"|([^;\"]{1,500}))");
  private static final Pattern PIECE =
      Pattern.compile(
          "(?i)(?:^|[;\\s])(?:file)?name\\*(?:(\\d{1,2})(\\*?))?\\s*=\\s*(?:\"([^\"]{0,500})\"|([^;\"\\s]{0,500}))");

  /** Returns where the body of a part begins behind its head; -1 where it has none. */
  static int end(String message, int start) {
    if (message.startsWith("\n", start)) {
      return start + 1;
    }
    if (message.startsWith("\r\n", start)) {
      return start + 2;
    }
    int plain = message.indexOf("\n\n", start);
    int windows = message.indexOf("\n\r\n", start);
    if (plain < 0 && windows < 0) {
      return -1;
    }
    return windows < 0 || (plain >= 0 && plain < windows) ? plain + 2 : windows + 3;
  }

  static MailHead of(String head) {
    Map<String, String> fields = new TreeMap<>();
    String whole = head.substring(0, Math.min(LONGEST, head.length()));
    for (String line : whole.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return new MailHead(fields);
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Returns what the part is, in lower case; empty where that is not said. */
  String type() {
    return field("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  String encoding() {
    return field("content-transfer-encoding").strip();
  }

  @Nullable String boundary() {
    Matcher boundary = BOUNDARY.matcher(field("content-type"));
    return !boundary.find()
        ? null
        : boundary.group(1) != null ? boundary.group(1) : boundary.group(2);
  }

  /** Returns the name of the file that the part is; empty where it is none. */
  String name() {
    for (String field : new String[] {field("content-disposition"), field("content-type")}) {
      String name = pieces(field);
      if (name.isEmpty()) {
        Matcher plain = PLAIN_NAME.matcher(field);
        if (plain.find()) {
          name = words((plain.group(1) != null ? plain.group(1) : plain.group(2)).strip());
        }
      }
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  /** A name in pieces, or with its encoding: {@code filename*0*=gbk''%B9%AB; filename*1*=…}. */
  private static String pieces(String field) {
    Map<Integer, String> pieces = new TreeMap<>();
    Matcher piece = PIECE.matcher(field);
    while (piece.find()) {
      int number = piece.group(1) == null ? 0 : Integer.parseInt(piece.group(1));
      pieces.putIfAbsent(number, piece.group(3) != null ? piece.group(3) : piece.group(4));
    }
    String whole = String.join("", pieces.values());
    String[] parts = whole.split("'", 3);
    if (parts.length == 3) {
      return percent(parts[2], charset(parts[0]));
    }
    return percent(whole, StandardCharsets.UTF_8);
  }

  private static String percent(String text, Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
      out.write(low < 0 ? c : high << 4 | low);
      i += low < 0 ? 0 : 2;
    }
    return out.toString(charset);
  }

  /** Decodes the words of a name that say how they are encoded; raw bytes are those of a name. */
  private static String words(String name) {
    Matcher encoded = ENCODED.matcher(BETWEEN.matcher(name).replaceAll("$1$2"));
    if (!encoded.find()) {
      return EntryNames.of(name.getBytes(StandardCharsets.ISO_8859_1));
    }
    StringBuilder out = new StringBuilder();
    do {
      boolean base64 = encoded.group(2).equalsIgnoreCase("b");
      String text = base64 ? encoded.group(3) : encoded.group(3).replace('_', ' ');
      byte[] bytes = TransferEncoding.decode(base64 ? "base64" : "quoted-printable", text);
      encoded.appendReplacement(
          out, Matcher.quoteReplacement(new String(bytes, charset(encoded.group(1)))));
    } while (encoded.find());
    return encoded.appendTail(out).toString();
  }

  private static Charset charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      return lower.startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(lower);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
