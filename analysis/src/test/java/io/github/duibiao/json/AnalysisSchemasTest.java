package io.github.duibiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.editions.Cascade;
import io.github.duibiao.editions.Caution;
import io.github.duibiao.editions.Edit;
import io.github.duibiao.editions.Editions;
import io.github.duibiao.editions.Fate;
import io.github.duibiao.editions.ValueChange;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import io.github.duibiao.reuse.Grade;
import io.github.duibiao.reuse.Reuse;
import io.github.duibiao.reuse.Sign;
import io.github.duibiao.themes.ThemeTagger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the analyses write is what their schemas describe. */
class AnalysisSchemasTest {
  private static final Schemas ALIGNMENT = Schemas.of("alignment-1.schema.json");
  private static final Schemas EDITIONS = Schemas.of("editions-1.schema.json");
  private static final Schemas CASCADE = Schemas.of("cascade-1.schema.json");
  private static final Schemas REUSE = Schemas.of("reuse-1.schema.json");
  private static final Schemas THEMES = Schemas.of("themes-1.schema.json");

  @Property(tries = 50)
  void alignmentIsValid(
      @ForAll("plans") Plan left, @ForAll("plans") Plan right, @ForAll Granularity level) {
    Plan other = right.withId("other-2024");
    assertThat(ALIGNMENT.complaints(Aligner.standard().align(left, other, level).json())).isEmpty();
  }

  @Property(tries = 50)
  void themesAreValid(@ForAll("plans") Plan plan) {
    assertThat(THEMES.complaints(ThemeTagger.standard().tag(plan).json())).isEmpty();
  }

  @Property(tries = 50)
  void whatBecameOfTasksIsValid(@ForAll("plans") Plan before, @ForAll("plans") Plan right) {
    Plan after = right.withId("other-2024");
    assertThat(EDITIONS.complaints(Editions.compare(before, after).json())).isEmpty();
    Cascade cascade = Cascade.of(List.of(before, after, right.withId("third-2024")));
    assertThat(CASCADE.complaints(cascade.json())).isEmpty();
  }

  @Property(tries = 50)
  void sharedWordingIsValid(@ForAll("plans") Plan left, @ForAll("plans") Plan right) {
    List<Plan> plans = List.of(left, right.withId("other-2024"), left.withId("copy-2024"));
    assertThat(REUSE.complaints(Reuse.of(plans).json(plans))).isEmpty();
  }

  @Test
  void constantsOfTheSchemaAreThoseOfTheTypes() {
    assertThat(ALIGNMENT.text())
        .contains("\"level\": {\"enum\": " + names(Granularity.values()) + "}")
        .contains("\"relation\": {\"enum\": " + names(Relation.values()) + "}");
    assertThat(EDITIONS.text())
        .contains("{\"enum\": " + names(Caution.values()) + "}")
        .contains("\"fate\": {\"enum\": " + names(Fate.values()) + "}")
        .contains("\"kind\": {\"enum\": " + names(Edit.Kind.values()) + "}")
        .contains("\"aspect\": {\"enum\": " + names(ValueChange.Aspect.values()) + "}");
    assertThat(REUSE.text())
        .contains("{\"enum\": " + names(Sign.values()) + "}")
        .contains("\"enum\": " + names(Grade.values()) + "}");
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
