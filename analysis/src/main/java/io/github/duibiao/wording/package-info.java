/**
 * Sentences that people read, in Chinese and English, and the forms they are written in: a
 * catalogue of messages, Markdown, graphs.
 */
@InternalApi
@NullMarked
package io.github.duibiao.wording;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
