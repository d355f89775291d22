package io.github.duibiao.reading;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.api.PublicApi;
import io.github.duibiao.api.PublicApi.Status;
import io.github.duibiao.document.FileBytes;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of one document where it was read wrongly (更正): its title, its place, the units
 * of a task, which lines are one task. They lie in a file of JSON, schema {@value #SCHEMA}, beside
 * the document, whose name is that of the document with {@value #ENDING} behind it; a reader that
 * reads the document heeds them.
 *
 * <pre>{@code
 * {"schema": "duibiao/fixes/1",
 *  "title": "云岭县2024年政务公开工作要点",
 *  "tasks": [{"line": 57, "words": "七、提高政策解读", "title": "提高政策解读回应质量"},
 *            {"from": 60, "to": 64, "words": "八、加强平台建设"}]}
 * }</pre>
 *
 * <p>Whatever speaks of a line quotes a few words of it: where the line of the document says
 * something else by now, the correction is not applied and a diagnostic says so. What was applied
 * is told by {@link io.github.duibiao.plan.Plan#corrections()}, with what had been read. Immutable.
 */
@PublicApi(Status.EXPERIMENTAL)
public final class Fixes {
  /** The schema of the file, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/fixes/1";

  /** What the name of the file has behind the name of its document. */
  public static final String ENDING = ".fixes.json";

  /** People write such files: they are small. */
  private static final Limits LIMITS = Limits.standard().with(Limit.BYTES, 1 << 20);

  private static final Fixes NONE =
      new Fixes(Head.UNCHANGED, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  final Head head;
  final ImmutableList<OfTable> tables;
  final ImmutableList<OfTask> tasks;
  final ImmutableList<OfRow> rows;

  Fixes(Head head, List<OfTable> tables, List<OfTask> tasks, List<OfRow> rows) {
    this.head = head;
    this.tables = ImmutableList.copyOf(tables);
    this.tasks = ImmutableList.copyOf(tasks);
    this.rows = ImmutableList.copyOf(rows);
  }

  /** Returns that nothing is corrected. */
  public static Fixes none() {
    return NONE;
  }

  /**
   * Reads a file of corrections.
   *
   * @throws JsonFormatException if it is no JSON or not in the schema {@value #SCHEMA}; the message
   *     names the file, the place and what to do
   * @throws IOException if it cannot be read or is larger than 1 MB
   */
  public static Fixes read(Path file) throws IOException {
    return parse(FileBytes.of(file, LIMITS), file.toString());
  }

  /**
   * Reads corrections of which the bytes are at hand.
   *
   * @param bytes JSON in UTF-8
   * @param name what to call them in messages
   * @throws JsonFormatException if they are no JSON or not in the schema {@value #SCHEMA}
   */
  public static Fixes parse(byte[] bytes, String name) throws JsonFormatException {
    return FixesFile.read(bytes, name);
  }

  /** Returns the file in which the corrections of a document lie. */
  public static Path fileOf(Path document) {
    return document.resolveSibling(document.getFileName() + ENDING);
  }

  /** Says whether a file of that name holds corrections and is no document. */
  public static boolean isFixes(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** Says whether nothing is corrected. */
  public boolean isEmpty() {
    return head.isUnchanged() && tables.isEmpty() && tasks.isEmpty() && rows.isEmpty();
  }

  /** A value that is set, or cleared where it is null. */
  record Value<T>(@Nullable T to) {}

  /** What is said of the plan as a whole; null for what is left as it was read. */
  record Head(
      @Nullable Value<String> title,
      @Nullable Value<Integer> year,
      @Nullable Value<String> documentNumber,
      @Nullable Value<String> issuer,
      @Nullable Value<LocalDate> issuedOn,
      @Nullable Value<String> place,
      @Nullable Value<Level> level) {
    static final Head UNCHANGED = new Head(null, null, null, null, null, null, null);

    /** Asked of every document, most of which have no corrections: for this, without equals. */
    boolean isUnchanged() {
      return title == null
          && year == null
          && documentNumber == null
          && issuer == null
          && issuedOn == null
          && place == null
          && level == null;
    }
  }

  /**
   * A line of the document.
   *
   * @param line the line, counted from 1
   * @param words some words of it
   */
  record Anchor(int line, String words) {}

  /**
   * What the columns of a table hold.
   *
   * @param at its header
   * @param columns the roles by the place of their column, counted from 1
   */
  record OfTable(Anchor at, Map<Integer, Role> columns) {
    OfTable {
      columns = Map.copyOf(columns);
    }
  }

  /** What a demand says; null for what is left as it was read. */
  record Says(
      @Nullable String text,
      @Nullable List<Responsibility> responsibilities,
      @Nullable List<Deadline> deadlines) {}

  /**
   * What is said of a task.
   *
   * @param at a line of the task, or the first of those that are to be one task; null where its
   *     number alone names it
   * @param number its number as written; null where its line alone names it
   * @param to the last of the lines that are to be one task; null where it is one as it was read
   * @param drop what its lines are taken for, where they are no task; null where they are one
   * @param says its title, in the place of a text, its units and its time limits
   */
  record OfTask(
      @Nullable Anchor at,
      @Nullable String number,
      @Nullable Integer to,
      @Nullable Fate drop,
      Says says) {}

  /**
   * What is said of a row of a task table.
   *
   * @param at a line of the row
   * @param says its text, its units and its time limits
   */
  record OfRow(Anchor at, Says says) {}
}
