package io.github.duibiao.reading;

import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.Diagnostics.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
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
  private final List<Set<String>> titleGrams = new ArrayList<>();
  private final List<Set<String>> textGrams = new ArrayList<>();
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
      titleGrams.add(grams(each.title, 2));
      textGrams.add(grams(each.title + each.text, 3));
    }
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
    Draft best = null;
    double bestScore = 0;
    Set<String> rowTitle = grams(title, 2);
    Set<String> rowText = grams(measure, 3);
    for (int i = 0; i < prose; i++) {
      double byTitle = title.isEmpty() ? 0 : dice(rowTitle, titleGrams.get(i));
      double byText = share(rowText, textGrams.get(i));
      double score =
          Math.max(byTitle >= SAME_TITLE ? 1 + byTitle : 0, byText >= SAME_TEXT ? byText : 0);
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

  private static Set<String> grams(String text, int n) {
    String letters = Glyphs.letters(text);
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + n <= letters.length(); i++) {
      grams.add(letters.substring(i, i + n));
    }
    return grams;
  }

  private static double dice(Set<String> a, Set<String> b) {
    return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * common(a, b) / (a.size() + b.size());
  }

  private static double share(Set<String> part, Set<String> whole) {
    return part.isEmpty() ? 0 : (double) common(part, whole) / part.size();
  }

  private static long common(Set<String> a, Set<String> b) {
    return a.stream().filter(Objects.requireNonNull(b)::contains).count();
  }
}
