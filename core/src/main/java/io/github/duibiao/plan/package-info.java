/**
 * The domain model: a {@link io.github.duibiao.plan.Plan plan} of sections, tasks and measures,
 * with the units that answer for them, the deadlines, the documents they cite and the quantities
 * they demand.
 *
 * <p>Everything here is an immutable value that keeps the wording of the document beside what was
 * read from it, and the {@link io.github.duibiao.plan.TextSpan lines} it came from. Nothing here
 * knows how a plan is read, written or compared.
 *
 * <p>What a document does not say is said in one way each: a component that it may leave out is
 * {@code null} (and marked so), a list of what it does not have is empty, and a text that belongs
 * to the form of an item, such as its number, is empty. A search that finds nothing returns an
 * empty {@code Optional}. Nothing is ever made up. {@link io.github.duibiao.plan.Plan}, {@link
 * io.github.duibiao.plan.Task} and {@link io.github.duibiao.plan.Measure} are made and changed
 * through their builders, which begin with nothing said.
 *
 * <pre>{@code
 * for (Task task : plan.tasks()) {
 *   System.out.println(task.number() + " " + task.title() + ": " + task.leads());
 * }
 * }</pre>
 */
@PublicApi
@NullMarked
package io.github.duibiao.plan;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
