package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.output.OutputFolder;
import io.github.duibiao.report.Report;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.tables.DataTable;
import io.github.duibiao.tables.Parquet;
import io.github.duibiao.tables.Tables;
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

  private static final String PARQUET = ".parquet";

  @Override
  public Set<Option> options() {
    Set<Option> options =
        ReadingOptions.and(
            Option.BOM,
            Option.DOCX,
            Option.PARQUET,
            Option.CODEBOOK,
            Option.ENCODER,
            Option.VECTORS,
            Option.MODEL);
    options.addAll(Standpoint.OPTIONS);
    return options;
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String out = arguments.options().getOrDefault(Option.OUT, USUAL_FOLDER);
    List<String> files = arguments.files().isEmpty() ? Inputs.samples() : arguments.files();
    SentenceEncoder encoder = Encoding.of(arguments, terminal);
    boolean parquet = arguments.has(Option.PARQUET);
    if (parquet && !Parquet.isPresent()) {
      throw new UsageException(
          "--parquet 需要 " + Parquet.ARTIFACT + "（30 MB），请加入类路径，方法见 help compare。",
          "--parquet needs "
              + Parquet.ARTIFACT
              + " (30 MB) on the class path; help compare says how to add it.");
    }
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
      for (String name : Tables.names()) {
        if (parquet) {
          folder.check(name + PARQUET);
        } else {
          folder.remove(name + PARQUET);
        }
      }
      Inputs inputs = Inputs.read(files, arguments, terminal, Guard.of(folder));
      if (inputs.plans().isEmpty()) {
        return inputs.status();
      }
      Comparison comparison = inputs.comparison(encoder);
      Report report = comparison.report();
      MemoLanguage language = Standpoint.language(arguments);
      report.write(folder, arguments.has(Option.BOM), language);
      if (docx) {
        try (OutputStream memo = folder.create(WORD_MEMO)) {
          memo.write(report.docx(language));
        }
      }
      if (parquet) {
        for (DataTable table : comparison.tables().all()) {
          Parquet.write(table, folder.create(table.name() + PARQUET));
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
