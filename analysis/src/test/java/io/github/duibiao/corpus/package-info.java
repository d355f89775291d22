/** Tests of many plans at once, and the corpora that are made up for them. */
@org.jspecify.annotations.NullMarked
package io.github.duibiao.corpus;
