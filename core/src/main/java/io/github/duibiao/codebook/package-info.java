/**
 * The codebook (主题词表): which themes a plan's tasks are counted under, and the words that lead to
 * each.
 *
 * <p>A {@link io.github.duibiao.codebook.Codebook} is data: {@link
 * io.github.duibiao.codebook.Codebook#standard()} is a file of this library, and users bring a file
 * of their own, whole or as an extension. Nothing here reads a plan.
 */
@PublicApi
@NullMarked
package io.github.duibiao.codebook;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
