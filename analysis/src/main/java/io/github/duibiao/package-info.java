/**
 * The one door: {@link io.github.duibiao.Comparison} lays plans side by side and answers every
 * question about them.
 *
 * <pre>{@code
 * Plan ours = PlanReader.standard().read(Path.of("ours.txt"));
 * Plan theirs = PlanReader.standard().read(Path.of("theirs.txt"));
 * Comparison comparison = Comparison.of(List.of(ours, theirs));
 * comparison.gaps().of(ours.id()).forEach(gap -> System.out.println(gap.zh()));
 * comparison.report().write(Path.of("report"));
 * }</pre>
 */
@PublicApi
@NullMarked
package io.github.duibiao;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
