package io.github.duibiao.reading;

import io.github.duibiao.document.Budget;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.table.NumberedCells;
import io.github.duibiao.reading.table.TaskRow;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.GramIndex;
import io.github.duibiao.text.Numbering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row of a task table to the task of the prose it elaborates: by the heading it stands
 * under, which may be worded a little differently, or else by its text, which the prose mostly
 * repeats. A row that belongs to none founds a task of its own.
 */
final class TableRows {
  private static final double SAME_TITLE = 0.8;
  private static final double SAME_TEXT = 0.5;

  /** So many characters of detail a message holds. */
  private static final int MESSAGE = 57;

  private final List<Draft> tasks;
  private final RowText reader;
  private final Diagnostics diagnostics;
  private final BiFunction<String, TextSpan, String> sections;
  private final Map<String, Section> sectionsByTitle = new HashMap<>();
  private final Map<String, Section> sectionsByNumber = new HashMap<>();
  private final Set<Draft> compared = new HashSet<>();
  private final Map<String, Draft> byTitle = new HashMap<>();
  private @Nullable GramIndex titles;
  private @Nullable GramIndex texts;
  private final int prose;
  private @Nullable Draft current;
  private @Nullable String currentTitle;
  private String currentNumber = "";

  /**
   * @param tasks the tasks of the prose; founded ones are added
   * @param reader reads the rows
   * @param proseSections the sections of the prose
   * @param sections gives the number of the section of a heading
   * @param diagnostics takes what is unsure
   */
  TableRows(
      List<Draft> tasks,
      RowText reader,
      List<Section> proseSections,
      BiFunction<String, TextSpan, String> sections,
      Diagnostics diagnostics) {
    this.tasks = tasks;
    this.sections = sections;
    this.reader = reader;
    this.diagnostics = diagnostics;
    this.prose = tasks.size();
    for (Section each : proseSections) {
      sectionsByTitle.putIfAbsent(Glyphs.letters(each.title()), each);
      sectionsByNumber.putIfAbsent(each.number(), each);
    }
    for (Draft each : tasks) {
      Budget.check();
      byTitle.putIfAbsent(Glyphs.letters(each.title), each);
    }
  }

  /** Most tables repeat the headings of the prose, so that nothing else is to be compared. */
  private GramIndex index(int n, Function<Draft, String> text) {
    GramIndex index = new GramIndex(n);
    tasks.subList(0, prose).forEach(each -> index.add(text.apply(each)));
    return index;
  }

  void place(List<TaskRow> table) {
    current = null;
    currentTitle = null;
    currentNumber = "";
    for (TaskRow row : table) {
      NumberedCells.apart(row).forEach(this::place);
    }
  }

  private void place(TaskRow row) {
    Draft task = taskOf(row);
    if (!row.measure().isEmpty()) {
      task.rows.add(reader.read(row, task.number));
    }
    current = task;
    currentTitle = row.task();
    currentNumber = row.number();
  }

  private Draft taskOf(TaskRow row) {
    if (current != null && row.task() != null && row.task().equals(currentTitle)) {
      return current;
    }
    if (current != null && goesOn(row)) {
      return current;
    }
    Draft found = bestMatch(row.task() == null ? "" : bare(row.task()), row.measure());
    if (found != null) {
      if (compared.add(found)) {
        compare(row, found);
      }
      return found;
    }
    Draft founded = found(row);
    if (prose > 0) {
      diagnostics.add(DiagnosticCode.TABLE_ROW_UNPLACED, row.span().line(), founded.title);
    }
    tasks.add(founded);
    return founded;
  }

  /** Tells where the table calls or places a task otherwise than the prose does. */
  private void compare(TaskRow row, Draft task) {
    int line = row.span().line();
    String title = row.task() == null ? "" : bare(row.task());
    if (!title.isEmpty() && !Glyphs.letters(title).equals(Glyphs.letters(task.title))) {
      diagnostics.add(
          DiagnosticCode.TASK_TITLE_DIFFERS, line, brief(title, 2), brief(task.title, 2));
    }
    Section laid =
        row.section() == null ? null : sectionsByTitle.get(Glyphs.letters(bare(row.section())));
    Section told = sectionsByNumber.get(task.section);
    if (laid != null && told != null && !isIn(told, laid) && !isIn(laid, told)) {
      diagnostics.add(
          DiagnosticCode.TASK_SECTION_DIFFERS,
          line,
          brief(laid.title(), 3),
          brief(told.title(), 3),
          brief(task.title, 3));
    }
  }

  /** A title that leaves room for the others in a message. */
  private static String brief(String title, int of) {
    int longest = MESSAGE / of - 2;
    return title.length() <= longest ? title : title.substring(0, longest) + "…";
  }

  /** Says whether a section is another or lies in it. */
  private boolean isIn(@Nullable Section inner, Section outer) {
    for (Section each = inner; each != null; each = sectionsByNumber.get(each.parent())) {
      if (each.number().equals(outer.number())) {
        return true;
      }
    }
    return false;
  }

  /** A number that covers several rows makes one task of them, where no column names tasks. */
  private boolean goesOn(TaskRow row) {
    return row.task() == null
        && row.section() == null
        && !row.number().isEmpty()
        && row.number().equals(currentNumber);
  }

  private @Nullable Draft bestMatch(String title, String measure) {
    Draft same = byTitle.get(Glyphs.letters(title));
    if (same != null && !title.isEmpty()) {
      return same;
    }
    Draft titled = likeTitle(title);
    return titled == null && title.isEmpty() ? likeText(measure) : titled;
  }

  /** Returns the task with the most similar title by the measure of Dice (1945), or null. */
  private @Nullable Draft likeTitle(String title) {
    GramIndex index = titles == null ? index(2, each -> each.title) : titles;
    titles = index;
    long[] grams = GramIndex.grams(title, 2);
    return best(
        index,
        grams,
        SAME_TITLE,
        (i, common) -> 2.0 * common / Math.max(1, grams.length + index.size(i)));
  }

  /** Returns the task that holds the greatest share of a text, or null. */
  private @Nullable Draft likeText(String measure) {
    GramIndex index = texts == null ? index(3, each -> each.title + each.text) : texts;
    texts = index;
    long[] grams = GramIndex.grams(measure, 3);
    return best(index, grams, SAME_TEXT, (i, common) -> (double) common / grams.length);
  }

  private interface Score {
    double of(int task, int common);
  }

  /** Returns the first task with the highest score that is at least so high, or null. */
  private @Nullable Draft best(GramIndex index, long[] grams, double least, Score score) {
    int[] best = {-1};
    double[] highest = {least};
    index.forEachCommon(
        grams,
        (i, common) -> {
          double each = score.of(i, common);
          if (each > highest[0] || (each == highest[0] && (best[0] < 0 || i < best[0]))) {
            best[0] = i;
            highest[0] = each;
          }
        });
    return best[0] < 0 ? null : tasks.get(best[0]);
  }

  private Draft found(TaskRow row) {
    String heading = row.task();
    String section = row.section() == null ? null : sections.apply(row.section(), row.span());
    if (heading != null) {
      Numbering mark = Numbering.at(Glyphs.canonical(heading));
      return new Draft(
          mark == null ? row.number() : mark.label(), section, bare(heading), row.span());
    }
    String measure = row.measure();
    Numbering first = Numbering.at(Glyphs.canonical(measure));
    measure = measure.substring(first == null ? 0 : first.length());
    int end = 0;
    while (end < measure.length() && end < 30 && ",;:。(，；：（".indexOf(measure.charAt(end)) < 0) {
      end++;
    }
    return new Draft(row.number(), section, measure.substring(0, end), row.span());
  }

  /** Returns a heading without its number and its full stop. */
  private static String bare(String heading) {
    Numbering mark = Numbering.at(Glyphs.canonical(heading));
    int end = heading.length();
    while (end > 0 && "。.:：;；".indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    return heading.substring(Math.min(end, mark == null ? 0 : mark.length()), end);
  }
}
