/**
 * What a plan says of itself: title, place, level, year, number, issuer and date. Internal to the
 * library.
 */
@InternalApi
@NullMarked
package io.github.duibiao.reading.head;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
