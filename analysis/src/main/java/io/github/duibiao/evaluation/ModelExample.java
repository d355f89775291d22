package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.PairFeatures;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.feature.Similarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A judged pair with its features, as a model of its field measures them.
 *
 * @param pair the pair
 * @param field the field of its plans
 * @param values its features by their names
 * @param prior what the number of tasks adds to its log-odds
 * @param brevity how brief the tasks are, 0 to 1
 * @param group what other pairs it may have much in common with: those of one left task
 */
record ModelExample(
    JudgedPair pair,
    Field field,
    Map<String, Double> values,
    double prior,
    double brevity,
    String group) {

  /** Measures the pairs that the plans have, in their order. */
  static List<ModelExample> of(Judgements judgements, List<Plan> plans, AlignmentModel model) {
    Map<String, Plan> planOf = Scored.planOfDemands(judgements, plans);
    Map<Field, PairFeatures> features = new HashMap<>();
    Map<List<String>, PairFeatures.Table> tables = new HashMap<>();
    List<ModelExample> examples = new ArrayList<>();
    for (JudgedPair each : judgements.pairs()) {
      Plan left = planOf.get(each.left());
      Plan right = planOf.get(each.right());
      if (left == null || right == null || left.id().equals(right.id())) {
        continue;
      }
      Field field = Field.of(left, right);
      PairFeatures measures =
          features.computeIfAbsent(
              field,
              key ->
                  new PairFeatures(
                      Similarity.of(key),
                      Map.of(
                          Granularity.TASK, model.level(key.id(), Granularity.TASK),
                          Granularity.MEASURE, model.level(key.id(), Granularity.MEASURE)),
                      null));
      boolean tasks = judgements.level() == Granularity.TASK;
      PairFeatures.Table table =
          tables.computeIfAbsent(
              List.of(left.id(), right.id()),
              key ->
                  tasks
                      ? measures.tasks(left, right)
                      : measures.measures(left, right, model.level(field.id(), Granularity.TASK)));
      int i = judgements.level().ids(left).indexOf(each.left());
      int j = judgements.level().ids(right).indexOf(each.right());
      examples.add(
          new ModelExample(
              each,
              field,
              table.values(i, j),
              tasks ? table.prior() : 0,
              tasks ? table.brevity() : 0,
              each.left()));
    }
    return examples;
  }
}
