/**
 * Every result of a comparison as a table (数据表): rows under documented columns that join with one
 * another by the ids of plans, tasks and measures.
 *
 * <p>A {@link io.github.duibiao.tables.DataTable} is described once and shown in two ways: as a
 * {@linkplain tech.tablesaw.api.Table Tablesaw table}, to explore, and as a CSV file, to hand on.
 *
 * <pre>{@code
 * Table tasks = comparison.tables().tasks();
 * tasks.where(tasks.stringColumn("plan").isEqualTo("xuanhan-2023")).sortOn("title");
 *
 * try (Writer out = Files.newBufferedWriter(Path.of("tasks.csv"))) {
 *   Csv.write(comparison.tables().data("tasks"), out, false);
 * }
 * }</pre>
 *
 * <p>Tablesaw is loaded when one of its tables is asked for and not before.
 */
@PublicApi
@NullMarked
package io.github.duibiao.tables;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
