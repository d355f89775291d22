package io.github.duibiao.examples.cli;

import io.github.duibiao.codebook.Codebook;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * {@code codebook list}: the bundled codebooks and what each is for, by the names that {@code
 * --codebook} takes.
 */
final class CodebookCommand implements Command {
  @Override
  public Set<Option> options() {
    return Set.of();
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    if (!arguments.files().equals(List.of("list"))) {
      throw new UsageException("用法：codebook list", "Usage: codebook list");
    }
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
}
