package io.github.duibiao.examples.cli;

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
          "audit",
          "editions",
          "cascade",
          "reuse",
          "store",
          "find",
          "formats",
          "codebook",
          "label",
          "evaluate",
          "fit",
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
      case "coverage" -> new CoverageCommand();
      case "schedule" -> new ScheduleCommand();
      case "audit" -> new AuditCommand();
      case "editions" -> DescentCommand.EDITIONS;
      case "cascade" -> DescentCommand.CASCADE;
      case "reuse" -> DescentCommand.REUSE;
      case "store" -> new StoreCommand();
      case "find" -> new FindCommand();
      case "formats" -> new FormatsCommand();
      case "codebook" -> new CodebookCommand();
      case "label" -> new LabelCommand();
      case "evaluate" -> new EvaluateCommand();
      case "fit" -> new FitCommand();
      case "completion" -> new CompletionCommand();
      default -> null;
    };
  }

  static List<String> needFiles(Arguments arguments, int least, String usage)
      throws UsageException {
    if (arguments.files().size() < least) {
      throw new UsageException("缺少输入文件。用法：" + usage, "Files are missing. Usage: " + usage);
    }
    return arguments.files();
  }
}
