package io.github.duibiao.document.html;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Table;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Walks a page, takes what belongs to its article and tells what it leaves out. */
final class ArticleWalk implements Walk.Visitor {
  private final TextWeights weights;
  private final Article article;
  private final Limits limits;
  private final PageText text;

  /** How many places the tables to come may have. */
  private int places;

  private int inside;
  private boolean over;

  private ArticleWalk(Article article, TextWeights weights, Limits limits) {
    this.weights = weights;
    this.limits = limits;
    this.article = article;
    text = new PageText(limits.lineLength());
    places = limits.cells();
  }

  /**
   * Returns the text of the article of a page and of what belongs to it; all of its text where
   * nothing looks like an article.
   */
  static PageText read(Element body, TextWeights weights, Limits limits) throws DocumentException {
    PageText text = read(body, Article.find(body, weights), weights, limits);
    return text.isEmpty() ? read(body, Article.whole(body, weights), weights, limits) : text;
  }

  private static PageText read(Element body, Article article, TextWeights weights, Limits limits)
      throws DocumentException {
    ArticleWalk walk = new ArticleWalk(article, weights, limits);
    Walk.over(body, walk);
    return walk.text;
  }

  @Override
  public boolean enter(Element element, int depth) throws DocumentException {
    if (over || article.isAround(element, inside > 0)) {
      text.around(LeftOut.of(element, text.line()));
      return false;
    }
    if (element.normalName().equals("table")) {
      HtmlTable table = new HtmlTable(element);
      if (!table.laysOut(weights)) {
        add(element, table);
        over |= article.endsWith(element);
        return false;
      }
    }
    inside += article.isPart(element) ? 1 : 0;
    return text.enter(element, depth);
  }

  private void add(Element element, HtmlTable html) throws DocumentException {
    Element caption = element.selectFirst("> caption");
    if (caption != null) {
      Walk.over(caption, text);
    }
    Table table =
        html.read(Math.max(1, element.sourceRange().start().lineNumber()), places, limits);
    if (table != null) {
      places -= table.places();
      text.add(table);
    }
  }

  @Override
  public void text(TextNode node) {
    if (over) {
      text.around(LeftOut.of(node, text.line()));
    } else {
      text.text(node);
    }
  }

  @Override
  public void leave(Element element) {
    text.leave(element);
    inside -= article.isPart(element) ? 1 : 0;
    over |= article.endsWith(element);
  }
}
