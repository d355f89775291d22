package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text made to keep a reader busy: it ends in a plan or in the documented exception. The time
 * allowed is many times what it takes; what grows with the square of the length exceeds it.
 */
class HostileTextTest {
  private static final int LENGTH = 1 << 16;
  private static final Duration GENEROUS = Duration.ofSeconds(60);
  private static final PlanReader PATIENT =
      PlanReader.standard().with(Limits.standard().with(Limit.SECONDS, 600));
  private static final String HEAD = "云岭县2022年政务公开工作要点\n一、公开决策。县政府办公室要做好公开工作。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、",
        "（",
        "（县财政局",
        "《",
        "《a",
        "〔2022〕",
        "1",
        " ",
        "\u3000",
        "|",
        "每年",
        "不少于",
        "责任单位：",
        "责任单位：县政府办，",
        "关于印发",
        "的通知\n",
        "一、一、\n",
        "1.1\n",
        "牵头，",
        "百分之",
        "简称《",
        "*",
        "#",
        "ā(",
        "號",
        "县财政局 ",
        "20",
        "0号",
        "\ue000"
      })
  void endsSoon(String piece) {
    List<String> texts =
        List.of(
            piece.repeat(LENGTH / piece.length()),
            HEAD + piece.repeat(LENGTH / piece.length()),
            HEAD + (piece.repeat(30) + "\n").repeat(LENGTH / piece.length() / 30));
    for (String text : texts) {
      String end = assertTimeoutPreemptively(GENEROUS, () -> read(text));
      assertThat(end).isIn("a plan", "no plan");
    }
  }

  /**
   * Each paragraph is looked at with those above it, which must not be gone over anew each time.
   */
  @ParameterizedTest
  @ValueSource(strings = {"<p>一、</p>", "<p>县财政局</p>", "<p>（县财政局）</p>", "<p>1.</p>"})
  void aPageOfVeryManyParagraphsEndsSoon(String paragraph) {
    String table = "<p>附件</p><table><tr><td>任务<td>单位<tr><td>公开预算<td>财政局</table>";
    byte[] page =
        ("<html><body>" + paragraph.repeat(30_000) + table).getBytes(StandardCharsets.UTF_8);
    String end =
        assertTimeoutPreemptively(
            GENEROUS,
            () -> {
              try {
                return PATIENT.read(page, "x.html").tasks().isEmpty() ? "empty" : "a plan";
              } catch (PlanReadException e) {
                return e.reason() == PlanReadException.Reason.TOO_LARGE ? "stopped" : "no plan";
              }
            });
    assertThat(end).isIn("a plan", "no plan");
  }

  private static String read(String text) {
    try {
      return PlanReader.standard().readText(text, "x.txt").tasks().isEmpty() ? "empty" : "a plan";
    } catch (PlanReadException e) {
      return "no plan";
    }
  }
}
