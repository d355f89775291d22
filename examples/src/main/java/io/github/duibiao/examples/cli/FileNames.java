package io.github.duibiao.examples.cli;

import java.util.List;

/**
 * Names of files that Java cannot tell: where the locale is not one of UTF-8, the characters of a
 * Chinese name are lost before a program sees them, and no file is found by what is left.
 */
final class FileNames {
  static final String CHINESE =
      "系统区域设置不是 UTF-8，无法使用中文文件名和中文参数；请改用 examples/duibiao 启动，或先运行 export LC_ALL=C.UTF-8。";
  static final String ENGLISH =
      "The locale is not UTF-8, so Chinese file names and arguments cannot be used: start by"
          + " examples/duibiao, or run export LC_ALL=C.UTF-8 first.";

  /** What Java puts where it cannot tell a character. */
  private static final char LOST = '\uFFFD';

  private FileNames() {}

  /** Refuses arguments of which characters were lost, whatever they stand for. */
  static void check(List<String> words) throws UsageException {
    String charset = System.getProperty("sun.jnu.encoding", "");
    if (!charset.equalsIgnoreCase("UTF-8") && words.stream().anyMatch(FileNames::isLost)) {
      throw new UsageException(CHINESE, ENGLISH);
    }
  }

  static boolean isLost(String name) {
    return name.indexOf(LOST) >= 0;
  }
}
