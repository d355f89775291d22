/**
 * What became of the tasks of one plan in another: in next year's edition, or at the level below.
 *
 * <p>{@link io.github.duibiao.editions.Editions Editions} compares two editions of the plan of one
 * place and says first what was promised and is gone; {@link io.github.duibiao.editions.Cascade
 * Cascade} follows the demands of a plan down through the levels of government.
 *
 * <pre>{@code
 * Editions editions = Editions.compare(lastYear, thisYear);
 * Cascade cascade = Cascade.of(List.of(province, city, county));
 * }</pre>
 */
@PublicApi(PublicApi.Status.EXPERIMENTAL)
@NullMarked
package io.github.duibiao.editions;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
