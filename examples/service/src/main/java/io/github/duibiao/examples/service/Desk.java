package io.github.duibiao.examples.service;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does as much work at once as there are cores, lets some more wait, and turns the rest away: so
 * the memory that the service takes is bounded, and a caller knows at once where he stands. Safe
 * for use by many threads.
 */
final class Desk implements AutoCloseable {
  private final ThreadPoolExecutor workers;
  private final int seconds;

  Desk(int workers, int waiting, int seconds) {
    BlockingQueue<Runnable> queue =
        waiting == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(waiting);
    this.workers = new ThreadPoolExecutor(workers, workers, 0, TimeUnit.SECONDS, queue);
    this.seconds = seconds;
  }

  /**
   * Does some work and returns its result.
   *
   * @throws Problem 429 where too many are waiting already, 503 where it takes too long, or as the
   *     work itself says
   */
  <T> T work(Callable<T> work) {
    Future<T> result;
    try {
      result = workers.submit(work);
    } catch (RejectedExecutionException e) {
      throw new Problem(429, "排队已满，请稍后再试。", "Too many are waiting; try again shortly.");
    }
    try {
      return result.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new Problem(
          503,
          "超过 " + seconds + " 秒未完成，请减少文件后再试。",
          "Not done within " + seconds + " seconds; try again with fewer documents.");
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new Problem(503, "服务正在停止。", "The service is stopping.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Problem problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.purge();
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
