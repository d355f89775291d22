package io.github.duibiao.examples.cli;

import java.io.IOException;
import java.util.Set;

/** A command of the command line. */
interface Command {
  /** Returns the options it takes beside {@code --help}. */
  Set<Option> options();

  /**
   * Runs it.
   *
   * @return the exit status
   * @throws UsageException if the arguments make no sense
   * @throws IOException if an output cannot be written, with a message that names it
   */
  int run(Arguments arguments, Terminal terminal) throws UsageException, IOException;
}
