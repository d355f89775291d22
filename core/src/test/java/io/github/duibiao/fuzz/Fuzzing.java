package io.github.duibiao.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What Jazzer, which only the profile {@code fuzz} brings, calls with the input that it makes up.
 */
public final class Fuzzing {
  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(System.getProperty("duibiao.fuzz.target", "txt").toUpperCase(Locale.ROOT));

  private Fuzzing() {}

  /** Loads all classes, so that no input is taken to hang that only came first. */
  public static void fuzzerInitialize() {
    TARGET.seeds().values().forEach(TARGET::read);
  }

  /**
   * Reads an input as a document of the format that {@code duibiao.fuzz.target} names.
   *
   * @param input what the fuzzer made up
   */
  public static void fuzzerTestOneInput(byte[] input) {
    TARGET.read(input);
  }

  /**
   * Writes the inputs that the fuzzer begins with, for every format a folder.
   *
   * @param words the folder
   * @throws IOException if they cannot be written
   */
  public static void main(String[] words) throws IOException {
    for (FuzzTarget target : FuzzTarget.values()) {
      Path folder = Path.of(words[0], target.folder());
      Files.createDirectories(folder.resolve("findings"));
      Path corpus = Files.createDirectories(folder.resolve("corpus"));
      for (Map.Entry<String, byte[]> each : target.seeds().entrySet()) {
        Files.write(corpus.resolve(each.getKey()), each.getValue());
      }
    }
  }
}
