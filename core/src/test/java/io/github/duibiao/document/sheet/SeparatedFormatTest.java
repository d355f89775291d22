package io.github.duibiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as text, whatever the separator and the encoding. */
class SeparatedFormatTest {
  private static final String TABLE = "任务,要求,责任单位\n公开预算,每年1月，按时公开,县财政局\n政策解读,不少于3种,县府办\n";

  private static Document read(String text, String name) throws DocumentException {
    return Formats.standard().read(text.getBytes(StandardCharsets.UTF_8), name, Limits.standard());
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void theSeparatorIsFound(char separator) throws DocumentException {
    Document document = read(TABLE.replace(',', separator), "a.csv");
    assertThat(WorkbookFormatTest.shown(document))
        .containsExactly("任务|要求|责任单位", "公开预算|每年1月，按时公开|县财政局", "政策解读|不少于3种|县府办");
    assertThat(document.blocks()).extracting(Block::line).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void theEncodingIsFound(String charset) throws DocumentException {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    Document document =
        Formats.standard()
            .read((mark + TABLE).getBytes(Charset.forName(charset)), "a.CSV", Limits.standard());
    assertThat(WorkbookFormatTest.shown(document)).startsWith("任务|要求|责任单位").hasSize(3);
  }

  @Test
  void quotesHoldSeparatorsAndLines() throws DocumentException {
    Document document =
        read("某县任务表\n\n任务,单位\r\n\"公开,\"\"预算\"\"\n第二行\",\"财政局\"\r\n解读,府办\r\n,\r\n", "a.csv");
    assertThat(WorkbookFormatTest.shown(document))
        .containsExactly("某县任务表", "任务|单位", "公开,\"预算\"\n第二行|财政局", "解读|府办");
    assertThat(document.blocks()).extracting(Block::line).containsExactly(1, 3);
  }

  @Test
  void rowsOfAnyLengthAreFilledUp() throws DocumentException {
    assertThat(WorkbookFormatTest.shown(read("a,b\nc\nd,e,f,,,\n", "a.csv")))
        .containsExactly("a|b|", "c||", "d|e|f");
  }

  @Test
  void aFileIsOneByItsNameUnlessItsBytesSayOtherwise() throws DocumentException {
    assertThat(read("a\tb\nc\td\n", "a.tsv").mediaType()).isEqualTo("text/tab-separated-values");
    assertThat(read("a\tb\nc\td\n", "a.txt").mediaType()).isEqualTo("text/plain");
    assertThat(read("<html><body><p>正文</p></body></html>", "a.csv").mediaType())
        .isEqualTo("text/html");
  }

  @Test
  void whatIsTooLargeIsRefusedByName() {
    Limits limits = Limits.standard().with(Limit.LINE_LENGTH, 100).with(Limit.CELLS, 50);
    assertThatThrownBy(() -> SeparatedText.blocks("\"" + "长".repeat(20_000), ",", limits))
        .hasMessageContaining("lineLength=100");
    assertThatThrownBy(() -> SeparatedText.blocks("a,".repeat(60) + "\n", ",", limits))
        .hasMessageContaining("cells=50");
    assertThatThrownBy(() -> SeparatedText.blocks("a,b\n".repeat(60), ",", limits))
        .hasMessageContaining("cells=50");
  }
}
