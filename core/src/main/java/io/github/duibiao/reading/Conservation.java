package io.github.duibiao.reading;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Diagnostics.Code;
import io.github.duibiao.text.Glyphs;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The law of conservation: every line of the document stands in the plan, or the source map says
 * what became of it. A line that no room has spoken for is unread, and so is one that is said to
 * stand in the plan and does not; each has a diagnostic with its first words.
 *
 * <p>Whether a line stands in the plan is told by its runs of {@value #RUN} Han characters. Those
 * of the plan are kept as bits of a set, {@value #BITS} for each character, so a loss of a single
 * run may go unseen; a loss of several does not.
 */
final class Conservation {
  private static final int RUN = 4;
  private static final int BITS = 64;

  private final long[] runs;
  private final int mask;
  private final TreeMap<Integer, StringBuilder> lines = new TreeMap<>();

  private Conservation(Document document) {
    int length = 64;
    for (Block each : document.blocks()) {
      if (each instanceof Paragraph paragraph) {
        length += line(paragraph.line(), paragraph.text());
      } else if (each instanceof Table table) {
        for (List<Table.Cell> row : table.rows()) {
          for (Table.Cell cell : row) {
            length += cell.continued() ? 0 : line(cell.line(), cell.text());
          }
        }
      }
    }
    mask = Integer.highestOneBit(Math.min(length, 1 << 24)) * BITS - 1;
    runs = new long[(mask >>> 6) + 1];
  }

  private int line(int number, String text) {
    if (text.isBlank()) {
      return 0;
    }
    StringBuilder held = lines.computeIfAbsent(number, any -> new StringBuilder());
    held.append(held.isEmpty() ? "" : " | ").append(text);
    return text.length();
  }

  /** Returns what became of every line, and leaves a diagnostic for each run of unread ones. */
  static List<SourceSpan> of(
      Document document,
      String preamble,
      List<Section> sections,
      List<Task> tasks,
      List<SourceTable> tables,
      Diagnostics diagnostics) {
    Conservation law = new Conservation(document);
    law.keep(preamble);
    sections.forEach(each -> law.keep(each.title(), each.text()));
    for (Task task : tasks) {
      law.keep(task.title() + task.text() + (task.clause() == null ? "" : task.clause()));
      law.keep(task.text(), task.clause());
      for (Measure each : task.measures()) {
        law.keep(each.text(), each.clause());
        each.persons().forEach(person -> law.keep(person.name()));
        each.deadlines().forEach(limit -> law.keep(limit.raw()));
        each.details().forEach((name, cell) -> law.keep(name, cell));
      }
    }
    for (SourceTable table : tables) {
      table.columns().forEach(each -> law.keep(each.header()));
    }
    law.lines.forEach(
        (number, text) -> {
          boolean lost =
              !diagnostics.fates().has(number)
                  || (diagnostics.fates().isKept(number) && law.isLost(text));
          if (lost) {
            diagnostics.fates().put(number, Fate.UNREAD, null);
          }
        });
    List<SourceSpan> spans = diagnostics.fates().spans(law.lines);
    for (SourceSpan each : spans) {
      if (each.fate() == Fate.UNREAD) {
        diagnostics.add(
            Code.TEXT_UNREAD, each.from(), each.opening() == null ? "" : each.opening());
      }
    }
    return spans;
  }

  private void keep(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null) {
        each(text, at -> runs[at >>> 6] |= 1L << at);
      }
    }
  }

  private boolean isLost(CharSequence text) {
    int[] missing = new int[1];
    each(text, at -> missing[0] += (runs[at >>> 6] & 1L << at) != 0 ? 0 : 1);
    return missing[0] > 0;
  }

  /** Calls for the place of every run of Han characters; blanks between them are passed over. */
  private void each(CharSequence text, IntConsumer place) {
    long window = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isHan(c)) {
        window = window << 16 | c;
        if (++length >= RUN) {
          long mixed = window * 0x9E3779B97F4A7C15L;
          place.accept((int) (mixed >>> 32) & mask);
        }
      } else if (!Glyphs.isBlank(c) && !Glyphs.isUnseen(c)) {
        length = 0;
      }
    }
  }
}
