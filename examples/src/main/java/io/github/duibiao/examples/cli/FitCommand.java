package io.github.duibiao.examples.cli;

import io.github.duibiao.evaluation.ModelFit;
import io.github.duibiao.language.MemoLanguage;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code fit JUDGEMENTS.json FILE…}: a model of one's own, and what it gains. */
final class FitCommand implements Command {
  private static final String USAGE = "fit JUDGEMENTS.json FILE… --out MODEL.tsv";

  @Override
  public Set<Option> options() {
    return ReadingOptions.and(Option.LANG);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 2, USAGE);
    MemoLanguage language = Standpoint.language(arguments);
    try (Output output = Output.open(arguments, terminal)) {
      Judged judged = Judged.read(files, arguments, terminal, output.guard());
      if (judged == null) {
        return Exit.UNREADABLE;
      }
      ModelFit fit;
      try {
        fit = ModelFit.of(judged.judgements(), judged.inputs().plans());
      } catch (IllegalArgumentException e) {
        throw new UsageException(files.get(0) + "：", String.valueOf(e.getMessage()));
      }
      output.write(fit.model().toString());
      terminal.err().print(fit.text(language));
      return judged.inputs().status();
    }
  }
}
