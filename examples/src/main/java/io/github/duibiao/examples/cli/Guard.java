package io.github.duibiao.examples.cli;

import io.github.duibiao.output.OutputFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps inputs and outputs apart.
 *
 * @param outputs where results go, which is no input though it may be in a folder that is one
 * @param before files that an earlier run has read, which are not read again
 * @param inputs is told of each file that is found
 */
record Guard(List<Path> outputs, List<Path> before, Consumer<Path> inputs) {
  /** For results that go to standard output. */
  static final Guard NONE = new Guard(List.of(), List.of(), file -> {});

  static Guard of(OutputFolder folder) {
    return new Guard(List.of(Path.of(folder.toString())), List.of(), folder::protect);
  }

  /** Returns the files and folders that are passed over. */
  List<Path> without() {
    List<Path> without = new ArrayList<>(outputs);
    without.addAll(before);
    return without;
  }
}
