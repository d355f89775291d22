package io.github.duibiao.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {
  private static final float[] VECTOR = {0.5f, -1, 3};

  @TempDir Path folder;

  private VectorCache cache(String model) {
    return new VectorCache(folder, model, VECTOR.length);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aVectorIsFoundByItsTextAgain() {
    cache("model").put("政策解读。", VECTOR);
    assertThat(cache("model").get("政策解读。")).containsExactly(VECTOR);
    assertThat(cache("model").get("政策解读")).isNull();
  }

  @Test
  void anotherModelHasVectorsOfItsOwn() {
    cache("model-1").put("政策解读。", VECTOR);
    assertThat(cache("model-2").get("政策解读。")).isNull();
  }

  @Test
  void nothingUnfinishedIsLeftBehindAndWhatIsBrokenIsMadeAnew() throws IOException {
    cache("model").put("政策解读。", VECTOR);
    assertThat(files()).hasSize(1);
    Files.write(files().get(0), new byte[] {1, 2});
    assertThat(cache("model").get("政策解读。")).isNull();
    cache("model").put("政策解读。", VECTOR);
    assertThat(cache("model").get("政策解读。")).containsExactly(VECTOR);
  }
}
