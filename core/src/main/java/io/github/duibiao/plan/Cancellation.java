package io.github.duibiao.plan;

import java.util.concurrent.CancellationException;

/**
 * Lets long work be broken off: whoever runs it interrupts its thread, and the work, which asks
 * here now and then, ends with an exception. The thread stays interrupted.
 */
public final class Cancellation {
  private Cancellation() {}

  /**
   * Goes on, or does not.
   *
   * @throws CancellationException if this thread was interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the thread was interrupted, the work is broken off");
    }
  }
}
