package io.github.duibiao.examples.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Groups of texts round a text that all of them are like (star clustering: Aslam, Pelekhov and Rus
 * 2004): of all that have no group yet, the one that is like most tasks is the centre of one, and
 * those that are like it join the centre that they are most like. Unlike in chains of pairs, no two
 * texts of a group are far apart.
 *
 * <p>Centres are found in rounds: each round, those before all their neighbours that have no group
 * yet. That gives the same as going through them one by one.
 */
final class StarGroups {
  private StarGroups() {}

  /**
   * How early a text becomes a centre.
   *
   * @param tasks how many tasks have it or a text like it
   * @param text the task that stands for it
   */
  record Rank(long tasks, String text) implements Serializable {
    boolean before(Rank other) {
      return tasks != other.tasks ? tasks > other.tasks : text.compareTo(other.text) < 0;
    }
  }

  /** A text that one is like. */
  private record Neighbour(Rank rank, float cosine) implements Serializable {
    Neighbour nearer(Neighbour other) {
      boolean mine = cosine != other.cosine ? cosine > other.cosine : rank.before(other.rank);
      return mine ? this : other;
    }
  }

  /**
   * Groups texts.
   *
   * @param texts how many tasks have each text, by the task that stands for it
   * @param pairs the texts that are alike enough to be in one group
   * @return the centre of the group of each text
   */
  static JavaPairRDD<String, String> of(
      JavaPairRDD<String, Long> texts, JavaRDD<SimilarTexts> pairs) {
    int parts = texts.getNumPartitions();
    JavaPairRDD<String, Tuple2<String, Float>> both =
        pairs.flatMapToPair(
            each ->
                List.of(
                        new Tuple2<>(each.one(), new Tuple2<>(each.other(), each.cosine())),
                        new Tuple2<>(each.other(), new Tuple2<>(each.one(), each.cosine())))
                    .iterator());
    JavaPairRDD<String, Rank> ranks =
        both.join(texts, parts)
            .mapToPair(each -> new Tuple2<>(each._2._1._1, each._2._2))
            .union(texts)
            .reduceByKey(Long::sum, parts)
            .mapToPair(each -> new Tuple2<>(each._1, new Rank(each._2, each._1)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    // Each text with each of its neighbours, and the ranks of both.
    JavaPairRDD<Rank, Neighbour> edges =
        both.join(ranks, parts)
            .mapToPair(
                each -> new Tuple2<>(each._2._1._1, new Neighbour(each._2._2, each._2._1._2)))
            .join(ranks, parts)
            .mapToPair(each -> new Tuple2<>(each._2._2, each._2._1))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<Rank, Boolean> centres = ranks.mapToPair(each -> new Tuple2<>(each._2, true));
    JavaPairRDD<Rank, Boolean> found = centres.subtractByKey(edges.mapValues(each -> true));
    JavaPairRDD<Rank, Neighbour> open = edges;
    while (!open.isEmpty()) {
      JavaPairRDD<Rank, Boolean> next =
          open.mapToPair(each -> new Tuple2<>(each._1, each._1.before(each._2.rank())))
              .reduceByKey((one, other) -> one && other, parts)
              .filter(each -> each._2)
              .persist(StorageLevel.MEMORY_AND_DISK());
      JavaPairRDD<Rank, Boolean> grouped =
          next.union(
                  open.join(next, parts)
                      .mapToPair(each -> new Tuple2<>(each._2._1.rank(), true))
                      .distinct(parts))
              .persist(StorageLevel.MEMORY_AND_DISK());
      found = found.union(next);
      JavaPairRDD<Rank, Rank> left =
          open.mapToPair(each -> new Tuple2<>(each._1, each._2.rank())).subtractByKey(grouped);
      // What has lost all its neighbours is a centre, too.
      JavaPairRDD<Rank, Neighbour> rest =
          left.mapToPair(each -> new Tuple2<>(each._2, each._1))
              .subtractByKey(grouped)
              .mapToPair(each -> new Tuple2<>(each._2, new Neighbour(each._1, 0)))
              .persist(StorageLevel.MEMORY_AND_DISK());
      found =
          found.union(
              left.mapToPair(each -> new Tuple2<>(each._1, true))
                  .distinct(parts)
                  .subtractByKey(rest.mapValues(each -> true)));
      open = rest;
    }
    JavaPairRDD<Rank, Boolean> all = found.coalesce(parts).persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> satellites =
        edges
            .join(all, parts)
            .mapToPair(
                each ->
                    new Tuple2<>(each._2._1.rank(), new Neighbour(each._1, each._2._1.cosine())))
            .subtractByKey(all)
            .reduceByKey(Neighbour::nearer, parts)
            .mapToPair(each -> new Tuple2<>(each._1.text(), each._2.rank().text()));
    return all.mapToPair(each -> new Tuple2<>(each._1.text(), each._1.text())).union(satellites);
  }
}
