package io.github.duibiao.examples.cli;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.evaluation.PairSample;
import io.github.duibiao.report.LabelPage;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code label LEFT RIGHT…}: a page on which one judges pairs, the most uncertain first. */
final class LabelCommand implements Command {
  private static final String USAGE = "label LEFT RIGHT [--out FILE]";
  private static final int USUAL = 60;
  private static final int MOST = 10_000;

  @Override
  public Set<Option> options() {
    return ReadingOptions.and(
        Option.LEVEL, Option.PAIRS, Option.FIELD, Option.MODEL, Option.ENCODER, Option.VECTORS);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, USAGE);
    int size = arguments.whole(Option.PAIRS, USUAL, MOST);
    Granularity level = Aligners.level(arguments);
    Aligner aligner = Aligners.of(arguments, terminal);
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, arguments, terminal, output.guard());
      if (inputs.plans().size() < 2) {
        if (inputs.complete()) {
          throw new UsageException(
              "label 至少需要两份要点。", "label takes two plans or more: " + USAGE + ".");
        }
        return inputs.status();
      }
      PairSample sample = PairSample.of(inputs.plans(), level, aligner, size);
      output.write(LabelPage.of(sample).html());
      terminal.say(
          "共 " + sample.pairs().size() + " 对待判断；请在浏览器中打开，判断后保存 judgements.json。",
          sample.pairs().size()
              + " pairs to judge; open the page in a browser and save judgements.json.");
      return inputs.status();
    }
  }
}
