package io.github.duibiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeskTest {
  @Test
  void turnsAwayWhomItCannotSeat() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (Desk desk = new Desk(1, 0, 30)) {
      CompletableFuture<String> first =
          CompletableFuture.supplyAsync(
              () ->
                  desk.work(
                      () -> {
                        started.countDown();
                        go.await();
                        return "done";
                      }));
      started.await();
      assertThatThrownBy(() -> desk.work(() -> "never"))
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.status()).isEqualTo(429));
      go.countDown();
      assertThat(first.join()).isEqualTo("done");
      assertThat(desk.work(() -> "again")).isEqualTo("again");
    }
  }

  @Test
  void givesUpOnWhatTakesTooLong() {
    CountDownLatch never = new CountDownLatch(1);
    try (Desk desk = new Desk(1, 1, 1)) {
      assertThatThrownBy(
              () ->
                  desk.work(
                      () -> {
                        never.await();
                        return "";
                      }))
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.status()).isEqualTo(503));
    }
  }

  @Test
  void tellsWhatTheWorkItselfTells() {
    try (Desk desk = new Desk(1, 1, 10)) {
      assertThatThrownBy(
              () ->
                  desk.work(
                      () -> {
                        throw new Problem(422, "不行", "no");
                      }))
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.status()).isEqualTo(422));
    }
  }
}
