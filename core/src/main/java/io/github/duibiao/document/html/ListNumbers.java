package io.github.duibiao.document.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers that a browser puts before the items of a numbered list ({@code ol}). */
final class ListNumbers {
  private static final Pattern STYLE =
      Pattern.compile("(?i)list-style(?:-type)?\\s*:[^;]*?([a-z-]+(?:-[a-z]+)*)\\s*(?:;|$)");
  private static final Pattern WHOLE = Pattern.compile("\\s*([-+]?[0-9]{1,9}).*");
  private static final List<String> DIGITS =
      List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");

  /** The number that the next item of a list has. */
  private final IdentityHashMap<Element, Integer> next = new IdentityHashMap<>();

  /**
   * Returns the number before an item, such as {@code 1.}; empty where there is none. To be asked
   * for every item, in the order of the page.
   */
  String before(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    String style = style(item, list);
    int number = number(item, list);
    return switch (style) {
      case "none" -> "";
      case "a", "lower-alpha", "lower-latin" -> letter(number, 'a');
      case "A", "upper-alpha", "upper-latin" -> letter(number, 'A');
      case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "cjk-decimal" ->
          number > 0 && number < 100 ? han(number) + "、" : number + ".";
      default -> number + ".";
    };
  }

  private static String style(Element item, Element list) {
    for (Element each : List.of(item, list)) {
      Matcher style = STYLE.matcher(each.attr("style"));
      if (style.find()) {
        return style.group(1).toLowerCase(Locale.ROOT);
      }
      if (!each.attr("type").isEmpty()) {
        return each.attr("type");
      }
    }
    return "";
  }

  private int number(Element item, Element list) {
    boolean reversed = list.hasAttr("reversed");
    Integer expected = next.get(list);
    if (expected == null) {
      expected = whole(list.attr("start"), reversed ? list.childrenSize() : 1);
    }
    int number = whole(item.attr("value"), expected);
    next.put(list, number + (reversed ? -1 : 1));
    return number;
  }

  private static int whole(String text, int otherwise) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() ? Integer.parseInt(whole.group(1)) : otherwise;
  }

  private static String letter(int number, char first) {
    return number > 0 && number < 27 ? (char) (first + number - 1) + "." : number + ".";
  }

  private static String han(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.get(number / 10)) + "十";
    return tens + DIGITS.get(number % 10);
  }
}
