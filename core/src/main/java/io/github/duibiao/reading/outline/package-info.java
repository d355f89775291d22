/** Lines as the tree of headings and items they are numbered by. Internal to the library. */
@NullMarked
package io.github.duibiao.reading.outline;

import org.jspecify.annotations.NullMarked;
