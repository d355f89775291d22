/**
 * What a plan says of itself: title, place, level, year, number, issuer and date. Internal to the
 * library.
 */
@NullMarked
package io.github.duibiao.reading.head;

import org.jspecify.annotations.NullMarked;
