package io.github.duibiao.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reference annotations of the published plans, made in independent passes, told in the ids of
 * the plans as they were read. Annotated items are found by their text.
 */
final class Annotations {
  private static final int RUN = 4;
  private static final double ENOUGH = 0.6;

  private final Map<String, String> idOf = new HashMap<>();
  private final Map<String, Plan> plans = new HashMap<>();

  private record Match(double likeness, String item, String id) {}

  /**
   * Reads the annotations of these plans.
   *
   * @param folders of annotations, parted by commas
   */
  static List<ReferenceAlignment> read(String folders, List<Plan> plans) throws IOException {
    List<ReferenceAlignment> references = new ArrayList<>();
    for (String folder : folders.split(",", -1)) {
      references.addAll(read(Path.of(folder), plans));
    }
    return references;
  }

  /** Reads the annotations of those of these plans that are annotated there. */
  static List<ReferenceAlignment> read(Path folder, List<Plan> plans) throws IOException {
    JsonMapper mapper = new JsonMapper();
    Annotations annotations = new Annotations();
    JsonNode items = mapper.readTree(folder.resolve("items.json").toFile());
    for (Plan plan : plans) {
      annotations.plans.put(plan.id(), plan);
      annotations.locate(items, plan.id(), "TASK", plan.tasks());
      annotations.locate(items, plan.id(), "MEASURE", rows(plan));
    }
    return annotations.references(mapper.readTree(folder.resolve("alignment.json").toFile()));
  }

  private static List<Measure> rows(Plan plan) {
    return plan.tasks().stream().flatMap(task -> task.rows().stream()).toList();
  }

  private void locate(JsonNode items, String plan, String level, List<? extends Demand> demands) {
    List<Match> matches = new ArrayList<>();
    for (JsonNode item : items) {
      if (item.get("plan").asText().equals(plan) && item.get("level").asText().equals(level)) {
        Set<String> wanted = runs(item.get("text").asText());
        for (Demand demand : demands) {
          Set<String> found = runs(text(demand));
          Set<String> common = new HashSet<>(wanted);
          common.retainAll(found);
          int smaller = Math.min(wanted.size(), found.size());
          if (smaller > 0 && common.size() >= ENOUGH * smaller) {
            int all = wanted.size() + found.size() - common.size();
            matches.add(
                new Match((double) common.size() / all, item.get("id").asText(), demand.id()));
          }
        }
      }
    }
    matches.sort(Comparator.comparingDouble((Match each) -> -each.likeness));
    Set<String> used = new HashSet<>();
    for (Match match : matches) {
      if (!idOf.containsKey(match.item) && used.add(match.id)) {
        idOf.put(match.item, match.id);
      }
    }
  }

  private static String text(Demand demand) {
    return demand instanceof Task task ? task.title() + task.text() : demand.text();
  }

  private static Set<String> runs(String text) {
    String letters = text.replaceAll("[^\\p{L}\\p{N}]", "");
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= letters.length(); i++) {
      runs.add(letters.substring(i, i + RUN));
    }
    return runs;
  }

  private List<ReferenceAlignment> references(JsonNode alignment) {
    List<ReferenceAlignment> references = new ArrayList<>();
    for (JsonNode part : alignment.get("parts")) {
      String left = part.get(0).asText();
      String right = part.get(1).asText();
      Granularity level = Granularity.valueOf(part.get(2).asText());
      Plan leftPlan = plans.get(left);
      Plan rightPlan = plans.get(right);
      if (leftPlan == null || rightPlan == null) {
        continue;
      }
      Set<String> leftIds = located(leftPlan, level);
      Set<String> rightIds = located(rightPlan, level);
      List<Judgement> judgements = new ArrayList<>();
      for (JsonNode pair : alignment.get("pairs")) {
        String a = idOf.get(pair.get("a").asText());
        String b = idOf.get(pair.get("b").asText());
        if (a != null && b != null && leftIds.contains(a) && rightIds.contains(b)) {
          Relation relation = pair.get("grade").asInt() == 2 ? Relation.SAME : Relation.PARTIAL;
          judgements.add(new Judgement(a, b, relation));
        }
      }
      references.add(new ReferenceAlignment(left, right, level, leftIds, rightIds, judgements));
    }
    return references;
  }

  private Set<String> located(Plan plan, Granularity level) {
    Set<String> ids = new HashSet<>(level.ids(plan));
    ids.retainAll(Set.copyOf(idOf.values()));
    return ids;
  }
}
