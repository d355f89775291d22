package io.github.duibiao.document.packed;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML in which tags follow each other as they do in any document: a parser holds a tag, with all of
 * its attributes, as a whole.
 */
final class TagsOnly extends FilterInputStream {
  /** The longest that programs write are drawings in an attribute. */
  private static final int LONGEST = 8 << 20;

  private int since;

  TagsOnly(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    Budget.check();
    int count = in.read(buffer, offset, length);
    for (int i = 0; i < count; i++) {
      since = buffer[offset + i] == '<' ? 0 : since + 1;
      if (since > LONGEST) {
        throw new DocumentException(Reason.TOO_LARGE, LONGEST + " bytes without a tag");
      }
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
