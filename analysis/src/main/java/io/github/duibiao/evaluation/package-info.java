/**
 * How well alignments agree with readers, and models fitted to what readers judged.
 *
 * <p>{@link io.github.duibiao.evaluation.ReferenceAlignment} holds judgements, {@link
 * io.github.duibiao.evaluation.AlignmentEvaluation} measures by them, {@link
 * io.github.duibiao.evaluation.AlignmentTrainer} learns from them.
 */
@NullMarked
package io.github.duibiao.evaluation;

import org.jspecify.annotations.NullMarked;
