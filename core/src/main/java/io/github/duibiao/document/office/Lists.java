package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The lists that a document defines (ECMA-376 part 1, 17.9): what numbers look like at each of nine
 * levels, and which lists count on together.
 */
final class Lists {
  static final Lists NONE = new Lists(ImmutableMap.of(), ImmutableMap.of());
  static final int LEVELS = 9;

  /**
   * A level of a list.
   *
   * @param start the number it begins with
   * @param format how numbers are written
   * @param text the number with what stands around it, {@code %1} for that of the first level
   * @param restart after which level, from 1, it begins anew; 0 for never, -1 for any before it
   * @param legal whether all numbers are written in digits
   * @param spaced whether something parts it from the text
   * @param style the style it is linked to, or null
   */
  record Level(
      int start,
      String format,
      String text,
      int restart,
      boolean legal,
      boolean spaced,
      @Nullable String style) {}

  /**
   * A kind of list that lists share, with their count.
   *
   * @param levels the levels that are defined, by their place from 0
   * @param link the style of lists that defines it instead, or null
   */
  record Pattern(ImmutableMap<Integer, Level> levels, @Nullable String link) {}

  /**
   * A list.
   *
   * @param pattern its kind
   * @param levels levels that differ from those of the kind
   * @param starts numbers that its levels begin with, instead of going on
   */
  record Numbered(
      int pattern, ImmutableMap<Integer, Level> levels, ImmutableMap<Integer, Integer> starts) {}

  final ImmutableMap<Integer, Pattern> patterns;
  final ImmutableMap<Integer, Numbered> lists;

  Lists(ImmutableMap<Integer, Pattern> patterns, ImmutableMap<Integer, Numbered> lists) {
    this.patterns = patterns;
    this.lists = lists;
  }

  /** Returns what counts the paragraphs of one document. */
  ListCounters counters(Styles styles) {
    return new ListCounters(this, styles);
  }

  static Lists read(Xml xml, Limits limits) throws XMLStreamException, DocumentException {
    Map<Integer, Pattern> patterns = new HashMap<>();
    Map<Integer, Numbered> lists = new HashMap<>();
    int root = xml.root();
    while (xml.child(root)) {
      switch (xml.name()) {
        case "abstractNum" ->
            patterns.put(Xml.parse(xml.attribute("abstractNumId"), -1), pattern(xml));
        case "num" -> lists.put(Xml.parse(xml.attribute("numId"), -1), numbered(xml));
        default -> {}
      }
      if (patterns.size() + lists.size() > limits.entries()) {
        throw new DocumentException(Reason.TOO_LARGE, limits.entries() + " lists");
      }
    }
    return new Lists(ImmutableMap.copyOf(patterns), ImmutableMap.copyOf(lists));
  }

  private static Pattern pattern(Xml xml) throws XMLStreamException, DocumentException {
    Map<Integer, Level> levels = new HashMap<>();
    String link = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "lvl" -> {
          int at = Xml.parse(xml.attribute("ilvl"), -1);
          if (at >= 0 && at < LEVELS) {
            levels.put(at, level(xml));
          }
        }
        case "numStyleLink" -> link = xml.value();
        default -> {}
      }
    }
    return new Pattern(ImmutableMap.copyOf(levels), link);
  }

  private static Numbered numbered(Xml xml) throws XMLStreamException, DocumentException {
    int pattern = -1;
    Map<Integer, Level> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("abstractNumId")) {
        pattern = xml.number(-1);
      } else if (xml.name().equals("lvlOverride")) {
        int at = Xml.parse(xml.attribute("ilvl"), -1);
        while (xml.child(depth + 1)) {
          if (at < 0 || at >= LEVELS) {
            continue;
          }
          switch (xml.name()) {
            case "startOverride" -> starts.put(at, xml.number(1));
            case "lvl" -> levels.put(at, level(xml));
            default -> {}
          }
        }
      }
    }
    return new Numbered(pattern, ImmutableMap.copyOf(levels), ImmutableMap.copyOf(starts));
  }

  private static Level level(Xml xml) throws XMLStreamException, DocumentException {
    int start = 0;
    String format = "decimal";
    String text = "";
    int restart = -1;
    boolean legal = false;
    boolean spaced = true;
    String style = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "start" -> start = xml.number(0);
        case "numFmt" -> format = xml.value();
        case "mc:AlternateContent" -> {
          // A format of the author's own, with one for those who do not know it.
          while (xml.child(depth + 1)) {
            boolean known = xml.name().equals("mc:Fallback");
            while (xml.child(depth + 2)) {
              if (known && xml.name().equals("numFmt")) {
                format = xml.value();
              }
            }
          }
        }
        case "lvlText" -> text = xml.value();
        case "lvlRestart" -> restart = xml.number(-1);
        case "isLgl" -> legal = xml.isOn();
        case "suff" -> spaced = !xml.value().equals("nothing");
        case "pStyle" -> style = xml.value();
        default -> {}
      }
    }
    return new Level(start, format, text, restart, legal, spaced, style);
  }
}
