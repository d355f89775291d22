package io.github.duibiao.document.office;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What prefixes stand for, element by element. Kept here and not by the parser, which looks through
 * all declarations for every other one.
 */
final class Spaces {
  private static final int MOST = 10_000;

  /** What a prefix stood for outside of the element that declares it anew. */
  private record Outer(int depth, String prefix, @Nullable String space) {}

  private final Map<String, String> spaces = new HashMap<>();
  private final Deque<Outer> declared = new ArrayDeque<>();

  /** Keeps a declaration of the element at a depth. */
  void declare(int depth, String prefix, String space) throws DocumentException {
    if (declared.size() == MOST) {
      throw new DocumentException(Reason.TOO_LARGE, MOST + " xmlns");
    }
    declared.push(new Outer(depth, prefix, spaces.put(prefix, space)));
  }

  /** Ends the element at a depth, and with it what it declares. */
  void end(int depth) {
    while (!declared.isEmpty() && declared.getFirst().depth >= depth) {
      Outer outer = declared.pop();
      if (outer.space == null) {
        spaces.remove(outer.prefix);
      } else {
        spaces.put(outer.prefix, outer.space);
      }
    }
  }

  /** Returns what a prefix stands for; null where nothing declares it. */
  @Nullable String of(String prefix) {
    return spaces.get(prefix);
  }
}
