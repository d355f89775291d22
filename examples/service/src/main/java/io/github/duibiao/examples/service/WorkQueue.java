package io.github.duibiao.examples.service;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does as much work at once as there are cores, lets some more wait, and turns the rest away: so
 * the memory that the service takes is bounded, and a caller knows at once where he stands. Work
 * that takes too long is interrupted. Safe for use by many threads.
 */
final class WorkQueue implements AutoCloseable {
  private final ThreadPoolExecutor workers;
  private final ScheduledThreadPoolExecutor clock;
  private final int seconds;

  WorkQueue(int workers, int waiting, int seconds) {
    BlockingQueue<Runnable> queue =
        waiting == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(waiting);
    this.workers =
        new ThreadPoolExecutor(
            workers, workers, 0, TimeUnit.SECONDS, queue, daemons("duibiao-work"));
    this.clock = new ScheduledThreadPoolExecutor(1, daemons("duibiao-clock"));
    clock.setRemoveOnCancelPolicy(true);
    this.seconds = seconds;
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Does some work.
   *
   * @param ended is run once when the work has really ended, or never begins; that may be after the
   *     result failed for the lack of time
   * @return its result; fails with a {@link Problem}: 429 where too many are waiting already, 503
   *     where it takes too long, or as the work itself says
   */
  <T> CompletableFuture<T> work(Callable<T> work, Runnable ended) {
    Job<T> job = new Job<>(work, ended);
    try {
      workers.execute(job);
    } catch (RejectedExecutionException e) {
      ended.run();
      return CompletableFuture.failedFuture(
          new Problem(429, "排队已满，请稍后再试。", "Too many are waiting; try again shortly."));
    }
    var alarm = clock.schedule(() -> giveUp(job), seconds, TimeUnit.SECONDS);
    var unused = job.result.whenComplete((result, fault) -> alarm.cancel(false));
    return job.result;
  }

  private void giveUp(Job<?> job) {
    job.result.completeExceptionally(
        new Problem(
            503,
            "超过 " + seconds + " 秒未完成，请减少文件后再试。",
            "Not done within " + seconds + " seconds; try again with fewer documents."));
    if (workers.remove(job)) {
      job.ended.run();
    }
    job.cancel(true);
  }

  /** Some work with its result. */
  private static final class Job<T> extends FutureTask<T> {
    private final CompletableFuture<T> result;
    private final Runnable ended;

    Job(Callable<T> work, Runnable ended) {
      this(work, ended, new CompletableFuture<>());
    }

    private Job(Callable<T> work, Runnable ended, CompletableFuture<T> result) {
      super(
          () -> {
            T done = null;
            Throwable fault = null;
            try {
              done = work.call();
              return done;
            } catch (Throwable e) {
              fault = e;
              throw e;
            } finally {
              ended.run();
              // After the room is given back: whoever has the answer finds room.
              if (fault == null) {
                result.complete(done);
              } else {
                result.completeExceptionally(fault);
              }
            }
          });
      this.ended = ended;
      this.result = result;
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
    clock.shutdownNow();
  }
}
