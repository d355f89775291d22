package io.github.duibiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.SourceSpan;
import io.github.duibiao.plan.SourceTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema says what the model says, and refuses what the contract refuses. */
class PlanSchemaTest {
  private static final Schemas PLAN = Schemas.plan();

  @Test
  void constantsOfTheSchemaAreThoseOfTheModel() throws IOException {
    assertThat(constants("/properties/jurisdiction/properties/level"))
        .isEqualTo(withNull(names(Level.class)));
    assertThat(constants("/$defs/measure/properties/source"))
        .isEqualTo(names(Measure.Origin.class));
    assertThat(constants("/$defs/responsibilities/items/properties/role"))
        .isEqualTo(names(Role.class));
    assertThat(constants("/$defs/deadlines/items/properties/kind"))
        .isEqualTo(names(Deadline.Kind.class));
    assertThat(constants("/$defs/diagnostic/properties/severity"))
        .isEqualTo(names(Diagnostic.Severity.class));
    assertThat(constants("/$defs/sourceSpan/properties/fate"))
        .isEqualTo(names(SourceSpan.Fate.class));
    assertThat(constants("/$defs/table/properties/columns/items/properties/role"))
        .isEqualTo(withNull(names(SourceTable.Role.class)));
  }

  /** A level and a role may be absent. */
  private static List<String> withNull(List<String> names) {
    return Stream.concat(names.stream(), Stream.of("null")).toList();
  }

  @Test
  void smallestPlanIsValid() {
    assertThat(PLAN.complaints(Examples.PLAN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "duibiao/plan/1 | duibiao/plan/2",
        "\"level\": \"COUNTY\" | \"level\": \"VILLAGE\"",
        "\"issuedOn\": \"2023-05-22\" | \"issuedOn\": \"2023-13-22\"",
        "\"issuedOn\": \"2023-05-22\" | \"issuedOn\": \"22 May\"",
        "\"sha256\": \"0 | \"sha256\": \"X",
        "\"date\": \"2023-08-31\" | \"day\": 31",
        "\"times\": \"1/P1Y\" | \"times\": \"yearly\"",
        "\"period\": \"P10BD\" | \"period\": \"P10\"",
        "\"title\": null, \"number\": \"川办函〔2022〕89号\" | \"title\": null, \"number\": null",
        "\"value\": 3 | \"value\": \"3\"",
        "\"role\": \"LEAD\" | \"role\": \"lead\"",
        "\"id\": \"a-2023#1\" | \"id\": \"1\"",
        "\"source\": \"TABLE\" | \"source\": \"ROW\"",
        "\"line\": 57 | \"line\": 0",
        "\"diagnostics\" | \"notes\""
      })
  void planAgainstTheContractIsInvalid(String valid, String invalid) {
    assertThat(Examples.PLAN).contains(valid);
    assertThat(PLAN.complaints(Examples.PLAN.replace(valid, invalid))).isNotEmpty();
  }

  private static List<String> constants(String pointer) throws IOException {
    JsonNode values = new ObjectMapper().readTree(PLAN.text()).at(pointer + "/enum");
    List<String> names = new ArrayList<>();
    values.forEach(each -> names.add(each.asText()));
    return names;
  }

  private static <E extends Enum<E>> List<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }
}
