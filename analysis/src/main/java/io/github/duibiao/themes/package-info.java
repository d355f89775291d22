/**
 * Which themes a plan's tasks and measures are about, and how often.
 *
 * <p>{@link io.github.duibiao.themes.ThemeTagger} reads the codebook's words in the text and keeps
 * those that a demand is made about; what is named in passing, as background, in a document's title
 * or as a channel, does not count.
 *
 * <pre>{@code
 * PlanThemes themes = ThemeTagger.standard().tag(plan);
 * themes.of("xuanhan-2023#7").forEach(System.out::println);
 * }</pre>
 */
@PublicApi
@NullMarked
package io.github.duibiao.themes;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
