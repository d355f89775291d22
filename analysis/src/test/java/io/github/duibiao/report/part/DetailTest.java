package io.github.duibiao.report.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Evidence;
import io.github.duibiao.codebook.Codebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailTest {
  @Test
  void aThemeUnknownToTheCodebookKeepsItsIdAndWordingStaysAsItIs() {
    Codebook codebook = Codebook.standard();
    Detail themes =
        Detail.of(
            new Evidence.Common("themes", 0.5, 0, List.of("policy-interpretation", "ours")),
            codebook);
    assertThat(themes).isEqualTo(new Detail("政策解读、ours", "Policy interpretation, ours"));
    Detail words =
        Detail.of(new Evidence.Common("words", 0.5, 1, List.of("policy-interpretation")), codebook);
    assertThat(words.same()).isTrue();
    assertThat(words.zh()).isEqualTo("policy-interpretation");
    assertThat(Detail.of(new Evidence.Common("themes", 0, 0, List.of()), codebook).empty())
        .isTrue();
  }
}
