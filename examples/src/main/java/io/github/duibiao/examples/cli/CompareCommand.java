package io.github.duibiao.examples.cli;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.output.OutputFolder;
import io.github.duibiao.report.Report;
import io.github.duibiao.similarity.SentenceEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code compare [FILE…] --out DIR}: the whole comparison as files. */
final class CompareCommand implements Command {
  private static final String USUAL_FOLDER = "report";

  /** Written when asked for: the library for it takes as long to start as all else together. */
  private static final String WORD_MEMO = "report.docx";

  @Override
  public Set<Option> options() {
    Set<Option> options =
        ReadingOptions.and(
            Option.BOM, Option.DOCX, Option.CODEBOOK, Option.ENCODER, Option.VECTORS, Option.MODEL);
    options.addAll(Standpoint.OPTIONS);
    return options;
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String out = arguments.options().getOrDefault(Option.OUT, USUAL_FOLDER);
    List<String> files = arguments.files().isEmpty() ? Inputs.samples() : arguments.files();
    SentenceEncoder encoder = Encoding.of(arguments, terminal);
    try (OutputFolder folder = Output.openFolder(out, arguments)) {
      for (String name : Report.files()) {
        folder.check(name);
      }
      boolean docx = arguments.has(Option.DOCX);
      if (docx) {
        folder.check(WORD_MEMO);
      } else {
        folder.remove(WORD_MEMO); // That of an earlier report would be about other plans.
      }
      Inputs inputs = Inputs.read(files, arguments, terminal, Guard.of(folder));
      if (inputs.plans().isEmpty()) {
        return inputs.status();
      }
      Report report = inputs.comparison(encoder).report();
      MemoLanguage language = Standpoint.language(arguments);
      report.write(folder, arguments.has(Option.BOM), language);
      if (docx) {
        try (OutputStream memo = folder.create(WORD_MEMO)) {
          memo.write(report.docx(language));
        }
      }
      folder.commit();
      int count = inputs.plans().size();
      Path page = Path.of(out, "report.html");
      terminal.say(
          "已对照 " + count + " 份工作要点，请打开 " + page + "。",
          "Compared " + count + " plans; open " + page + ".");
      return inputs.status();
    }
  }
}
