package io.github.duibiao.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Writes a made-up corpus into a store. */
final class MakeStore {
  private MakeStore() {}

  /**
   * Writes it.
   *
   * @param words the seed of the corpus, how many plans, and the folder of the store
   */
  public static void main(String[] words) throws IOException {
    try (StoreWriter writer = PlanStore.write(Path.of(words[2]))) {
      GeneratedCorpus.each(
          Long.parseLong(words[0]),
          Integer.parseInt(words[1]),
          each -> {
            try {
              writer.add(each.plan());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
