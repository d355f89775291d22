package io.github.duibiao.examples.cli;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.evaluation.JudgedEvaluation;
import io.github.duibiao.evaluation.Judgements;
import io.github.duibiao.evaluation.ThresholdCurve;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.report.ThresholdPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code evaluate JUDGEMENTS.json FILE…}: how well a model agrees with what people judged. */
final class EvaluateCommand implements Command {
  private static final String USAGE = "evaluate JUDGEMENTS.json FILE…";

  @Override
  public Set<Option> options() {
    return ReadingOptions.and(
        Option.FORMAT, Option.LANG, Option.FIELD, Option.MODEL, Option.ENCODER, Option.VECTORS);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 2, USAGE);
    String format = arguments.has(Option.FORMAT) ? arguments.format("json", "md", "html") : "md";
    MemoLanguage language = Standpoint.language(arguments);
    Aligner aligner = Aligners.of(arguments, terminal);
    AlignmentModel model = Aligners.model(arguments);
    try (Output output = Output.open(arguments, terminal)) {
      Judged judged = Judged.read(files, arguments, terminal, output.guard());
      if (judged != null) {
        Judgements judgements = judged.judgements();
        List<Plan> plans = judged.inputs().plans();
        Optional<String> caution =
            model == null ? Optional.empty() : judgements.caution(model, language);
        if (!format.equals("md")) {
          caution.ifPresent(terminal::say);
        }
        output.write(
            switch (format) {
              case "html" -> ThresholdPage.of(ThresholdCurve.of(judgements, plans, aligner)).html();
              case "json" -> JudgedEvaluation.of(judgements, plans, aligner).json();
              default ->
                  caution.map(said -> said + "\n").orElse("")
                      + JudgedEvaluation.of(judgements, plans, aligner).text(language);
            });
        return judged.inputs().status();
      }
      return Exit.UNREADABLE;
    }
  }
}
