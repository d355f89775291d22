package io.github.duibiao.document.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the article of a page stands. Elements called as articles are called decide if they hold
 * most of the page's running text; otherwise it is the innermost element that holds nearly all.
 *
 * <p>What stands before the article is the page's head: titles, dates and information tables that
 * belong to it, among navigation that does not and is told by its names and links. What stands
 * behind it is left out.
 */
final class Article {
  private static final double MOST = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final int SHORTEST = 40;

  private final TextWeights weights;
  private final Element page;
  private final Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The parts and all elements that they stand in. */
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

  private @Nullable Element last;

  private Article(Element page, TextWeights weights) {
    this.page = page;
    this.weights = weights;
  }

  static Article find(Element page, TextWeights weights) {
    Article article = new Article(page, weights);
    List<Element> named = article.named();
    int held = named.stream().mapToInt(each -> weights.of(each).plain()).sum();
    if (held > 0 && held >= weights.of(page).plain() * MOST) {
      named.forEach(article::add);
    } else {
      article.add(article.densest());
    }
    return article;
  }

  /** Returns a page that is an article from its first element to its last. */
  static Article whole(Element page, TextWeights weights) {
    Article article = new Article(page, weights);
    article.holders.addAll(page.getAllElements());
    return article;
  }

  private void add(Element part) {
    parts.add(part);
    last = part;
    for (Element each = part; each != null; each = each.parent()) {
      holders.add(each);
    }
  }

  /** Returns the outermost elements called as articles are that hold running text. */
  private List<Element> named() {
    List<Element> named = new ArrayList<>();
    for (Element each : page.getAllElements()) {
      TextWeights.Mass mass = weights.of(each);
      if (mass.plain() < SHORTEST
          || mass.isLinks()
          || !PageHabits.isArticle(each)
          || PageHabits.isChrome(each)) {
        continue;
      }
      Element before = named.isEmpty() ? null : named.get(named.size() - 1);
      if (before == null || !isInside(each, before)) {
        named.add(each);
      } else if (mass.plain() >= weights.of(before).plain() * NEARLY_ALL) {
        named.set(named.size() - 1, each);
      }
    }
    return named;
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element each = inner.parent(); each != null; each = each.parent()) {
      if (each.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private Element densest() {
    Element densest = page;
    Element at = page;
    int least = (int) (weights.of(page).plain() * NEARLY_ALL);
    while (true) {
      Element next = null;
      for (Element each : at.children()) {
        next = weights.of(each).plain() >= least ? each : next;
      }
      if (next == null) {
        return densest;
      }
      at = next;
      boolean piece =
          switch (at.normalName()) {
            case "table",
                "thead",
                "tbody",
                "tfoot",
                "tr",
                "p",
                "ul",
                "ol",
                "li",
                "span",
                "font",
                "b",
                "strong" ->
                true;
            default -> !at.isBlock() && !at.normalName().equals("td");
          };
      densest = piece ? densest : at;
    }
  }

  /** Says whether the element is the article or one of its parts. */
  boolean isPart(Element element) {
    return parts.contains(element);
  }

  /** Says whether the article ends with this element. */
  boolean endsWith(Element element) {
    return element.equals(last);
  }

  /**
   * Says whether an element belongs to what a page puts around articles.
   *
   * @param inside whether the element stands in the article
   */
  boolean isAround(Element element, boolean inside) {
    TextWeights.Mass mass = weights.of(element);
    int all = weights.of(page).plain();
    if (mass.plain() > all * (1 - MOST) || holders.contains(element)) {
      return false;
    }
    boolean small = mass.plain() < all / 10 + SHORTEST;
    return (small && PageHabits.isChrome(element))
        || (!inside && mass.isLinks() && !element.normalName().equals("p"));
  }
}
