package io.github.duibiao.examples.cli;

import io.github.duibiao.plan.ShownText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The entry of the command line. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit status.
   *
   * @param words the command and its arguments
   */
  public static void main(String[] words) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int status =
        run(
            List.of(words),
            new Terminal(out, err, Language.of(System.getenv()), Terminal.isLive()));
    out.flush();
    err.flush();
    // Not exit: nothing is left to be done that would be worth its time.
    Runtime.getRuntime().halt(status);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs a command, with messages in both languages.
   *
   * @param words the command and its arguments
   * @param out where results go
   * @param err where messages go
   * @return the exit status: 0 done; 2 wrong usage or an output that cannot be written; 3 an input
   *     could not be read, the rest are processed; 70 a fault of the program
   */
  public static int run(List<String> words, PrintStream out, PrintStream err) {
    return run(words, new Terminal(out, err, Language.BOTH, false));
  }

  private static int run(List<String> words, Terminal terminal) {
    try {
      return dispatch(words, terminal);
    } catch (UsageException e) {
      terminal.say(e.chinese(), e.english());
      terminal.say("帮助：duibiao --help", "For help: duibiao --help");
      return Exit.USAGE;
    } catch (IOException e) {
      terminal.say("无法写入：" + reason(e), "The output cannot be written; nothing was. 未写入任何文件。");
      return Exit.USAGE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      terminal.say("程序出错，请连同下文报告。", "A fault of the program; please report it with this:");
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace, true));
      terminal.err().print(ShownText.block(trace.toString()));
      return Exit.FAULT;
    }
  }

  private static int dispatch(List<String> words, Terminal terminal)
      throws UsageException, IOException {
    if (words.isEmpty()) {
      terminal.err().print(Help.all());
      return Exit.USAGE;
    }
    FileNames.check(words);
    String name = words.get(0);
    List<String> rest = words.subList(1, words.size());
    switch (name) {
      case "--help", "-h", "help" -> {
        Output.write(terminal.out(), rest.isEmpty() ? Help.all() : Help.part(rest.get(0)));
        return Exit.DONE;
      }
      case "--version", "-V" -> {
        Output.write(terminal.out(), "duibiao " + version() + "\n");
        return Exit.DONE;
      }
      default -> {
        Command command = Commands.named(name);
        if (command == null) {
          String names = String.join(" ", Commands.NAMES);
          throw new UsageException(
              "无法识别的命令 " + name + "；可用：" + names + "。",
              "Unknown command " + name + "; there are " + names + ".");
        }
        Set<Option> known = EnumSet.of(Option.HELP);
        known.addAll(command.options());
        Arguments arguments = Arguments.parse(rest, known);
        if (arguments.has(Option.HELP)) {
          Output.write(terminal.out(), Help.part(name));
          return Exit.DONE;
        }
        return command.run(arguments, terminal);
      }
    }
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }

  /** The messages of some exceptions are a bare path: what is wrong with it is in their class. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return e.getMessage() + " 没有写入权限 (permission denied)";
    } else if (e instanceof NotDirectoryException) {
      return e.getMessage() + " 不是文件夹 (not a directory)";
    } else if (e instanceof FileSystemException && e.getMessage() != null) {
      return e.getMessage();
    }
    return e.toString();
  }
}
