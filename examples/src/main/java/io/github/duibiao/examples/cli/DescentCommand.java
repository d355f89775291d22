package io.github.duibiao.examples.cli;

import io.github.duibiao.editions.Cascade;
import io.github.duibiao.editions.Editions;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reuse.Reuse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Where the tasks and the wording of plans come from, as JSON, Markdown or CSV. */
enum DescentCommand implements Command {
  /** {@code editions OLD NEW}: what became of every task, and what is gone. */
  EDITIONS("editions OLD NEW", 2) {
    @Override
    String write(List<Plan> plans, String format, MemoLanguage language, boolean bom)
        throws IOException {
      Editions editions = Editions.compare(plans.get(0), plans.get(1));
      return switch (format) {
        case "md" -> editions.markdown(language);
        case "csv" -> Output.csv(editions.table(), bom);
        default -> editions.json();
      };
    }
  },
  /** {@code cascade PARENT CHILD…}: what came down through the levels of government. */
  CASCADE("cascade PARENT CHILD…", Integer.MAX_VALUE) {
    @Override
    String write(List<Plan> plans, String format, MemoLanguage language, boolean bom)
        throws IOException {
      Cascade cascade = Cascade.of(plans);
      return switch (format) {
        case "md" -> cascade.markdown(language);
        case "csv" -> Output.csv(cascade.table(), bom);
        default -> cascade.json();
      };
    }
  },
  /** {@code reuse FILE FILE…}: what plans share, and who took from whom. */
  REUSE("reuse FILE FILE…", Integer.MAX_VALUE) {
    @Override
    String write(List<Plan> plans, String format, MemoLanguage language, boolean bom)
        throws IOException {
      Reuse reuse = Reuse.of(plans, SamplePlans.all());
      return switch (format) {
        case "md" -> reuse.markdown(plans, language);
        case "csv" -> Output.csv(reuse.table(), bom);
        default -> reuse.json(plans);
      };
    }
  };

  private final String usage;
  private final int most;

  DescentCommand(String usage, int most) {
    this.usage = usage;
    this.most = most;
  }

  abstract String write(List<Plan> plans, String format, MemoLanguage language, boolean bom)
      throws IOException;

  @Override
  public Set<Option> options() {
    return ReadingOptions.and(Option.FORMAT, Option.LANG, Option.BOM);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 2, usage);
    String format = arguments.choice(Option.FORMAT);
    MemoLanguage language = Standpoint.language(arguments);
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, arguments, terminal, output.guard());
      int read = inputs.plans().size();
      if (inputs.complete() && (read < 2 || read > most)) {
        throw new UsageException("要点份数不对。用法：" + usage, "Not that many plans. Usage: " + usage);
      }
      // Which of two is the old one, or the parent, is not known where one could not be read.
      if (inputs.complete() || (this == REUSE && read > 1)) {
        output.write(write(inputs.plans(), format, language, arguments.has(Option.BOM)));
      }
      return inputs.status();
    }
  }
}
