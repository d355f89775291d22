package io.github.duibiao.json;

import io.github.duibiao.plan.Plan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Many plans in one file, one a line (JSON Lines, {@code .jsonl}).
 *
 * <p>Plans are read one at a time, so a file may be larger than memory. This is nothing but its
 * path: it is immutable, and holds no file open.
 *
 * <pre>{@code
 * PlanFile file = PlanFile.at(Path.of("plans.jsonl"));
 * file.write(plans);
 * try (Stream<Plan> each = file.plans()) {
 *   long counties = each.filter(plan -> plan.level().equals(Optional.of(Level.COUNTY))).count();
 * }
 * }</pre>
 */
public final class PlanFile {
  private final Path path;

  private PlanFile(Path path) {
    this.path = path;
  }

  /** Returns the plans in that file, which need not exist yet. */
  public static PlanFile at(Path path) {
    return new PlanFile(path);
  }

  /** Returns the file. */
  public Path path() {
    return path;
  }

  /**
   * Returns the plans in the order of the file, read as they are asked for. Blank lines are passed
   * over. Close the stream, since it holds the file open. A line that is no plan ends it with an
   * {@link UncheckedIOException} whose cause is the {@link JsonFormatException} with the line.
   *
   * @throws IOException if the file cannot be opened
   */
  public Stream<Plan> plans() throws IOException {
    PlanLines lines = new PlanLines(path);
    Iterator<Plan> plans = lines.iterator();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(plans, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(lines::close);
  }

  /**
   * Reads all plans into memory.
   *
   * @throws JsonFormatException if a line is no plan
   * @throws IOException if the file cannot be read
   */
  public List<Plan> readAll() throws IOException {
    try (Stream<Plan> plans = plans()) {
      return plans.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes the plans, one a line, in place of what the file held. The file appears whole or stays
   * as it was: the lines go to a file beside it first, which then takes its name.
   *
   * @param plans the plans; gone through once
   * @throws IOException if the file cannot be written
   */
  public void write(Iterable<Plan> plans) throws IOException {
    write(plans.iterator());
  }

  /**
   * Writes the plans of a stream as {@link #write(Iterable)} does, without holding them in memory.
   *
   * @param plans the plans, which may come from this very file; the stream is not closed
   * @throws IOException if the file cannot be written
   */
  public void write(Stream<Plan> plans) throws IOException {
    write(plans.iterator());
  }

  private void write(Iterator<Plan> plans) throws IOException {
    Path part = path.resolveSibling("." + path.getFileName() + "." + System.nanoTime() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              1 << 16)) {
        while (plans.hasNext()) {
          out.write(PlanJson.writeLine(plans.next()).getBytes(StandardCharsets.UTF_8));
          out.write('\n');
        }
      }
      replace(part);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void replace(Path part) throws IOException {
    try {
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public String toString() {
    return "plans in " + path;
  }
}
