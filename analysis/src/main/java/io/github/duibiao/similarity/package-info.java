/**
 * How alike two tasks, or two measures, are.
 *
 * <p>{@link io.github.duibiao.similarity.Similarity Similarity} is the door. It prepares a task as
 * a {@link io.github.duibiao.similarity.Profile Profile} once, and compares any two profiles in the
 * seven respects of a {@link io.github.duibiao.similarity.Likeness Likeness}: wording, topics,
 * heading, the best pair of sentences, how many sentences correspond, the themes in common, the
 * longest passage in common. What it knows of the genre lies in two tables beside the classes: a
 * glossary of notions with the wordings plans use for them, and a background of how common words
 * and notions are in plans, so that what every task says counts for little.
 *
 * <pre>{@code
 * Similarity similarity = Similarity.standard();
 * Profile ours = similarity.profile(ourTask);
 * for (Task task : theirPlan.tasks()) {
 *   Profile theirs = similarity.profile(task);
 *   System.out.println(similarity.compare(ours, theirs) + " " + similarity.sharedTopics(ours, theirs));
 * }
 * }</pre>
 */
@NullMarked
package io.github.duibiao.similarity;

import org.jspecify.annotations.NullMarked;
