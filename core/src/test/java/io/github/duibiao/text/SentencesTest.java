package io.github.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource({
    "推行“一窗受理。一网通办”。建立台账。, 2",
    "推行“一窗受理服务。建立台账。, 2",
    "修订《办法（试行。建立台账。逐月通报。, 3",
    "公开（含预算；决算）信息。建立“一张网；一本账”。, 2",
    "推行“一窗受理服务。办好“一件事”。建立台账。, 3"
  })
  void aMarkThatIsNeverClosedHoldsNoSentencesTogether(String text, int sentences) {
    assertThat(Sentences.of(Passage.join(List.of(Line.of(1, text))))).hasSize(sentences);
  }
}
