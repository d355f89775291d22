package io.github.duibiao.themes;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** Plans of a few sentences. */
public final class Texts {
  private Texts() {}

  /** A plan called p of a county, for 2023. */
  public static Plan plan(Task... tasks) {
    return plan("p", tasks);
  }

  /** A plan of a county, for 2023. */
  public static Plan plan(String id, Task... tasks) {
    return Plan.builder(id, new Source(id + ".txt", "text/plain", "0".repeat(64)))
        .title(id)
        .year(2023)
        .jurisdiction(Jurisdiction.of("甲县", Level.COUNTY))
        .tasks(List.of(tasks))
        .build();
  }

  /** A task with measures of prose, without particulars. */
  public static Task task(String id, String title, String text, String... measures) {
    List<Measure> list = new ArrayList<>();
    for (String each : measures) {
      list.add(
          Measure.builder(id + "." + (list.size() + 1), Measure.Origin.PROSE).text(each).build());
    }
    String number = id.substring(id.indexOf('#') + 1);
    return Task.builder(id).number(number).title(title).text(text).measures(list).build();
  }
}
