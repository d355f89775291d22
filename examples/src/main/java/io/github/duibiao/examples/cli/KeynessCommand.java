package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code keyness FILE…}: the terms that each plan uses more, or less, often than others. */
final class KeynessCommand implements Command {
  @Override
  public Set<Option> options() {
    return ReadingOptions.and(Option.REFERENCE, Option.FORMAT, Option.BOM);
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
        output.write(
            format.equals("csv")
                ? Output.csv(comparison.tables().data("keyness"), arguments.has(Option.BOM))
                : json(comparison, reference));
      }
      return inputs.status();
    }
  }

  private static String json(Comparison comparison, @Nullable String reference) {
    StringBuilder text = new StringBuilder();
    for (Plan plan : comparison.plans()) {
      if (!plan.id().equals(reference)) {
        text.append(comparison.keyness().jsonLine(plan.id(), reference));
        text.append('\n');
      }
    }
    return text.toString();
  }
}
