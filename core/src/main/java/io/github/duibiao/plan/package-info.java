/**
 * The domain model: a {@link io.github.duibiao.plan.Plan plan} of sections, tasks and measures,
 * with the units that answer for them, the deadlines, the documents they cite and the quantities
 * they demand.
 *
 * <p>Everything here is an immutable value that keeps the wording of the document beside what was
 * read from it, and the {@link io.github.duibiao.plan.TextSpan lines} it came from. Nothing here
 * knows how a plan is read, written or compared.
 *
 * <pre>{@code
 * for (Task task : plan.tasks()) {
 *   System.out.println(task.number() + " " + task.title() + ": " + task.leads());
 * }
 * }</pre>
 */
@NullMarked
package io.github.duibiao.plan;

import org.jspecify.annotations.NullMarked;
