package io.github.duibiao.examples.cli;

import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.report.OutputFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** {@code read FILE…}: plans as JSON. */
final class ReadCommand implements Command {
  @Override
  public Set<Option> options() {
    return Set.of(Option.OUT);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, "read FILE…");
    String out = arguments.value(Option.OUT);
    return out == null ? toStandardOutput(files, terminal) : toFolder(out, files, terminal);
  }

  /** One document is laid out for reading, several are one a line, each written when it is read. */
  private static int toStandardOutput(List<String> files, Terminal terminal) throws IOException {
    boolean complete = true;
    for (String file : files) {
      Plan plan = Inputs.read(file, terminal);
      if (plan == null) {
        complete = false;
      } else {
        String json = files.size() == 1 ? PlanJson.write(plan) : PlanJson.writeLine(plan) + "\n";
        Output.write(terminal.out(), json);
      }
    }
    return complete ? Exit.DONE : Exit.UNREADABLE;
  }

  private static int toFolder(String out, List<String> files, Terminal terminal)
      throws UsageException, IOException {
    try (OutputFolder folder = Output.openFolder(out, files)) {
      Inputs inputs = Inputs.read(files, terminal);
      if (inputs.plans().isEmpty()) {
        return inputs.status();
      }
      for (Plan plan : inputs.comparison().plans()) {
        try (OutputStream file = folder.create(plan.id() + ".json")) {
          PlanJson.write(plan, file);
        }
      }
      folder.commit();
      int count = inputs.plans().size();
      terminal.say("已写入 " + count + " 份到 " + out + "。", "Wrote " + count + " to " + out + ".");
      return inputs.status();
    }
  }
}
