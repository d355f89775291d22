package io.github.duibiao.reading;

import io.github.duibiao.document.Document;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReadException.Reason;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.NamedUnits;
import io.github.duibiao.reading.head.Front;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.outline.Headings;
import io.github.duibiao.reading.outline.Outline;
import io.github.duibiao.reading.table.CellFeatures;
import io.github.duibiao.reading.table.FoundTable;
import io.github.duibiao.reading.table.TableReader;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numerals;
import io.github.duibiao.units.UnitRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one document into a plan: its parts in turn, then what they say together. */
final class PlanOfDocument {
  /** What an id does not hold. */
  private static final Pattern NO_ID =
      Pattern.compile("[\\s#/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+");

  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

  private final UnitRegistry units;
  private final ColumnRoles columns;

  PlanOfDocument(UnitRegistry units, ColumnRoles columns) {
    this.units = units;
    this.columns = columns;
  }

  /**
   * Reads a document.
   *
   * @param given what corrections say of it
   * @throws PlanReadException if it is no plan; what was read goes with it
   */
  Plan read(Document document, Source source, Fixes given) throws PlanReadException {
    Diagnostics diagnostics = new Diagnostics();
    Fixing fixing = new Fixing(given, document, diagnostics);
    Furniture furniture = new Furniture();
    NotAPlan.checkLanguage(source.name(), document);
    Contents found = Contents.of(document, furniture, fixing.stated(columns), diagnostics);
    Outline outline = Outline.of(found.prose, found.paragraphs, furniture, diagnostics);
    String stem = stem(source.name());
    Front front =
        Front.read(
            document, found.lines, found.captions, found.metadata, outline, furniture, diagnostics);
    fixing.head(front);
    DeadlineReader deadlines = new DeadlineReader(front.year);
    NamedUnits names = new NamedUnits(units);
    TaskText text = new TaskText(deadlines, names, diagnostics);
    Headings headings = Headings.learn(outline.leaves(), found.paragraphs);
    Body body =
        new Body(
            text,
            new SectionText(text, deadlines, names, diagnostics),
            headings,
            new SharedClauses(diagnostics));
    body.add(outline.roots);
    body.close(outline.closing);
    CellFeatures features = new CellFeatures(deadlines, names, body.titles());
    TableRows rows =
        new TableRows(
            body.tasks,
            new RowText(text, deadlines, names, diagnostics),
            body.sections,
            body::sectionCalled,
            diagnostics);
    List<SourceTable> sourceTables = new ArrayList<>();
    List<String> notes = new ArrayList<>(found.notes);
    for (Line each : found.captions) {
      // A table's title that is not the plan's.
      if (front.title == null
          || !Glyphs.letters(front.title).contains(Glyphs.letters(each.text()))) {
        notes.add(each.text());
      }
      diagnostics.fates().put(each, Fate.TABLE);
    }
    TableReader tables = new TableReader(features, columns.byColumn(), diagnostics);
    for (FoundTable table : found.tables) {
      TableReader.Result read = read(table, tables, features, fixing, diagnostics);
      rows.place(read.rows());
      notes.addAll(read.notes());
      if (read.source() != null) {
        sourceTables.add(read.source());
      }
    }
    fixing.endOfTables();
    FixedLines fixed =
        new FixedLines(fixing, document, found.lines, body, text, headings, diagnostics);
    fixed.draw();
    notes.addAll(fixed.notes());
    // Who corrects its tasks has said that it is a plan.
    Reason lack =
        !given.isEmpty() && !body.tasks.isEmpty()
            ? null
            : NotAPlan.check(
                source.name(), front.namesPlan(), body.tasks, found, !sourceTables.isEmpty());
    List<Task> tasks =
        new FixedTasks(fixing, names).edit(tasks(stem, body.tasks), body.tasks, fixed.drawn());
    UnreadClauses.tell(tasks, diagnostics);
    if (front.yearOfPage) {
      doubtYears(tasks, diagnostics);
    }
    String preamble = fixed.without(body.preamble(front.preamble, notes));
    fixed.cleanSections();
    List<SourceSpan> sourceMap =
        Conservation.of(
            document,
            preamble,
            body.sections,
            tasks,
            sourceTables,
            fixing.corrections(),
            diagnostics);
    Plan plan =
        Plan.builder(stem, source)
            .title(front.title)
            .year(front.year)
            .documentNumber(front.number)
            .issuer(front.issuer)
            .issuedOn(front.date)
            .jurisdiction(front.jurisdiction)
            .preamble(preamble)
            .sections(body.sections)
            .tasks(tasks)
            .tables(sourceTables)
            .sourceMap(sourceMap)
            .diagnostics(diagnostics.list())
            .corrections(fixing.corrections())
            .build();
    if (lack != null) {
      throw new PlanReadException(source.name(), lack, plan);
    }
    return plan;
  }

  /** Reads a table, with what a correction says of its columns. */
  private TableReader.Result read(
      FoundTable table,
      TableReader tables,
      CellFeatures features,
      Fixing fixing,
      Diagnostics diagnostics) {
    ColumnRoles stated = fixing.columns(table.line(), columns);
    if (stated == null) {
      return tables.read(table);
    }
    SourceTable before =
        new TableReader(features, columns.byColumn(), new Diagnostics()).read(table).source();
    TableReader.Result read = new TableReader(features, stated.byColumn(), diagnostics).read(table);
    fixing.columns(table.line(), before, read.source());
    return read;
  }

  /**
   * A page may have been published in another year than that of the plan: the first limit says so.
   */
  private static void doubtYears(List<Task> tasks, Diagnostics diagnostics) {
    for (Task task : tasks) {
      Stream<Demand> demands = Stream.concat(Stream.of(task), task.measures().stream());
      Optional<Deadline> unsure =
          demands
              .flatMap(each -> each.deadlines().stream())
              .filter(each -> each instanceof Deadline.ByDate && !YEAR.matcher(each.raw()).find())
              .findFirst();
      if (unsure.isPresent()) {
        diagnostics.add(
            DiagnosticCode.DEADLINE_YEAR_UNSURE, task.span().line(), unsure.get().raw());
        return;
      }
    }
  }

  /**
   * Tasks are called by their own numbers where the plan counts them through, as most do; where
   * numbers start anew in each section, by their place.
   */
  private static List<Task> tasks(String plan, List<Draft> drafts) {
    boolean counted = true;
    int before = 0;
    for (Draft each : drafts) {
      int number = Numerals.parse(each.number);
      counted &= number > before;
      before = number;
    }
    List<Task> tasks = new ArrayList<>();
    for (Draft each : drafts) {
      int number = counted ? Numerals.parse(each.number) : tasks.size() + 1;
      tasks.add(each.finish(plan + "#" + number));
    }
    return tasks;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String id = NO_ID.matcher(stem.strip()).replaceAll("-");
    return id.isEmpty() ? "plan" : id;
  }
}
