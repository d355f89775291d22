package io.github.duibiao.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A government work plan (工作要点): who issued it and when, and what it demands.
 *
 * @param id the id, unique within a comparison, such as {@code xuanhan-2023}
 * @param title the title
 * @param year the year it plans for; null where the document does not say
 * @param documentNumber the document number (发文字号), such as {@code 宣府办〔2023〕41号}; null where there
 *     is none
 * @param issuer the unit that issued it (发文机关); null where the document does not say
 * @param issuedOn the day it was signed, or failing that published; null where the document does
 *     not say
 * @param jurisdiction the place or department it is for
 * @param source the file it was read from
 * @param preamble the general requirements before and beside the tasks; empty where there are none
 * @param sections the headings, in the order of the document
 * @param tasks the tasks, in the order of the document
 * @param diagnostics what the reader was unsure of
 * @param restated whether texts are summaries in other words than the document's; titles, numbers,
 *     units, dates, citations and targets are the document's own even then
 */
public record Plan(
    String id,
    String title,
    @Nullable Integer year,
    @Nullable String documentNumber,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    Jurisdiction jurisdiction,
    Source source,
    String preamble,
    List<Section> sections,
    List<Task> tasks,
    List<Diagnostic> diagnostics,
    boolean restated) {
  /** Copies the lists. */
  public Plan {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(preamble, "preamble");
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the task of that id, if the plan has it. */
  public Optional<Task> task(String taskId) {
    return tasks.stream().filter(each -> each.id().equals(taskId)).findFirst();
  }

  /** Returns the section of that number, if the plan has it. */
  public Optional<Section> section(@Nullable String number) {
    return sections.stream().filter(each -> each.number().equals(number)).findFirst();
  }

  /** Returns every measure to work with, task by task: see {@link Task#workingMeasures()}. */
  public List<Measure> measures() {
    return tasks.stream().flatMap(each -> each.workingMeasures().stream()).toList();
  }

  /** Returns every task and every measure of either origin, each task before its measures. */
  public Stream<Demand> demands() {
    return tasks.stream().flatMap(task -> Stream.concat(Stream.of(task), task.measures().stream()));
  }

  /** Returns a copy under another id; the ids of tasks and measures follow. */
  public Plan withId(String newId) {
    return PlanIds.rename(this, newId);
  }

  /** Returns a short name for headings and columns: the place and the year. */
  public String shortName() {
    return jurisdiction.name() + (year == null ? "" : " " + year);
  }

  /** Returns a readable outline: the head of the plan and one line a task. */
  @Override
  public String toString() {
    return PlanText.of(this);
  }
}
