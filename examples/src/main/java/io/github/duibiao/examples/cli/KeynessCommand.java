package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.tables.Csv;
import io.github.duibiao.themes.KeynessJson;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code keyness FILE…}: the terms that each plan uses more, or less, often than others. */
final class KeynessCommand implements Command {
  @Override
  public Set<Option> options() {
    return Set.of(
        Option.REFERENCE,
        Option.FORMAT,
        Option.BOM,
        Option.OUT,
        Option.FORCE,
        Option.LIMITS,
        Option.COLUMNS);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 2, "keyness FILE FILE…");
    String format = arguments.format("json", "csv");
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, arguments, terminal, output.guard());
      if (!inputs.plans().isEmpty()) {
        Comparison comparison = inputs.comparison();
        String reference = comparison.reference();
        StringBuilder text = new StringBuilder();
        if (format.equals("csv")) {
          Csv.write(comparison.tables().data("keyness"), text, arguments.has(Option.BOM));
        } else {
          json(comparison, reference, text);
        }
        output.write(text.toString());
      }
      return inputs.status();
    }
  }

  private static void json(Comparison comparison, @Nullable String reference, StringBuilder text) {
    for (Plan plan : comparison.plans()) {
      if (!plan.id().equals(reference)) {
        text.append(
            KeynessJson.writeLine(
                plan.id(),
                reference,
                reference == null
                    ? comparison.keyness().againstRest(plan.id())
                    : comparison.keyness().against(plan.id(), reference)));
        text.append('\n');
      }
    }
  }
}
