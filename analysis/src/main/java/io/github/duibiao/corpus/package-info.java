/**
 * Many plans at once: kept on disk, searched, and grouped by their tasks (语料库).
 *
 * <p>{@link io.github.duibiao.corpus.PlanStore} keeps plans in a folder, compressed, so that a
 * crash loses nothing that was acknowledged. {@link io.github.duibiao.corpus.TaskIndex} finds the
 * tasks most like one; {@link io.github.duibiao.corpus.SimilarityJoin} finds all pairs of texts
 * that are alike; {@link io.github.duibiao.corpus.CorpusGroups} groups tasks that are the same.
 */
@PublicApi(PublicApi.Status.EXPERIMENTAL)
@NullMarked
package io.github.duibiao.corpus;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
