package io.github.duibiao.examples.cli;

import io.github.duibiao.similarity.LocalEncoder;
import io.github.duibiao.similarity.SentenceEncoder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code --encoder} and {@code --vectors} ask for. */
final class Encoding {
  private Encoding() {}

  /**
   * Loads the sentence encoder; null where it is not asked for.
   *
   * @throws UsageException if it is not on the class path, naming what to add
   */
  static @Nullable SentenceEncoder of(Arguments arguments, Terminal terminal)
      throws UsageException {
    String folder = arguments.value(Option.VECTORS);
    if (!arguments.has(Option.ENCODER)) {
      if (folder != null) {
        throw new UsageException("--vectors 须与 --encoder 同用。", "--vectors goes with --encoder.");
      }
      return null;
    }
    if (!LocalEncoder.isPresent()) {
      throw new UsageException(
          "--encoder 需要 " + LocalEncoder.ARTIFACT + "（136 MB），请加入类路径，方法见 help align。",
          "--encoder needs "
              + LocalEncoder.ARTIFACT
              + " (136 MB) on the class path; help align says how to add it.");
    }
    LocalEncoder.Builder builder = LocalEncoder.builder();
    if (terminal.live()) {
      builder.progress((done, all) -> draw(terminal, done, all));
    }
    return (folder == null ? builder : builder.cache(path(folder))).build();
  }

  private static Path path(String folder) throws UsageException {
    try {
      return Path.of(folder);
    } catch (InvalidPathException e) {
      throw new UsageException(
          "--vectors 应为文件夹，而不是 " + folder + "。", "--vectors is a folder, not " + folder + ".");
    }
  }

  private static void draw(Terminal terminal, int done, int all) {
    terminal
        .err()
        .print(done < all ? String.format(Locale.ROOT, "\r%d/%d", done, all) : "\r\u001b[K");
    terminal.err().flush();
  }
}
