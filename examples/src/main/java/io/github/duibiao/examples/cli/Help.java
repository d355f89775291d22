package io.github.duibiao.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The help: one text, of which a command shows its part. */
final class Help {
  private static final String RESOURCE = "help.txt";
  private static final String PART = "\n== ";

  private Help() {}

  /** Returns the introduction, with the commands. */
  static String all() {
    return part("duibiao");
  }

  /** Returns the help of a command. */
  static String part(String command) {
    String text = "\n" + load();
    int heading = text.indexOf(PART + command + "\n");
    if (heading < 0) {
      return all();
    }
    int from = heading + PART.length() + command.length() + 1;
    int to = text.indexOf(PART, from);
    return text.substring(from, to < 0 ? text.length() : to + 1);
  }

  private static String load() {
    try (InputStream in = Help.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + RESOURCE + " is missing from the jar: build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
