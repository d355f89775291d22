/**
 * Pictures of results, without a script and without the network. {@link
 * io.github.duibiao.charts.Charts} are those of a comparison, {@link
 * io.github.duibiao.charts.Chart} is one of them, or one that is drawn from a table.
 */
@PublicApi(PublicApi.Status.EXPERIMENTAL)
@NullMarked
package io.github.duibiao.charts;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
