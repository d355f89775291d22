package io.github.duibiao.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Changes documents the way that harms: numbers become huge, pieces are repeated thousands of
 * times, moved, cut out or put inside of themselves, bytes change.
 */
final class Mutations {
  private static final List<String> NUMBERS =
      List.of("0", "-1", "65536", "16777216", "2147483647", "2147483648", "99999999999", "1e308");
  private static final List<byte[]> WORDS =
      List.of(
          bytes("<"),
          bytes("[["),
          bytes("<<"),
          bytes("\""),
          bytes(">>stream\n"),
          bytes("\0\0\0\0"),
          bytes("\u00ff\u00ff\u00ff\u007f"),
          bytes("<table>"),
          bytes("\r"),
          bytes("\u0085"),
          bytes(" rowspan=99999999 colspan=99999999"),
          bytes("endobj\n"),
          bytes(",\"\n"));
  private static final int LARGEST = 6 << 20;

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns the bytes with some changes, mostly few. */
  byte[] of(byte[] bytes) {
    byte[] changed = bytes;
    for (int i = 1 << random.nextInt(5); i > 0; i--) {
      changed = once(changed);
    }
    return changed;
  }

  private byte[] once(byte[] bytes) {
    if (bytes.length < 8) {
      return bytes(NUMBERS.get(0));
    }
    int at = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(1 << (1 + random.nextInt(12))));
    byte[] piece = Arrays.copyOfRange(bytes, at, to);
    return switch (random.nextInt(8)) {
      case 0, 1 -> number(bytes, at);
      case 2 -> {
        byte[] flipped = bytes.clone();
        flipped[at] = (byte) random.nextInt(256);
        yield flipped;
      }
      case 3 -> replaced(bytes, at, at, WORDS.get(random.nextInt(WORDS.size())));
      case 4 -> replaced(bytes, at, to, new byte[0]);
      case 5 -> {
        int times = 1 << random.nextInt(17);
        int most = Math.max(1, (LARGEST - bytes.length) / piece.length);
        yield replaced(bytes, at, at, repeated(piece, Math.min(times, most)));
      }
      case 6 -> {
        int other = random.nextInt(bytes.length);
        yield replaced(bytes, other, other, piece);
      }
      default -> {
        int end = Math.min(bytes.length, to + random.nextInt(1 << 10));
        yield replaced(bytes, to, end, piece);
      }
    };
  }

  /** Puts another number in the place of the next one. */
  private byte[] number(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && !isDigit(bytes[at])) {
      at++;
    }
    int to = at;
    while (to < bytes.length && isDigit(bytes[to])) {
      to++;
    }
    return replaced(bytes, at, to, bytes(NUMBERS.get(random.nextInt(NUMBERS.size()))));
  }

  private static boolean isDigit(byte each) {
    return each >= '0' && each <= '9';
  }

  private static byte[] repeated(byte[] piece, int times) {
    byte[] whole = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, whole, i * piece.length, piece.length);
    }
    return whole;
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + by.length);
    out.write(bytes, 0, from);
    out.writeBytes(by);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
