package io.github.duibiao.examples.cli;

import io.github.duibiao.report.OutputFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the one result of a command goes: to standard output, or whole into a file. */
final class Output implements AutoCloseable {
  private final PrintStream standard;
  private final @Nullable OutputFolder folder;
  private final String name;

  private Output(PrintStream standard, @Nullable OutputFolder folder, String name) {
    this.standard = standard;
    this.folder = folder;
    this.name = name;
  }

  /** Makes sure that the result can be written, before any work. */
  static Output open(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String out = arguments.value(Option.OUT);
    if (out == null) {
      return new Output(terminal.out(), null, "");
    }
    Path file = path(out).toAbsolutePath().normalize();
    Path name = file.getFileName();
    Path parent = file.getParent();
    if (name == null || parent == null) {
      throw new UsageException("--out 应为文件名。", "--out is the name of a file.");
    }
    OutputFolder folder = OutputFolder.open(parent, Inputs.paths(arguments.files()));
    try {
      folder.check(name.toString());
      return new Output(terminal.out(), folder, name.toString());
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  static OutputFolder openFolder(String out, List<String> files)
      throws UsageException, IOException {
    return OutputFolder.open(path(out), Inputs.paths(files));
  }

  private static Path path(String out) throws UsageException {
    try {
      return Path.of(out);
    } catch (InvalidPathException e) {
      throw new UsageException("--out 不是文件名：" + out, "Not the name of a file: " + out);
    }
  }

  void write(String text) throws IOException {
    if (folder == null) {
      write(standard, text);
      return;
    }
    try (OutputStream file = folder.create(name)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
    folder.commit();
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
    if (folder != null) {
      folder.close();
    }
  }
}
