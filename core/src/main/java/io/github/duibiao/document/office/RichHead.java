package io.github.duibiao.document.office;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.office.RichGroup.Use;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What RTF says before its text: fonts, styles and properties of the document. */
final class RichHead {
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
  private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents|目录) ?[1-9]");
  private static final int HEADINGS = 9;

  /** By which name DOCX knows a property. */
  private static final Map<String, String> FACTS =
      Map.of("author", "creator", "doccomm", "description");

  private record Style(String name, int outline) {}

  private final Limits limits;
  final RichFonts fonts = new RichFonts();
  private final Map<Integer, Style> styles = new HashMap<>();
  private final Map<String, String> facts = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();
  private int number;
  private int set = -1;
  private int page = -1;
  private int outline = -1;

  RichHead(Limits limits) {
    this.limits = limits;
  }

  Map<String, String> facts() {
    return facts;
  }

  void text(String more, RichGroup group) throws DocumentException {
    int end = group.use == Use.FACT ? -1 : more.indexOf(';');
    text.append(end < 0 ? more : more.substring(0, end));
    if (text.length() > limits.lineLength()) {
      throw limits.reached(Limit.LINE_LENGTH);
    }
    if (end >= 0) {
      end(group);
      text(more.substring(end + 1), group);
    }
  }

  void word(String word, int value, RichGroup group) {
    if (group.use == Use.FONTS) {
      switch (word) {
        case "f" -> {
          number = value;
          set = -1;
          page = -1;
        }
        case "fcharset" -> {
          set = value;
          // Names of fonts are written in their own encoding.
          fonts.add(number, set, page, "");
          group.font = number;
        }
        case "cpg" -> page = value;
        default -> {}
      }
    } else {
      switch (word) {
        case "s" -> number = value;
        case "outlinelevel" -> outline = value;
        default -> {}
      }
    }
  }

  /** Ends a font, a style or a property. */
  void end(RichGroup group) throws DocumentException {
    String name = text.toString().strip();
    text.setLength(0);
    if (name.isEmpty()) {
      return;
    }
    switch (group.use) {
      case FONTS -> fonts.add(number, set, page, name);
      case STYLES -> {
        styles.put(number, new Style(name.toLowerCase(Locale.ROOT), outline));
        outline = -1;
        number = 0;
      }
      default -> facts.putIfAbsent(FACTS.getOrDefault(group.fact, group.fact), name);
    }
    if (fonts.size() + styles.size() > limits.entries()) {
      throw limits.reached(Limit.ENTRIES);
    }
  }

  /** Returns the level of the heading that a paragraph is marked as, 1 to 9, or 0. */
  int heading(int style, int own) {
    if (own >= 0) {
      return own < HEADINGS ? own + 1 : 0;
    }
    Style found = styles.get(style);
    if (found == null) {
      return 0;
    }
    Matcher heading = HEADING.matcher(found.name);
    return found.outline >= 0 && found.outline < HEADINGS
        ? found.outline + 1
        : heading.matches() ? heading.group(1).charAt(0) - '0' : 0;
  }

  /** Whether a paragraph is a line of a table of contents. */
  boolean isContents(int style) {
    Style found = styles.get(style);
    return found != null && CONTENTS.matcher(found.name).matches();
  }
}
