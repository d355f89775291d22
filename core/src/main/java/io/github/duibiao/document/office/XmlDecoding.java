package io.github.duibiao.document.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a part: UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5), or what its declaration says. Done here
 * since the parser of the platform, where it meets a byte that cannot be decoded, says so on the
 * standard error of the process.
 */
final class XmlDecoding {
  private static final int HEAD = 200;
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{1,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

  private XmlDecoding() {}

  static Reader of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 13);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD);
    buffered.reset();
    Charset charset = charset(head);
    buffered.skipNBytes(mark(head, charset));
    return new InputStreamReader(
        buffered,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(byte[] head) {
    int first = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | (head[1] & 0xff);
    switch (first) {
      case 0xFEFF, '<' -> {
        return StandardCharsets.UTF_16BE;
      }
      case 0xFFFE, '<' << 8 -> {
        return StandardCharsets.UTF_16LE;
      }
      default -> {}
    }
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** Returns the length of the byte order mark. */
  private static int mark(byte[] head, Charset charset) {
    byte[] mark = "\uFEFF".getBytes(charset);
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || head[i] != mark[i]) {
        return 0;
      }
    }
    return charset.name().startsWith("UTF") ? mark.length : 0;
  }
}
