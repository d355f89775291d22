package io.github.duibiao.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A bar that grows with the files that are read; drawn on a terminal, and only there. An archive
 * counts as one file.
 */
final class Progress implements Closeable {
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001b[K";
  private static final String INSIDE = "!/";

  private final Terminal terminal;
  private final long total;
  private String last = "";
  private long done;
  private boolean drawn;

  private Progress(Terminal terminal, long total) {
    this.terminal = terminal;
    this.total = total;
  }

  static Progress over(List<String> inputs, Terminal terminal) {
    return new Progress(terminal, terminal.live() ? count(inputs) : 0);
  }

  private static long count(List<String> inputs) {
    long count = 0;
    for (String input : inputs) {
      try (Stream<Path> files = Files.walk(Path.of(input))) {
        count += files.filter(Files::isRegularFile).count();
      } catch (InvalidPathException | IOException | UncheckedIOException e) {
        count++; // Reading it will say what is wrong.
      }
    }
    return count;
  }

  /** Says that a file has been read. */
  void at(String source) {
    int inside = source.indexOf(INSIDE);
    String file = inside < 0 ? source : source.substring(0, inside);
    if (!file.equals(last)) {
      last = file;
      done = Math.min(total, done + 1);
    }
    if (total > 1) {
      int full = (int) (done * WIDTH / total);
      String bar = "=".repeat(full) + " ".repeat(WIDTH - full);
      terminal.err().printf(Locale.ROOT, CLEAR + "[%s] %d/%d", bar, done, total);
      terminal.err().flush();
      drawn = true;
    }
  }

  /** Makes room for a message. */
  void clear() {
    if (drawn) {
      terminal.err().print(CLEAR);
      drawn = false;
    }
  }

  @Override
  public void close() {
    clear();
    terminal.err().flush();
  }
}
