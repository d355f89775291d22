package io.github.duibiao.examples.service;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The bytes of all bodies that are being read or worked on. They are counted before a body is read,
 * so that no number of callers takes more memory than that. Safe for use by many threads.
 */
final class InFlight {
  private static final int UNIT = 1024;

  private final Semaphore units;

  InFlight(long bytes) {
    this.units = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes / UNIT));
  }

  /** Bytes that were set aside; may be given back more than once. */
  interface Reserved extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Sets bytes aside.
   *
   * @throws Problem 503 where there is no room now
   */
  Reserved reserve(long bytes) {
    int wanted = (int) (bytes / UNIT + 1);
    if (!units.tryAcquire(wanted)) {
      throw new Problem(503, "服务繁忙，请稍后再试。", "The service is busy; try again shortly.");
    }
    AtomicBoolean given = new AtomicBoolean();
    return () -> {
      if (given.compareAndSet(false, true)) {
        units.release(wanted);
      }
    };
  }
}
