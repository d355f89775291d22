/**
 * What plans cover and what one lacks that others have.
 *
 * <p>{@link io.github.duibiao.coverage.CoverageMatrix} says for every theme and every plan whether
 * the plan makes it a main subject, mentions it, or leaves it out, with the tasks behind each cell;
 * {@link io.github.duibiao.coverage.Gaps} lists what follows from it for one plan, each {@link
 * io.github.duibiao.coverage.Gap} with its evidence.
 */
@PublicApi
@NullMarked
package io.github.duibiao.coverage;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
