package io.github.duibiao.examples.cli;

import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.report.OutputFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code read FILE…}: plans as JSON. */
final class ReadCommand implements Command {
  @Override
  public Set<Option> options() {
    return Set.of(Option.OUT, Option.LIMITS, Option.EXPLAIN);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, "read FILE…");
    String out = arguments.value(Option.OUT);
    return out == null
        ? toStandardOutput(files, arguments, terminal)
        : toFolder(out, files, arguments, terminal);
  }

  /** One document is laid out for reading, several are one a line, each written when it is read. */
  private static int toStandardOutput(List<String> files, Arguments arguments, Terminal terminal)
      throws UsageException, IOException {
    List<Path> given = Inputs.paths(files);
    boolean complete =
        Readings.each(
            files,
            LimitsOption.reader(arguments),
            terminal,
            (source, plan) -> {
              boolean alone = files.size() == 1 && isGiven(source, given);
              String json = alone ? PlanJson.write(plan) : PlanJson.writeLine(plan) + "\n";
              Output.write(terminal.out(), json);
              explain(source, plan, arguments, terminal);
            });
    return complete ? Exit.DONE : Exit.UNREADABLE;
  }

  private static void explain(String source, Plan plan, Arguments arguments, Terminal terminal) {
    if (arguments.has(Option.EXPLAIN)) {
      Explanation.tell(source, plan, terminal);
    }
  }

  /** Says whether a file was named itself, not found in a folder or an archive. */
  private static boolean isGiven(String source, List<Path> given) {
    return source.startsWith(Inputs.SAMPLE)
        || given.stream().anyMatch(each -> each.toString().equals(source));
  }

  private static int toFolder(
      String out, List<String> files, Arguments arguments, Terminal terminal)
      throws UsageException, IOException {
    AtomicInteger count = new AtomicInteger();
    try (OutputFolder folder = Output.openFolder(out, files)) {
      boolean complete =
          Readings.each(
              files,
              LimitsOption.reader(arguments),
              terminal,
              (source, plan) -> {
                try (OutputStream file = folder.create(plan.id() + ".json")) {
                  PlanJson.write(plan, file);
                }
                count.incrementAndGet();
                explain(source, plan, arguments, terminal);
              });
      if (count.get() > 0) {
        folder.commit();
        terminal.say("已写入 " + count + " 份到 " + out + "。", "Wrote " + count + " to " + out + ".");
      }
      return complete ? Exit.DONE : Exit.UNREADABLE;
    }
  }
}
