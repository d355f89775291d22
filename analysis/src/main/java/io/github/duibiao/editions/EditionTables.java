package io.github.duibiao.editions;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.plan.Task;
import io.github.duibiao.tables.DataTable;
import io.github.duibiao.tables.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of tasks, as tables. Several values in one cell are separated by "; ". */
@InternalApi
public final class EditionTables {
  private EditionTables() {}

  /** Returns one row per change. */
  public static DataTable of(Editions editions) {
    return of(List.of(editions));
  }

  /** Returns one row a change, of several pairs of editions. */
  public static DataTable of(List<Editions> pairs) {
    TableBuilder table =
        new TableBuilder("editions", "两年对照", "One row per change between two editions.")
            .text("fate", "去向", "DROPPED, SPLIT, MERGED, REGROUPED, REWORDED, KEPT or NEW.")
            .text("before", "上年任务", "The ids of the tasks of the old edition; join with tasks.")
            .text("before_title", "上年标题", "Their headings.")
            .text("after", "今年任务", "The ids of the tasks of the new edition; join with tasks.")
            .text("after_title", "今年标题", "Their headings.")
            .flag("sure", "确定", "False where they may correspond in part only.")
            .flag("moved", "移位", "Whether the task stands elsewhere.")
            .number("kept", "保留文字", "The share of the old letters kept, 0 to 1.")
            .text("removed", "删去", "The words that were taken away.")
            .text("added", "增加", "The words that were added.")
            .text("values", "变动", "The units, deadlines and quantities that changed.")
            .text("gone", "未见", "The demands that are nowhere in the new edition.")
            .text("before_plan", "上年要点", "The id of the old edition; joins with plans.")
            .text("after_plan", "今年要点", "The id of the new edition; joins with plans.");
    for (Editions editions : pairs) {
      for (Change each : editions.changes()) {
        table.row(
            each.fate().name(),
            ids(each.before()),
            titles(each.before()),
            ids(each.after()),
            titles(each.after()),
            each.sure(),
            each.moved(),
            each.kept(),
            TableBuilder.join(each.removed()),
            TableBuilder.join(each.added()),
            TableBuilder.join(each.values()),
            TableBuilder.join(each.gone().stream().map(Gone::text).toList()),
            editions.before().id(),
            editions.after().id());
      }
    }
    return table.build();
  }

  /** Returns one row per demand and plan below. */
  public static DataTable of(Cascade cascade) {
    return ofStrands(cascade.strands());
  }

  /** Returns the same for strands; a table without rows where there are none. */
  public static DataTable ofStrands(List<Strand> strands) {
    TableBuilder table =
        new TableBuilder("cascade", "上下贯通", "One row per demand and plan below it.")
            .text("origin", "出处", "The id of the plan in which the demand begins.")
            .text("demand", "任务", "The id of the task there; joins with tasks.")
            .text("demand_title", "标题", "Its heading.")
            .text("plan", "工作要点", "The id of the plan below; joins with plans.")
            .text("descent", "落实", "RELAYED, LOCALISED, MISSING, or HOME_MADE for its own.")
            .text("from", "对照", "The id of the plan above that it was compared with.")
            .text("tasks", "对应任务", "The ids of its tasks; join with tasks. Empty where missing.")
            .text("sentence", "对应文字", "The sentence most like the demand's.")
            .number("share", "相同文字占比", "The share of its letters that are above.")
            .text("own", "自有内容", "Its own units, deadlines, quantities and sentences.");
    for (Strand strand : strands) {
      Task demand = strand.task();
      for (CascadeCell cell : strand.cells()) {
        List<String> own = new ArrayList<>();
        cell.own().forEach(each -> own.add(each.aspect() + " " + each.after()));
        own.addAll(cell.ownSentences());
        table.row(
            strand.plan(),
            demand.id(),
            demand.title(),
            cell.plan(),
            cell.descent().name(),
            cell.from(),
            ids(cell.tasks()),
            cell.sentence(),
            cell.share(),
            TableBuilder.join(own));
      }
      if (strand.homeMade()) {
        table.row(
            strand.plan(),
            demand.id(),
            demand.title(),
            strand.plan(),
            Descent.HOME_MADE.name(),
            null,
            demand.id(),
            null,
            null,
            null);
      }
    }
    return table.build();
  }

  private static @Nullable String ids(List<Task> tasks) {
    return TableBuilder.join(tasks.stream().map(Task::id).toList());
  }

  private static @Nullable String titles(List<Task> tasks) {
    return TableBuilder.join(tasks.stream().map(Task::title).toList());
  }
}
