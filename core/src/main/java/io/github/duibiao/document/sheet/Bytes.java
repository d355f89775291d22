package io.github.duibiao.document.sheet;

import java.util.Arrays;

/** What files begin with, and hold. */
final class Bytes {
  /** What a file that is packed as ZIP begins with. */
  static final byte[] ZIP = {'P', 'K', 3, 4};

  /** What a compound file of office programs begins with. */
  static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Bytes() {}

  static boolean startWith(byte[] bytes, byte[] wanted) {
    return bytes.length >= wanted.length
        && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }

  /** Says whether a text opens with a tag, as XML does. */
  static boolean openTag(byte[] bytes) {
    int at = startWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  static boolean contain(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
