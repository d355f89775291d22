/**
 * How alike two tasks, or two measures, are.
 *
 * <p>{@link io.github.duibiao.similarity.Similarity Similarity} is the door. It prepares a task as
 * a {@link io.github.duibiao.similarity.Profile Profile} once, and compares any two profiles in the
 * seven respects of a {@link io.github.duibiao.similarity.Likeness Likeness}: wording, topics,
 * heading, the best pair of sentences, how many sentences correspond, the themes in common, the
 * longest passage in common. All pairs of two plans at once are {@link
 * io.github.duibiao.similarity.Pairs Pairs}; {@link io.github.duibiao.similarity.Grounds Grounds}
 * say what the likenesses rest on. What it knows of the genre lies in two tables beside the
 * classes: a glossary of notions with the wordings plans use for them, and a background of how
 * common words and notions are in plans, so that what every task says counts for little.
 *
 * <pre>{@code
 * Similarity similarity = Similarity.standard();
 * List<Profile> ours = ourPlan.tasks().stream().map(similarity::profile).toList();
 * List<Profile> theirs = theirPlan.tasks().stream().map(similarity::profile).toList();
 * Pairs pairs = similarity.compareAll(ours, theirs);
 * System.out.println(pairs.likeness(0, 0) + " " + pairs.grounds(0).sharedTopics(0)); // first and first
 * }</pre>
 */
@NullMarked
package io.github.duibiao.similarity;

import org.jspecify.annotations.NullMarked;
