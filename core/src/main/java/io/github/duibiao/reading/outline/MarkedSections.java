package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.text.Line;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headings without numbers that a format marks (h1 to h6, styles of Word) in a plan whose tasks
 * are numbered: sections over these tasks, and now and then a task among them. Where no item is
 * numbered, {@link MarkedHeadings} reads the plan.
 *
 * <p>The marks are believed below the title, where there are several of them and each is a short
 * line and no sentence.
 */
final class MarkedSections {
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年");
  private static final MarkedSections NONE = new MarkedSections(Map.of());

  private final Map<Integer, Kind> kinds;

  private MarkedSections(Map<Integer, Kind> kinds) {
    this.kinds = kinds;
  }

  /** What a marked line without a number is. */
  enum Kind {
    /** A heading with items or headings below it. */
    SECTION,
    /** A heading with a text below it. */
    TASK,
    /** A line with nothing below it that would belong to a plan. */
    STRAY
  }

  static MarkedSections in(List<Line> lines, Furniture furniture) {
    int title = title(lines);
    if (title < 0) {
      return NONE;
    }
    Map<Integer, Kind> kinds = new HashMap<>();
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    boolean numbered = false;
    for (int i = title + 1; i < lines.size(); i++) {
      Budget.check();
      Line line = lines.get(i);
      boolean hasNumber = line.mark() != null;
      numbered |= hasNumber;
      boolean besides = Furniture.isAttachment(line) || furniture.isFurniture(line);
      if (line.level() > 0 && !besides && !line.canon().equals(lines.get(title).canon())) {
        if (hasNumber ? isText(line) : !MarkedHeadings.isHeading(line)) {
          return NONE;
        }
        if (!hasNumber) {
          Kind kind = kind(lines, i);
          kinds.put(i, kind);
          counts.merge(kind, 1, Integer::sum);
        }
      }
    }
    int headings = kinds.size() - counts.getOrDefault(Kind.STRAY, 0);
    return numbered && headings > 1 ? new MarkedSections(kinds) : NONE;
  }

  /** Returns the last line that is a title of the plan; -1 where none is or no line is marked. */
  private static int title(List<Line> lines) {
    int title = -1;
    boolean marked = lines.stream().anyMatch(each -> each.level() > 0);
    for (int i = 0; marked && i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.mark() != null) {
        break;
      }
      if (isTitle(line, title < 0 ? null : lines.get(title))) {
        title = i;
      }
    }
    return title;
  }

  /** A heading below the title may end like one: 制定工作计划; but it names no year. */
  private static boolean isTitle(Line line, @Nullable Line before) {
    String canon = line.canon();
    return line.length() < 80
        && (canon.endsWith("的通知") || BareHeadings.TITLE.matcher(canon).matches())
        && (before == null || line.level() <= before.level() || YEAR.matcher(canon).find());
  }

  private static boolean isText(Line line) {
    int stop = line.canon().indexOf('。');
    return stop >= 0 && stop + 1 < line.length();
  }

  private static Kind kind(List<Line> lines, int at) {
    boolean sentence = false;
    for (int i = at + 1; i < lines.size(); i++) {
      Budget.check();
      Line line = lines.get(i);
      if (line.level() > 0) {
        if (line.level() > lines.get(at).level()) {
          return Kind.SECTION;
        }
        break;
      }
      if (line.mark() != null) {
        return Kind.SECTION;
      }
      sentence |= line.canon().indexOf('。') >= 0;
    }
    return sentence ? Kind.TASK : Kind.STRAY;
  }

  /** Returns what the line is; null where it is no marked line without a number. */
  @Nullable Kind at(int line) {
    return kinds.get(line);
  }

  /** Says whether an item holds what a line opens. */
  static boolean isAbove(Item item, boolean hasNumber, Line opening) {
    int level = item.opening().level();
    return item.hasNumber()
        ? !hasNumber && level > 0 && level < opening.level()
        : opening.level() == 0 || level < opening.level();
  }
}
