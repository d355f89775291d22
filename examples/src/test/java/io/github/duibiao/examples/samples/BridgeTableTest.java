package io.github.duibiao.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Aligner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BridgeTableTest {
  @Test
  void alignmentGoesOverTheSamplesAsTheyAre() throws IOException {
    try (InputStream in = Aligner.class.getResourceAsStream("bridges.tsv")) {
      assertThat(in).isNotNull();
      assertThat(
              new String(in.readAllBytes(), StandardCharsets.UTF_8)
                  .lines()
                  .filter(line -> !line.startsWith("#"))
                  .collect(Collectors.joining("\n", "", "\n")))
          .isEqualTo(BridgeTable.rows());
    }
  }
}
