package io.github.duibiao.document.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** How the parts of a message are written as text (RFC 2045, 6). */
public final class TransferEncoding {
  private TransferEncoding() {}

  /**
   * Returns the bytes that a part stands for.
   *
   * @param encoding its name, of any case; one that is not known leaves the bytes as they are
   * @param body the part, a character for each byte
   */
  public static byte[] decode(String encoding, String body) {
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /** What is no base64 is left out: a part cut off in the middle is read as far as it goes. */
  private static byte[] base64(String body) {
    byte[] clean = new byte[body.length()];
    int length = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (letter || (c >= '0' && c <= '9') || c == '+' || c == '/') {
        clean[length++] = (byte) c;
      }
    }
    // A single letter at the end stands for less than a byte.
    int whole = length % 4 == 1 ? length - 1 : length;
    return Base64.getDecoder().decode(Arrays.copyOf(clean, whole));
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
