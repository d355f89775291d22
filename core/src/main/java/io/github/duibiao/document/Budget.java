package io.github.duibiao.document;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits.Limit;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time that the reading of one document may take, and what becomes of a document that takes too
 * much.
 *
 * <p>Reading asks for the budget of its thread in every loop of ours ({@link #check}); that ends it
 * soon after its time is over. Code of libraries does not ask: what may run long in them is done by
 * a thread of its own ({@link #apart}), which nobody waits for beyond that time. A lack of memory
 * or of stack is the fault of the document that is being read: it is refused, and no more.
 *
 * <pre>{@code
 * Plan plan = Budget.within(limits, () -> { ...; Budget.check(); ... });
 * }</pre>
 */
@InternalApi
public final class Budget {
  private static final ThreadLocal<@Nullable Budget> CURRENT = new ThreadLocal<>();

  /** How much longer than its budget a thread of its own may take to end by itself. */
  private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(500);

  /** Parsers of nested structures call themselves; what needs more is made to harm. */
  private static final long STACK = 4L << 20;

  /** Of so many glances one is at the clock. */
  private static final int GLANCES = 16;

  private final Limits limits;
  private final long end;
  private int glances;
  private volatile boolean cancelled;

  private Budget(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.seconds());
  }

  /**
   * What a document is read by.
   *
   * @param <T> what it is read to
   * @param <X> what it throws where the document cannot be read
   */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    /** Does the work. */
    T run() throws X;
  }

  /**
   * Ends a reading whose time is over. An error: broken files are taken for what is thrown else.
   */
  private static final class Spent extends Error {
    private static final long serialVersionUID = 1L;

    private final transient DocumentException reason;

    Spent(DocumentException reason) {
      super(reason.getMessage(), reason, false, false);
      this.reason = reason;
    }
  }

  /**
   * Reads a document within the time of the limits. Within another budget, it is that budget's time
   * that is left.
   *
   * @throws X if the work throws it
   * @throws DocumentException if the work takes too long, too much memory or too deep a stack
   */
  public static <T, X extends Exception> T within(Limits limits, Work<T, X> work)
      throws X, DocumentException {
    if (CURRENT.get() != null) {
      return work.run();
    }
    CURRENT.set(new Budget(limits));
    try {
      return work.run();
    } catch (Spent e) {
      throw e.reason;
    } catch (OutOfMemoryError e) {
      throw new DocumentException(Reason.TOO_LARGE, "内存不足 out of memory", e);
    } catch (StackOverflowError e) {
      throw new DocumentException(Reason.TOO_LARGE, "嵌套过深 nested too deeply", e);
    } finally {
      CURRENT.remove();
    }
  }

  /** Goes on where there is time left, or no budget; else ends the reading of the document. */
  public static void check() {
    Budget budget = CURRENT.get();
    if (budget != null) {
      budget.checkTime();
    }
  }

  /** Checks now and then: for work that takes microseconds, of which the clock is a good part. */
  public static void glance() {
    Budget budget = CURRENT.get();
    if (budget != null && ++budget.glances % GLANCES == 0) {
      budget.checkTime();
    }
  }

  private void checkTime() {
    if (cancelled || System.nanoTime() - end > 0) {
      throw new Spent(limits.reached(Limit.SECONDS));
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new Spent(interrupted());
    }
  }

  private static DocumentException interrupted() {
    return new DocumentException(Reason.TOO_LARGE, "读取被中断 the reading was interrupted");
  }

  /**
   * Does work by a thread of its own, since it cannot be made to {@linkplain #check ask} for the
   * time. Without a budget, it is done as it is.
   *
   * @throws X if the work throws it
   */
  public static <T, X extends Exception> T apart(Work<T, X> work) throws X {
    Budget budget = CURRENT.get();
    if (budget == null) {
      return work.run();
    }
    Apart<T, X> apart = new Apart<>(budget, work);
    Thread thread = new Thread(null, apart, "duibiao-document", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, budget.end + GRACE - System.nanoTime()));
    } catch (InterruptedException e) {
      budget.cancelled = true;
      Thread.currentThread().interrupt();
      throw new Spent(interrupted());
    }
    if (thread.isAlive()) {
      budget.cancelled = true;
      throw new Spent(budget.limits.reached(Limit.SECONDS));
    }
    return apart.result();
  }

  private static final class Apart<T, X extends Exception> implements Runnable {
    private final Budget budget;
    private final Work<T, X> work;
    private @Nullable T result;
    private @Nullable Throwable failure;

    Apart(Budget budget, Work<T, X> work) {
      this.budget = budget;
      this.work = work;
    }

    @Override
    public void run() {
      CURRENT.set(budget);
      try {
        result = work.run();
      } catch (Throwable e) {
        failure = e;
      }
    }

    /** Returns or throws what the work did. */
    @SuppressWarnings("unchecked") // Work throws nothing checked but this.
    T result() throws X {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException fault) {
        throw fault;
      }
      if (failure != null) {
        throw (X) failure;
      }
      T done = result;
      if (done == null) {
        throw new IllegalStateException("no result");
      }
      return done;
    }
  }
}
