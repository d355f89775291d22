/**
 * The parts of a report: the page, the memo on paper and as Markdown, the work ledger, the data.
 * One class makes each; {@link io.github.duibiao.report.part.Overview} is what all of them are made
 * from.
 */
@InternalApi
@NullMarked
package io.github.duibiao.report.part;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
