package io.github.duibiao.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Generators of plans for properties that hold of every plan: any number of sections, tasks and
 * measures, every kind of deadline, texts from plain sentences to what breaks formats.
 *
 * <pre>{@code
 * @Property
 * void alignmentIsSymmetric(@ForAll("plans") Plan left, @ForAll("plans") Plan right) { ... }
 *
 * @Provide
 * Arbitrary<Plan> plans() { return PlanArbitraries.plans(); }
 * }</pre>
 */
public final class PlanArbitraries {
  private PlanArbitraries() {}

  private record Particulars(
      List<Responsibility> responsibilities,
      List<Deadline> deadlines,
      List<Citation> citations,
      List<Target> targets,
      @Nullable String clause,
      List<Person> persons,
      Map<String, String> details,
      TextSpan span) {
    <B extends Demand.Builder<B>> B fill(B builder) {
      return builder
          .clause(clause)
          .responsibilities(responsibilities)
          .deadlines(deadlines)
          .citations(citations)
          .targets(targets)
          .span(span);
    }
  }

  /** Plans of zero to four tasks, ids unique within each. */
  public static Arbitrary<Plan> plans() {
    return Combinators.combine(
            heads(),
            TextArbitraries.texts(),
            sections().list().ofMaxSize(3),
            taskDrafts().list().ofMaxSize(4),
            Combinators.combine(sourceTables().list().ofMaxSize(2), sourceMaps()).as(Map::entry),
            diagnostics().list().ofMaxSize(3),
            Arbitraries.of(false, true))
        .as(
            (head, preamble, sections, tasks, source, diagnostics, restated) ->
                head.toBuilder()
                    .preamble(preamble)
                    .sections(sections)
                    .tasks(numbered(head.id(), tasks))
                    .tables(source.getKey())
                    .sourceMap(source.getValue())
                    .diagnostics(diagnostics)
                    .restated(restated)
                    .build())
        // Nulls and empty lists come up by themselves; their combinations would fill every run.
        .withoutEdgeCases();
  }

  private static List<Task> numbered(String planId, List<Task> drafts) {
    List<Task> tasks = new ArrayList<>();
    for (Task draft : drafts) {
      String id = planId + "#" + (tasks.size() + 1);
      List<Measure> measures = new ArrayList<>();
      for (Measure each : draft.measures()) {
        measures.add(each.toBuilder().id(id + "." + (measures.size() + 1)).build());
      }
      tasks.add(draft.toBuilder().id(id).measures(measures).build());
    }
    return tasks;
  }

  private static Arbitrary<Plan> heads() {
    return Combinators.combine(
            Arbitraries.of("xuanhan-2023", "pudong-2024", "乐山-2022", "plan-1", "a"),
            TextArbitraries.texts().injectNull(0.2),
            Arbitraries.integers().between(1949, 2100).injectNull(0.2),
            Arbitraries.of("宣府办〔2023〕41号", "国办发〔2019〕54号").injectNull(0.3),
            TextArbitraries.names().injectNull(0.3),
            dates().injectNull(0.3),
            jurisdictions().injectNull(0.2),
            sources())
        .as(
            (id, title, year, number, issuer, day, place, source) ->
                Plan.builder(id, source)
                    .title(title)
                    .year(year)
                    .documentNumber(number)
                    .issuer(issuer)
                    .issuedOn(day)
                    .jurisdiction(place)
                    .build());
  }

  /** Places of every level, with and without aliases and parent. */
  public static Arbitrary<Jurisdiction> jurisdictions() {
    return Combinators.combine(
            TextArbitraries.names(),
            Arbitraries.of(Level.class).injectNull(0.2),
            TextArbitraries.names().list().ofMaxSize(2),
            TextArbitraries.names().injectNull(0.5))
        .as(Jurisdiction::new);
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(
            TextArbitraries.names().map(name -> name + ".txt"),
            Arbitraries.of("text/plain", "text/html", "application/pdf"),
            Arbitraries.strings().withChars("0123456789abcdef").ofLength(64))
        .as(Source::new);
  }

  private static Arbitrary<Section> sections() {
    return Combinators.combine(
            Arbitraries.of("一", "二", "一(二)", ""),
            TextArbitraries.texts(),
            Arbitraries.of("一", "二").injectNull(0.5),
            Arbitraries.oneOf(Arbitraries.just(""), TextArbitraries.texts()),
            spans())
        .as(Section::new);
  }

  private static Arbitrary<Task> taskDrafts() {
    return Combinators.combine(
            Arbitraries.of("七", "3", "十二", ""),
            Arbitraries.of("一", "二", "一(二)").injectNull(0.2),
            TextArbitraries.texts(),
            TextArbitraries.texts(),
            particulars(),
            measureDrafts().list().ofMaxSize(3))
        .as(
            (number, section, title, text, particulars, measures) ->
                particulars
                    .fill(Task.builder(""))
                    .number(number)
                    .section(section)
                    .title(title)
                    .text(text)
                    .measures(measures)
                    .build());
  }

  private static Arbitrary<Measure> measureDrafts() {
    return Combinators.combine(
            Arbitraries.of(Measure.Origin.class), TextArbitraries.texts(), particulars())
        .as(
            (origin, text, particulars) ->
                particulars
                    .fill(Measure.builder("", origin))
                    .text(text)
                    .persons(particulars.persons)
                    .details(particulars.details)
                    .build());
  }

  private static Arbitrary<Particulars> particulars() {
    return Combinators.combine(
            responsibilities().list().ofMaxSize(3),
            deadlines().list().ofMaxSize(3),
            citations().list().ofMaxSize(2),
            targets().list().ofMaxSize(2),
            TextArbitraries.texts().injectNull(0.5),
            persons().list().ofMaxSize(2),
            details(),
            spans())
        .as(Particulars::new);
  }

  private static Arbitrary<Person> persons() {
    return Combinators.combine(
            TextArbitraries.names(), Arbitraries.of("责任人", "分管领导").injectNull(0.3))
        .as(Person::new);
  }

  private static Arbitrary<Map<String, String>> details() {
    return Arbitraries.maps(
            Arbitraries.of("备注", "第3列", "投资额（万元）", "\"a\\"), TextArbitraries.texts())
        .ofMaxSize(3);
  }

  private static Arbitrary<SourceTable> sourceTables() {
    Arbitrary<SourceTable.Column> columns =
        Combinators.combine(
                Arbitraries.oneOf(Arbitraries.just(""), TextArbitraries.texts()),
                Arbitraries.of(SourceTable.Role.class).injectNull(0.3))
            .as(SourceTable.Column::new);
    return Combinators.combine(
            Arbitraries.integers().between(1, 9_999), columns.list().ofMaxSize(4))
        .as(SourceTable::new);
  }

  private static Arbitrary<List<SourceSpan>> sourceMaps() {
    return Combinators.combine(
            spans(),
            Arbitraries.of(SourceSpan.Fate.class),
            TextArbitraries.texts().injectNull(0.5),
            TextArbitraries.texts().injectNull(0.5))
        .as(
            (span, fate, reason, opening) ->
                new SourceSpan(span.line(), span.endLine(), fate, reason, opening))
        .list()
        .ofMaxSize(3);
  }

  /** Units in either role, with and without a known function. */
  public static Arbitrary<Responsibility> responsibilities() {
    return Combinators.combine(
            TextArbitraries.names(),
            Arbitraries.of("general-office", "finance").injectNull(0.5),
            Arbitraries.of(Role.class))
        .as((name, function, role) -> new Responsibility(new Unit(name, function), role));
  }

  /** Deadlines of all seven kinds. */
  public static Arbitrary<Deadline> deadlines() {
    Arbitrary<String> raw = TextArbitraries.texts();
    return Arbitraries.of(Deadline.Kind.class)
        .flatMap(
            kind ->
                switch (kind) {
                  case BY_DATE -> Combinators.combine(raw, dates()).as(Deadline.ByDate::new);
                  case CONTINUOUS, PROMPT, AS_APPROPRIATE, PER_PROJECT ->
                      raw.map(words -> new Deadline.Undated(words, kind));
                  case RECURRING ->
                      Combinators.combine(raw, Arbitraries.integers().between(1, 400), timeLimits())
                          .as(
                              (words, count, period) ->
                                  new Deadline.Recurring(words, new Recurrence(count, period)));
                  case WITHIN_PERIOD ->
                      Combinators.combine(raw, timeLimits()).as(Deadline.WithinPeriod::new);
                });
  }

  /** Lengths of time in every measure. */
  public static Arbitrary<TimeLimit> timeLimits() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 999_999_999),
            Arbitraries.of(TimeLimit.TimeUnit.class))
        .as(TimeLimit::new);
  }

  private static Arbitrary<Citation> citations() {
    return Combinators.combine(
            TextArbitraries.texts().injectNull(0.3),
            Arbitraries.of("国办发〔2019〕54号", "川办函〔2022〕89号", "第711号").injectNull(0.3))
        .as(Tuple::of)
        .filter(pair -> pair.get1() != null || pair.get2() != null)
        .map(pair -> new Citation(pair.get1(), pair.get2()));
  }

  private static Arbitrary<Target> targets() {
    Arbitrary<BigDecimal> number =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
            .ofScale(6);
    return Combinators.combine(
            TextArbitraries.texts(),
            number,
            number.injectNull(0.7),
            Arbitraries.of("种", "次", "%", ""))
        .as(Target::new);
  }

  private static Arbitrary<Diagnostic> diagnostics() {
    return Combinators.combine(
            Arbitraries.of(Diagnostic.Severity.class),
            Arbitraries.of("TABLE_CELL_MISSING", "NO_ISSUER").map(DiagnosticCode::new),
            Arbitraries.integers().between(1, 9_999).injectNull(0.3),
            TextArbitraries.texts())
        .as(Diagnostic::new);
  }

  private static Arbitrary<TextSpan> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9_999), Arbitraries.of(0, 0, 1, 30))
        .as((line, more) -> new TextSpan(line, line + more));
  }

  private static Arbitrary<LocalDate> dates() {
    return Dates.dates().between(LocalDate.of(1949, 10, 1), LocalDate.of(2100, 12, 31));
  }
}
