package io.github.duibiao.document.html;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What ids and classes of a page say; the names lie in {@code page.tsv}. */
final class PageHabits {
  private static final int LONGEST_NAME = 60;
  private static final List<String> LINES = lines();
  private static final Pattern ARTICLE = names("article");
  private static final Pattern CHROME = names("chrome");
  private static final Pattern HIDDEN = names("hidden");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private PageHabits() {}

  private static List<String> lines() {
    try {
      return Resources.readLines(
          Resources.getResource(PageHabits.class, "page.tsv"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern names(String kind) {
    return Pattern.compile(
        LINES.stream()
            .filter(each -> each.startsWith(kind + "\t"))
            .map(each -> each.substring(kind.length() + 1))
            .collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE);
  }

  /** Says whether an element is called what elements that hold articles are called. */
  static boolean isArticle(Element element) {
    return element.normalName().equals("article") || isCalled(element, ARTICLE);
  }

  /** Says whether an element is called what parts around articles are called. */
  static boolean isChrome(Element element) {
    return switch (element.normalName()) {
      case "nav", "footer", "aside" -> true;
      default -> isCalled(element, CHROME);
    };
  }

  /** Says whether a browser does not show an element. */
  static boolean isHidden(Element element) {
    return switch (element.normalName()) {
      case "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "iframe",
          "svg",
          "object",
          "select",
          "option",
          "button",
          "textarea",
          "input",
          "audio",
          "video",
          "canvas",
          "map" ->
          true;
      default ->
          element.hasAttr("hidden")
              || HIDDEN_STYLE.matcher(element.attr("style")).find()
              || isCalled(element, HIDDEN);
    };
  }

  private static boolean isCalled(Element element, Pattern names) {
    String id = element.id();
    if (!id.isEmpty() && id.length() <= LONGEST_NAME && names.matcher(id).matches()) {
      return true;
    }
    String classes = element.className();
    if (classes.isEmpty() || classes.length() > 10 * LONGEST_NAME) {
      return false;
    }
    for (String each : element.classNames()) {
      if (each.length() <= LONGEST_NAME && names.matcher(each).matches()) {
        return true;
      }
    }
    return false;
  }
}
