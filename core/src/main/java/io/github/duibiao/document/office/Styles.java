package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what it inherits from the one it is based on. */
final class Styles {
  static final Styles NONE = new Styles(ImmutableMap.of(), null);

  private static final int LONGEST_CHAIN = 32;
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
  private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents|目录) ?[1-9]");

  /**
   * A style.
   *
   * @param base the style it is based on, or null
   * @param name what it is called, in lower case
   * @param mark what it says of a paragraph
   * @param hidden whether its characters are hidden; null where nothing is said
   */
  private record Style(@Nullable String base, String name, Mark mark, @Nullable Boolean hidden) {}

  /**
   * A place in a list.
   *
   * @param list the id of the list
   * @param level the level, from 0; -1 where it is the level that the style is linked to
   * @param style the style that says so, or null where the paragraph does
   */
  record Place(int list, int level, @Nullable String style) {}

  private final ImmutableMap<String, Style> byId;
  private final @Nullable String standard;

  private Styles(ImmutableMap<String, Style> byId, @Nullable String standard) {
    this.byId = byId;
    this.standard = standard;
  }

  static Styles read(Xml xml, Limits limits) throws XMLStreamException, DocumentException {
    Map<String, Style> byId = new HashMap<>();
    String standard = null;
    int root = xml.root();
    while (xml.child(root)) {
      String id = xml.attribute("styleId");
      if (!xml.name().equals("style") || id == null) {
        continue;
      }
      String usual = xml.attribute("default");
      if ("paragraph".equals(xml.attribute("type"))
          && ("1".equals(usual) || "true".equals(usual) || "on".equals(usual))) {
        standard = id;
      }
      byId.put(id, style(xml));
      if (byId.size() > limits.entries()) {
        throw new DocumentException(Reason.TOO_LARGE, limits.entries() + " styles");
      }
    }
    return new Styles(ImmutableMap.copyOf(byId), standard);
  }

  private static Style style(Xml xml) throws XMLStreamException, DocumentException {
    String base = null;
    String name = "";
    Mark mark = Mark.NONE;
    Boolean hidden = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "basedOn" -> base = xml.value();
        case "name" -> name = xml.value().toLowerCase(Locale.ROOT);
        case "pPr" -> mark = Mark.read(xml);
        case "rPr" -> {
          while (xml.child(depth + 1)) {
            if (xml.name().equals("vanish")) {
              hidden = xml.isOn();
            }
          }
        }
        default -> {}
      }
    }
    return new Style(base, name, mark, hidden);
  }

  /** Returns the level of the heading that a paragraph is marked as, 1 to 9, or 0. */
  int heading(Mark mark) {
    if (mark.outline() >= 0) {
      return mark.outline() < 9 ? mark.outline() + 1 : 0;
    }
    Style each = ofParagraph(mark);
    for (int i = 0; each != null && i < LONGEST_CHAIN; i++) {
      if (each.mark.outline() >= 0) {
        return each.mark.outline() < 9 ? each.mark.outline() + 1 : 0;
      }
      Matcher heading = HEADING.matcher(each.name);
      if (heading.matches()) {
        return Integer.parseInt(heading.group(1));
      }
      each = base(each);
    }
    return 0;
  }

  /** Whether a paragraph is a line of a table of contents, which says nothing of its own. */
  boolean isContents(Mark mark) {
    Style style = ofParagraph(mark);
    return style != null && CONTENTS.matcher(style.name).matches();
  }

  /** Returns the place in a list that a paragraph has, or null. */
  @Nullable Place place(Mark mark) {
    if (mark.list() >= 0 && mark.level() >= 0) {
      return mark.list() == 0 ? null : new Place(mark.list(), mark.level(), null);
    }
    if (mark.list() == 0) {
      return null;
    }
    Place inherited = inherited(mark);
    if (mark.list() > 0) {
      return inherited != null && inherited.list == mark.list()
          ? inherited
          : new Place(mark.list(), 0, null);
    }
    if (inherited != null && mark.level() >= 0) {
      return new Place(inherited.list, mark.level(), null);
    }
    return inherited;
  }

  private @Nullable Place inherited(Mark mark) {
    String id = mark.style() != null && byId.containsKey(mark.style()) ? mark.style() : standard;
    int level = -1;
    for (int i = 0; id != null && i < LONGEST_CHAIN; i++) {
      Style style = byId.get(id);
      if (style == null) {
        return null;
      }
      level = level < 0 ? style.mark.level() : level;
      if (style.mark.list() >= 0) {
        return style.mark.list() == 0 ? null : new Place(style.mark.list(), level, id);
      }
      id = style.base;
    }
    return null;
  }

  /** Returns the list that a style of lists stands for, or -1. */
  int list(String style) {
    Style found = byId.get(style);
    return found == null ? -1 : found.mark.list();
  }

  /** Whether the characters of a paragraph are hidden, by its style. */
  boolean hides(Mark mark) {
    return hides(ofParagraph(mark));
  }

  /** Whether a style of characters hides them; null where it says nothing. */
  @Nullable Boolean hidesRun(String id) {
    Style style = byId.get(id);
    return style == null ? null : said(style);
  }

  private boolean hides(@Nullable Style style) {
    return style != null && Boolean.TRUE.equals(said(style));
  }

  private @Nullable Boolean said(Style style) {
    Style each = style;
    for (int i = 0; each != null && i < LONGEST_CHAIN; i++) {
      if (each.hidden != null) {
        return each.hidden;
      }
      each = base(each);
    }
    return null;
  }

  private @Nullable Style ofParagraph(Mark mark) {
    Style style = mark.style() == null ? null : byId.get(mark.style());
    return style != null || standard == null ? style : byId.get(standard);
  }

  private @Nullable Style base(Style style) {
    return style.base == null ? null : byId.get(style.base);
  }
}
