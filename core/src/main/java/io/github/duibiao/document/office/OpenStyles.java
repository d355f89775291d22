package io.github.duibiao.document.office;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text, as far as they concern what is read (ODF 1.3, 16). */
final class OpenStyles {
  private static final int LONGEST_CHAIN = 32;
  private static final String OUTLINE = "#outline";

  /**
   * A level of a list.
   *
   * @param format how numbers are written; empty where the level has none
   * @param before what stands before a number
   * @param after what stands after it
   * @param levels how many levels, up to this one, are shown
   * @param pattern the number as a whole with {@code %1%} for that of the first level, or null
   * @param start the number it begins with
   */
  record Level(
      String format,
      String before,
      String after,
      int levels,
      @Nullable String pattern,
      int start) {}

  private record Style(
      @Nullable String parent, @Nullable String list, @Nullable Boolean hidden, int outline) {}

  private final Limits limits;
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();

  OpenStyles(Limits limits) {
    this.limits = limits;
  }

  /** Reads the styles that the cursor stands on. */
  void read(Xml xml) throws XMLStreamException, DocumentException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      String name = xml.attribute("name");
      switch (xml.localName()) {
        case "style" -> {
          if (name != null) {
            styles.put(name, style(xml));
          }
        }
        case "list-style" -> {
          if (name != null) {
            lists.put(name, levels(xml));
          }
        }
        case "outline-style" -> lists.put(OUTLINE, levels(xml));
        default -> {}
      }
      if (styles.size() + lists.size() > limits.entries()) {
        throw limits.reached(Limit.ENTRIES);
      }
    }
  }

  private static Style style(Xml xml) throws XMLStreamException, DocumentException {
    String parent = xml.attribute("parent-style-name");
    String list = xml.attribute("list-style-name");
    int outline = Xml.parse(xml.attribute("default-outline-level"), 0);
    Boolean hidden = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.localName().equals("text-properties")) {
        String display = xml.attribute("display");
        hidden = display == null ? hidden : Boolean.valueOf(display.equals("none"));
      }
    }
    return new Style(parent, list, hidden, outline);
  }

  private static Map<Integer, Level> levels(Xml xml) throws XMLStreamException, DocumentException {
    Map<Integer, Level> levels = new HashMap<>();
    int depth = xml.depth();
    while (xml.child(depth)) {
      String kind = xml.localName();
      int level = Xml.parse(xml.attribute("level"), 0);
      boolean numbers =
          kind.equals("list-level-style-number") || kind.equals("outline-level-style");
      if (numbers && level >= 1 && level <= Lists.LEVELS) {
        String format = format(text(xml, "num-format"));
        String before = text(xml, "num-prefix");
        String after = text(xml, "num-suffix");
        levels.put(
            level,
            new Level(
                format,
                before,
                after,
                Math.max(1, Math.min(level, Xml.parse(xml.attribute("display-levels"), 1))),
                xml.attribute("num-list-format"),
                Xml.parse(xml.attribute("start-value"), 1)));
      }
    }
    return levels;
  }

  private static String text(Xml xml, String attribute) throws DocumentException {
    String text = xml.attribute(attribute);
    return text == null ? "" : text;
  }

  /** The first numbers stand for how they are written: {@code 壹, 贰, 叁, ...}. */
  private static String format(String first) {
    if (first.isEmpty()) {
      return "";
    }
    return switch (first.charAt(0)) {
      case 'a' -> "lowerLetter";
      case 'A' -> "upperLetter";
      case 'i' -> "lowerRoman";
      case 'I' -> "upperRoman";
      case '一' -> "chineseCountingThousand";
      case '壹' ->
          first.indexOf('貳') >= 0 || first.indexOf('貮') >= 0
              ? "ideographLegalTraditional"
              : "chineseLegalSimplified";
      case '甲' -> "ideographTraditional";
      case '子' -> "ideographZodiac";
      case '①' -> "decimalEnclosedCircle";
      case '１' -> "decimalFullWidth";
      case '0' -> "decimalZero";
      default -> "decimal";
    };
  }

  /** Returns a level of a style of lists, from 1; null where there is none, or without numbers. */
  @Nullable Level level(String list, int level) {
    Map<Integer, Level> levels = lists.get(list);
    Level found = levels == null ? null : levels.get(level);
    return found == null || found.format.isEmpty() ? null : found;
  }

  /** Returns the style of lists that headings are numbered by. */
  static String outline() {
    return OUTLINE;
  }

  /** Returns the style of lists that a style of paragraphs names; null where it names none. */
  @Nullable String list(@Nullable String style) {
    Style each = style == null ? null : styles.get(style);
    for (int i = 0; each != null && i < LONGEST_CHAIN; i++) {
      if (each.list != null && !each.list.isEmpty()) {
        return each.list;
      }
      each = each.parent == null ? null : styles.get(each.parent);
    }
    return null;
  }

  /** Whether a style hides what is set in it; null where it does not say. */
  @Nullable Boolean hides(@Nullable String style) {
    Style each = style == null ? null : styles.get(style);
    for (int i = 0; each != null && i < LONGEST_CHAIN; i++) {
      if (each.hidden != null) {
        return each.hidden;
      }
      each = each.parent == null ? null : styles.get(each.parent);
    }
    return null;
  }

  /** Whether a style is of the lines of a table of contents. */
  boolean isContents(@Nullable String style) {
    String each = style;
    for (int i = 0; each != null && i < LONGEST_CHAIN; i++) {
      String plain = each.toLowerCase(Locale.ROOT);
      if (plain.matches("contents_20_\\d+|toc_20_\\d+")) {
        return true;
      }
      Style found = styles.get(each);
      each = found == null ? null : found.parent;
    }
    return false;
  }
}
