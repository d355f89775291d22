package io.github.duibiao.examples.cli;

import io.github.duibiao.document.ReadableFormat;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** {@code formats}: what can be read here and now, and what to add for the rest. */
final class FormatsCommand implements Command {
  @Override
  public Set<Option> options() {
    return Set.of();
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    if (!arguments.files().isEmpty()) {
      throw new UsageException("formats 不带文件。", "formats takes no files.");
    }
    StringBuilder table = new StringBuilder();
    for (ReadableFormat each : PlanReader.standard().readable()) {
      String state = each.isReady() ? "可读 ready" : "需另加 needs " + each.library();
      String endings = String.join(" ", each.endings());
      table.append(String.format(Locale.ROOT, "%-10s%-28s%s%n", each.name(), endings, state));
    }
    Output.write(terminal.out(), table.toString());
    return Exit.DONE;
  }
}
