package io.github.duibiao.alignment;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.Profile;
import io.github.duibiao.similarity.Similarity;
import java.util.ArrayList;
import java.util.List;

/** A plan prepared for alignment with any other: the profiles of its tasks and of its measures. */
final class Side {
  private final Plan plan;
  private final List<Profile> tasks = new ArrayList<>();
  private final List<Profile> measures = new ArrayList<>();
  private final List<Integer> taskOfMeasure = new ArrayList<>();

  Side(Plan plan, Granularity level, Similarity similarity) {
    this.plan = plan;
    for (Task task : plan.tasks()) {
      if (level == Granularity.MEASURE) {
        for (Measure measure : task.workingMeasures()) {
          measures.add(similarity.profile(measure));
          taskOfMeasure.add(tasks.size());
        }
      }
      tasks.add(similarity.profile(task));
    }
  }

  Plan plan() {
    return plan;
  }

  List<Profile> tasks() {
    return tasks;
  }

  List<Profile> measures() {
    return measures;
  }

  int taskOfMeasure(int measure) {
    return taskOfMeasure.get(measure);
  }
}
