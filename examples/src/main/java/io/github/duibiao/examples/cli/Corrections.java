package io.github.duibiao.examples.cli;

import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.output.OutputFile;
import io.github.duibiao.reading.Fixes;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The corrections of one document: {@code read FILE --fixes FIXES} takes them from a file, or
 * writes one to begin with where there is none. Those that lie beside a document need no option.
 */
final class Corrections {
  private Corrections() {}

  /** Returns the reader that was asked for, with the corrections that were. */
  static PlanReader reader(List<String> files, Arguments arguments, Terminal terminal)
      throws UsageException, IOException {
    PlanReader reader = ReadingOptions.reader(arguments, terminal);
    String name = arguments.value(Option.FIXES);
    if (name == null) {
      return reader;
    }
    List<Path> paths = Inputs.paths(files);
    if (files.size() != 1 || paths.size() != 1 || !Files.isRegularFile(paths.get(0))) {
      throw new UsageException(
          "--fixes 是一份文档的更正，请只指定一份文档；多份文档的更正分别放在各文档旁，名为 文档名" + Fixes.ENDING + "。",
          "--fixes holds the corrections of one document: name one. Those of several lie beside them,"
              + " each by the name of its document with "
              + Fixes.ENDING
              + " behind it.");
    }
    Path file = path(name);
    if (Files.exists(file)) {
      return read(file, reader);
    }
    write(file, paths.get(0), reader, arguments, terminal);
    return reader;
  }

  private static Path path(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(
          "--fixes 不是文件名：" + name + "。", "--fixes is not the name of a file: " + name + ".");
    }
  }

  private static PlanReader read(Path file, PlanReader reader) throws UsageException {
    try {
      return reader.with(Fixes.read(file));
    } catch (JsonFormatException e) {
      throw new UsageException("--fixes：", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UsageException(
          "--fixes：无法读取 " + file + "。", "--fixes: " + file + " cannot be read: " + e.getMessage());
    }
  }

  private static void write(
      Path file, Path document, PlanReader reader, Arguments arguments, Terminal terminal)
      throws IOException {
    String draft;
    try {
      draft = reader.draftFixes(document);
    } catch (PlanReadException e) {
      return; // Reading it will say so.
    }
    try (OutputFile output =
        OutputFile.open(file, Inputs.named(arguments), arguments.has(Option.FORCE))) {
      output.write(draft.getBytes(StandardCharsets.UTF_8));
    }
    terminal.say(
        "读取结果已按更正的格式写入 " + file + "：请改正有误之处，其余删去。",
        "Wrote what was read to "
            + file
            + " as corrections: change what is wrong, delete the rest.");
  }
}
