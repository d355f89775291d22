package io.github.duibiao.examples.service;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;

/**
 * Reads the body of a call as it comes, without a thread that waits for it. A caller must be about
 * as fast as a telephone line; one that is slower, or sends too much, is told so.
 */
final class Body {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long BYTES_A_SECOND = 4 * 1024;
  private static final int FIRST = 1 << 16;

  private final Content.Source source;
  private final int most;
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final long begun = System.nanoTime();
  private final boolean kept;
  private byte[] bytes;
  private int length;

  private Body(Content.Source source, int expected, int most, boolean kept) {
    this.source = source;
    this.most = most;
    this.kept = kept;
    this.bytes = new byte[kept ? expected : 0];
  }

  /**
   * Reads a body.
   *
   * @param length its length as announced; negative where none is
   * @param most how many bytes are taken; the result fails with a {@link Problem} where there are
   *     more
   */
  static CompletableFuture<byte[]> read(Content.Source source, long length, int most) {
    int expected = length < 0 ? Math.min(most, FIRST) : (int) Math.min(most, length);
    Body body = new Body(source, expected, most, true);
    body.readOn();
    return body.whole;
  }

  /**
   * Reads what is left of a body that nobody wants, so that the caller gets to reading the answer.
   * Ends, one way or the other, soon.
   */
  static CompletableFuture<byte[]> discard(Content.Source source, int most) {
    Body body = new Body(source, 0, most, false);
    body.readOn();
    return body.whole;
  }

  private void readOn() {
    try {
      while (true) {
        Content.Chunk chunk = source.read();
        if (chunk == null) {
          source.demand(this::readOn);
          return;
        }
        if (Content.Chunk.isFailure(chunk)) {
          whole.completeExceptionally(chunk.getFailure());
          return;
        }
        take(chunk);
        if (chunk.isLast()) {
          whole.complete(bytes.length == length ? bytes : Arrays.copyOf(bytes, length));
          return;
        }
      }
    } catch (Problem | OutOfMemoryError e) {
      whole.completeExceptionally(e);
    }
  }

  private void take(Content.Chunk chunk) {
    try {
      ByteBuffer next = chunk.getByteBuffer();
      int size = next.remaining();
      if (size > most - length) {
        throw Faults.tooLarge();
      }
      if (kept) {
        if (size > bytes.length - length) {
          long doubled = Math.max(2L * bytes.length, (long) length + size);
          bytes = Arrays.copyOf(bytes, (int) Math.min(most, doubled));
        }
        next.get(bytes, length, size);
        length += size;
      }
    } finally {
      chunk.release();
    }
    long spent = System.nanoTime() - begun - PATIENCE_NANOS;
    if (!chunk.isLast()
        && spent > 0
        && length < TimeUnit.NANOSECONDS.toMillis(spent) * BYTES_A_SECOND / 1_000) {
      throw new Problem(408, "上传太慢，请重试。", "The upload is too slow; send it again.");
    }
  }
}
