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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reference annotations of the published plans, made in independent passes, told in the ids of
 * the plans as they were read. Annotated items are found by their text.
 */
final class Annotations {
  private static final String PAIRS = "pairs.tsv";
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
    for (String name : folders.split(",", -1)) {
      Path folder = Path.of(name);
      boolean lines = Files.exists(folder.resolve(PAIRS));
      references.addAll(lines ? pairs(folder, plans) : read(folder, plans));
    }
    return references;
  }

  /** Reads a table of pairs, in which tasks are known by their places. */
  private static List<ReferenceAlignment> pairs(Path folder, List<Plan> plans) throws IOException {
    Map<String, Plan> byId = new HashMap<>();
    plans.forEach(each -> byId.put(each.id(), each));
    Map<List<Plan>, List<Judgement>> judgements = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve(PAIRS))) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && byId.containsKey(cells[0]) && byId.containsKey(cells[2])) {
        Plan left = byId.get(cells[0]);
        Plan right = byId.get(cells[2]);
        judgements
            .computeIfAbsent(List.of(left, right), pair -> new ArrayList<>())
            .add(
                new Judgement(
                    left.tasks().get(Integer.parseInt(cells[1]) - 1).id(),
                    right.tasks().get(Integer.parseInt(cells[3]) - 1).id(),
                    Relation.valueOf(cells[4])));
      }
    }
    List<ReferenceAlignment> references = new ArrayList<>();
    judgements.forEach(
        (pair, each) ->
            references.add(
                new ReferenceAlignment(
                    pair.get(0).id(),
                    pair.get(1).id(),
                    Granularity.TASK,
                    Set.copyOf(Granularity.TASK.ids(pair.get(0))),
                    Set.copyOf(Granularity.TASK.ids(pair.get(1))),
                    each)));
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
