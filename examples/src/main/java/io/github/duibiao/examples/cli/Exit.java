package io.github.duibiao.examples.cli;

/** The exit statuses. */
final class Exit {
  static final int DONE = 0;

  /** Done, but something was found that the caller asked to fail on. */
  static final int FOUND = 1;

  static final int USAGE = 2;
  static final int UNREADABLE = 3;

  /** A fault of the program itself, as {@code sysexits.h} numbers it. */
  static final int FAULT = 70;

  private Exit() {}
}
