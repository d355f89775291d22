package io.github.duibiao.examples.service;

import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.util.concurrent.Semaphore;

/**
 * The memory that there is for work. What a document takes while it is read is estimated from its
 * size; work for which there is no room waits until other work has ended. Safe for use by many
 * threads.
 */
final class Room {
  private static final int UNIT = 1024;

  /** Bytes of memory for a byte of text in short lines, the dearest of what was measured. */
  private static final int DEAREST = 30;

  private static final long CELL_BYTES = 4_096;
  private static final long LEAST = 1 << 20;

  private final int total;
  private final Semaphore units;

  /**
   * @param memory the bytes that the process may take
   */
  Room(long memory) {
    total = (int) Math.min(Integer.MAX_VALUE, memory / 2 / UNIT);
    units = new Semaphore(total, true);
  }

  /** Returns limits of documents with which one can be read in that memory. */
  static Limits limits(long memory) {
    Limits usual = Limits.standard();
    return usual
        .with(Limit.BYTES, Math.min(usual.bytes(), Math.max(LEAST, memory / 2 / DEAREST)))
        .with(Limit.UNPACKED_BYTES, Math.min(usual.unpackedBytes(), Math.max(LEAST, memory / 8)))
        .with(Limit.CELLS, Math.min(usual.cells(), Math.max(UNIT, memory / CELL_BYTES)));
  }

  /**
   * Waits for the room that documents need.
   *
   * @param bytes their size
   * @return what is to be given back
   */
  int take(long bytes) throws InterruptedException {
    int needed = (int) Math.min(total, bytes / UNIT * DEAREST + 1);
    units.acquire(needed);
    return needed;
  }

  void giveBack(int taken) {
    units.release(taken);
  }
}
