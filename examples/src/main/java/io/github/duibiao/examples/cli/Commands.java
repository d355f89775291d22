package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands by their names. */
final class Commands {
  static final List<String> NAMES =
      List.of(
          "compare",
          "read",
          "align",
          "themes",
          "keyness",
          "coverage",
          "schedule",
          "formats",
          "completion");

  private Commands() {}

  /** Returns the command, loaded when it is asked for; null where there is none of that name. */
  static @Nullable Command named(String name) {
    return switch (name) {
      case "compare" -> new CompareCommand();
      case "read" -> new ReadCommand();
      case "align" -> new AlignCommand();
      case "themes" -> new ThemesCommand();
      case "keyness" -> new KeynessCommand();
      case "coverage" -> AnalysisCommand.COVERAGE;
      case "schedule" -> AnalysisCommand.SCHEDULE;
      case "formats" -> new FormatsCommand();
      case "completion" -> new CompletionCommand();
      default -> null;
    };
  }

  /** Returns the id of the plan that was given as the reference; null where none was. */
  static @Nullable String reference(Arguments arguments, Comparison comparison)
      throws UsageException {
    String reference = arguments.value(Option.REFERENCE);
    List<String> ids = comparison.plans().stream().map(Plan::id).toList();
    if (reference != null && !ids.contains(reference)) {
      throw new UsageException(
          "--reference 应为其中一份的编号：" + String.join("、", ids) + "，而不是 " + reference + "。",
          "--reference is the id of one of them, "
              + String.join(", ", ids)
              + ", not "
              + reference
              + ".");
    }
    return reference;
  }

  static List<String> needFiles(Arguments arguments, int least, String usage)
      throws UsageException {
    if (arguments.files().size() < least) {
      throw new UsageException("缺少输入文件。用法：" + usage, "Files are missing. Usage: " + usage);
    }
    return arguments.files();
  }
}
