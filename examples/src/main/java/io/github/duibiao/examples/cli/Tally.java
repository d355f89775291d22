package io.github.duibiao.examples.cli;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Plan;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Counts what became of the files that were given, found in folders and in archives. */
final class Tally {
  private final Map<String, Integer> diagnostics = new TreeMap<>();
  private final boolean before;
  private int read;
  private int failed;
  private int skipped;

  /** Begins to count; {@code before} says whether an earlier run has read some of the files. */
  Tally(boolean before) {
    this.before = before;
  }

  void read(Plan plan) {
    read++;
    for (Diagnostic each : plan.diagnostics()) {
      diagnostics.merge(each.code().name(), 1, Integer::sum);
    }
  }

  void failed() {
    failed++;
  }

  void skipped() {
    skipped++;
  }

  boolean isComplete() {
    return failed == 0;
  }

  /** Sums up, where more was found than was named. */
  void sum(List<String> inputs, Terminal terminal) {
    if (read + failed + skipped == inputs.size() && inputs.stream().noneMatch(Tally::isFolder)) {
      return;
    }
    terminal.say(
        "读出 " + read + " 份，" + failed + " 份未能读取，略过 " + skipped + " 个文件。",
        "Read "
            + count(read, "plan")
            + "; could not read "
            + failed
            + "; skipped "
            + count(skipped, "file")
            + ".");
    if (!diagnostics.isEmpty()) {
      StringJoiner counts = new StringJoiner(", ");
      diagnostics.forEach((code, count) -> counts.add(code + " " + count));
      terminal.say("其中诊断：" + counts, "Diagnostics in them: " + counts);
    }
    if (read == 0 && failed == 0 && !before) {
      terminal.say("没有找到文档。", "No document was found.");
      failed++;
    }
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Says whether an input is a folder. */
  static boolean isFolder(String input) {
    try {
      return Files.isDirectory(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
