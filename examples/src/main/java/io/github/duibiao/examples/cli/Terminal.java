package io.github.duibiao.examples.cli;

import io.github.duibiao.plan.ShownText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

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

  /** Says something of a file or a place in one, which is named once whatever the language. */
  void say(String place, String zh, String en) {
    say(place + ": " + language.choose(zh, en));
  }

  /** Says something to the user, on one line whatever it quotes. */
  void say(String message) {
    err.println("duibiao: " + ShownText.line(message));
    err.flush();
  }
}
