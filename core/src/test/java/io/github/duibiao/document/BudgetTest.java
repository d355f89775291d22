package io.github.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits.Limit;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** A document takes what its budget has, and is refused for the rest. */
class BudgetTest {
  private static final Limits SHORT = Limits.standard().with(Limit.SECONDS, 1);

  private static AbstractThrowableAssert<?, ?> assertRefused(
      Budget.Work<String, DocumentException> work) {
    return assertThatThrownBy(() -> Budget.within(SHORT, work))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  private static String never() {
    while (true) {
      Budget.check();
    }
  }

  @Test
  void workThatAsksForTheTimeEndsWithIt() {
    assertRefused(BudgetTest::never).hasMessageContaining("seconds=1");
    assertRefused(() -> Budget.apart(BudgetTest::never)).hasMessageContaining("seconds=1");
    assertRefused(() -> Budget.within(Limits.standard(), BudgetTest::never))
        .hasMessageContaining("seconds=1");
  }

  @Test
  void nobodyWaitsForWorkThatDoesNotAsk() {
    CountDownLatch end = new CountDownLatch(1);
    assertRefused(
            () ->
                Budget.apart(
                    () -> {
                      try {
                        end.await();
                      } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                      }
                      return "";
                    }))
        .hasMessageContaining("seconds=1");
    end.countDown();
  }

  @Test
  void aLackOfMemoryOrOfStackIsTheDocumentsFault() {
    assertRefused(
            () -> {
              throw new OutOfMemoryError("made up");
            })
        .hasMessageContaining("内存不足");
    assertRefused(() -> Budget.apart(() -> deeper(0))).hasMessageContaining("嵌套过深");
    assertRefused(() -> Budget.apart(() -> new long[Integer.MAX_VALUE].length + ""))
        .hasMessageContaining("out of memory");
  }

  private static String deeper(int depth) {
    return depth < 0 ? "" : deeper(depth + 1) + depth;
  }

  @Test
  void whoIsInterruptedStopsReading() {
    Thread.currentThread().interrupt();
    assertRefused(BudgetTest::never).hasMessageContaining("interrupted");
    assertRefused(() -> Budget.apart(BudgetTest::never)).hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatWorkGivesAndThrowsIsHandedOn() throws Exception {
    assertThat(Budget.within(SHORT, () -> Budget.apart(() -> "done"))).isEqualTo("done");
    assertThat(Budget.apart(() -> "without a budget")).isEqualTo("without a budget");
    DocumentException damaged = new DocumentException(Reason.DAMAGED, "");
    assertThatThrownBy(
            () ->
                Budget.within(
                    SHORT,
                    () ->
                        Budget.apart(
                            () -> {
                              throw damaged;
                            })))
        .isSameAs(damaged);
    Budget.check();
  }
}
