/**
 * The similarity join, the groups and the frequencies of a corpus of plans as a job of Apache Spark
 * (大规模语料的分布式处理): what {@link io.github.duibiao.corpus.SimilarityJoin} does on one machine, by the
 * same code, on many.
 */
@NullMarked
package io.github.duibiao.examples.spark;

import org.jspecify.annotations.NullMarked;
