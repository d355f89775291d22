package io.github.duibiao.document.html;

import io.github.duibiao.document.Boilerplate;
import io.github.duibiao.document.DocumentException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes the first words of a part of a page that is not read, and from where to where it goes. */
final class LeftOut implements Walk.Visitor {
  /** So many characters tell what it is. */
  private static final int OPENING = 200;

  private final StringBuilder opening = new StringBuilder();
  private int from;
  private int to;

  /**
   * Returns what an element says; null where it says nothing.
   *
   * @param line where it stands, if the page does not tell
   */
  static @Nullable Boilerplate of(Element element, int line) throws DocumentException {
    LeftOut out = new LeftOut();
    Walk.over(element, out);
    return out.found(line);
  }

  /** Returns what a text says that stands by itself; null where it says nothing. */
  static @Nullable Boilerplate of(TextNode node, int line) {
    LeftOut out = new LeftOut();
    out.text(node);
    return out.found(line);
  }

  private @Nullable Boilerplate found(int line) {
    String text = opening.toString().strip();
    int first = from > 0 ? from : line;
    return text.isEmpty() ? null : new Boilerplate(text, first, Math.max(first, to));
  }

  @Override
  public boolean enter(Element element, int depth) {
    return true;
  }

  @Override
  public void text(TextNode node) {
    String said = node.getWholeText();
    if (said.isBlank()) {
      return;
    }
    from = from > 0 ? from : node.sourceRange().start().lineNumber();
    to = Math.max(to, node.sourceRange().end().lineNumber());
    if (opening.length() < OPENING) {
      String words = said.strip().replaceAll("[\\s\\u00a0\\u3000]+", " ");
      opening
          .append(opening.isEmpty() ? "" : "|")
          .append(words, 0, Math.min(OPENING, words.length()));
    }
  }

  @Override
  public void leave(Element element) {}
}
