package io.github.duibiao.alignment;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** Plans for tests of alignment: others with their tasks changed, and small new ones. */
final class PlanCopies {
  private PlanCopies() {}

  /** A plan of tasks given as heading and text, parted by a bar. */
  static Plan plan(String id, String... tasks) {
    List<Task> list = new ArrayList<>();
    for (String each : tasks) {
      String[] fields = each.split("\\|", -1);
      list.add(task(id + "#" + (list.size() + 1), fields[0], fields[1]));
    }
    return Plan.builder(id, new Source(id + ".txt", "text/plain", "0".repeat(64)))
        .title(id)
        .year(2024)
        .jurisdiction(new Jurisdiction(id, Level.COUNTY, List.of(), null))
        .tasks(list)
        .build();
  }

  static Task task(String id, String title, String text) {
    List<Measure> measures = new ArrayList<>();
    for (String sentence : text.split("。", -1)) {
      if (!sentence.isBlank()) {
        measures.add(
            Measure.builder(id + "." + (measures.size() + 1), Measure.Origin.PROSE)
                .text(sentence + "。")
                .build());
      }
    }
    return Task.builder(id).title(title).text(text).measures(measures).build();
  }
}
