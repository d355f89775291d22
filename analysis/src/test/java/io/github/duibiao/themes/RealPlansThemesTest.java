package io.github.duibiao.themes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The themes of the published plans beside reference annotations made in independent passes. */
class RealPlansThemesTest {
  private static final List<String> ANNOTATED =
      List.of("changzhou-2021", "nanchang-xinjian-2024", "xuanhan-2023");

  private int right;
  private int found;
  private int wanted;

  @Test
  void themesAgreeWithTheAnnotations() throws IOException {
    for (String plan : ANNOTATED) {
      count(plan, false);
    }
    assertThat(f1()).as("F1 of themes").isGreaterThan(0.95);
  }

  @Test
  void mainThemesAgreeWithTheAnnotations() throws IOException {
    for (String plan : ANNOTATED) {
      count(plan, true);
    }
    assertThat(f1()).as("F1 of main themes").isGreaterThan(0.85);
  }

  @Test
  void whatIsWrittenKeepsItsSchema() throws IOException {
    for (Path file : Originals.files()) {
      Plan plan = PlanReader.standard().read(file);
      String json = ThemesJson.write(ThemeTagger.standard().tag(plan));
      assertThat(Schemas.of("themes-1.schema.json").complaints(json)).isEmpty();
    }
  }

  @Test
  void everyTaskOfThePublishedPlansHasATheme() throws IOException {
    for (Path file : Originals.files()) {
      PlanThemes themes = ThemeTagger.standard().tag(PlanReader.standard().read(file));
      assertThat(themes.assignments())
          .allSatisfy(each -> assertThat(each.themes()).as(each.demand()).isNotEmpty());
    }
  }

  /**
   * Annotated items stand in the order of the document: P01 is the first task, T01 the first row.
   */
  private void count(String planId, boolean main) throws IOException {
    Path file = Originals.file(planId);
    Plan plan = PlanReader.standard().read(file);
    PlanThemes themes = ThemeTagger.standard().tag(plan);
    List<? extends Demand> rows =
        plan.tasks().stream().flatMap(task -> task.rows().stream()).toList();
    JsonNode gold =
        new JsonMapper().readTree(file.resolveSibling("../gold/themes.json").normalize().toFile());
    for (Map.Entry<String, JsonNode> item : gold.properties()) {
      if (item.getKey().startsWith(planId + "/")) {
        String number = item.getKey().substring(planId.length() + 1);
        int place = Integer.parseInt(number.substring(1)) - 1;
        Demand demand = number.startsWith("P") ? plan.tasks().get(place) : rows.get(place);
        count(themes.of(demand.id()), item.getValue(), main);
      }
    }
  }

  private void count(List<TaggedTheme> tags, JsonNode reference, boolean main) {
    Set<String> tagged = new HashSet<>();
    for (TaggedTheme tag : tags) {
      if (tag.main() || !main) {
        tagged.add(tag.id());
      }
    }
    Set<String> named = names(reference.get(main ? "main" : "themes"));
    tagged.removeAll(names(reference.get("disputed")));
    found += tagged.size();
    wanted += named.size();
    tagged.retainAll(named);
    right += tagged.size();
  }

  private static Set<String> names(JsonNode list) {
    Set<String> names = new HashSet<>();
    list.forEach(each -> names.add(each.asText()));
    return names;
  }

  private double f1() {
    return 2.0 * right / (found + wanted);
  }
}
