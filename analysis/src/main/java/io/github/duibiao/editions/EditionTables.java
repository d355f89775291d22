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
    TableBuilder table = TableBuilder.of("editions");
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
    TableBuilder table = TableBuilder.of("cascade");
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
