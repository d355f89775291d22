package io.github.duibiao.reading.outline;

import io.github.duibiao.document.Budget;
import io.github.duibiao.reading.field.ClauseReader;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tasks without numbers under numbered sections: paragraphs that each open with a short sentence
 * for a heading, as pages print in bold. 加强稳岗服务。举办招聘会10场。（县人社局负责）
 *
 * <p>Any paragraph may open with a short sentence. So most paragraphs of a section must, and most
 * of these openings in the document must demand work, or close with units of their own.
 */
final class HeadedParagraphs {
  private static final int LONGEST = 24;
  private static final int FEWEST = 3;
  private static final Pattern HEADING = Pattern.compile("[^。,;:!?|()]{4," + LONGEST + "}");

  private HeadedParagraphs() {}

  /** A paragraph of a section, of one line or several. */
  private record Paragraph(List<Line> lines) {
    String canon() {
      return lines.get(0).canon();
    }

    /** Returns where the short sentence ends that it opens with; -1 where it opens with none. */
    int heading() {
      int stop = Headings.stop(canon());
      boolean more = lines.size() > 1 || stop + 1 < canon().length();
      return stop > 0 && more && HEADING.matcher(canon().substring(0, stop)).matches() ? stop : -1;
    }

    boolean demands() {
      return Headings.demands(canon().substring(0, heading()));
    }

    boolean hasClause() {
      Passage whole = Passage.join(lines);
      return ClauseReader.read(whole).stream().anyMatch(each -> each.start() > 0);
    }
  }

  /** Makes items of such paragraphs, throughout an outline. */
  static void part(List<Item> roots) {
    Map<Item, List<Paragraph>> sections = new LinkedHashMap<>();
    roots.forEach(each -> collect(each, sections));
    int headed = 0;
    int assigned = 0;
    int demanding = 0;
    for (List<Paragraph> paragraphs : sections.values()) {
      for (Paragraph each : paragraphs) {
        if (each.heading() > 0) {
          headed++;
          assigned += each.hasClause() ? 1 : 0;
          demanding += each.demands() ? 1 : 0;
        }
      }
    }
    boolean tasks = assigned * 2 > headed || demanding * 4 > headed * 3;
    if (headed >= FEWEST && tasks) {
      sections.forEach(HeadedParagraphs::open);
    }
  }

  /** Gathers the items whose heading has a line of its own, with several such paragraphs below. */
  private static void collect(Item item, Map<Item, List<Paragraph>> sections) {
    item.children.forEach(each -> collect(each, sections));
    if (!item.isLeaf()
        || !item.hasNumber()
        || item.lines.size() < 3
        || item.lines.get(0).canon().indexOf('。') >= 0) {
      return;
    }
    List<Paragraph> paragraphs = paragraphs(item);
    long headed = paragraphs.stream().filter(each -> each.heading() > 0).count();
    if (headed > 1 && headed * 3 >= paragraphs.size() * 2L) {
      sections.put(item, paragraphs);
    }
  }

  /**
   * Returns the paragraphs below a heading; a clause on a line of its own belongs to the one above.
   */
  private static List<Paragraph> paragraphs(Item item) {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean ended = true;
    boolean assigned = false;
    for (Line line : item.lines.subList(1, item.lines.size())) {
      Budget.check();
      // A list of units ends no sentence, and may go on in the next line.
      boolean begins = ended || (assigned && new Paragraph(List.of(line)).heading() > 0);
      if (paragraphs.isEmpty() || (begins && !isClause(line))) {
        paragraphs.add(new Paragraph(new ArrayList<>()));
      }
      paragraphs.get(paragraphs.size() - 1).lines.add(line);
      ended = Headings.endsSentence(line.canon());
      assigned = !ended && endsWithClause(line);
    }
    return paragraphs;
  }

  private static boolean endsWithClause(Line line) {
    List<ClauseReader.Clause> clauses = ClauseReader.read(Passage.join(List.of(line)));
    return !clauses.isEmpty() && clauses.get(clauses.size() - 1).end() == line.length();
  }

  private static boolean isClause(Line line) {
    List<ClauseReader.Clause> clauses = ClauseReader.read(Passage.join(List.of(line)));
    return UnitList.isLabelled(line.canon()) || (!clauses.isEmpty() && clauses.get(0).start() == 0);
  }

  private static void open(Item section, List<Paragraph> paragraphs) {
    Line heading = section.lines.get(0);
    section.lines.clear();
    section.lines.add(heading);
    Item task = null;
    for (Paragraph each : paragraphs) {
      if (each.heading() > 0) {
        task = MarkedHeadings.item(each.lines.get(0), false, section, section.children);
        task.lines.addAll(each.lines.subList(1, each.lines.size()));
      } else {
        (task == null ? section : task).lines.addAll(each.lines);
      }
    }
  }
}
