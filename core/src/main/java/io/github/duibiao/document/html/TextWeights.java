package io.github.duibiao.document.html;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * How much visible text each element of a page holds, in Han characters and other letters and
 * digits, and how much of it is links.
 */
final class TextWeights implements Walk.Visitor {
  /** The weight of an element. */
  static final class Mass {
    int text;
    int links;
    int linked;

    int plain() {
      return text - linked;
    }

    /** Says whether the element is a list of links. */
    boolean isLinks() {
      return links >= 3 && linked * 10 >= text * 6;
    }
  }

  private static final Mass NONE = new Mass();

  private final IdentityHashMap<Element, Mass> masses = new IdentityHashMap<>();

  private final int deepest;

  private TextWeights(int deepest) {
    this.deepest = deepest;
  }

  /**
   * Weighs a page.
   *
   * @throws DocumentException if elements are nested deeper than allowed
   */
  static TextWeights of(Element page, Limits limits) throws DocumentException {
    TextWeights weighed = new TextWeights(limits.depth());
    Walk.over(page, weighed);
    return weighed;
  }

  @Override
  public boolean enter(Element element, int depth) throws DocumentException {
    if (depth > deepest) {
      throw new DocumentException(Reason.TOO_LARGE, "depth > " + deepest);
    }
    masses.put(element, new Mass());
    return true;
  }

  @Override
  public void text(TextNode text) {
    Mass mass = text.parent() == null ? null : masses.get(text.parent());
    if (mass != null) {
      mass.text += letters(text.getWholeText());
    }
  }

  @Override
  public void leave(Element element) {
    Mass own = of(element);
    if (element.normalName().equals("a") && element.hasAttr("href")) {
      own.linked = own.text;
      own.links++;
    }
    Mass above = element.parent() == null ? null : masses.get(element.parent());
    if (above != null) {
      above.text += own.text;
      above.links += own.links;
      above.linked += own.linked;
    }
  }

  /** Returns the mass of an element; nothing where it is hidden. */
  Mass of(Element element) {
    return masses.getOrDefault(element, NONE);
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
