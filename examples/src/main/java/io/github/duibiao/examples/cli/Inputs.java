package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.CodebookException;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.SentenceEncoder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plans that a command was given.
 *
 * @param plans those that could be read, in their order
 * @param complete whether all could be
 * @param codebook the themes that they are counted under; null where none was named
 * @param idOfSource the ids of the plans by the file that each was read from
 * @param arguments what the user asked for
 */
record Inputs(
    List<Plan> plans,
    boolean complete,
    @Nullable Codebook codebook,
    Map<String, String> idOfSource,
    Arguments arguments) {
  static final String SAMPLE = "sample:";

  /** Reads all inputs, by as many threads as there are cores; speaks of them in their order. */
  static Inputs read(List<String> files, Arguments arguments, Terminal terminal, Guard guard)
      throws UsageException, IOException {
    String name = arguments.value(Option.CODEBOOK);
    Codebook codebook = name == null ? null : codebook(name);
    List<Plan> plans = new ArrayList<>();
    Map<String, String> idOfSource = new HashMap<>();
    boolean complete =
        Readings.each(
            Standpoint.inputs(files, arguments),
            ReadingOptions.reader(arguments, terminal),
            terminal,
            guard,
            (source, plan) -> {
              plans.add(plan);
              idOfSource.putIfAbsent(source, plan.id());
            });
    return new Inputs(List.copyOf(plans), complete, codebook, idOfSource, arguments);
  }

  /** Returns the codebook of a name or a file. */
  static Codebook codebook(String name) throws UsageException {
    if (Codebook.bundledIds().contains(name)) {
      return Codebook.bundled(name);
    }
    Path file = path(name);
    try {
      return Codebook.read(file == null ? Path.of("") : file);
    } catch (CodebookException e) {
      throw new UsageException("--codebook：" + e.zh(), "--codebook: " + e.en());
    } catch (IOException e) {
      String names = String.join("、", Codebook.bundledIds());
      throw new UsageException(
          "--codebook：无法读取 " + name + "；内置的有 " + names + "。",
          "The codebook cannot be read: " + name + "; bundled are " + names + ".");
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
    for (Option option :
        List.of(Option.CODEBOOK, Option.MODEL, Option.OURS, Option.REFERENCE, Option.FIXES)) {
      String name = arguments.value(option);
      if (name != null) {
        names.add(name);
      }
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

  /** Returns the comparison that the user asked for. */
  Comparison comparison() throws UsageException {
    return comparison(null);
  }

  /** Returns it with a sentence encoder; null for none. */
  Comparison comparison(@Nullable SentenceEncoder encoder) throws UsageException {
    Comparison.Builder builder = Comparison.builder(plans).background(SamplePlans.all());
    if (codebook != null) {
      builder.codebook(codebook);
    }
    if (encoder != null) {
      builder.encoder(encoder);
    }
    AlignmentModel model = Aligners.model(arguments, encoder);
    if (model != null) {
      builder.model(model);
    }
    Standpoint.set(builder, arguments, plans, idOfSource);
    return builder.build();
  }

  int status() {
    return complete ? Exit.DONE : Exit.UNREADABLE;
  }
}
