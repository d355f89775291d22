package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.CodebookException;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans that a command was given.
 *
 * @param plans those that could be read, in their order
 * @param complete whether all could be
 * @param codebook the themes that they are counted under
 */
record Inputs(List<Plan> plans, boolean complete, Codebook codebook) {
  static final String SAMPLE = "sample:";

  /** Reads all inputs, by as many threads as there are cores; speaks of them in their order. */
  static Inputs read(List<String> files, Arguments arguments, Terminal terminal, Guard guard)
      throws UsageException, IOException {
    Codebook codebook = codebook(arguments.value(Option.CODEBOOK));
    List<Plan> plans = new ArrayList<>();
    boolean complete =
        Readings.each(
            files,
            ReadingOptions.reader(arguments, terminal),
            terminal,
            guard,
            (source, plan) -> plans.add(plan));
    return new Inputs(List.copyOf(plans), complete, codebook);
  }

  /** Returns the codebook of a file; the usual one where none is named. */
  private static Codebook codebook(@Nullable String name) throws UsageException {
    Path file = name == null ? null : path(name);
    try {
      return file == null ? Codebook.standard() : Codebook.read(file);
    } catch (CodebookException e) {
      throw new UsageException("--codebook：", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UsageException(
          "--codebook：无法读取 " + name + "。", "The codebook cannot be read: " + name + ".");
    }
  }

  /** Returns the bundled plans as inputs. */
  static List<String> samples() {
    List<String> samples = new ArrayList<>();
    for (String id : SamplePlans.ids()) {
      samples.add(SAMPLE + id);
    }
    return samples;
  }

  /** Returns the files that were named, which no output may replace. */
  static List<Path> named(Arguments arguments) {
    List<String> names = new ArrayList<>(arguments.files());
    String codebook = arguments.value(Option.CODEBOOK);
    if (codebook != null) {
      names.add(codebook);
    }
    return paths(names);
  }

  /** Returns the files among the inputs. */
  static List<Path> paths(List<String> files) {
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      Path path = path(file);
      if (path != null) {
        paths.add(path);
      }
    }
    return paths;
  }

  private static @Nullable Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      return null; // Reading it will say so.
    }
  }

  /** Returns the plans with ids that differ. */
  Comparison comparison() {
    return Comparison.of(plans, codebook);
  }

  int status() {
    return complete ? Exit.DONE : Exit.UNREADABLE;
  }
}
