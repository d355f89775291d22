/** Marks that say which types users may build on, and how long. */
@PublicApi
@NullMarked
package io.github.duibiao.api;

import org.jspecify.annotations.NullMarked;
