/**
 * Units of government (单位): which function a unit serves, and which names mean the same unit.
 *
 * <p>{@link io.github.duibiao.units.UnitRegistry} is the entry point. What it knows are the rows of
 * a text file, to which users add their own.
 */
@PublicApi
@NullMarked
package io.github.duibiao.units;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
