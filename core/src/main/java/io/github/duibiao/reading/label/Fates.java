package io.github.duibiao.reading.label;

import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of every line of a document. A line that no room of reading has spoken for is unread:
 * so nothing can be left out without being named.
 *
 * <p>A line may have several fates, since one line may hold a heading, a text and a clause.
 */
public final class Fates {
  private static final int OPENING = 40;

  private final Map<Integer, Map<Fate, String>> byLine = new HashMap<>();
  private final TreeMap<Integer, String> parted = new TreeMap<>();

  /** States that blanks alone part the cells of a line, so that it is kept as written as well. */
  public void parted(Line line) {
    put(line, Fate.TABLE);
    parted.put(line.number(), line.raw().strip());
  }

  /** Returns the lines of a span that only blanks part into cells, as written; empty for none. */
  public String asWritten(TextSpan span) {
    return String.join("\n", parted.subMap(span.line(), true, span.endLine(), true).values());
  }

  /** States the fate of a line. */
  public void put(int line, Fate fate, @Nullable String reason) {
    Map<Fate, String> fates = byLine.computeIfAbsent(line, any -> new EnumMap<>(Fate.class));
    if (reason != null || !fates.containsKey(fate)) {
      fates.put(fate, reason == null ? "" : reason);
    }
  }

  /** States the fate of a line. */
  public void put(Line line, Fate fate) {
    put(line.number(), fate, null);
  }

  /** States the fate of lines. */
  public void put(Collection<Line> lines, Fate fate) {
    lines.forEach(each -> put(each, fate));
  }

  /** States the fate of a run of lines; those that hold nothing may be among them. */
  public void put(int from, int to, Fate fate, @Nullable String reason) {
    for (int line = from; line <= to; line++) {
      put(line, fate, reason);
    }
  }

  /** States that a line has this fate and no other, whatever was said before. */
  public void replace(int line, Fate fate, @Nullable String reason) {
    byLine.remove(line);
    put(line, fate, reason);
  }

  /** Says whether anything is known of a line. */
  public boolean has(int line) {
    return byLine.containsKey(line);
  }

  /** Says whether a line stands in the plan in every part, as far as is known. */
  public boolean isKept(int line) {
    Map<Fate, String> fates = byLine.get(line);
    if (fates == null) {
      return false;
    }
    for (Fate each : fates.keySet()) {
      if (!each.isKept()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the fates of the lines that hold something, as spans: lines that follow one another and
   * have the same fate for the same reason are one.
   *
   * @param filled the lines that hold something, by number, in order
   */
  public List<SourceSpan> spans(SortedMap<Integer, ? extends CharSequence> filled) {
    List<SourceSpan> spans = new ArrayList<>();
    Map<Fate, Integer> open = new EnumMap<>(Fate.class);
    for (Map.Entry<Integer, ? extends CharSequence> held : filled.entrySet()) {
      int line = held.getKey();
      Map<Fate, String> fates = byLine.getOrDefault(line, Map.of(Fate.UNREAD, ""));
      open.keySet().retainAll(fates.keySet());
      fates.forEach(
          (fate, reason) -> {
            Integer at = open.get(fate);
            String said = reason.isEmpty() ? null : reason;
            if (at != null && Objects.equals(spans.get(at).reason(), said)) {
              SourceSpan before = spans.get(at);
              spans.set(at, new SourceSpan(before.from(), line, fate, said, before.opening()));
            } else {
              open.put(fate, spans.size());
              String opening = fate.isKept() ? null : opening(held.getValue());
              spans.add(new SourceSpan(line, line, fate, said, opening));
            }
          });
    }
    return spans;
  }

  /** Returns the first words of a text, as they are told. */
  public static String opening(CharSequence text) {
    String words = Glyphs.clean(text.toString().replace('\n', ' '));
    return words.length() > OPENING ? words.substring(0, OPENING) + "…" : words;
  }
}
