package io.github.duibiao.reading;

import io.github.duibiao.codebook.UnitRegistry;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReadException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
      new PlanReader(Formats.standard(), Limits.standard(), UnitRegistry.standard());

  private static final Pattern TITLE_LIKE =
      Pattern.compile("(?:公开|工作|任务).{0,20}(?:要点|方案|计划|安排|分工|清单|台账|分解)");
  private static final Pattern DEMANDS =
      Pattern.compile("加强|推进|落实|完善|健全|深化|规范|强化|开展|做好|提升|优化|组织|建立|公开");

  private final Formats formats;
  private final Limits limits;
  private final UnitRegistry units;

  private PlanReader(Formats formats, Limits limits, UnitRegistry units) {
    this.formats = formats;
    this.limits = limits;
    this.units = units;
  }

  /** Returns the reader with the standard settings: every format at hand, the usual limits. */
  public static PlanReader standard() {
    return STANDARD;
  }

  /** Returns this reader with other limits. */
  public PlanReader with(Limits others) {
    return new PlanReader(formats, others, units);
  }

  /** Returns this reader with other formats. */
  public PlanReader with(Formats others) {
    return new PlanReader(others, limits, units);
  }

  /**
   * Returns this reader with another registry of units, such as {@code
   * UnitRegistry.standard().extendedBy(file)}: it says which functions the units of a plan serve.
   */
  public PlanReader with(UnitRegistry others) {
    return new PlanReader(formats, limits, others);
  }

  Limits limits() {
    return limits;
  }

  /**
   * Reads files, all that lie in folders, and all that archives hold: ZIP and TAR, also compressed
   * by gzip, also one in another. Several threads read ahead of what is asked for, a few files at a
   * time, so that any number of files takes the memory of these few.
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
   * Reads a file. The plan's id is the file's name without its ending.
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
      if (Files.size(file) > limits.bytes()) {
        throw new PlanReadException(file.toString(), limits.reached(Limits.Limit.BYTES));
      }
      return read(Files.readAllBytes(file), name);
    } catch (PlanReadException e) {
      throw e;
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
    if (PlanJson.looksLikePlan(bytes)) {
      return fromJson(bytes, name);
    }
    try {
      Document document = formats.read(bytes, name, limits);
      return read(document, new Source(name, document.mediaType(), sha256(bytes)));
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
        throw new PlanReadException(name, Reason.NO_TASKS);
      }
      return plan;
    } catch (JsonFormatException e) {
      throw new PlanReadException(name, e);
    }
  }

  private Plan read(Document document, Source source) throws PlanReadException {
    Diagnostics diagnostics = new Diagnostics();
    Furniture furniture = new Furniture();
    Contents found = Contents.of(document, furniture, diagnostics);
    Outline outline = Outline.of(found, furniture, diagnostics);
    String stem = stem(source.name());
    Front front = Front.read(found, outline, furniture, stem, diagnostics);
    DeadlineReader deadlines = new DeadlineReader(front.year);
    TaskText text = new TaskText(deadlines, new NamedUnits(units), diagnostics);
    Body body = new Body(text, Headings.learn(outline.leaves(), found.paragraphs));
    body.add(outline.roots);
    CellFeatures features = new CellFeatures(deadlines, body.titles());
    TableRows rows = new TableRows(body.tasks, text, body::sectionCalled, diagnostics);
    for (FoundTable table : found.tables) {
      rows.place(table.read(features, diagnostics));
    }
    check(source.name(), front, body.tasks, found);
    return new Plan(
        stem,
        front.title == null ? stem : front.title,
        front.year,
        front.number,
        front.issuer,
        front.date,
        front.jurisdiction,
        source,
        body.preamble(front.preamble),
        body.sections,
        tasks(stem, body.tasks),
        diagnostics.list(),
        false);
  }

  /** A text is a plan if it says so in its title, or if it assigns or demands work. */
  private static void check(String source, Front front, List<Draft> tasks, Contents found)
      throws PlanReadException {
    boolean table = !found.tables.isEmpty();
    boolean titled = front.title != null && TITLE_LIKE.matcher(Glyphs.letters(front.title)).find();
    if (tasks.isEmpty()) {
      throw new PlanReadException(
          source,
          titled || (table && found.lines.stream().anyMatch(PlanReader::namesPlan))
              ? Reason.NO_TASKS
              : Reason.NOT_A_PLAN);
    }
    boolean assigns = tasks.stream().anyMatch(each -> !each.units.isEmpty());
    if (!titled && !table && !assigns && !demands(tasks)) {
      throw new PlanReadException(source, Reason.NOT_A_PLAN);
    }
  }

  /** Says whether at least half of the tasks demand something. */
  private static boolean demands(List<Draft> tasks) {
    long demanding =
        tasks.stream().filter(each -> DEMANDS.matcher(each.title + each.text).find()).count();
    return demanding * 2 >= tasks.size();
  }

  private static boolean namesPlan(Line line) {
    return TITLE_LIKE.matcher(line.raw()).find();
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
    String id = stem.strip().replaceAll("[\\s#/\\\\:*?\"<>|\\p{Cntrl}]+", "-");
    return id.isEmpty() ? "plan" : id;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
