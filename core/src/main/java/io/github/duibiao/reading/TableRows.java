package io.github.duibiao.reading;

import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.Diagnostics.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row of a task table to the task of the prose it elaborates: by the heading it stands
 * under, which may be worded a little differently, or else by its text, which the prose mostly
 * repeats. A row that belongs to none founds a task of its own.
 */
final class TableRows {
  private static final double SAME_TITLE = 0.6;
  private static final double SAME_TEXT = 0.5;

  private final List<Draft> tasks;
  private final TaskText reader;
  private final Diagnostics diagnostics;
  private final BiFunction<String, TextSpan, String> sections;
  private final Map<String, Draft> byTitle = new HashMap<>();
  private @Nullable GramIndex titles;
  private @Nullable GramIndex texts;
  private final int prose;
  private @Nullable Draft current;
  private @Nullable String currentTitle;

  /**
   * @param tasks the tasks of the prose; founded ones are added
   * @param reader reads the rows
   * @param sections gives the number of the section of a heading
   * @param diagnostics takes what is unsure
   */
  TableRows(
      List<Draft> tasks,
      TaskText reader,
      BiFunction<String, TextSpan, String> sections,
      Diagnostics diagnostics) {
    this.tasks = tasks;
    this.sections = sections;
    this.reader = reader;
    this.diagnostics = diagnostics;
    this.prose = tasks.size();
    for (Draft each : tasks) {
      byTitle.putIfAbsent(Glyphs.letters(each.title), each);
    }
  }

  /** Most tables repeat the headings of the prose, so that nothing else is to be compared. */
  private static GramIndex index(List<Draft> tasks, int n, Function<Draft, String> text) {
    GramIndex index = new GramIndex(n);
    tasks.forEach(each -> index.add(text.apply(each)));
    return index;
  }

  void place(List<TaskTable.Row> table) {
    current = null;
    currentTitle = null;
    for (TaskTable.Row row : table) {
      Draft task = taskOf(row);
      if (!row.measure().isEmpty()) {
        task.rows.add(reader.row(row));
      }
      current = task;
      currentTitle = row.task();
    }
  }

  private Draft taskOf(TaskTable.Row row) {
    if (current != null && row.task() != null && row.task().equals(currentTitle)) {
      return current;
    }
    Draft found = bestMatch(row.task() == null ? "" : bare(row.task()), row.measure());
    if (found != null) {
      return found;
    }
    Draft founded = found(row);
    if (prose > 0) {
      diagnostics.add(Code.TABLE_ROW_UNPLACED, row.span().line(), founded.title);
    }
    tasks.add(founded);
    return founded;
  }

  private @Nullable Draft bestMatch(String title, String measure) {
    Draft same = byTitle.get(Glyphs.letters(title));
    if (same != null && !title.isEmpty()) {
      return same;
    }
    if (titles == null || texts == null) {
      titles = index(tasks.subList(0, prose), 2, each -> each.title);
      texts = index(tasks.subList(0, prose), 3, each -> each.title + each.text);
    }
    long[] titleGrams = GramIndex.grams(title, 2);
    long[] textGrams = GramIndex.grams(measure, 3);
    int[] inTitle = titles.common(titleGrams);
    int[] inText = texts.common(textGrams);
    Draft best = null;
    double bestScore = 0;
    for (int i = 0; i < prose; i++) {
      // The measure by Dice (1945), and the share of the row's own text.
      double titled = inTitle[i] == 0 ? 0 : 2.0 * inTitle[i] / (titleGrams.length + titles.size(i));
      double told = inText[i] == 0 ? 0 : (double) inText[i] / textGrams.length;
      double score = Math.max(titled >= SAME_TITLE ? 1 + titled : 0, told >= SAME_TEXT ? told : 0);
      if (score > bestScore) {
        bestScore = score;
        best = tasks.get(i);
      }
    }
    return best;
  }

  private Draft found(TaskTable.Row row) {
    String heading = row.task();
    String section = row.section() == null ? null : sections.apply(row.section(), row.span());
    if (heading != null) {
      Numbering mark = Numbering.at(Glyphs.canonical(heading));
      return new Draft(mark == null ? "" : mark.label(), section, bare(heading), row.span());
    }
    String measure = row.measure();
    int end = 0;
    while (end < measure.length() && end < 30 && ",;:。(，；：（".indexOf(measure.charAt(end)) < 0) {
      end++;
    }
    return new Draft("", section, measure.substring(0, end), row.span());
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
