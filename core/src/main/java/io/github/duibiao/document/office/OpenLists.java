package io.github.duibiao.document.office;

import io.github.duibiao.document.DocumentException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of the lists of an OpenDocument text (ODF 1.3, 5.3 and 19.880): a list begins
 * anew unless it says which it continues.
 */
final class OpenLists {
  private static final int UNMET = Integer.MIN_VALUE;

  /** The counts of a list, by level from 1. */
  static final class Counts {
    private final int[] values = new int[Lists.LEVELS + 1];

    Counts() {
      Arrays.fill(values, UNMET);
    }
  }

  private final OpenStyles styles;
  private final Map<String, Counts> byId = new HashMap<>();
  private final Map<String, Counts> byStyle = new HashMap<>();
  private final Counts headings = new Counts();

  OpenLists(OpenStyles styles) {
    this.styles = styles;
  }

  /** Returns the counts of the list that the cursor stands on, of a style of lists. */
  Counts counts(Xml xml, String style) throws DocumentException {
    String id = xml.attribute("id");
    String continued = xml.attribute("continue-list");
    Counts counts = continued == null ? null : byId.get(continued);
    if (counts == null && "true".equals(xml.attribute("continue-numbering"))) {
      counts = byStyle.get(style);
    }
    if (counts == null) {
      counts = new Counts();
    }
    byStyle.put(style, counts);
    if (id != null) {
      byId.put(id, counts);
    }
    return counts;
  }

  /** Counts an item and returns its number; empty where it has none. */
  String next(Counts counts, String style, int level, @Nullable String start) {
    if (level < 1 || level > Lists.LEVELS) {
      return "";
    }
    OpenStyles.Level own = styles.level(style, level);
    int from = own == null ? 1 : own.start();
    int before = counts.values[level];
    counts.values[level] = Xml.parse(start, before == UNMET ? from : before + 1);
    Arrays.fill(counts.values, level + 1, counts.values.length, UNMET);
    return own == null ? "" : written(counts, style, level, own);
  }

  String heading(int level) {
    return next(headings, OpenStyles.outline(), level, null);
  }

  private String written(Counts counts, String style, int level, OpenStyles.Level own) {
    StringBuilder out = new StringBuilder();
    String pattern = own.pattern();
    if (pattern != null) {
      int i = 0;
      while (i < pattern.length()) {
        int end = pattern.charAt(i) == '%' ? pattern.indexOf('%', i + 1) : -1;
        int at = end < 0 ? 0 : Xml.parse(pattern.substring(i + 1, end), 0);
        if (at >= 1 && at <= level) {
          out.append(value(counts, style, at));
          i = end + 1;
        } else {
          out.append(pattern.charAt(i++));
        }
      }
      return out.toString();
    }
    out.append(own.before());
    for (int i = level - own.levels() + 1; i <= level; i++) {
      String value = value(counts, style, i);
      out.append(out.length() > own.before().length() && !value.isEmpty() ? "." : "").append(value);
    }
    return out.append(own.after()).toString();
  }

  private String value(Counts counts, String style, int level) {
    OpenStyles.Level each = styles.level(style, level);
    if (each == null) {
      return "";
    }
    int value = counts.values[level] == UNMET ? each.start() : counts.values[level];
    return NumberFormat.write(value, each.format());
  }
}
