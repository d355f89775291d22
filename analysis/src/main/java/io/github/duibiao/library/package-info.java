/** How this module reaches libraries that it cannot require by a name. */
@InternalApi
@NullMarked
package io.github.duibiao.library;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
