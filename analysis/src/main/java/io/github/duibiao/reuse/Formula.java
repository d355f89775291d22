package io.github.duibiao.reuse;

import java.util.Objects;

/**
 * A formula of the genre (套语): a passage that plans have which took nothing from each other.
 *
 * @param text the words as one of the plans has them
 * @param families in how many families of plans it stands; plans of one place, and plans that share
 *     much, are one family
 */
public record Formula(String text, int families) {
  /** Checks that nothing is null. */
  public Formula {
    Objects.requireNonNull(text, "text");
  }
}
