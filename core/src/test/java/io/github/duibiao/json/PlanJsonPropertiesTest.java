package io.github.duibiao.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** What holds of the JSON of every plan. */
class PlanJsonPropertiesTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final Schemas PLAN = Schemas.plan();

  @Property(tries = 300)
  void planSurvivesWritingAndReading(@ForAll("plans") Plan plan) throws IOException {
    assertThat(read(PlanJson.write(plan))).isEqualTo(plan);
    assertThat(read(PlanJson.writeLine(plan))).isEqualTo(plan);
  }

  @Property(tries = 100)
  void samePlanGivesSameBytes(@ForAll("plans") Plan plan) throws IOException {
    String json = PlanJson.write(plan);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(PlanJson.write(read(json))).isEqualTo(json);
    } finally {
      Locale.setDefault(before);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanJson.write(plan, out);
    assertThat(out.toByteArray()).isEqualTo(json.getBytes(UTF_8));
  }

  @Property(tries = 100)
  void bothFormsSayTheSame(@ForAll("plans") Plan plan) throws IOException {
    String line = PlanJson.writeLine(plan);
    assertThat(line).doesNotContain("\n").doesNotContain("\r");
    assertThat(PlanJson.write(plan)).endsWith("}\n").doesNotContain("\r");
    assertThat(MAPPER.readTree(line)).isEqualTo(MAPPER.readTree(PlanJson.write(plan)));
  }

  @Property(tries = 200)
  void whatIsWrittenIsValid(@ForAll("plans") Plan plan) {
    assertThat(PLAN.complaints(PlanJson.write(plan))).isEmpty();
  }

  @Property(tries = 100)
  void unknownFieldsChangeNothing(@ForAll("plans") Plan plan) throws IOException {
    JsonNode tree = MAPPER.readTree(PlanJson.write(plan));
    addUnknownFields(tree);
    assertThat(read(tree.toString())).isEqualTo(plan);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void truncatedPlanIsAnErrorWithItsPlace(
      @ForAll("plans") Plan plan,
      @ForAll @IntRange(max = 1_000_000) int where,
      @ForAll boolean line) {
    byte[] whole = (line ? PlanJson.writeLine(plan) : PlanJson.write(plan).strip()).getBytes(UTF_8);
    byte[] part = Arrays.copyOf(whole, where % whole.length);
    assertIsLocated(part);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void damagedPlanIsReadOrIsAnErrorWithItsPlace(
      @ForAll("plans") Plan plan,
      @ForAll @IntRange(max = 1_000_000) int where,
      @ForAll byte value) {
    byte[] bytes = PlanJson.write(plan).getBytes(UTF_8);
    bytes[where % bytes.length] = value;
    try {
      assertThat(PlanJson.read(bytes, "plan.json")).isNotNull();
    } catch (JsonFormatException e) {
      assertThat(e).hasMessageStartingWith("plan.json:" + e.line() + ":" + e.column() + ": ");
    }
  }

  @Property(tries = 500)
  void anyBytesAreReadOrAreAnErrorWithTheirPlace(@ForAll byte[] bytes) {
    assertIsLocated(bytes);
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  private static void assertIsLocated(byte[] bytes) {
    JsonFormatException e =
        catchThrowableOfType(JsonFormatException.class, () -> PlanJson.read(bytes, "plan.json"));
    assertThat(e).isNotNull();
    assertThat(e.sourceName()).isEqualTo("plan.json");
    assertThat(e.line()).isPositive();
    assertThat(e.column()).isPositive();
    assertThat(e).hasMessageStartingWith("plan.json:" + e.line() + ":" + e.column() + ": ");
  }

  private static Plan read(String json) throws JsonFormatException {
    return PlanJson.read(json.getBytes(UTF_8), "plan.json");
  }

  private static void addUnknownFields(JsonNode node) {
    // The names of details are the document's own, so none of them is unknown.
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      if (!each.getKey().equals("details")) {
        addUnknownFields(each.getValue());
      }
    }
    if (node.isArray()) {
      node.forEach(PlanJsonPropertiesTest::addUnknownFields);
    }
    if (node instanceof ObjectNode object) {
      object.put("x-number", 1.5).put("x-text", "新字段").putNull("x-null");
      object.putObject("x-object").putArray("list").add(1).addObject().put("id", true);
      ArrayNode list = object.putArray("x-list");
      list.addArray().addArray().add("深");
    }
  }
}
