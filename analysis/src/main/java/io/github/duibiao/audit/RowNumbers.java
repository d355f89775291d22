package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The numbers of the rows of task tables, where they run on so well that one which does not is a
 * slip. Cells of numbers may be merged, count something else, or begin anew: a table with more than
 * one step out of order is numbered in some other way.
 */
final class RowNumbers {
  private static final int FEWEST = 6;

  /** So many numbers may be left out at once; more are rows that stand elsewhere. */
  private static final int MOST_LEFT_OUT = 2;

  private RowNumbers() {}

  /**
   * The rows under a number.
   *
   * @param row the first of them
   * @param end the line on which the last of them ends
   */
  private record Row(int number, String written, Measure row, Task task, int end) {}

  /** Returns the one step out of order of each table that has one. */
  static List<NumberSequence.Step> of(Plan plan) {
    TreeMap<Integer, String> headers = new TreeMap<>();
    for (SourceTable table : plan.tables()) {
      for (SourceTable.Column each : table.columns()) {
        if (each.role() == SourceTable.Role.NUMBER) {
          headers.putIfAbsent(table.line(), each.header());
        }
      }
    }
    List<NumberSequence.Step> steps = new ArrayList<>();
    headers.forEach(
        (line, header) -> {
          Integer next = headers.higherKey(line);
          int to = next == null ? Integer.MAX_VALUE : next;
          add(plan, rows(plan, header, line, to), steps);
        });
    return steps;
  }

  /** Returns the first row under each number, in the order of the document. */
  private static List<Row> rows(Plan plan, String header, int from, int to) {
    List<Row> all = new ArrayList<>();
    for (Task task : plan.tasks()) {
      for (Measure each : task.rows()) {
        int line = each.span().line();
        String own = NumberSequence.inProse(task) ? "" : task.number();
        String written = each.details().getOrDefault(header, own).strip();
        if (line >= from && line < to && !written.isEmpty() && Numerals.areDigits(written)) {
          int end = each.span().endLine();
          all.add(new Row(Numerals.parse(written), written, each, task, end));
        }
      }
    }
    all.sort(Comparator.comparingInt(each -> each.row.span().line()));
    List<Row> firsts = new ArrayList<>();
    for (Row each : all) {
      Row last = firsts.isEmpty() ? null : firsts.get(firsts.size() - 1);
      if (last == null || last.number != each.number || !last.task.equals(each.task)) {
        firsts.add(each);
      } else {
        int at = firsts.size() - 1;
        firsts.set(at, new Row(last.number, last.written, last.row, last.task, each.end));
      }
    }
    return firsts;
  }

  private static void add(Plan plan, List<Row> rows, List<NumberSequence.Step> steps) {
    Row before = null;
    Row after = null;
    int outOfOrder = 0;
    for (int i = 1; i < rows.size(); i++) {
      Row last = rows.get(i - 1);
      Row each = rows.get(i);
      if (each.number != last.number + 1 && !beginsAnew(last, each)) {
        // 9, 9, 11: the second should have been 10.
        boolean makesUp =
            last.equals(after)
                && before != null
                && last.number == before.number
                && each.number == last.number + 2;
        outOfOrder += makesUp ? 0 : 1;
        before = makesUp ? before : last;
        after = makesUp ? after : each;
      }
    }
    if (rows.size() >= FEWEST && outOfOrder == 1 && before != null && after != null) {
      int step = after.number - before.number;
      if (step == 0 || (step > 1 && step <= MOST_LEFT_OUT + 1 && !hidesRows(plan, before, after))) {
        steps.add(
            new NumberSequence.Step(
                before.number,
                after.number,
                after.written,
                before.written,
                Place.of(after.row, after.row.text()),
                Place.of(before.row, before.row.text()),
                true));
      }
    }
  }

  /** Says whether the numbers start again: in another table, or under another heading. */
  private static boolean beginsAnew(Row last, Row each) {
    return each.number == 1
        && (last.number != 1
            || each.row.span().line() > last.end + 1
            || !Objects.equals(each.task.section(), last.task.section()));
  }

  /**
   * A row may have been read as part of the one before, or not at all; or the table has none for
   * that task of the prose.
   */
  private static boolean hidesRows(Plan plan, Row before, Row after) {
    Pattern number = Pattern.compile("(?:^|[\\s|。；])0?" + (before.number + 1) + "[\\s|、.．]");
    return number.matcher(before.row.text()).find()
        || before.row.details().values().stream().anyMatch(each -> number.matcher(each).find())
        || plan.tasks().stream()
            .filter(each -> each.rows().isEmpty())
            .anyMatch(each -> Numerals.parse(each.number()) == before.number + 1)
        || plan.sourceMap().stream()
            .filter(each -> each.fate() != SourceSpan.Fate.TABLE)
            .filter(each -> each.fate() != SourceSpan.Fate.SECTION)
            .anyMatch(
                each ->
                    each.to() > before.row.span().line() && each.from() < after.row.span().line());
  }
}
