package io.github.duibiao.examples.cli;

import io.github.duibiao.output.OutputFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps inputs and outputs apart.
 *
 * @param outputs where results go, which is no input though it may be in a folder that is one
 * @param inputs is told of each file that is found
 */
record Guard(List<Path> outputs, Consumer<Path> inputs) {
  /** For results that go to standard output. */
  static final Guard NONE = new Guard(List.of(), file -> {});

  static Guard of(OutputFolder folder) {
    return new Guard(List.of(Path.of(folder.toString())), folder::protect);
  }
}
