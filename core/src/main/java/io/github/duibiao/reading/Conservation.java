package io.github.duibiao.reading;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Boilerplate;
import io.github.duibiao.document.Document;
import io.github.duibiao.plan.Correction;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Fates;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The law of conservation: every line of the document stands in the plan, or the source map says
 * what became of it. A line that no room has spoken for is unread, and so is one that is said to
 * stand in the plan and does not; each has a diagnostic with its first words.
 *
 * <p>Whether a line stands in the plan is told by its runs of {@value #RUN} Han characters, each of
 * which fills one number, so that the answer is exact.
 */
final class Conservation {
  private static final int RUN = 4;

  private final Runs runs;
  private final TreeMap<Integer, CharSequence> lines = new TreeMap<>();
  private int length;

  private Conservation(Document document) {
    document.forEachText(this::line);
    runs = new Runs(length);
  }

  private void line(String text, int number) {
    if (!text.isBlank()) {
      length += text.length();
      lines.merge(number, text, Conservation::joined);
    }
  }

  private static CharSequence joined(CharSequence held, CharSequence text) {
    StringBuilder all = held instanceof StringBuilder builder ? builder : new StringBuilder(held);
    return all.append(" | ").append(text);
  }

  /** Returns what became of every line, and leaves a diagnostic for each run of unread ones. */
  static List<SourceSpan> of(
      Document document,
      String preamble,
      List<Section> sections,
      List<Task> tasks,
      List<SourceTable> tables,
      List<Correction> corrections,
      Diagnostics diagnostics) {
    Conservation law = new Conservation(document);
    law.keep(preamble);
    corrections.forEach(each -> law.keep(each.read()));
    sections.forEach(each -> law.keep(each.number() + each.title(), each.text()));
    for (Task task : tasks) {
      law.keep(task.title() + task.text() + (task.clause() == null ? "" : task.clause()));
      // Nothing but a blank may part 第三条 from the heading.
      law.keep(task.number() + task.title());
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
            DiagnosticCode.TEXT_UNREAD, each.from(), each.opening() == null ? "" : each.opening());
      }
    }
    return withBoilerplate(spans, document);
  }

  /** Adds what the format found around the text, which may share lines with it. */
  private static List<SourceSpan> withBoilerplate(List<SourceSpan> spans, Document document) {
    List<SourceSpan> all = new ArrayList<>(spans);
    for (Block each : document.blocks()) {
      if (each instanceof Boilerplate around) {
        all.add(
            new SourceSpan(
                around.line(),
                around.endLine(),
                Fate.FURNITURE,
                Furniture.AROUND,
                Fates.opening(around.text())));
      }
    }
    all.sort(Comparator.comparingInt(SourceSpan::from));
    return List.copyOf(all);
  }

  private void keep(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null) {
        all(text, runs::add);
      }
    }
  }

  private boolean isLost(CharSequence text) {
    return !all(text.toString(), runs::has);
  }

  /**
   * Says whether something holds of every run of Han characters of a line; blanks between them are
   * passed over.
   */
  private static boolean all(String text, LongPredicate holds) {
    long run = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isHan(c)) {
        run = run << 16 | c;
        if (++length >= RUN && !holds.test(run)) {
          return false;
        }
      } else if (c == '\n' || !Glyphs.isUnseen(c)) {
        length = 0;
      }
    }
    return true;
  }

  /** A set of runs: open addressing, of which an empty place is 0, which is no run. */
  private static final class Runs {
    private static final int FEWEST = 1 << 10;
    private static final int MOST_AT_FIRST = 1 << 20;

    private long[] places;
    private int used;

    /** Makes room for the runs of so many characters. */
    Runs(int characters) {
      int room = Math.min(MOST_AT_FIRST, Math.max(FEWEST, characters));
      places = new long[Integer.highestOneBit(room) * 2];
    }

    /** Adds a run; says yes. */
    boolean add(long run) {
      int at = place(run);
      if (places[at] == 0) {
        places[at] = run;
        if (++used * 2 > places.length) {
          grow();
        }
      }
      return true;
    }

    boolean has(long run) {
      return places[place(run)] == run;
    }

    private int place(long run) {
      int mask = places.length - 1;
      int at = (int) ((run * 0x9E3779B97F4A7C15L) >>> 32) & mask;
      while (places[at] != 0 && places[at] != run) {
        at = (at + 1) & mask;
      }
      return at;
    }

    private void grow() {
      long[] before = places;
      places = new long[before.length * 2];
      for (long run : before) {
        if (run != 0) {
          places[place(run)] = run;
        }
      }
    }
  }
}
