/**
 * Task tables: found among lines or given by a format, brought to one grid of cells, their columns
 * given roles together, their rows read. {@code TableFinder} finds them; {@code TableReader} reads
 * them. Tables return rows and change nothing else. Internal to the library.
 */
@InternalApi
@NullMarked
package io.github.duibiao.reading.table;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
