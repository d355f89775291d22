package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.reading.field.ClauseReader;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs behind the last item that speak of the whole plan: when to report, whom to ask,
 * who explains the plan.
 */
final class Ending {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|〔[^〔〕]*〕");

  private final Furniture furniture;
  private final Marks marks;
  private final boolean paragraphs;

  /**
   * @param furniture knows how such paragraphs open
   * @param marks knows where paragraphs may end
   * @param paragraphs whether every line is a paragraph
   */
  Ending(Furniture furniture, Marks marks, boolean paragraphs) {
    this.furniture = furniture;
    this.marks = marks;
    this.paragraphs = paragraphs;
  }

  /** Takes these paragraphs from the text of the last item and returns them. */
  List<Line> takenFrom(List<Item> roots) {
    Item last = last(roots);
    boolean behindText = false;
    for (int i = 1; last != null && i < last.lines.size(); i++) {
      Budget.check();
      // Below a heading with its units stands the text of the item.
      behindText = behindText || saysMore(last.lines.get(i - 1));
      if (begins(last.lines.get(i), last.lines.get(i - 1), behindText)) {
        List<Line> behind = last.lines.subList(i, last.lines.size());
        List<Line> taken = new ArrayList<>(behind);
        behind.clear();
        return taken;
      }
    }
    return List.of();
  }

  /** Says whether a line says more than a heading and its units. */
  private static boolean saysMore(Line line) {
    String plain = BRACKETS.matcher(line.canon()).replaceAll("");
    return plain.indexOf('。') >= 0 || plain.indexOf(',') >= 0;
  }

  private static @Nullable Item last(List<Item> roots) {
    Item last = roots.isEmpty() ? null : roots.get(roots.size() - 1);
    while (last != null && !last.isLeaf()) {
      last = last.children.get(last.children.size() - 1);
    }
    return last;
  }

  private boolean begins(Line line, Line above, boolean behindText) {
    boolean behindUnits = behindText && isSentence(line) && endsWithUnits(above);
    boolean paragraph = paragraphs || behindUnits || Headings.endsSentence(above.canon());
    boolean closing = behindUnits || furniture.isClosing(line);
    return paragraph && closing && marks.mayEndParagraph(above) && !isClause(line);
  }

  /** Says whether a line says who answers for what stands above it, and nothing else. */
  private static boolean isClause(Line line) {
    List<ClauseReader.Clause> clauses = ClauseReader.read(Passage.join(List.of(line)));
    return !clauses.isEmpty()
        && clauses.get(0).start() == 0
        && !clauses.get(0).units().isEmpty()
        && clauses.get(clauses.size() - 1).end() == line.length();
  }

  /** Says whether a line ends with a clause that says by a label or a role what it is. */
  private static boolean endsWithUnits(Line line) {
    List<ClauseReader.Clause> clauses = ClauseReader.read(Passage.join(List.of(line)));
    if (clauses.isEmpty() || clauses.get(clauses.size() - 1).end() < line.length()) {
      return false;
    }
    String clause = line.canon().substring(clauses.get(clauses.size() - 1).start());
    String inner = clause.startsWith("(") || clause.startsWith("〔") ? clause.substring(1) : clause;
    return UnitList.isLabelled(inner) || UnitList.namesRole(inner);
  }

  private static boolean isSentence(Line line) {
    return line.canon().endsWith("。") && !UnitList.isLabelled(line.canon());
  }
}
