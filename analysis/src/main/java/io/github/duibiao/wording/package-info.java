/**
 * Sentences that people read, in Chinese and English, and the forms they are written in: a
 * catalogue of messages, Markdown, graphs.
 */
@NullMarked
package io.github.duibiao.wording;

import org.jspecify.annotations.NullMarked;
