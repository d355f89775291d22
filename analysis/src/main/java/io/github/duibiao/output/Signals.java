package io.github.duibiao.output;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What becomes of open folders when the process is told to end: a commit that has begun is
 * finished, none begins any more, and what was not committed is removed.
 */
final class Signals {
  private static final Set<OutputFolder> OPEN = ConcurrentHashMap.newKeySet();
  private static final ReentrantLock COMMITTING = new ReentrantLock();
  private static final long PATIENCE_SECONDS = 30;
  private static final int TRIES = 3;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Signals::end, "duibiao-output"));
  }

  private Signals() {}

  static void watch(OutputFolder folder) {
    OPEN.add(folder);
  }

  static void forget(OutputFolder folder) {
    OPEN.remove(folder);
  }

  /** One commit at a time: of their own process, locks of files know nothing. */
  static void commit(Locked.Work placing) throws IOException {
    COMMITTING.lock();
    try {
      placing.run();
    } finally {
      COMMITTING.unlock();
    }
  }

  private static void end() {
    try {
      if (!COMMITTING.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      return;
    }
    // The lock is kept: the process ends with it. What is being written may need another try.
    for (int i = 0; i < TRIES; i++) {
      OPEN.forEach(OutputFolder::discard);
    }
  }
}
