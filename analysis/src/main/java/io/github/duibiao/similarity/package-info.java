/**
 * How alike two tasks, or two measures, are: features of a pair, each with its value and what the
 * value rests on.
 */
@NullMarked
package io.github.duibiao.similarity;

import org.jspecify.annotations.NullMarked;
