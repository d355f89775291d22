package io.github.duibiao.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One plan: how it is laid out, and what may be missing from it. */
class PlanJsonTest {
  private static final String HEAD =
      """
      {"schema": "duibiao/plan/1", "id": "a", "title": "t",
       "jurisdiction": {"name": "甲县", "level": "COUNTY"},
       "source": {"name": "a.txt", "mediaType": "text/plain", "sha256": ""},
       "tasks": [%s]}
      """;

  @Test
  void writesWhatItReadCharacterForCharacter() throws JsonFormatException {
    assertThat(PlanJson.write(read(Examples.PLAN))).isEqualTo(Examples.PLAN);
  }

  @Test
  void readsWhatTheContractSays() throws JsonFormatException {
    Plan plan = read(Examples.PLAN);
    Task task = plan.tasks().get(0);
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2023, 5, 22));
    assertThat(task.leads()).extracting("name").containsExactly("县政府办");
    assertThat(task.deadlines().get(0))
        .isEqualTo(new Deadline.ByDate("8月底前", LocalDate.of(2023, 8, 31)));
    assertThat(task.targets().get(0).value()).isEqualTo(BigDecimal.valueOf(3));
    assertThat(task.rows()).hasSize(1);
    assertThat(task.span()).isEqualTo(new TextSpan(57, 58));
    assertThat(plan.restated()).isFalse();
  }

  @Test
  void fieldsThatSayNothingMayBeMissing() throws JsonFormatException {
    Plan plan = read(HEAD.formatted("{\"id\": \"a#1\", \"title\": \"\", \"text\": \"x\"}"));
    Task task = plan.tasks().get(0);
    assertThat(plan.year()).isNull();
    assertThat(plan.issuer()).isNull();
    assertThat(plan.preamble()).isEmpty();
    assertThat(plan.sections()).isEmpty();
    assertThat(plan.diagnostics()).isEmpty();
    assertThat(plan.jurisdiction().aliases()).isEmpty();
    assertThat(task.number()).isEmpty();
    assertThat(task.section()).isNull();
    assertThat(task.measures()).isEmpty();
    assertThat(task.deadlines()).isEmpty();
    assertThat(task.span()).isEqualTo(TextSpan.ofLine(1));
  }

  @Test
  void numbersAreNumbersWithoutExponents() throws JsonFormatException {
    Plan plan =
        read(
            HEAD.formatted(
                """
                {"id": "a#1", "title": "", "text": "", "targets": [
                  {"raw": "", "value": 1E+3, "max": 99.50, "unit": "%"}]}
                """));
    assertThat(PlanJson.writeLine(plan)).contains("\"value\":1000,\"max\":99.5,\"unit\":\"%\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkIsNoPartOfThePlan(String charset) throws JsonFormatException {
    byte[] marked = ("\ufeff" + Examples.PLAN).getBytes(Charset.forName(charset));
    assertThat(PlanJson.read(marked, "a.json")).isEqualTo(read(Examples.PLAN));
    assertThat(PlanJson.looksLikePlan(marked)).isTrue();
  }

  @Test
  void halfASurrogatePairIsReplaced() throws JsonFormatException {
    String half = Examples.PLAN.replace("\"preamble\": \"\"", "\"preamble\": \"a\\ud83dz\"");
    Plan plan = read(half);
    assertThat(plan.preamble()).isEqualTo("a\ufffdz");
    assertThat(read(PlanJson.write(plan.withId("b"))).preamble()).isEqualTo("a\ufffdz");
    assertThat(JsonOutput.wellFormed("\ude00😀\ud83d")).isEqualTo("\ufffd😀\ufffd");
  }

  @Test
  void nulSurvivesAsAnEscape() throws JsonFormatException {
    String json = Examples.PLAN.replace("\"preamble\": \"\"", "\"preamble\": \"a\\u0000z\"");
    assertThat(read(json).preamble()).isEqualTo("a\u0000z");
    assertThat(PlanJson.write(read(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{}", " \r\n\t{ \"a\": 1", "\ufeff{\n\"schema\""})
  void objectLooksLikeAPlan(String head) {
    assertThat(PlanJson.looksLikePlan(head.getBytes(UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一、总则", "[1]", "{甲县} 工作要点", "\"a\"", "<html>"})
  void textDoesNotLookLikeAPlan(String head) {
    assertThat(PlanJson.looksLikePlan(head.getBytes(UTF_8))).isFalse();
    assertThat(PlanJson.looksLikePlan(head.getBytes(StandardCharsets.UTF_16))).isFalse();
  }

  private static Plan read(String json) throws JsonFormatException {
    return PlanJson.read(json.getBytes(UTF_8), "a.json");
  }
}
