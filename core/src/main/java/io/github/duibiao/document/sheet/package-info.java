/**
 * Spreadsheets and separated values → tables.
 *
 * <p>{@link io.github.duibiao.document.sheet.WorkbookFormat} reads XLSX as a stream of events and
 * the older XLS, {@link io.github.duibiao.document.sheet.OpenBooks} ODS, {@link
 * io.github.duibiao.document.sheet.SeparatedFormat} CSV and TSV. They fill a grid; what stands
 * alone above or below its table becomes a paragraph, what is empty at its edges is left out,
 * however far the sheet claims to reach.
 */
@InternalApi
@NullMarked
package io.github.duibiao.document.sheet;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
