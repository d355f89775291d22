package io.github.duibiao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The plans as they were published. They are not part of the repository, but lie in a folder beside
 * it where somebody has them: {@code ../shared/plans}.
 *
 * <p>A test that asks for them is skipped where the folder is missing, and fails where the
 * environment says {@code CI=true}, so that a build server never passes without them unnoticed.
 */
public final class Originals {
  private Originals() {}

  /** The files, in the order of their names. */
  public static List<Path> files() throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      String message = "the published plans are not there: " + folder;
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The file of a plan, such as {@code xuanhan-2023}. */
  public static Path file(String planId) throws IOException {
    return files().stream()
        .filter(each -> each.getFileName().toString().equals(planId + ".txt"))
        .findFirst()
        .orElseThrow(() -> new IOException("no " + planId + ".txt in " + folder()));
  }

  /** Tests run in the folder of their module, so the repository is its parent. */
  static Path folder() {
    return Path.of("..", "..", "shared", "plans").toAbsolutePath().normalize();
  }
}
