package io.github.duibiao.reading;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.FileBytes;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.ReadableFormat;
import io.github.duibiao.document.packed.Archive;
import io.github.duibiao.document.pdf.ScannedDocuments;
import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.reading.PlanReadException.Reason;
import io.github.duibiao.units.UnitRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents into plans.
 *
 * <pre>{@code
 * Plan plan = PlanReader.standard().read(Path.of("xuanhan-2023.txt"));
 * System.out.println(plan);
 * }</pre>
 *
 * <p>What it is unsure of it says in the plan's {@linkplain Plan#diagnostics() diagnostics}. A
 * reader is immutable and may be shared between threads.
 */
public final class PlanReader {
  private static final PlanReader STANDARD =
      new PlanReader(
          Formats.standard(), Limits.standard(), UnitRegistry.standard(), ColumnRoles.none(), null);

  private final Formats formats;
  private final Limits limits;
  private final UnitRegistry units;
  private final ColumnRoles columns;

  /** Null where those beside each document are to be taken. */
  private final @Nullable Fixes fixes;

  private PlanReader(
      Formats formats,
      Limits limits,
      UnitRegistry units,
      ColumnRoles columns,
      @Nullable Fixes fixes) {
    this.formats = formats;
    this.limits = limits;
    this.units = units;
    this.columns = columns;
    this.fixes = fixes;
  }

  /** Returns the reader with the standard settings: every format at hand, the usual limits. */
  public static PlanReader standard() {
    return STANDARD;
  }

  /** Returns this reader with other limits. */
  public PlanReader with(Limits others) {
    return new PlanReader(formats, others, units, columns, fixes);
  }

  /** Returns this reader with other formats. */
  public PlanReader with(Formats others) {
    return new PlanReader(others, limits, units, columns, fixes);
  }

  /**
   * Returns this reader with another registry of units, such as {@code
   * UnitRegistry.standard().extendedBy(file)}: it says which functions the units of a plan serve.
   */
  public PlanReader with(UnitRegistry others) {
    return new PlanReader(formats, limits, others, columns, fixes);
  }

  /** Returns this reader with what the caller says of the columns of tables. */
  public PlanReader with(ColumnRoles others) {
    return new PlanReader(formats, limits, units, others, fixes);
  }

  /**
   * Returns this reader with the corrections of one document, which it applies to whatever document
   * it reads. Without this, a reader takes those that lie beside each file that it reads: see
   * {@link Fixes#fileOf}; with {@link Fixes#none()} it takes none.
   */
  public PlanReader with(Fixes others) {
    return new PlanReader(formats, limits, units, columns, others);
  }

  Limits limits() {
    return limits;
  }

  /**
   * Returns what this reader reads: its formats, then archives, then pictures of pages, each with
   * what it needs and whether that is at hand here and now.
   */
  public List<ReadableFormat> readable() {
    return ImmutableList.<ReadableFormat>builder()
        .addAll(formats.readable())
        .addAll(Archive.readable())
        .add(
            new ReadableFormat(
                "OCR",
                ImmutableList.of("png", "jpg", "tif", "pdf"),
                ScannedDocuments.isInstalled(),
                "tesseract (chi_sim)"))
        .build();
  }

  /**
   * Reads files, all that lie in folders, and all that archives hold: ZIP, 7z, RAR, and TAR, also
   * compressed by gzip, also one in another; and what is attached to messages. Several threads read
   * ahead of what is asked for, a few files at a time, so that any number of files takes the memory
   * of these few.
   *
   * <pre>{@code
   * try (Stream<Reading> readings = PlanReader.standard().readAll(List.of(Path.of("plans")))) {
   *   readings.forEach(System.out::println);
   * }
   * }</pre>
   *
   * @param paths files, folders and archives; a file that is named here is read whatever its name
   *     says, one that is come upon may be {@linkplain Reading.Skipped skipped}
   * @return what became of each file, in the order of the paths and, within one, of the names; the
   *     ids of plans differ, the later of two having a number added. To be closed, and to be used
   *     by one thread
   */
  public Stream<Reading> readAll(Collection<Path> paths) {
    return readAll(paths, List.of());
  }

  /**
   * Reads files, folders and archives, without some of what is found in folders.
   *
   * @param paths as {@link #readAll(Collection)} takes them
   * @param except files and folders that are skipped where they are found in a folder, such as the
   *     one to which results are written
   * @return as {@link #readAll(Collection)} gives it
   */
  public Stream<Reading> readAll(Collection<Path> paths, Collection<Path> except) {
    return PlanFiles.read(List.copyOf(paths), List.copyOf(except), this);
  }

  /**
   * Reads a file, with the {@linkplain Fixes corrections} that lie beside it. The plan's id is the
   * file's name without its ending.
   *
   * @throws PlanReadException if it cannot be read as a plan; the message names the file, the
   *     reason and what to do
   */
  public Plan read(Path file) throws PlanReadException {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    if (Files.isDirectory(file)) {
      throw new PlanReadException(file.toString(), Reason.DIRECTORY);
    }
    if (!Files.exists(file)) {
      throw new PlanReadException(file.toString(), Reason.MISSING);
    }
    try {
      return read(FileBytes.of(file, limits), name, beside(file));
    } catch (PlanReadException e) {
      throw e;
    } catch (DocumentException e) {
      throw new PlanReadException(file.toString(), e);
    } catch (IOException e) {
      throw new PlanReadException(file.toString(), Reason.UNREADABLE);
    }
  }

  /**
   * Reads a document of which the bytes are at hand: one of any format, or a plan in JSON, which
   * keeps its id.
   *
   * @param bytes the document
   * @param name the name it goes by; the plan's id is this name without its ending
   * @throws PlanReadException if it cannot be read as a plan
   */
  public Plan read(byte[] bytes, String name) throws PlanReadException {
    return read(bytes, name, fixes == null ? Fixes.none() : fixes);
  }

  private Plan read(byte[] bytes, String name, Fixes corrections) throws PlanReadException {
    try {
      return Budget.within(limits, () -> readWithin(bytes, name, corrections));
    } catch (DocumentException e) {
      throw new PlanReadException(name, e);
    }
  }

  /** Returns the corrections of a file. */
  private Fixes beside(Path file) throws PlanReadException {
    if (fixes != null) {
      return fixes;
    }
    Path beside = Fixes.fileOf(file);
    if (!Files.isRegularFile(beside)) {
      return Fixes.none();
    }
    try {
      return Fixes.read(beside);
    } catch (IOException e) {
      throw new PlanReadException(file.toString(), beside.toString(), e);
    }
  }

  /**
   * Returns a file of {@linkplain Fixes corrections} to begin with: what was read of a document, in
   * the form of corrections that change nothing. One changes what is wrong and deletes the rest.
   *
   * @return JSON in the schema {@value Fixes#SCHEMA}
   * @throws PlanReadException if it cannot be read as a plan
   */
  public String draftFixes(Path file) throws PlanReadException {
    Plan plan = read(file);
    try {
      Document document =
          Budget.within(
              limits, () -> formats.read(FileBytes.of(file, limits), plan.source().name(), limits));
      return FixesDraft.of(plan, document);
    } catch (DocumentException e) {
      throw new PlanReadException(file.toString(), e);
    } catch (IOException e) {
      throw new PlanReadException(file.toString(), Reason.UNREADABLE);
    }
  }

  private Plan readWithin(byte[] bytes, String name, Fixes corrections) throws PlanReadException {
    if (PlanJson.looksLikePlan(bytes)) {
      if (!corrections.isEmpty()) {
        throw new PlanReadException(name, Reason.FIXES_OF_JSON);
      }
      return fromJson(bytes, name);
    }
    try {
      Document document = formats.read(bytes, name, limits);
      Source source = new Source(name, document.mediaType(), sha256(bytes));
      return new PlanOfDocument(units, columns).read(document, source, corrections);
    } catch (DocumentException e) {
      throw new PlanReadException(name, e);
    }
  }

  /**
   * Reads a document of which the text is at hand.
   *
   * @param text the document
   * @param name the name it goes by
   * @throws PlanReadException if it cannot be read as a plan
   */
  public Plan readText(String text, String name) throws PlanReadException {
    return read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private static Plan fromJson(byte[] bytes, String name) throws PlanReadException {
    try {
      Plan plan = PlanJson.read(bytes, name);
      if (plan.tasks().isEmpty()) {
        throw new PlanReadException(name, Reason.NO_TASKS, plan);
      }
      return plan;
    } catch (JsonFormatException e) {
      throw new PlanReadException(name, e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
