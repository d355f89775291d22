package io.github.duibiao.examples.cli;

import io.github.duibiao.output.OutputFile;
import io.github.duibiao.output.OutputFolder;
import io.github.duibiao.tables.Csv;
import io.github.duibiao.tables.DataTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the one result of a command goes: to standard output, or whole into a file. */
final class Output implements AutoCloseable {
  /** Names of standard output: it may be a file, which is then written on and not replaced. */
  private static final Set<String> STANDARD = Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

  private final PrintStream standard;
  private final @Nullable OutputFile file;

  private Output(PrintStream standard, @Nullable OutputFile file) {
    this.standard = standard;
    this.file = file;
  }

  /** Makes sure that the result can be written, before any work. */
  static Output open(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String out = arguments.value(Option.OUT);
    if (out == null || STANDARD.contains(out)) {
      return new Output(terminal.out(), null);
    }
    Path file = path(out);
    return new Output(
        terminal.out(),
        OutputFile.open(file, Inputs.named(arguments), arguments.has(Option.FORCE)));
  }

  static OutputFolder openFolder(String out, Arguments arguments)
      throws UsageException, IOException {
    return OutputFolder.open(path(out), Inputs.named(arguments), arguments.has(Option.FORCE));
  }

  /** Returns the stream that a path leads to; null where it leads to a file or a folder. */
  static @Nullable PrintStream stream(String out, Terminal terminal)
      throws UsageException, IOException {
    if (STANDARD.contains(out)) {
      return terminal.out();
    }
    return OutputFile.isStream(path(out))
        ? new PrintStream(
            Files.newOutputStream(path(out), StandardOpenOption.WRITE),
            false,
            StandardCharsets.UTF_8)
        : null;
  }

  private static Path path(String out) throws UsageException {
    try {
      return Path.of(out);
    } catch (InvalidPathException e) {
      throw new UsageException("--out 不是文件名：" + out, "Not the name of a file: " + out);
    }
  }

  /** Returns what keeps it apart from the inputs. */
  Guard guard() {
    return file == null
        ? Guard.NONE
        : new Guard(List.of(Path.of(file.toString())), List.of(), file::protect);
  }

  void write(String text) throws IOException {
    if (file == null) {
      write(standard, text);
    } else {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Returns a table as CSV. */
  static String csv(DataTable table, boolean bom) throws IOException {
    StringBuilder text = new StringBuilder();
    Csv.write(table, text, bom);
    return text.toString();
  }

  /** Writes to standard output, where a failure is otherwise passed over in silence. */
  static void write(PrintStream standard, String text) throws IOException {
    standard.write(text.getBytes(StandardCharsets.UTF_8));
    if (standard.checkError()) {
      throw new IOException("标准输出 (standard output)");
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
