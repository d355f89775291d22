package io.github.duibiao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.duibiao.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AlignmentJsonTest {
  private static final Plan LEFT = PlanCopies.plan("left", "政策解读|开展政策解读。", "公报|办好政府公报。");
  private static final Plan RIGHT = PlanCopies.plan("right", "做好政策解读|组织政策宣讲解读。");
  private static final Alignment ALIGNMENT =
      Aligner.standard().align(LEFT, RIGHT, Granularity.TASK);

  @Test
  void onlyPairsThatSaySomethingAreWrittenUnlessAllAreAskedFor() throws IOException {
    JsonMapper mapper = new JsonMapper();
    assertThat(mapper.readTree(AlignmentJson.write(ALIGNMENT)).get("pairs")).hasSize(1);
    assertThat(mapper.readTree(AlignmentJson.write(ALIGNMENT, true)).get("pairs")).hasSize(2);
  }

  @Test
  void theWrittenWeightsSumToTheWrittenProbability() throws IOException {
    JsonNode json = new JsonMapper().readTree(AlignmentJson.write(ALIGNMENT, true));
    for (JsonNode pair : json.get("pairs")) {
      double sum = json.get("constant").asDouble();
      for (JsonNode evidence : pair.get("evidence")) {
        sum += evidence.get("weight").asDouble();
      }
      assertThat(1 / (1 + Math.exp(-sum)))
          .isCloseTo(pair.get("probability").asDouble(), Offset.offset(1e-8));
    }
  }

  @Test
  void aStreamGetsTheSameBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AlignmentJson.write(ALIGNMENT, true, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(AlignmentJson.write(ALIGNMENT, true));
  }
}
