package io.github.duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannedNumbersTest {
  private final List<Doubt> doubts = new ArrayList<>();

  private List<String> mended(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String each : paragraphs) {
      blocks.add(Paragraph.of(each, blocks.size() + 1));
    }
    return ScannedNumbers.mended(blocks, doubts).stream()
        .map(each -> ((Paragraph) each).text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "(二)重点项目, 人三)民生实事, (四)政务服务, （三）民生实事",
    "(二)重点项目, (二)民生实事, (四)政务服务, （三）民生实事",
    "（九）重点项目, （）民生实事, （十一）政务服务, （十）民生实事",
    "（二十）重点项目, AB)民生实事, （二十二）政务服务, （二十一）民生实事",
    "(1)重点项目, (?)民生实事, (3)政务服务, （2）民生实事",
  })
  void aNumberIsSetRightByThoseAroundIt(String before, String read, String after, String expected) {
    assertThat(mended(before, "说明一句。", read, "又一句。", after))
        .containsExactly(before, "说明一句。", expected, "又一句。", after);
    assertThat(doubts)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.kind()).isEqualTo(Doubt.Kind.OCR_NUMBER);
              assertThat(each.line()).isEqualTo(3);
              assertThat(each.detail())
                  .startsWith(read.substring(0, read.indexOf(')') + 1))
                  .contains(" → ");
            });
  }

  @Test
  void whatNeighboursDoNotSettleIsLeft() {
    List<String> left =
        List.of("(一)甲", "(二)乙", "人三)丙", "(五)丁", "(一)甲", "(一)乙", "(2)丙", "(三)丁", "注)戊");
    assertThat(mended(left.toArray(new String[0]))).isEqualTo(left);
    assertThat(doubts).isEmpty();
  }

  @Test
  void severalInOneDocumentAreSetRight() {
    assertThat(mended("(五)甲", "(AS)乙", "(七)丙", "()丁", "(九)戊"))
        .containsExactly("(五)甲", "（六）乙", "(七)丙", "（八）丁", "(九)戊");
  }
}
