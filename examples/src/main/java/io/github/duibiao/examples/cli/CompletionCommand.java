package io.github.duibiao.examples.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * {@code completion bash|zsh}: what a shell needs to know the command {@code duibiao} and to
 * complete its words; it is written from the commands themselves.
 */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  @Override
  public Set<Option> options() {
    return Set.of();
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> words = arguments.files();
    if (words.size() != 1 || !SHELLS.contains(words.get(0))) {
      throw new UsageException("用法：completion bash 或 zsh", "Usage: completion bash or zsh");
    }
    Output.write(terminal.out(), script(words.get(0)));
    return Exit.DONE;
  }

  private static String script(String shell) {
    StringBuilder script = new StringBuilder();
    if (shell.equals("zsh")) {
      script.append("autoload -U +X bashcompinit && bashcompinit\n");
    }
    script.append("duibiao() { ").append(program()).append(" \"$@\"; }\n");
    script.append("_duibiao() {\n  local word=${COMP_WORDS[COMP_CWORD]} words=\n");
    script.append("  if [ \"$COMP_CWORD\" = 1 ]; then\n    words='");
    script.append(String.join(" ", Commands.NAMES)).append(" help'\n  else\n");
    script.append("    case ${COMP_WORDS[COMP_CWORD-1]} in\n");
    for (Option option : Option.values()) {
      if (!option.choices.isEmpty()) {
        arm(script, names(option, "|"), String.join(" ", option.choices));
      }
    }
    script.append("    *) case ${COMP_WORDS[1]} in\n");
    for (String name : Commands.NAMES) {
      arm(script, name, words(name));
    }
    arm(script, "help", String.join(" ", Commands.NAMES));
    script.append("    esac;;\n    esac\n  fi\n");
    script.append("  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n");
    script.append("complete -o default -F _duibiao duibiao\n");
    return script.toString();
  }

  private static void arm(StringBuilder script, String pattern, String words) {
    script.append("    ").append(pattern).append(") words='").append(words).append("';;\n");
  }

  private static String words(String name) {
    if (name.equals("completion")) {
      return String.join(" ", SHELLS);
    }
    List<String> words = new ArrayList<>(name.equals("store") ? StoreCommand.DEEDS : List.of());
    Command command = Objects.requireNonNull(Commands.named(name));
    for (Option each : Option.values()) {
      if (command.options().contains(each) || each == Option.HELP) {
        words.add(each.written);
      }
    }
    words.addAll(Inputs.samples());
    return String.join(" ", words);
  }

  private static String names(Option option, String between) {
    return option.shortForm == null ? option.written : option.written + between + option.shortForm;
  }

  /** Where this program lies. */
  /** The launcher where it stands beside the build, which starts faster; else the jar alone. */
  private static String program() {
    String jar = jar();
    Path launcher = Path.of(jar).resolveSibling("../duibiao").normalize();
    return Files.isExecutable(launcher) && Files.isRegularFile(launcher)
        ? quoted(launcher.toString())
        : "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar " + quoted(jar);
  }

  private static String jar() {
    CodeSource source = CompletionCommand.class.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
