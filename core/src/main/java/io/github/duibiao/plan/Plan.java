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
 * @param title the title; null where the document has none
 * @param year the year it plans for; null where the document does not say
 * @param documentNumber the document number (发文字号), such as {@code 宣府办〔2023〕41号}; null where there
 *     is none
 * @param issuer the unit that issued it (发文机关); null where the document does not say
 * @param issuedOn the day it was signed, or failing that published; null where the document does
 *     not say
 * @param jurisdiction the place or department it is for; null where the document does not say
 * @param source the file it was read from
 * @param preamble the general requirements before and beside the tasks; empty where there are none
 * @param sections the headings, in the order of the document
 * @param tasks the tasks, in the order of the document
 * @param tables the task tables of the document, with what each column was taken for
 * @param sourceMap what became of every line of the document, by line; empty where the plan was not
 *     read from a document
 * @param diagnostics what the reader was unsure of
 * @param restated whether texts are summaries in other words than the document's; titles, numbers,
 *     units, dates, citations and targets are the document's own even then
 * @param corrections what a user corrected after reading, each with what the reader had read
 */
public record Plan(
    String id,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable String documentNumber,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    @Nullable Jurisdiction jurisdiction,
    Source source,
    String preamble,
    List<Section> sections,
    List<Task> tasks,
    List<SourceTable> tables,
    List<SourceSpan> sourceMap,
    List<Diagnostic> diagnostics,
    boolean restated,
    List<Correction> corrections) {
  /** Copies the lists. */
  public Plan {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(preamble, "preamble");
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
    tables = List.copyOf(tables);
    sourceMap = List.copyOf(sourceMap);
    diagnostics = List.copyOf(diagnostics);
    corrections = List.copyOf(corrections);
  }

  /** Returns a builder of a plan that says nothing yet. */
  public static Builder builder(String id, Source source) {
    return new Builder(id, source);
  }

  /** Returns a builder that holds what this plan says. */
  public Builder toBuilder() {
    return new Builder(this);
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

  /** Returns the level of government; empty where the document does not say. */
  public Optional<Level> level() {
    return Optional.ofNullable(jurisdiction).map(Jurisdiction::level);
  }

  /** Returns what to show as the title: the title, or the file's name where it has none. */
  public String shownTitle() {
    return title == null ? source.name() : title;
  }

  /**
   * Returns a short name for headings and columns: the place and the year; where the document names
   * no place, the title or the file's name.
   */
  public String shortName() {
    if (jurisdiction == null) {
      return shownTitle();
    }
    return jurisdiction.name() + (year == null ? "" : " " + year);
  }

  /** Returns a readable outline: the head of the plan and one line a task. */
  @Override
  public String toString() {
    return PlanText.of(this);
  }

  /** Builds a plan, part by part. What is not set is absent. Not for use by several threads. */
  public static final class Builder {
    private String id;
    private Source source;
    private @Nullable String title;
    private @Nullable Integer year;
    private @Nullable String documentNumber;
    private @Nullable String issuer;
    private @Nullable LocalDate issuedOn;
    private @Nullable Jurisdiction jurisdiction;
    private String preamble = "";
    private List<Section> sections = List.of();
    private List<Task> tasks = List.of();
    private List<SourceTable> tables = List.of();
    private List<SourceSpan> sourceMap = List.of();
    private List<Diagnostic> diagnostics = List.of();
    private boolean restated;
    private List<Correction> corrections = List.of();

    private Builder(String id, Source source) {
      this.id = id;
      this.source = source;
    }

    private Builder(Plan plan) {
      id = plan.id;
      source = plan.source;
      title = plan.title;
      year = plan.year;
      documentNumber = plan.documentNumber;
      issuer = plan.issuer;
      issuedOn = plan.issuedOn;
      jurisdiction = plan.jurisdiction;
      preamble = plan.preamble;
      sections = plan.sections;
      tasks = plan.tasks;
      tables = plan.tables;
      sourceMap = plan.sourceMap;
      diagnostics = plan.diagnostics;
      restated = plan.restated;
      corrections = plan.corrections;
    }

    /** Sets the id; tasks keep theirs. */
    public Builder id(String value) {
      id = value;
      return this;
    }

    /** Sets the file it was read from. */
    public Builder source(Source value) {
      source = value;
      return this;
    }

    /** Sets the title. */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /** Sets the year it plans for. */
    public Builder year(@Nullable Integer value) {
      year = value;
      return this;
    }

    /** Sets the document number. */
    public Builder documentNumber(@Nullable String value) {
      documentNumber = value;
      return this;
    }

    /** Sets the unit that issued it. */
    public Builder issuer(@Nullable String value) {
      issuer = value;
      return this;
    }

    /** Sets the day it was issued. */
    public Builder issuedOn(@Nullable LocalDate value) {
      issuedOn = value;
      return this;
    }

    /** Sets the place or department it is for. */
    public Builder jurisdiction(@Nullable Jurisdiction value) {
      jurisdiction = value;
      return this;
    }

    /** Sets the general requirements. */
    public Builder preamble(String value) {
      preamble = value;
      return this;
    }

    /** Sets the headings. */
    public Builder sections(List<Section> value) {
      sections = value;
      return this;
    }

    /** Sets the tasks. */
    public Builder tasks(List<Task> value) {
      tasks = value;
      return this;
    }

    /** Sets the task tables of the document. */
    public Builder tables(List<SourceTable> value) {
      tables = value;
      return this;
    }

    /** Sets what became of every line. */
    public Builder sourceMap(List<SourceSpan> value) {
      sourceMap = value;
      return this;
    }

    /** Sets what the reader was unsure of. */
    public Builder diagnostics(List<Diagnostic> value) {
      diagnostics = value;
      return this;
    }

    /** Says whether texts are in other words than the document's. */
    public Builder restated(boolean value) {
      restated = value;
      return this;
    }

    /** Sets what a user corrected. */
    public Builder corrections(List<Correction> value) {
      corrections = value;
      return this;
    }

    /** Returns the plan. */
    public Plan build() {
      return new Plan(
          id,
          title,
          year,
          documentNumber,
          issuer,
          issuedOn,
          jurisdiction,
          source,
          preamble,
          sections,
          tasks,
          tables,
          sourceMap,
          diagnostics,
          restated,
          corrections);
    }
  }
}
