package io.github.duibiao.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a command writes to.
 *
 * @param out the results
 * @param err the messages
 * @param language the language of the messages
 * @param live whether somebody watches the messages come
 */
record Terminal(PrintStream out, PrintStream err, Language language, boolean live) {
  private static final Path ERRORS = Path.of("/proc/self/fd/2");

  /** Says whether the messages of this process go to a terminal, where the system tells it. */
  static boolean isLive() {
    try {
      Path target = ERRORS.toRealPath();
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /** Says something to the user, in his language. */
  void say(String zh, String en) {
    say(language.choose(zh, en));
  }

  /** Says something to the user. */
  void say(String message) {
    err.println("duibiao: " + printable(message));
    err.flush();
  }

  /**
   * A name or text from a file must not steer the terminal, begin a line that looks like a message
   * of ours, or turn the direction of writing. What would is written as Java writes it.
   */
  static String printable(String message) {
    StringBuilder plain = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            plain.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
