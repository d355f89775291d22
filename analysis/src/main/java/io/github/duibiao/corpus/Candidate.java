package io.github.duibiao.corpus;

import io.github.duibiao.alignment.SingleTasks;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** A task that the index gives. */
record Candidate(Document document) {
  private @Nullable String value(String name) {
    IndexableField field = document.getField(name);
    return field == null ? null : field.stringValue();
  }

  private String needed(String name) {
    String value = value(name);
    if (value == null) {
      throw new IllegalStateException("the index is of another version: no " + name);
    }
    return value;
  }

  String plan() {
    return needed("plan");
  }

  private @Nullable Level level() {
    String level = value("level");
    return level == null ? null : Level.valueOf(level);
  }

  private @Nullable Integer year() {
    String year = value("year");
    return year == null ? null : Integer.valueOf(year);
  }

  private Plan asPlan() {
    Task task =
        Task.builder(needed("task"))
            .title(needed("title"))
            .text(needed("text"))
            .span(TextSpan.ofLine(1))
            .build();
    String place = value("place");
    return Plan.builder(plan(), new Source(plan(), "application/json", "0".repeat(64)))
        .title(value("planTitle"))
        .year(year())
        .jurisdiction(place == null ? null : Jurisdiction.of(place, level()))
        .tasks(List.of(task))
        .build();
  }

  SingleTasks.Prepared prepared(SingleTasks pairs) {
    Plan plan = asPlan();
    return pairs.prepare(plan, plan.tasks().get(0), needed("field"));
  }

  FoundTask found(SingleTasks.Compared compared) {
    return new FoundTask(
        plan(),
        needed("task"),
        value("planTitle"),
        value("place"),
        level(),
        year(),
        needed("title"),
        needed("text"),
        compared.probability(),
        compared.relation());
  }
}
