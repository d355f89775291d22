package io.github.duibiao.document.html;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Visits a part of a page in reading order. However deep elements are nested, no stack grows; what
 * a browser does not show is passed over.
 */
final class Walk {

  /** Who visits. */
  interface Visitor {
    /** Comes to an element; returns whether to go into it. */
    boolean enter(Element element, int depth) throws DocumentException;

    /** Comes to a text. */
    void text(TextNode text);

    /** Goes out of an element that was entered. */
    void leave(Element element);
  }

  private Walk() {}

  /** Visits everything inside an element, and the element itself first and last. */
  static void over(Element root, Visitor visitor) throws DocumentException {
    Node node = root;
    int depth = 0;
    boolean down = true;
    while (true) {
      Budget.check();
      if (down) {
        boolean entered = enters(node, depth, visitor);
        if (entered && node.childNodeSize() > 0) {
          node = node.childNode(0);
          depth++;
          continue;
        }
        if (entered) {
          visitor.leave((Element) node);
        }
      } else {
        visitor.leave((Element) node);
      }
      if (depth == 0) {
        return;
      }
      Node next = node.nextSibling();
      down = next != null;
      if (next == null) {
        next = node.parent();
        depth--;
      }
      if (next == null) {
        return;
      }
      node = next;
    }
  }

  private static boolean enters(Node node, int depth, Visitor visitor) throws DocumentException {
    if (node instanceof TextNode text) {
      visitor.text(text);
    }
    return node instanceof Element element
        && (depth == 0 || !PageHabits.isHidden(element))
        && visitor.enter(element, depth);
  }
}
