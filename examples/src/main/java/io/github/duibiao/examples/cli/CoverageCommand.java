package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.coverage.CoverageJson;
import io.github.duibiao.similarity.SentenceEncoder;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code coverage FILE…}: the themes of each plan and what it lacks. */
final class CoverageCommand implements Command {
  @Override
  public Set<Option> options() {
    return ReadingOptions.and(
        Option.FORMAT,
        Option.LANG,
        Option.BOM,
        Option.OURS,
        Option.REFERENCE,
        Option.AT_LEAST,
        Option.OFFICIAL_LIST,
        Option.CODEBOOK,
        Option.ENCODER,
        Option.VECTORS,
        Option.MODEL);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, "coverage FILE…");
    String format = arguments.format("json", "md", "csv");
    SentenceEncoder encoder = Encoding.of(arguments, terminal);
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, arguments, terminal, output.guard());
      if (!inputs.plans().isEmpty()) {
        Comparison comparison = inputs.comparison(encoder);
        output.write(
            switch (format) {
              case "md" -> comparison.report().coverageMarkdown(Standpoint.language(arguments));
              case "csv" ->
                  Output.csv(comparison.tables().data("coverage"), arguments.has(Option.BOM));
              default -> CoverageJson.write(comparison.coverage(), comparison.gaps());
            });
      }
      return inputs.status();
    }
  }
}
