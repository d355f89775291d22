package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.coverage.CoverageJson;
import io.github.duibiao.schedule.ScheduleJson;
import io.github.duibiao.tables.Csv;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code coverage FILE…} and {@code schedule FILE…}: one analysis as JSON, Markdown or CSV. */
enum AnalysisCommand implements Command {
  COVERAGE("coverage", "coverage") {
    @Override
    String json(Comparison comparison) {
      return CoverageJson.write(comparison.coverage(), comparison.gaps());
    }

    @Override
    String markdown(Comparison comparison) {
      return comparison.report().coverageMarkdown();
    }
  },
  SCHEDULE("schedule", "deadlines") {
    @Override
    String json(Comparison comparison) {
      return ScheduleJson.write(comparison.schedule());
    }

    @Override
    String markdown(Comparison comparison) {
      return comparison.report().scheduleMarkdown();
    }
  };

  private final String command;
  private final String table;

  AnalysisCommand(String command, String table) {
    this.command = command;
    this.table = table;
  }

  abstract String json(Comparison comparison);

  abstract String markdown(Comparison comparison);

  @Override
  public Set<Option> options() {
    return Set.of(Option.FORMAT, Option.BOM, Option.OUT);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, command + " FILE…");
    String format = arguments.choice(Option.FORMAT);
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, terminal);
      if (!inputs.plans().isEmpty()) {
        Comparison comparison = inputs.comparison();
        output.write(
            switch (format) {
              case "md" -> markdown(comparison);
              case "csv" -> csv(comparison, arguments.has(Option.BOM));
              default -> json(comparison);
            });
      }
      return inputs.status();
    }
  }

  private String csv(Comparison comparison, boolean bom) throws IOException {
    StringBuilder text = new StringBuilder();
    Csv.write(comparison.tables().data(table), text, bom);
    return text.toString();
  }
}
