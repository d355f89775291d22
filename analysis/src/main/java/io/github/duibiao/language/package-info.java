/** The languages that results are written in: Chinese, English, or both. */
@PublicApi
@NullMarked
package io.github.duibiao.language;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
