package io.github.duibiao.wording;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a graph for Mermaid, which many editors and services draw. Labels are text and nothing
 * else. Not for use by several threads.
 */
public final class Mermaid {
  private final StringBuilder text = new StringBuilder("flowchart TD\n");
  private final Map<String, String> nodes = new LinkedHashMap<>();

  /** Adds a node. */
  public Mermaid node(String id, String label) {
    String name = "n" + nodes.size();
    nodes.put(id, name);
    text.append("  ").append(name).append("[\"").append(escape(label)).append("\"]\n");
    return this;
  }

  /**
   * Adds an edge between two nodes that were added.
   *
   * @param directed whether it has a head
   */
  public Mermaid edge(String from, String to, String label, boolean directed) {
    text.append("  ").append(nodes.get(from)).append(directed ? " -->|\"" : " ---|\"");
    text.append(escape(label)).append("\"| ").append(nodes.get(to)).append('\n');
    return this;
  }

  /** Letters, digits and a few marks stay; whatever else Mermaid could read becomes a blank. */
  private static String escape(String label) {
    StringBuilder escaped = new StringBuilder();
    label
        .codePoints()
        .forEach(
            c -> {
              boolean plain = Character.isLetterOrDigit(c) || " %.,:/-，、：（）".indexOf(c) >= 0;
              escaped.appendCodePoint(plain ? c : ' ');
            });
    return escaped.toString().strip();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
