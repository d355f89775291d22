package io.github.duibiao.corpus;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A store cannot be opened or written to. Its message says why, in Chinese and English. */
public final class StoreException extends IOException {
  private final transient StoreFault fault;

  StoreException(StoreFault fault, @Nullable Throwable cause) {
    super(fault.toString(), cause);
    this.fault = fault;
  }

  /** Returns what is wrong. */
  public StoreFault fault() {
    return fault;
  }
}
