package io.github.duibiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layer that other packages write their documents with. */
class JsonOutputTest {

  @Test
  void objectsStandOnLinesOfTheirOwnOrOnOne() {
    JsonOutput.Fields root =
        out ->
            out.field("schema", "x/1")
                .object("block", each -> each.field("a", 1).field("b", (String) null))
                .inline("line", each -> each.field("a", true).strings("b", List.of("甲", "\"")))
                .list("blocks", List.of(1, 2), (each, item) -> each.field("n", item))
                .lines("rows", List.of(1, 2), (each, item) -> each.field("n", item))
                .list("none", List.of(), (each, item) -> each.field("n", 0));
    assertThat(JsonOutput.pretty(root))
        .isEqualTo(
            """
            {
              "schema": "x/1",
              "block": {
                "a": 1,
                "b": null
              },
              "line": {"a": true, "b": ["甲", "\\""]},
              "blocks": [
                {
                  "n": 1
                },
                {
                  "n": 2
                }
              ],
              "rows": [
                {"n": 1},
                {"n": 2}
              ],
              "none": []
            }
            """);
    assertThat(JsonOutput.line(root))
        .isEqualTo(
            "{\"schema\":\"x/1\",\"block\":{\"a\":1,\"b\":null},\"line\":{\"a\":true,\"b\":[\"甲\",\"\\\"\"]},"
                + "\"blocks\":[{\"n\":1},{\"n\":2}],\"rows\":[{\"n\":1},{\"n\":2}],\"none\":[]}");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 4, 0.1",
    "0.125, 2, 0.12",
    "0.99996, 4, 1",
    "-0.00001, 4, 0",
    "1e-300, 6, 0",
    "1e22, 2, 10000000000000000000000",
    "100, 0, 100",
  })
  void measurementsAreRoundedAndPlain(double value, int decimals, String written) {
    assertThat(JsonOutput.line(out -> out.field("p", value, decimals)))
        .isEqualTo("{\"p\":" + written + "}");
  }

  @Test
  void infinityIsNoNumberOfJson() {
    assertThatThrownBy(() -> JsonOutput.line(out -> out.field("p", Double.NaN, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("p is NaN");
  }
}
