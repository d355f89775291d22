/**
 * Wording that plans share (文字复用): passages, how much of a plan stands in another, and who likely
 * took it from whom.
 *
 * <p>{@link io.github.duibiao.reuse.Reuse Reuse} compares any number of plans; {@link
 * io.github.duibiao.reuse.SharedText SharedText} two of them. Passages are local alignments of
 * letters, found from seeds; formulae of the genre are told from borrowing by how many unrelated
 * plans have them.
 *
 * <pre>{@code
 * Reuse reuse = Reuse.of(plans);
 * for (Flow flow : reuse.flows()) {
 *   System.out.println(flow.from() + " -> " + flow.to() + ": " + flow.letters() + " letters");
 * }
 * }</pre>
 */
@PublicApi(PublicApi.Status.EXPERIMENTAL)
@NullMarked
package io.github.duibiao.reuse;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
