/**
 * What the likeness of tasks may be told to rest on: the {@link io.github.duibiao.similarity.Field
 * Field} that plans are of, whose words are known, and a {@link
 * io.github.duibiao.similarity.SentenceEncoder SentenceEncoder}, which nothing needs.
 *
 * <pre>{@code
 * SentenceEncoder encoder = LocalEncoder.builder().build();
 * Comparison.builder(plans).encoder(encoder).build();
 * }</pre>
 */
@PublicApi(PublicApi.Status.EXPERIMENTAL)
@NullMarked
package io.github.duibiao.similarity;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
