package io.github.duibiao.examples.spark;

import io.github.duibiao.corpus.SimilarityJoin;
import io.github.duibiao.corpus.TermWeights;
import io.github.duibiao.corpus.TextTerms;
import io.github.duibiao.corpus.TextVectors;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * All pairs of texts whose cosine reaches a threshold, on many machines.
 *
 * <p>Tasks of the same text are made one before anything is compared, on the machine where they
 * are: a formula that everyone copies arrives once from each. The texts are dealt into blocks by
 * their digests, so that all are of a size, and every two blocks are joined by {@link
 * SimilarityJoin}, each pair of blocks a piece of work of its own (as Alabduljalil, Tang and Yang
 * 2013 part all-pairs search). So no machine has much more to do than another, whatever words are
 * frequent; within a block, texts are searched for by their rarest pairs of characters.
 *
 * <p>A piece that is lost is done again, with the same result: nothing depends on chance, on the
 * order of rows or on the number of pieces.
 */
final class TextJoin {
  private final JavaPairRDD<String, CorpusText> texts;
  private final Broadcast<TermWeights> weights;
  private final int blocks;

  private TextJoin(
      JavaPairRDD<String, CorpusText> texts, Broadcast<TermWeights> weights, int blocks) {
    this.texts = texts;
    this.weights = weights;
    this.blocks = blocks;
  }

  /**
   * Counts and weighs the texts of tasks.
   *
   * @param blockSize how many texts a block has at most, about
   */
  static TextJoin of(JavaSparkContext spark, JavaRDD<CorpusTask> tasks, int blockSize) {
    JavaPairRDD<String, CorpusText> texts =
        tasks
            .mapToPair(
                each -> {
                  TextTerms terms = TextTerms.of(each.title(), each.text());
                  return new Tuple2<>(terms.digest(), new CorpusText(each.task(), 1, terms));
                })
            // A text that says nothing is like no other.
            .filter(each -> each._2.terms().size() > 0)
            .reduceByKey(CorpusText::and);
    texts = texts.persist(StorageLevel.MEMORY_AND_DISK());
    long count = texts.count();
    Map<Integer, Long> having =
        texts
            .values()
            .mapPartitionsToPair(TextJoin::counted)
            .reduceByKey(Long::sum)
            // What one text has is of no use to the others.
            .filter(each -> each._2 > 1)
            .collectAsMap();
    int blocks = (int) Math.max(2, (count + blockSize - 1) / blockSize);
    return new TextJoin(texts, spark.broadcast(TermWeights.of(having, count)), blocks);
  }

  private static Iterator<Tuple2<Integer, Long>> counted(Iterator<CorpusText> texts) {
    Map<Integer, Long> having = new HashMap<>();
    while (texts.hasNext()) {
      TextTerms terms = texts.next().terms();
      for (int i = 0; i < terms.size(); i++) {
        having.merge(terms.code(i), 1L, Long::sum);
      }
    }
    return having.entrySet().stream()
        .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
        .iterator();
  }

  /** Returns the texts by their digests. */
  JavaPairRDD<String, CorpusText> texts() {
    return texts;
  }

  /**
   * Finds the pairs.
   *
   * @param cosine how alike at least: above 0, to 1
   */
  JavaRDD<SimilarTexts> pairs(double cosine) {
    int count = blocks;
    Broadcast<TermWeights> shared = weights;
    return texts
        .mapToPair(each -> new Tuple2<>(block(each._1, count), each._2))
        .groupByKey(count)
        .mapValues(each -> Block.of(each, shared.value()))
        .flatMapToPair(each -> everyPartner(each._1, each._2, count))
        .groupByKey(new Cells(count))
        .flatMap(each -> joined(each._2, cosine));
  }

  private static int block(String digest, int blocks) {
    return (int) (Long.parseLong(digest.substring(0, 8), 16) % blocks);
  }

  /** Sends a block to wherever it is joined with another. */
  private static Iterator<Tuple2<Integer, Numbered>> everyPartner(
      int number, Block block, int blocks) {
    List<Tuple2<Integer, Numbered>> sent = new ArrayList<>();
    for (int other = 0; other < blocks; other++) {
      sent.add(new Tuple2<>(cell(number, other), new Numbered(number, block)));
    }
    return sent.iterator();
  }

  /** Returns the number of a pair of blocks. */
  private static int cell(int one, int other) {
    int high = Math.max(one, other);
    return high * (high + 1) / 2 + Math.min(one, other);
  }

  private static Iterator<SimilarTexts> joined(Iterable<Numbered> pair, double cosine) {
    List<Numbered> both = new ArrayList<>();
    pair.forEach(both::add);
    both.sort(Comparator.comparingInt(Numbered::number));
    Block one = both.get(0).block();
    Block other = both.get(both.size() - 1).block();
    return SimilarityJoin.pairs(one.vectors, other.vectors, cosine)
        .map(
            each ->
                SimilarTexts.of(one.tasks[each.one()], other.tasks[each.other()], each.cosine()))
        .iterator();
  }

  /** Forgets the texts. */
  void close() {
    texts.unpersist();
    weights.destroy();
  }

  /** Each pair of blocks is a piece of work of its own. */
  private static final class Cells extends Partitioner {
    private static final long serialVersionUID = 1;
    private final int blocks;

    Cells(int blocks) {
      this.blocks = blocks;
    }

    @Override
    public int numPartitions() {
      return blocks * (blocks + 1) / 2;
    }

    @Override
    public int getPartition(Object key) {
      return (Integer) key;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Cells cells && cells.blocks == blocks;
    }

    @Override
    public int hashCode() {
      return blocks;
    }
  }

  /** A block and its number. */
  private record Numbered(int number, Block block) implements Serializable {}

  /** Some texts, packed. */
  private static final class Block implements Serializable {
    private static final long serialVersionUID = 1;
    private final String[] tasks;
    private final TextVectors vectors;

    private Block(String[] tasks, TextVectors vectors) {
      this.tasks = tasks;
      this.vectors = vectors;
    }

    static Block of(Iterable<CorpusText> texts, TermWeights weights) {
      List<CorpusText> sorted = new ArrayList<>();
      texts.forEach(sorted::add);
      Collections.sort(sorted, Comparator.comparing(CorpusText::task));
      return new Block(
          sorted.stream().map(CorpusText::task).toArray(String[]::new),
          TextVectors.of(sorted.stream().map(CorpusText::terms).toList(), weights));
    }
  }
}
