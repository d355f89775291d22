/**
 * A comparison as files to hand on: {@link io.github.duibiao.report.Report} writes a page, a memo,
 * data, tables and a work ledger (工作台账).
 *
 * <pre>{@code
 * Report report = comparison.report();
 * report.write(Path.of("report"));
 * String page = report.html();
 * }</pre>
 *
 * <p>The page is one file that needs neither a network nor a script: its Content-Security-Policy
 * forbids both. What a plan says is text everywhere and nothing else: the page escapes it by
 * context, the tables and the ledger hold no formula, the memo no HTML.
 */
@PublicApi
@NullMarked
package io.github.duibiao.report;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
