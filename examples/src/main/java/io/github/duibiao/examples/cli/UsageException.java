package io.github.duibiao.examples.cli;

/**
 * The command line was used in a way that it does not know: what is wrong, and what would be right.
 */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String chinese;
  private final String english;

  UsageException(String zh, String en) {
    super(zh + " " + en);
    this.chinese = zh;
    this.english = en;
  }

  String chinese() {
    return chinese;
  }

  String english() {
    return english;
  }
}
