/**
 * How alike two tasks, or two measures, are.
 *
 * <p>{@link io.github.duibiao.similarity.feature.Similarity Similarity} is the entry point. It
 * prepares a task as a {@link io.github.duibiao.similarity.feature.Profile Profile} once, and
 * compares any two profiles in the seven respects of a {@link
 * io.github.duibiao.similarity.feature.DemandSimilarity DemandSimilarity}. All pairs of two plans
 * at once are {@link io.github.duibiao.similarity.feature.Pairs Pairs}; {@link
 * io.github.duibiao.similarity.feature.PairDetails PairDetails} say what the likeness of a pair
 * rests on. Words are weighed by how rare they are in the plans that are compared and in a
 * background of plans of four fields. What is known of one {@link
 * io.github.duibiao.similarity.Field Field} alone, such as the glossary of open-government work, is
 * used where both plans are of that field.
 *
 * <pre>{@code
 * Similarity similarity = Similarity.of(Field.of(ourPlan, theirPlan));
 * List<Profile> ours = ourPlan.tasks().stream().map(similarity::profile).toList();
 * List<Profile> theirs = theirPlan.tasks().stream().map(similarity::profile).toList();
 * Pairs pairs = similarity.compareAll(ours, theirs);
 * System.out.println(pairs.likeness(0, 0) + " " + pairs.grounds(0, 0).sharedWords());
 * }</pre>
 */
@InternalApi
@NullMarked
package io.github.duibiao.similarity.feature;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
