package io.github.duibiao;

import io.github.duibiao.plan.Cancellation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first asked for, by one thread, and kept. */
final class Once<T> {
  private final Supplier<T> computation;
  private volatile @Nullable T value;

  Once(Supplier<T> computation) {
    this.computation = computation;
  }

  T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          Cancellation.check();
          known = computation.get();
          value = known;
        }
      }
    }
    return known;
  }
}
