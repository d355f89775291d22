package io.github.duibiao.examples.cli;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code align LEFT RIGHT}: which tasks of the one are which of the other, as JSON. */
final class AlignCommand implements Command {
  @Override
  public Set<Option> options() {
    return ReadingOptions.and(
        Option.LEVEL, Option.FIELD, Option.MODEL, Option.ENCODER, Option.VECTORS, Option.ALL);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 2, "align LEFT RIGHT");
    if (files.size() > 2) {
      throw new UsageException("align 只需两份要点。", "align takes two plans: align LEFT RIGHT.");
    }
    Aligner aligner = Aligners.of(arguments, terminal);
    Granularity level = Aligners.level(arguments);
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, arguments, terminal, output.guard());
      if (inputs.complete() && inputs.plans().size() != 2) {
        throw new UsageException("align 只需两份要点。", "align takes two plans: align LEFT RIGHT.");
      }
      if (inputs.complete()) {
        List<Plan> plans = inputs.plans();
        Alignment alignment = aligner.align(plans.get(0), plans.get(1), level);
        output.write(alignment.json(arguments.has(Option.ALL)));
      }
      return inputs.status();
    }
  }
}
