package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell script that starts the command line. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  /** 石门.txt, as a shell writes it whatever the locale. */
  private static final String NAME = "\"$(printf '\\347\\237\\263\\351\\227\\250.txt')\"";

  private static final Path LAUNCHER = Path.of("duibiao").toAbsolutePath();

  @Test
  void itSaysWhatToDoWhereNothingWasBuilt(@TempDir Path folder) throws Exception {
    Process process = start(folder.resolve("none.jar"));
    assertThat(process.exitValue()).isEqualTo(Exit.USAGE);
    assertThat(text(process)).contains("mvn -q -DskipTests package");
  }

  @Test
  void itGivesWordsAndStatusOnAndKeepsAnArchive(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("a jar.jar");
    jar(jar);
    for (int i = 0; i < 2; i++) {
      Process process = start(jar, "two words", "*");
      assertThat(text(process)).isEqualTo("[two words, *]\n");
      assertThat(process.exitValue()).isEqualTo(3);
      assertThat(folder.resolve("a jar.jsa")).exists();
      try (var files = Files.list(folder)) {
        assertThat(files).hasSize(2);
      }
    }
  }

  /** The name is written by the shell, since this process may itself not be able to name it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "LANG=zh_CN.UTF-8", "LC_ALL=POSIX"})
  void chineseWordsArriveWhateverTheLocale(String locale, @TempDir Path folder) throws Exception {
    Path jar = folder.resolve("words.jar");
    jar(jar);
    assertThat(text(shell(locale, jar, "\"$0\" " + NAME, LAUNCHER.toString())))
        .isEqualTo("[石门.txt]\n");
  }

  @Test
  void withoutItALostNameIsToldAndNotAFault(@TempDir Path folder) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String main = "\"$0\" -cp \"$1\" " + Main.class.getName() + " read ";
    String path = System.getProperty("java.class.path");
    Process named = shell("LC_ALL=POSIX", folder, main + NAME, java, path);
    assertThat(text(named)).contains("UTF-8", "export LC_ALL=C.UTF-8").doesNotContain("\tat ");
    assertThat(named.exitValue()).isEqualTo(Exit.USAGE);

    Files.copy(Path.of("embed/ours.txt"), folder.resolve("ours.txt"));
    String inFolder = "cd \"$2\" && touch " + NAME + " && " + main + ".";
    Process found = shell("LC_ALL=POSIX", folder, inFolder, java, path, folder.toString());
    assertThat(text(found))
        .contains("duibiao/plan/1", "export LC_ALL=C.UTF-8")
        .doesNotContain("\tat ");
    assertThat(found.exitValue()).isEqualTo(Exit.UNREADABLE);
  }

  private static Process start(Path jar, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(words));
    return start("", jar, command);
  }

  private static Process shell(String locale, Path jar, String script, String... words)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-c", script));
    command.addAll(List.of(words));
    return start(locale, jar, command);
  }

  private static Process start(String locale, Path jar, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("DUIBIAO_JAR", jar.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.remove("JAVA_TOOL_OPTIONS");
    environment.keySet().removeIf(each -> each.startsWith("LC_") || each.equals("LANG"));
    if (!locale.isEmpty()) {
      String[] parts = locale.split("=", 2);
      environment.put(parts[0], parts[1]);
    }
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process;
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** A jar whose program prints its words and ends with 3. */
  private static void jar(Path jar) throws IOException {
    var manifest = new java.util.jar.Manifest();
    manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
    manifest.getMainAttributes().putValue("Main-Class", Words.class.getName());
    try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar), manifest)) {
      String name = Words.class.getName().replace('.', '/') + ".class";
      out.putNextEntry(new java.util.zip.ZipEntry(name));
      try (var in = Words.class.getResourceAsStream("/" + name)) {
        in.transferTo(out);
      }
      out.closeEntry();
    }
  }

  /** The program in that jar. */
  public static final class Words {
    private Words() {}

    /** Prints the words. */
    public static void main(String[] words) {
      new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8)
          .println(java.util.List.of(words));
      System.exit(3);
    }
  }
}
