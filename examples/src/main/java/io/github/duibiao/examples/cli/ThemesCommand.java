package io.github.duibiao.examples.cli;

import io.github.duibiao.themes.PlanThemes;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code themes FILE…}: the themes of every task and measure, as JSON. */
final class ThemesCommand implements Command {
  @Override
  public Set<Option> options() {
    return ReadingOptions.and(Option.CODEBOOK);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, "themes FILE…");
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, arguments, terminal, output.guard());
      if (!inputs.plans().isEmpty()) {
        StringBuilder text = new StringBuilder();
        for (PlanThemes each : inputs.comparison().themes()) {
          text.append(
              inputs.plans().size() == 1 && files.size() == 1
                  ? each.json()
                  : each.jsonLine() + "\n");
        }
        output.write(text.toString());
      }
      return inputs.status();
    }
  }
}
