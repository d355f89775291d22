package io.github.duibiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.AlignmentJson;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import io.github.duibiao.themes.ThemeTagger;
import io.github.duibiao.themes.ThemesJson;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the analyses write is what their schemas describe. */
class AnalysisSchemasTest {
  private static final Schemas ALIGNMENT = Schemas.of("alignment-1.schema.json");
  private static final Schemas THEMES = Schemas.of("themes-1.schema.json");

  @Property(tries = 50)
  void alignmentIsValid(
      @ForAll("plans") Plan left, @ForAll("plans") Plan right, @ForAll Granularity level) {
    Plan other = right.withId("other-2024");
    assertThat(
            ALIGNMENT.complaints(AlignmentJson.write(Aligner.standard().align(left, other, level))))
        .isEmpty();
  }

  @Property(tries = 50)
  void themesAreValid(@ForAll("plans") Plan plan) {
    assertThat(THEMES.complaints(ThemesJson.write(ThemeTagger.standard().tag(plan)))).isEmpty();
  }

  @Test
  void constantsOfTheSchemaAreThoseOfTheTypes() {
    assertThat(ALIGNMENT.text())
        .contains("\"level\": {\"enum\": " + names(Granularity.values()) + "}")
        .contains("\"relation\": {\"enum\": " + names(Relation.values()) + "}");
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  private static String names(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(each -> '"' + each.name() + '"')
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
