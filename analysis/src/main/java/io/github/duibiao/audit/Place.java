package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the document that a finding rests on.
 *
 * @param span its lines
 * @param demand the id of the task or measure it belongs to; null where it belongs to none
 * @param quote the words of the document, shortened where they are long
 */
public record Place(TextSpan span, @Nullable String demand, String quote) {
  private static final int LONGEST = 80;

  /** Checks that nothing is null but the id, and shortens the quote. */
  public Place {
    Objects.requireNonNull(span, "span");
    quote = shorten(quote);
  }

  /** Returns the place of some words of a task or measure. */
  public static Place of(Demand demand, String quote) {
    return new Place(demand.span(), demand.id(), quote);
  }

  /** Returns the first line. */
  public int line() {
    return span.line();
  }

  private static String shorten(String quote) {
    int length = quote.codePointCount(0, quote.length());
    return length <= LONGEST
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST)) + "…";
  }

  @Override
  public String toString() {
    return span + " “" + quote + "”";
  }
}
