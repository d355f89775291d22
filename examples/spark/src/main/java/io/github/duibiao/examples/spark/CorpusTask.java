package io.github.duibiao.examples.spark;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.Terms;
import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A task of a corpus, as a row of a table.
 *
 * @param task its id
 * @param plan the id of its plan
 * @param place the place of its plan; null where that is not known
 * @param level the level of government; null where that is not known
 * @param year the year of its plan; null where that is not known
 * @param title its heading
 * @param text its text
 */
record CorpusTask(
    String task,
    String plan,
    @Nullable String place,
    @Nullable String level,
    @Nullable Integer year,
    String title,
    String text)
    implements Serializable {
  static final StructType SCHEMA =
      new StructType()
          .add("task", DataTypes.StringType, false)
          .add("plan", DataTypes.StringType, false)
          .add("place", DataTypes.StringType)
          .add("level", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("title", DataTypes.StringType, false)
          .add("text", DataTypes.StringType, false);

  static CorpusTask of(Plan plan, Task task) {
    Jurisdiction place = plan.jurisdiction();
    return new CorpusTask(
        task.id(),
        plan.id(),
        place == null ? null : place.name(),
        place == null || place.level() == null ? null : place.level().name(),
        plan.year(),
        task.title(),
        Terms.body(task));
  }

  static CorpusTask of(Row row) {
    return new CorpusTask(
        row.getAs("task"),
        row.getAs("plan"),
        row.getAs("place"),
        row.getAs("level"),
        row.getAs("year"),
        row.getAs("title"),
        row.getAs("text"));
  }

  Row row() {
    return RowFactory.create(task, plan, place, level, year, title, text);
  }
}
