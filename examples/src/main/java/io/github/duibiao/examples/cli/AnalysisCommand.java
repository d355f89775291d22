package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.coverage.CoverageJson;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.wording.MemoLanguage;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code coverage FILE…}: one analysis as JSON, Markdown or CSV. */
enum AnalysisCommand implements Command {
  COVERAGE("coverage", "coverage") {
    @Override
    String json(Comparison comparison) {
      return CoverageJson.write(comparison.coverage(), comparison.gaps());
    }

    @Override
    Set<Option> more() {
      return Set.of(
          Option.OURS,
          Option.REFERENCE,
          Option.AT_LEAST,
          Option.OFFICIAL_LIST,
          Option.CODEBOOK,
          Option.ENCODER,
          Option.VECTORS);
    }

    @Override
    String markdown(Comparison comparison, MemoLanguage language) {
      return comparison.report().coverageMarkdown(language);
    }
  };

  private final String command;
  private final String table;

  AnalysisCommand(String command, String table) {
    this.command = command;
    this.table = table;
  }

  abstract String json(Comparison comparison);

  /** Returns the options that it alone takes. */
  Set<Option> more() {
    return Set.of();
  }

  abstract String markdown(Comparison comparison, MemoLanguage language);

  @Override
  public Set<Option> options() {
    Set<Option> options =
        EnumSet.of(
            Option.FORMAT,
            Option.LANG,
            Option.BOM,
            Option.OUT,
            Option.FORCE,
            Option.LIMITS,
            Option.COLUMNS,
            Option.OCR);
    options.addAll(more());
    return options;
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, command + " FILE…");
    String format = arguments.format("json", "md", "csv");
    SentenceEncoder encoder = Encoding.of(arguments, terminal);
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, arguments, terminal, output.guard());
      if (!inputs.plans().isEmpty()) {
        Comparison comparison = inputs.comparison(encoder);
        output.write(
            switch (format) {
              case "md" -> markdown(comparison, Standpoint.language(arguments));
              case "csv" -> Output.csv(comparison.tables().data(table), arguments.has(Option.BOM));
              default -> json(comparison);
            });
      }
      return inputs.status();
    }
  }
}
