/**
 * What each line of a document is, before anything is read from it: furniture of the page,
 * signature, attachment, the plan proper between other documents; and the diagnostics that reading
 * leaves. Internal to the library.
 */
@InternalApi
@NullMarked
package io.github.duibiao.reading.label;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
