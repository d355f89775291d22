package io.github.duibiao.examples.cli;

import io.github.duibiao.evaluation.Judgements;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judgements with the plans that they are about.
 *
 * @param judgements what was judged
 * @param inputs the plans
 */
record Judged(Judgements judgements, Inputs inputs) {
  /**
   * Reads both, the judgements from the first of the files.
   *
   * @return null where the judgements cannot be read, or a plan that was judged; the user was told
   * @throws UsageException if the plans are not those that were judged
   */
  static @Nullable Judged read(
      List<String> files, Arguments arguments, Terminal terminal, Guard guard)
      throws UsageException, IOException {
    Judgements judgements = judgements(files.get(0), terminal);
    if (judgements == null) {
      return null;
    }
    Inputs inputs = Inputs.read(files.subList(1, files.size()), arguments, terminal, guard);
    try {
      judgements.check(inputs.plans());
    } catch (IllegalArgumentException e) {
      if (!inputs.complete()) {
        return null;
      }
      throw new UsageException(files.get(0) + "：", String.valueOf(e.getMessage()));
    }
    return new Judged(judgements, inputs);
  }

  private static @Nullable Judgements judgements(String file, Terminal terminal) {
    try {
      return Judgements.read(Path.of(file));
    } catch (NoSuchFileException | InvalidPathException e) {
      terminal.say(file + ": 没有这个文件。", file + ": No such file.");
    } catch (IOException e) {
      terminal.say(String.valueOf(e.getMessage()));
    }
    return null;
  }
}
