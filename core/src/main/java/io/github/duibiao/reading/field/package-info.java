/**
 * What a cell or a sentence says: units with their roles, time limits, cited documents and
 * quantities. Words and patterns are in the tab-separated files beside the package. Internal to the
 * library.
 */
@InternalApi
@NullMarked
package io.github.duibiao.reading.field;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
