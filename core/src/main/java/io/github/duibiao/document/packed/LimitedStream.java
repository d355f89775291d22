package io.github.duibiao.document.packed;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks no more than is allowed: neither in all, nor many times what it was packed. */
final class LimitedStream extends FilterInputStream {
  /** Small texts of one repeated mark are packed beyond any ratio and do no harm. */
  static final long SMALL = 1 << 20;

  private final long packed;
  private final Limits limits;
  private final Allowance allowance;
  private long unpacked;
  private long header = Long.MAX_VALUE;

  LimitedStream(InputStream in, long packed, Limits limits, Allowance allowance) {
    super(in);
    this.packed = packed;
    this.limits = limits;
    this.allowance = allowance;
  }

  /** What comes next is said of a file, not in it: the library holds that as a whole. */
  void beginHeader() {
    header = Math.max(SMALL, limits.lineLength());
  }

  void endHeader() {
    header = Long.MAX_VALUE;
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
    int count;
    try {
      count = in.read(buffer, offset, length);
    } catch (DocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DocumentException(Reason.DAMAGED, "ZIP", e);
    }
    if (count > 0) {
      header -= count;
      if (header < 0) {
        throw limits.reached(Limits.Limit.LINE_LENGTH);
      }
      unpacked += count;
      allowance.take(count);
      if (unpacked > SMALL && unpacked / packed >= limits.packedRatio()) {
        throw limits.reached(Limits.Limit.PACKED_RATIO);
      }
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = 0;
    byte[] buffer = new byte[8192];
    while (skipped < count) {
      int more = read(buffer, 0, (int) Math.min(buffer.length, count - skipped));
      if (more < 0) {
        break;
      }
      skipped += more;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
