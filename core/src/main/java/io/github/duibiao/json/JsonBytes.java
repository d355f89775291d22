package io.github.duibiao.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to characters. Jackson could do it, but it counts columns in bytes, which is no place that
 * an editor shows where the text is Chinese, and it takes some bytes that are no UTF-8.
 */
final class JsonBytes {
  private JsonBytes() {}

  static CharBuffer decode(byte[] bytes, String source, int linesBefore)
      throws JsonFormatException {
    Charset charset = charset(bytes);
    int mark = markLength(bytes, charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length - mark);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean broken = decoder.decode(in, out, true).isError();
    out.flip();
    if (broken) {
      throw malformed(out, charset, source, linesBefore);
    }
    return out;
  }

  private static JsonFormatException malformed(
      CharBuffer before, Charset charset, String source, int linesBefore) {
    int line = linesBefore + 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      if (before.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new JsonFormatException(
        source, line, column, "", Problem.encoding(charset.name()), null);
  }

  private static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static int markLength(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }
    return 2;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Says whether the first characters are those of a JSON object. */
  static boolean beginObject(byte[] head) {
    Charset charset = charset(head);
    int mark = markLength(head, charset);
    String text = new String(head, mark, head.length - mark, charset).stripLeading();
    if (!text.startsWith("{")) {
      return false;
    }
    String inside = text.substring(1).stripLeading();
    return inside.isEmpty() || inside.startsWith("\"") || inside.startsWith("}");
  }
}
