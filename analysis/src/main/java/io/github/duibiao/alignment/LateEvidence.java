package io.github.duibiao.alignment;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that is made when it is first looked at: nearly all links of many plans are never
 * opened. Unmodifiable; safe for use by many threads.
 */
final class LateEvidence extends AbstractList<Evidence> {
  private final Supplier<List<Evidence>> source;
  private @Nullable List<Evidence> made;

  LateEvidence(Supplier<List<Evidence>> source) {
    this.source = source;
  }

  private synchronized List<Evidence> made() {
    if (made == null) {
      made = source.get();
    }
    return made;
  }

  LateEvidence mirrored() {
    return new LateEvidence(() -> made().stream().map(Evidence::mirrored).toList());
  }

  @Override
  public Evidence get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }
}
