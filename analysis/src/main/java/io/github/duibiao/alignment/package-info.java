/**
 * Which task of one plan is which task of another.
 *
 * <p>The {@link io.github.duibiao.alignment.Aligner Aligner} lays two plans side by side, task by
 * task or measure by measure, and gives an {@link io.github.duibiao.alignment.Alignment Alignment}:
 * pairs with the probability that the two are the same, the evidence that the probability rests on,
 * and the relation that was decided; of what is PARTIAL, which is part of which. {@link
 * io.github.duibiao.alignment.TaskGroups TaskGroups} brings the tasks of any number of plans
 * together.
 *
 * <pre>{@code
 * Alignment alignment = Aligner.standard().align(ours, theirs, Granularity.TASK);
 * for (Link link : alignment.links(Relation.SAME)) {
 *   System.out.println(link);
 *   link.evidence().forEach(each -> System.out.println("    " + each));
 * }
 * }</pre>
 */
@PublicApi
@NullMarked
package io.github.duibiao.alignment;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
