package io.github.duibiao.reading;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.reading.Fixes.OfTask;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.outline.Headings;
import io.github.duibiao.reading.outline.Item;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Corrects which lines are a task. Lines that a correction takes are read anew as one task; so are
 * those that are left of a task it was taken from. Thereby tasks are joined, parted and added by
 * the one means, and lines that are no task are taken from all. A row of a table goes with its
 * line.
 */
final class FixedLines {
  private static final String REASON = "更正：不是任务 correction: no task";

  /** The number of an item without one. */
  private static final Numbering NO_NUMBER = new Numbering(Numbering.Style.HAN, 1, "", 0, true);

  private final Fixing fixing;
  private final List<Draft> drafts;
  private final List<Section> sections;
  private final TaskText text;
  private final Headings headings;
  private final Diagnostics diagnostics;

  /** The lines outside tables, by number. */
  private final TreeMap<Integer, List<Line>> lines = new TreeMap<>();

  /** The lines on which rows of tables stand. */
  private final Set<Integer> rowLines = new HashSet<>();

  /** The letters of the lines that corrections took. */
  private final StringBuilder taken = new StringBuilder();

  /** The lines of the tasks that were read anew, between which those of others may stand. */
  private final Map<Draft, List<Integer>> own = new HashMap<>();

  private final List<String> notes = new ArrayList<>();
  private final List<Drawn> drawn = new ArrayList<>();

  /**
   * A task whose lines were said.
   *
   * @param draft the task
   * @param fix what said it
   * @param line its first line
   * @param read the titles of the tasks that its lines had belonged to; null for none
   */
  record Drawn(Draft draft, OfTask fix, int line, @Nullable String read) {}

  FixedLines(
      Fixing fixing,
      Document document,
      List<Line> found,
      Body body,
      TaskText text,
      Headings headings,
      Diagnostics diagnostics) {
    this.fixing = fixing;
    this.drafts = body.tasks;
    this.sections = body.sections;
    this.text = text;
    this.headings = headings;
    this.diagnostics = diagnostics;
    if (fixing.fixes.tasks.isEmpty()) {
      return;
    }
    found.forEach(each -> lines.computeIfAbsent(each.number(), any -> new ArrayList<>()).add(each));
    Set<Integer> known = Set.copyOf(lines.keySet());
    document.blocks().stream()
        .filter(each -> each instanceof Paragraph paragraph && !known.contains(paragraph.line()))
        .map(each -> Line.of((Paragraph) each))
        .filter(each -> !each.text().isEmpty())
        .forEach(each -> lines.computeIfAbsent(each.number(), any -> new ArrayList<>()).add(each));
    for (Draft draft : drafts) {
      draft.rows.forEach(each -> addLines(each.span()));
    }
  }

  private void addLines(TextSpan span) {
    lines.subMap(span.line(), true, span.endLine(), true).keySet().forEach(rowLines::add);
    rowLines.add(span.line());
  }

  /** Draws the borders of tasks as the corrections say. */
  void draw() {
    for (OfTask each : fixing.fixes.tasks) {
      Integer to = each.to();
      if (to == null && each.drop() != null) {
        int place = FixedTasks.find(each, drafts, fixing);
        if (place >= 0) {
          Draft draft = drafts.get(place);
          draft.rows.forEach(row -> drop(row, each.drop()));
          draft.rows.clear();
          take(each, draft.span.line(), draft.span.endLine(), each.drop());
        }
      } else if (to != null && each.at() != null && fixing.fits(each.at())) {
        take(each, each.at().line(), to, each.drop());
      }
    }
  }

  /** Returns the tasks whose lines were said, apart from those whose lines are as they were. */
  List<Drawn> drawn() {
    return drawn;
  }

  /** Returns what was said to be a general requirement. */
  List<String> notes() {
    return notes;
  }

  private void take(OfTask fix, int from, int to, @Nullable Fate drop) {
    List<Draft> touched = new ArrayList<>();
    List<Measure> rows = new ArrayList<>();
    for (Draft each : drafts) {
      Budget.check();
      boolean prose = proseLines(each).stream().anyMatch(line -> from <= line && line <= to);
      List<Measure> inside =
          each.rows.stream()
              .filter(row -> from <= row.span().line() && row.span().line() <= to)
              .toList();
      if (prose || !inside.isEmpty() || (each.rows.isEmpty() && isIn(each.span, from, to))) {
        touched.add(each);
        rows.addAll(inside);
      }
    }
    List<Integer> numbers =
        lines.subMap(from, true, to, true).keySet().stream()
            .filter(each -> !rowLines.contains(each))
            .toList();
    if (touched.isEmpty() && (drop != null || numbers.isEmpty())) {
      fixing.unfit(from, fix.at() == null ? String.valueOf(fix.number()) : fix.at().words());
      return;
    }
    String read = Fixing.joined(touched, each -> each.title);
    boolean same =
        drop == null
            && touched.size() == 1
            && touched.get(0).rows.size() == rows.size()
            && proseLines(touched.get(0)).equals(numbers);
    if (same) {
      drawn.add(new Drawn(touched.get(0), fix, from, touched.get(0).title));
      return;
    }
    int place = place(touched, from);
    String above = sectionAt(from);
    removeSections(from, to);
    String section = touched.isEmpty() ? above : touched.get(0).section;
    Draft made = drop == null ? read(numbers, touched, section, from) : null;
    List<Draft> left = new ArrayList<>();
    for (Draft each : touched) {
      boolean hadProse = !proseLines(each).isEmpty();
      each.rows.removeAll(rows);
      Draft rest = rest(each, from, to);
      if (rest == each || (!hadProse && !each.rows.isEmpty())) {
        left.add(each);
      } else if (rest != null) {
        rest.rows.addAll(each.rows);
        left.add(rest);
      } else if (made != null) {
        made.rows.addAll(each.rows);
      } else if (!each.rows.isEmpty()) {
        Draft inTable = new Draft(each.number, each.section, each.title, each.rows.get(0).span());
        inTable.rows.addAll(each.rows);
        left.add(inTable);
      }
    }
    drafts.removeAll(touched);
    if (made != null) {
      made.rows.addAll(rows);
      left.add(made);
      drawn.add(new Drawn(made, fix, from, read));
    } else if (drop != null) {
      rows.forEach(each -> drop(each, drop));
      numbers.forEach(each -> drop(each, drop));
      fixing.correct(null, "task", from, read, null);
    }
    left.sort(Comparator.comparingInt(each -> each.span.line()));
    drafts.addAll(place, left);
  }

  private static boolean isIn(TextSpan span, int from, int to) {
    return from <= span.line() && span.endLine() <= to;
  }

  /** Returns the lines of the prose of a task. */
  private List<Integer> proseLines(Draft draft) {
    List<Integer> known = own.get(draft);
    if (known != null) {
      return known;
    }
    return lines.subMap(draft.span.line(), true, draft.span.endLine(), true).keySet().stream()
        .filter(each -> !rowLines.contains(each) && diagnostics.fates().isKept(each))
        .toList();
  }

  private int place(List<Draft> touched, int from) {
    if (!touched.isEmpty()) {
      return drafts.indexOf(touched.get(0));
    }
    int place = 0;
    while (place < drafts.size() && drafts.get(place).span.line() < from) {
      place++;
    }
    return place;
  }

  /** Reads lines as one task; the number and the title are those of a table where all are rows. */
  private Draft read(
      List<Integer> numbers, List<Draft> touched, @Nullable String section, int from) {
    if (numbers.isEmpty()) {
      Draft first = touched.get(0);
      return new Draft(first.number, section, first.title, TextSpan.ofLine(from));
    }
    Draft made = item(numbers, section);
    for (Draft each : touched) {
      // What the heading above said for it, it says still.
      if (each.clause == null && made.units.isEmpty()) {
        made.units.addAll(each.units);
      }
    }
    return made;
  }

  private Draft item(List<Integer> numbers, @Nullable String section) {
    Set<Integer> read = new HashSet<>(numbers);
    Set<DiagnosticCode> codes =
        Set.of(DiagnosticCode.HEADING_DERIVED, DiagnosticCode.CLAUSE_UNSURE);
    diagnostics.settle(each -> codes.contains(each.code()) && isOn(each, read));
    Item item = null;
    for (int number : numbers) {
      diagnostics.fates().replace(number, Fate.TASK, null);
      for (Line line : lines.getOrDefault(number, List.of())) {
        taken.append(Glyphs.letters(line.text()));
        if (item == null) {
          Numbering mark = line.mark();
          item = new Item(mark == null ? NO_NUMBER : mark, line, null);
        } else {
          item.lines.add(line);
        }
      }
    }
    taken.append('\n');
    Item whole = Objects.requireNonNull(item, "lines hold text");
    Draft draft = text.item(whole, section, headings.split(whole));
    own.put(draft, numbers);
    return draft;
  }

  private static boolean isOn(Diagnostic diagnostic, Set<Integer> numbers) {
    Integer line = diagnostic.line();
    return line != null && numbers.contains(line);
  }

  /** Returns what is left of a task without some of its lines; null where that is nothing. */
  private @Nullable Draft rest(Draft draft, int from, int to) {
    List<Integer> prose = new ArrayList<>(proseLines(draft));
    int before = prose.size();
    prose.removeIf(each -> from <= each && each <= to);
    if (prose.isEmpty()) {
      return null;
    }
    return prose.size() == before ? draft : item(prose, draft.section);
  }

  private void drop(Measure row, Fate fate) {
    for (int line = row.span().line(); line <= row.span().endLine(); line++) {
      drop(line, fate);
    }
  }

  private void drop(int line, Fate fate) {
    diagnostics.fates().replace(line, fate, REASON);
    if (fate == Fate.PREAMBLE) {
      notes.add(fixing.line(line));
    }
  }

  /** A heading among the lines of a task is none; what stood under it stands under that above. */
  private void removeSections(int from, int to) {
    for (Section gone : List.copyOf(sections)) {
      if (from <= gone.span().line() && gone.span().line() <= to) {
        sections.remove(gone);
        sections.replaceAll(
            each ->
                gone.number().equals(each.parent())
                    ? new Section(
                        each.number(), each.title(), gone.parent(), each.text(), each.span())
                    : each);
        drafts.stream()
            .filter(each -> gone.number().equals(each.section))
            .forEach(each -> each.section = gone.parent());
      }
    }
  }

  /** Returns the section that a line stands in, by the heading or the task above it. */
  private @Nullable String sectionAt(int line) {
    String section = null;
    int above = 0;
    for (Section each : sections) {
      if (each.span().line() == line) {
        return each.parent();
      }
      if (each.span().line() < line && each.span().line() >= above) {
        section = each.number();
        above = each.span().line();
      }
    }
    for (Draft each : drafts) {
      if (each.span.line() < line && each.span.line() > above) {
        section = each.section;
        above = each.span.line();
      }
    }
    return section;
  }

  /** Returns general requirements without the paragraphs that became part of a task. */
  String without(String general) {
    if (taken.isEmpty() || general.isEmpty()) {
      return general;
    }
    List<String> kept = new ArrayList<>(List.of(general.split("\n", -1)));
    kept.removeIf(each -> Glyphs.hasLetters(each, 0) && taken.indexOf(Glyphs.letters(each)) >= 0);
    return String.join("\n", kept);
  }

  /** Takes from the texts of sections what became part of a task. */
  void cleanSections() {
    sections.replaceAll(
        each ->
            new Section(
                each.number(), each.title(), each.parent(), without(each.text()), each.span()));
  }
}
