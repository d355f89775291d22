/**
 * How well alignments agree with readers, and models fitted to what readers judged.
 *
 * <p>{@link io.github.duibiao.evaluation.ReferenceAlignment} holds judgements, {@link
 * io.github.duibiao.evaluation.AlignmentEvaluation} measures by them, {@link
 * io.github.duibiao.evaluation.AlignmentTrainer} learns from them.
 */
@PublicApi(PublicApi.Status.EXPERIMENTAL)
@NullMarked
package io.github.duibiao.evaluation;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
