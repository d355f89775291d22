package io.github.duibiao.document.packed;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;

/**
 * How much may still be unpacked of one file, whatever entries it is spread over and however deep
 * they lie in files packed in files.
 */
final class Allowance {
  private final Limits limits;
  private long left;
  private int entries;

  Allowance(Limits limits) {
    this.limits = limits;
    this.left = limits.unpackedBytes();
    this.entries = limits.entries();
  }

  void entry() throws DocumentException {
    if (--entries < 0) {
      throw limits.reached(Limits.Limit.ENTRIES);
    }
  }

  /** Fails where a file before took all that was left. */
  void check() throws DocumentException {
    take(0);
  }

  void take(long bytes) throws DocumentException {
    left -= bytes;
    if (left < 0) {
      throw limits.reached(Limits.Limit.UNPACKED_BYTES);
    }
  }
}
