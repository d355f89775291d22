package io.github.duibiao.examples.cli;

import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.output.OutputFolder;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.Fixes;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the inputs of a command: files, folders, archives and samples, in their order. Gives
 * each plan away when it is read, and tells the user of every file that gives none.
 */
final class Readings {
  private static final String INSIDE = "!/";

  private final PlanReader reader;
  private final Terminal terminal;
  private final Guard guard;
  private final Taker taker;
  private final Tally tally;
  private final Set<String> ids = new HashSet<>();

  /** What is done with a plan. */
  interface Taker {
    /**
     * Takes a plan.
     *
     * @param source the file it was read from
     */
    void take(String source, Plan plan) throws IOException;

    /**
     * Takes what could be read of a document in which no task was found; as a rule, nothing is done
     * with it.
     *
     * @param source the file it was read from
     */
    default void takePartial(String source, Plan plan) throws IOException {}

    /** Returns a taker that does the same with what could be read of a plan without tasks. */
    static Taker ofAny(Taker taker) {
      return new Taker() {
        @Override
        public void take(String source, Plan plan) throws IOException {
          taker.take(source, plan);
        }

        @Override
        public void takePartial(String source, Plan plan) throws IOException {
          taker.take(source, plan);
        }
      };
    }
  }

  private Readings(PlanReader reader, Terminal terminal, Guard guard, Taker taker) {
    this.reader = reader;
    this.terminal = terminal;
    this.guard = guard;
    this.taker = taker;
    this.tally = new Tally(!guard.before().isEmpty());
  }

  /** Reads all inputs; says whether all that look like documents could be read. */
  static boolean each(
      List<String> inputs, PlanReader reader, Terminal terminal, Guard guard, Taker taker)
      throws IOException {
    Readings readings = new Readings(reader, terminal, guard, taker);
    try (Progress progress = Progress.over(inputs, terminal)) {
      List<Path> paths = new ArrayList<>();
      for (String input : inputs) {
        Path path = input.startsWith(Inputs.SAMPLE) ? null : readings.path(input);
        if (path != null) {
          paths.add(path);
        } else if (input.startsWith(Inputs.SAMPLE)) {
          readings.files(paths, progress);
          paths.clear();
          readings.sample(input);
        }
      }
      readings.files(paths, progress);
    }
    readings.tally.sum(inputs, terminal);
    return readings.tally.isComplete();
  }

  private @Nullable Path path(String input) {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      terminal.say(input, "不是文件名。", "Not the name of a file: " + e.getReason() + ".");
      tally.failed();
      return null;
    }
  }

  private void files(List<Path> paths, Progress progress) throws IOException {
    if (paths.isEmpty()) {
      return;
    }
    List<Path> empty = new ArrayList<>(paths);
    empty.removeIf(each -> !Files.isDirectory(each));
    guard.before().forEach(file -> empty.removeIf(file::startsWith));
    try (Stream<Reading> all = reader.readAll(paths, guard.without())) {
      for (Reading each : (Iterable<Reading>) all::iterator) {
        if (isOurs(each) || isTaken(each)) {
          continue;
        }
        Path file = file(each.source());
        if (file == null) {
          progress.clear();
          terminal.say(each.source(), FileNames.CHINESE, FileNames.ENGLISH);
          tally.failed();
          empty.removeIf(folder -> each.source().startsWith(folder.toString()));
          continue;
        }
        guard.inputs().accept(file);
        guard.inputs().accept(Fixes.fileOf(file));
        empty.removeIf(file::startsWith);
        progress.at(each.source());
        take(each, progress);
      }
    }
    for (Path each : empty) {
      terminal.say(each.toString(), "文件夹里没有文件。", "No file was found in the folder.");
      tally.failed();
    }
  }

  /** Says whether it is what the program keeps beside its own outputs, of which none need know. */
  private static boolean isOurs(Reading reading) {
    String source = reading.source();
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    return reading instanceof Reading.Skipped && OutputFolder.isOurs(name);
  }

  /** Says whether it is the corrections of a document beside it: they are told of with that. */
  private static boolean isTaken(Reading reading) {
    String source = reading.source();
    Path document =
        reading instanceof Reading.Skipped && source.endsWith(Fixes.ENDING)
            ? file(source.substring(0, source.length() - Fixes.ENDING.length()))
            : null;
    return document != null && Files.isRegularFile(document) && !source.contains(INSIDE);
  }

  /** Tells what became of the corrections of a document: nobody is to think they were applied. */
  private void corrections(Reading.Done done) {
    Path file = file(done.source());
    int applied = done.plan().corrections().size();
    if (applied > 0 && file != null && Files.isRegularFile(Fixes.fileOf(file))) {
      terminal.say(
          done.source(),
          "已采用文档旁的更正，共 " + applied + " 处。",
          "Corrections beside the document were applied: " + applied + ".");
    }
    long unfit = done.plan().diagnostics().stream().filter(Readings::isUnfit).count();
    if (unfit > 0) {
      terminal.say(
          done.source(),
          unfit + " 处更正未予应用，见 diagnostics 中的 FIX_UNFIT、FIX_STALE。",
          "Corrections that were not applied: "
              + unfit
              + "; see FIX_UNFIT and FIX_STALE among the diagnostics.");
    }
  }

  private static boolean isUnfit(Diagnostic each) {
    return each.code().equals(DiagnosticCode.FIX_UNFIT)
        || each.code().equals(DiagnosticCode.FIX_STALE);
  }

  /**
   * Returns the file of a source: itself, or the archive that it is in; null where the name was
   * lost.
   */
  private static @Nullable Path file(String source) {
    try {
      for (int at = source.indexOf(INSIDE); at >= 0; at = source.indexOf(INSIDE, at + 1)) {
        Path archive = Path.of(source.substring(0, at));
        if (Files.isRegularFile(archive)) {
          return archive;
        }
      }
      return Path.of(source);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void take(Reading reading, Progress progress) throws IOException {
    if (reading instanceof Reading.Done done) {
      progress.clear();
      corrections(done);
      take(done.source(), done.plan());
    } else if (reading instanceof Reading.Failed failed) {
      progress.clear();
      terminal.say(String.valueOf(failed.reason().getMessage()));
      tally.failed();
      Plan partial = failed.reason().partial().orElse(null);
      if (partial != null) {
        taker.takePartial(failed.source(), unique(partial));
      }
    } else if (reading instanceof Reading.Skipped skipped) {
      progress.clear();
      terminal.say(
          skipped.source(), "略过，" + skipped.chinese() + "。", "skipped, " + skipped.english() + ".");
      tally.skipped();
    }
  }

  /** Two plans of one id come from samples and files, or from files on either side of a sample. */
  private void take(String source, Plan plan) throws IOException {
    tally.read(plan);
    taker.take(source, unique(plan));
  }

  /** Returns the plan under an id that no plan before has. */
  private Plan unique(Plan plan) {
    String id = plan.id();
    for (int number = 2; !ids.add(id); number++) {
      id = plan.id() + "-" + number;
    }
    return id.equals(plan.id()) ? plan : plan.withId(id);
  }

  private void sample(String input) throws IOException {
    Plan plan = SamplePlans.find(input.substring(Inputs.SAMPLE.length())).orElse(null);
    if (plan == null) {
      String names = String.join(" ", Inputs.samples());
      terminal.say(input, "没有这个样例；可用：" + names + "。", "No such sample; there are " + names + ".");
      tally.failed();
    } else {
      take(input, plan);
    }
  }
}
