package io.github.duibiao.alignment;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Plans for tests of alignment: others with their tasks changed, and small new ones. */
final class PlanCopies {
  private PlanCopies() {}

  static Plan withTasks(Plan plan, List<Task> tasks) {
    return Plan.builder(plan.id(), plan.source())
        .title(plan.title())
        .year(plan.year())
        .documentNumber(plan.documentNumber())
        .issuer(plan.issuer())
        .issuedOn(plan.issuedOn())
        .jurisdiction(plan.jurisdiction())
        .preamble(plan.preamble())
        .sections(plan.sections())
        .tasks(tasks)
        .diagnostics(plan.diagnostics())
        .restated(plan.restated())
        .build();
  }

  /** A plan of tasks given as heading and text, parted by a bar. */
  static Plan plan(String id, String... tasks) {
    List<Task> list = new ArrayList<>();
    for (String each : tasks) {
      String[] fields = each.split("\\|", -1);
      list.add(task(id + "#" + (list.size() + 1), fields[0], fields[1]));
    }
    Plan empty =
        Plan.builder(id, new Source(id + ".txt", "text/plain", "0".repeat(64)))
            .title(id)
            .year(2024)
            .jurisdiction(new Jurisdiction(id, Level.COUNTY, List.of(), null))
            .build();
    return withTasks(empty, list);
  }

  static Task task(String id, String title, String text) {
    TextSpan span = TextSpan.ofLine(1);
    List<Measure> measures = new ArrayList<>();
    for (String sentence : text.split("。", -1)) {
      if (!sentence.isBlank()) {
        measures.add(
            new Measure(
                id + "." + (measures.size() + 1),
                Measure.Origin.PROSE,
                sentence + "。",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                span));
      }
    }
    return new Task(
        id, "", null, title, text, List.of(), List.of(), List.of(), List.of(), measures, span);
  }
}
