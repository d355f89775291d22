package io.github.duibiao.examples.cli;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.CodebookCheck;
import io.github.duibiao.codebook.CodebookException;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.ShownText;
import io.github.duibiao.tables.ThemeHitTable;
import io.github.duibiao.themes.ThemeHits;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code codebook list}: the bundled codebooks and what each is for, by the names that {@code
 * --codebook} takes; {@code codebook check FILE}: what is wrong or doubtful in one; {@code codebook
 * try FILE DOC…}: what one finds in plans.
 */
final class CodebookCommand implements Command {
  private static final String USAGE = "codebook list, codebook check FILE, codebook try FILE DOC…";

  @Override
  public Set<Option> options() {
    return ReadingOptions.and(Option.FORMAT, Option.LANG, Option.BOM);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> words = arguments.files();
    String what = words.isEmpty() ? "" : words.get(0);
    if (what.equals("list") && words.size() == 1) {
      return list(terminal);
    }
    if (what.equals("check") && words.size() == 2) {
      return check(words.get(1), arguments, terminal);
    }
    if (what.equals("try") && words.size() >= 3) {
      return tryOn(words.get(1), words.subList(2, words.size()), arguments, terminal);
    }
    throw new UsageException("用法：" + USAGE, "Usage: " + USAGE);
  }

  private static int list(Terminal terminal) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String id : Codebook.bundledIds()) {
      Codebook codebook = Codebook.bundled(id);
      text.append(id).append("  ").append(codebook.title());
      text.append("（").append(codebook.themes().size()).append(" 个主题 themes）\n");
      if (!codebook.about().isEmpty()) {
        text.append("    ").append(codebook.about()).append('\n');
      }
    }
    Output.write(terminal.out(), text.toString());
    return Exit.DONE;
  }

  private static int check(String file, Arguments arguments, Terminal terminal)
      throws UsageException, IOException {
    MemoLanguage language = Standpoint.language(arguments);
    CodebookCheck check;
    try {
      check = CodebookCheck.read(Path.of(file));
    } catch (CodebookException e) {
      if (arguments.has(Option.LANG)) {
        terminal.say(language.say(e.zh(), e.en()));
      } else {
        terminal.say(e.zh(), e.en());
      }
      return Exit.UNREADABLE;
    } catch (IOException | InvalidPathException e) {
      terminal.say(file + ": 无法读取。", file + ": The codebook cannot be read.");
      return Exit.UNREADABLE;
    }
    Codebook codebook = check.codebook();
    int warnings = check.warnings().size();
    StringBuilder text = new StringBuilder();
    for (CodebookCheck.Warning each : check.warnings()) {
      text.append(ShownText.line(file)).append(':').append(each.line()).append(": ");
      text.append(ShownText.line(language.say(each.zh(), each.en()))).append('\n');
    }
    text.append(
        language.say(
            codebook.id() + "：" + codebook.themes().size() + " 个主题，可以使用；提醒 " + warnings + " 处。",
            codebook.id()
                + ": "
                + codebook.themes().size()
                + " themes; it can be used. Warnings: "
                + warnings
                + "."));
    try (Output output = Output.open(arguments, terminal)) {
      output.write(text.append('\n').toString());
    }
    return Exit.DONE;
  }

  private static int tryOn(
      String file, List<String> documents, Arguments arguments, Terminal terminal)
      throws UsageException, IOException {
    String format = arguments.has(Option.FORMAT) ? arguments.format("json", "md", "csv") : "md";
    MemoLanguage language = Standpoint.language(arguments);
    Codebook codebook = Inputs.codebook(file);
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(documents, arguments, terminal, output.guard());
      List<ThemeHits> all =
          inputs.plans().stream().map((Plan each) -> ThemeHits.of(codebook, each)).toList();
      if (!all.isEmpty()) {
        StringBuilder text = new StringBuilder();
        switch (format) {
          case "csv" -> text.append(Output.csv(ThemeHitTable.of(all), arguments.has(Option.BOM)));
          case "json" -> all.forEach(each -> text.append(each.jsonLine()).append('\n'));
          default -> all.forEach(each -> text.append(each.markdown(language)));
        }
        output.write(text.toString());
      }
      return inputs.status();
    }
  }
}
