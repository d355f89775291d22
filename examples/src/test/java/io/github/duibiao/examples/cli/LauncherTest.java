package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell script that starts the command line. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
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

  private static Process start(Path jar, String... words) throws Exception {
    String[] command = new String[words.length + 1];
    command[0] = LAUNCHER.toString();
    System.arraycopy(words, 0, command, 1, words.length);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("DUIBIAO_JAR", jar.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.remove("JAVA_TOOL_OPTIONS");
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
      System.out.println(java.util.List.of(words));
      System.exit(3);
    }
  }
}
