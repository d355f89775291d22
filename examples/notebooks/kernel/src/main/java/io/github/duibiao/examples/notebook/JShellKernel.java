package io.github.duibiao.examples.notebook;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/**
 * As much of a Java kernel as the example notebook uses: snippets, {@code %classpath}, and {@code
 * display(content, mediaType)}. A snippet that fails ends the execution with an error.
 */
public final class JShellKernel extends BaseKernel {
  private static final String CLASSPATH = "%classpath ";

  private static JShellKernel running;

  private final JShell shell = JShell.builder().executionEngine("local").build();

  private JShellKernel() {
    shell.addToClasspath(System.getProperty("java.class.path"));
    run("import static " + JShellKernel.class.getName() + ".display;");
    for (String each : List.of("java.util.*", "java.nio.file.*", "java.util.stream.*")) {
      run("import " + each + ";");
    }
  }

  /**
   * Shows something below the cell, as the display function of Java kernels does.
   *
   * @param content what to show
   * @param mediaType what it is, such as {@code text/html}
   */
  public static void display(Object content, String mediaType) {
    DisplayData data = new DisplayData(String.valueOf(content));
    data.putData(mediaType, String.valueOf(content));
    running.display(data);
  }

  @Override
  public DisplayData eval(String cell) {
    StringBuilder java = new StringBuilder();
    for (String line : cell.split("\n", -1)) {
      if (line.startsWith(CLASSPATH)) {
        jars(line.substring(CLASSPATH.length()).strip());
      } else {
        java.append(line).append('\n');
      }
    }
    String value = run(java.toString());
    return value == null ? null : new DisplayData(value);
  }

  private void jars(String pattern) {
    Path path = Path.of(pattern);
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(path.getParent(), path.getFileName().toString())) {
      List<Path> sorted = new ArrayList<>();
      jars.forEach(sorted::add);
      sorted.sort(null);
      sorted.forEach(each -> shell.addToClasspath(each.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs snippet after snippet; returns the value of the last, null where it has none. */
  private String run(String java) {
    String value = null;
    String rest = java;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (!next.completeness().isComplete()) {
        throw new IllegalStateException("incomplete or wrong: " + rest.strip());
      }
      for (SnippetEvent event : shell.eval(next.source())) {
        value = value(event);
      }
      rest = next.remaining();
    }
    return value;
  }

  private String value(SnippetEvent event) {
    if (event.exception() != null) {
      throw new IllegalStateException(text(event.exception()), event.exception());
    }
    if (event.status() == Snippet.Status.REJECTED) {
      throw new IllegalStateException(
          shell
              .diagnostics(event.snippet())
              .map(each -> each.getMessage(Locale.ROOT))
              .collect(Collectors.joining("\n")));
    }
    boolean shown = event.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    boolean named = event.snippet().subKind() == Snippet.SubKind.VAR_VALUE_SUBKIND;
    return shown || named ? event.value() : null;
  }

  private static String text(JShellException exception) {
    return exception instanceof jdk.jshell.EvalException thrown
        ? thrown.getExceptionClassName() + ": " + thrown.getMessage()
        : String.valueOf(exception.getMessage());
  }

  @Override
  public LanguageInfo getLanguageInfo() {
    return new LanguageInfo.Builder("Java")
        .version(Runtime.version().toString())
        .mimetype("text/x-java-source")
        .fileExtension(".java")
        .build();
  }

  /**
   * Serves the kernel on the connection that Jupyter describes.
   *
   * @param words the connection file
   */
  public static void main(String[] words) throws Exception {
    // Jupyter shows what a kernel writes; its protocol is nobody's concern.
    Logger.getLogger("").setLevel(Level.WARNING);
    running = new JShellKernel();
    String file = Files.readString(Path.of(words[0]));
    JupyterConnection connection =
        new JupyterConnection(KernelConnectionProperties.parse(file));
    running.becomeHandlerForConnection(connection);
    connection.connect();
    connection.waitUntilClose();
  }
}
