package io.github.duibiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkQueueTest {
  private final AtomicInteger ended = new AtomicInteger();

  private static void assertFails(CompletableFuture<?> result, int status) {
    assertThatThrownBy(result::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }

  @Test
  void turnsAwayWhomItCannotSeat() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (WorkQueue desk = new WorkQueue(1, 0, 30)) {
      CompletableFuture<String> first =
          desk.work(
              () -> {
                started.countDown();
                go.await();
                return "done";
              },
              ended::incrementAndGet);
      started.await();
      assertFails(desk.work(() -> "never", ended::incrementAndGet), 429);
      assertThat(ended).hasValue(1);
      go.countDown();
      assertThat(first.join()).isEqualTo("done");
      assertThat(ended).hasValue(2);
    }
  }

  @Test
  void breaksOffWhatTakesTooLong() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch brokenOff = new CountDownLatch(1);
    try (WorkQueue desk = new WorkQueue(1, 1, 1)) {
      CompletableFuture<String> first =
          desk.work(
              () -> {
                try {
                  never.await();
                  return "";
                } finally {
                  brokenOff.countDown();
                }
              },
              ended::incrementAndGet);
      assertFails(first, 503);
      brokenOff.await();
      assertThat(desk.work(() -> "next", ended::incrementAndGet).join()).isEqualTo("next");
      assertThat(ended).hasValue(2);
    }
  }

  @Test
  void tellsWhatTheWorkItselfTells() {
    try (WorkQueue desk = new WorkQueue(1, 1, 10)) {
      assertFails(
          desk.work(
              () -> {
                throw new Problem(422, "不行", "no");
              },
              ended::incrementAndGet),
          422);
      assertThat(ended).hasValue(1);
    }
  }
}
