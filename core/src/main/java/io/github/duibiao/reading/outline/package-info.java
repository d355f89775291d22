/** Lines as the tree of headings and items they are numbered by. Internal to the library. */
@InternalApi
@NullMarked
package io.github.duibiao.reading.outline;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
