/**
 * Many plans at once: kept on disk, searched, and grouped by their tasks (语料库).
 *
 * <p>{@link io.github.duibiao.corpus.PlanStore} keeps plans in a folder, compressed, so that a
 * crash loses nothing that was acknowledged.
 */
@PublicApi(PublicApi.Status.EXPERIMENTAL)
@NullMarked
package io.github.duibiao.corpus;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
