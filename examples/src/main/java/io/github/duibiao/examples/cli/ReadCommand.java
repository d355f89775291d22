package io.github.duibiao.examples.cli;

import io.github.duibiao.json.PlanJson;
import io.github.duibiao.output.OutputFolder;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code read FILE…}: plans as JSON. */
final class ReadCommand implements Command {
  private static final String ENDING = ".json";

  @Override
  public Set<Option> options() {
    return ReadingOptions.and(Option.EXPLAIN, Option.FIXES);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, "read FILE…");
    PlanReader reader = Corrections.reader(files, arguments, terminal);
    String out = arguments.value(Option.OUT);
    if (out == null) {
      return toStream(files, reader, arguments, terminal, terminal.out());
    }
    PrintStream stream = Output.stream(out, terminal);
    if (stream == null) {
      return toFolder(out, files, reader, arguments, terminal);
    }
    int status = toStream(files, reader, arguments, terminal, stream);
    if (stream != terminal.out()) {
      stream.close();
    }
    return status;
  }

  /** One document is laid out for reading, several are one a line, each written when it is read. */
  private static int toStream(
      List<String> files,
      PlanReader reader,
      Arguments arguments,
      Terminal terminal,
      PrintStream out)
      throws IOException {
    List<Path> given = Inputs.paths(files);
    boolean complete =
        Readings.each(
            files,
            reader,
            terminal,
            Guard.NONE,
            Readings.Taker.ofAny(
                (source, plan) -> {
                  boolean alone = files.size() == 1 && isGiven(source, given);
                  String json = alone ? PlanJson.write(plan) : PlanJson.writeLine(plan) + "\n";
                  Output.write(out, json);
                  explain(source, plan, arguments, terminal);
                }));
    return complete ? Exit.DONE : Exit.UNREADABLE;
  }

  private static void explain(String source, Plan plan, Arguments arguments, Terminal terminal) {
    if (arguments.has(Option.EXPLAIN)) {
      Explanation.tell(source, plan, terminal);
    }
  }

  /** On some systems two names are one where they differ in case alone. */
  private static String name(String id, Set<String> names) {
    String name = OutputFolder.nameOf(id, ENDING);
    for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = OutputFolder.nameOf(id, "-" + number + ENDING);
    }
    return name;
  }

  /** Says whether a file was named itself, not found in a folder or an archive. */
  private static boolean isGiven(String source, List<Path> given) {
    return source.startsWith(Inputs.SAMPLE)
        || given.stream().anyMatch(each -> each.toString().equals(source));
  }

  private static int toFolder(
      String out, List<String> files, PlanReader reader, Arguments arguments, Terminal terminal)
      throws UsageException, IOException {
    AtomicInteger count = new AtomicInteger();
    Set<String> names = new HashSet<>();
    try (OutputFolder folder = Output.openFolder(out, arguments)) {
      boolean complete =
          Readings.each(
              files,
              reader,
              terminal,
              Guard.of(folder),
              Readings.Taker.ofAny(
                  (source, plan) -> {
                    try (OutputStream file = folder.create(name(plan.id(), names))) {
                      PlanJson.write(plan, file);
                    }
                    count.incrementAndGet();
                    explain(source, plan, arguments, terminal);
                  }));
      if (count.get() > 0) {
        folder.commit();
        terminal.say("已写入 " + count + " 份到 " + out + "。", "Wrote " + count + " to " + out + ".");
      }
      return complete ? Exit.DONE : Exit.UNREADABLE;
    }
  }
}
