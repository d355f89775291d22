package io.github.duibiao.corpus;

import io.github.duibiao.plan.Cancellation;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All pairs of tasks of a corpus whose wording is alike (相似任务两两对照): every two texts whose cosine
 * reaches a threshold, and no others.
 *
 * <p>A text is a vector over its pairs of adjoining characters, those of its heading counted twice:
 * the logarithm of how often it has a pair, times the logarithm of how rare the pair is ({@link
 * TermWeights}). That is what wording has in common; what {@link
 * io.github.duibiao.alignment.Aligner} knows besides is left out.
 *
 * <p>Plans copy from one another. Tasks of the same pairs of characters are taken for one text
 * first, and pairs are those of different texts: of a formula that a thousand plans have there are
 * a thousand {@linkplain #tasks tasks}, not half a million pairs. Of texts that are like one
 * another without being the same all pairs are told, which are many where many reword one text.
 *
 * <p>Held in memory: about 2 kB a text; and while pairs are being found some 10 MB a thread,
 * whatever the number of pairs. Exact; the same plans give the same pairs with the same cosines,
 * whatever their order and the number of threads. Immutable; safe for use by many threads.
 *
 * <pre>{@code
 * SimilarityJoin join;
 * try (Stream<Plan> plans = store.plans(fault -> System.err.println(fault))) {
 *   join = SimilarityJoin.of(plans);
 * }
 * join.pairs(0.5, 2, (one, other, cosine) -> System.out.println(join.tasks(one) + " " + join.tasks(other)));
 * }</pre>
 */
public final class SimilarityJoin {
  /**
   * How many texts are compared with a tile at a time: with few, what waits takes little memory.
   */
  private static final int AT_A_TIME = 64;

  private static final int WAITING = 4;

  private final List<List<String>> tasks;
  private final TextVectors vectors;

  private SimilarityJoin(List<List<String>> tasks, TextVectors vectors) {
    this.tasks = tasks;
    this.vectors = vectors;
  }

  /** Is told of pairs, one by one. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes a pair.
     *
     * @param one the number of a text
     * @param other the number of another
     * @param cosine how alike they are, from the threshold to 1
     */
    void take(int one, int other, float cosine);
  }

  /**
   * Takes in the tasks of plans, one plan after the other; the plans are not kept.
   *
   * @throws IllegalArgumentException if the texts are too many for one run
   */
  public static SimilarityJoin of(Stream<Plan> plans) {
    Builder builder = new Builder();
    plans.forEachOrdered(builder::add);
    return builder.build();
  }

  /** Returns a builder that plans are handed to one by one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Takes in plans one by one, and does not keep them. For use by one thread. */
  public static final class Builder {
    private final Map<String, List<String>> tasks = new LinkedHashMap<>();
    private final List<TextTerms> texts = new ArrayList<>();
    private final Map<Integer, Long> having = new HashMap<>();

    private Builder() {}

    /** Takes in the tasks of a plan. */
    public Builder add(Plan plan) {
      Cancellation.check();
      for (Task task : plan.tasks()) {
        TextTerms terms = TextTerms.of(task);
        // A text that says nothing is like no other.
        String key = terms.size() == 0 ? "#" + task.id() : terms.digest();
        List<String> same = tasks.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (same.isEmpty()) {
          texts.add(terms);
          for (int i = 0; i < terms.size(); i++) {
            having.merge(terms.code(i), 1L, Long::sum);
          }
        }
        same.add(task.id());
      }
      return this;
    }

    /**
     * Weighs what was taken in.
     *
     * @throws IllegalArgumentException if the texts are too many for one run
     */
    public SimilarityJoin build() {
      long saying = texts.stream().filter(each -> each.size() > 0).count();
      TermWeights weights = TermWeights.of(having, saying);
      return new SimilarityJoin(List.copyOf(tasks.values()), TextVectors.of(texts, weights));
    }
  }

  /** Returns how many texts there are, which have numbers from 0. */
  public int texts() {
    return tasks.size();
  }

  /** Returns the ids of the tasks that have a text, in the order they were given. */
  public List<String> tasks(int text) {
    return List.copyOf(tasks.get(text));
  }

  /**
   * Finds all pairs of texts that are alike.
   *
   * @param cosine how alike at least: above 0, to 1
   * @param threads how many look for pairs
   * @param taker is told of each pair once, the lower number first, on this thread, in an order
   *     that is always the same
   * @throws CancellationException if this thread is interrupted
   */
  public void pairs(double cosine, int threads, Taker taker) {
    check(cosine);
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads + ", expected 1 or more");
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, SimilarityJoin::worker);
    try {
      ArrayDeque<Future<FoundPairs>> waiting = new ArrayDeque<>();
      for (int first = 0; first < texts(); first += JoinTile.SIZE) {
        int start = first;
        int end = Math.min(texts(), first + JoinTile.SIZE);
        Future<JoinTile> tile = workers.submit(() -> new JoinTile(vectors, start, end));
        for (int from = first; from < texts(); from += AT_A_TIME) {
          int begin = from;
          waiting.add(workers.submit(() -> found(result(tile), begin, cosine)));
          if (waiting.size() > threads * WAITING) {
            result(waiting.remove()).handTo(taker);
          }
        }
      }
      while (!waiting.isEmpty()) {
        result(waiting.remove()).handTo(taker);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "similarity-join");
    thread.setDaemon(true);
    return thread;
  }

  private FoundPairs found(JoinTile tile, int from, double cosine) {
    FoundPairs found = new FoundPairs();
    JoinTile.Desk desk = new JoinTile.Desk(vectors.dimensions());
    for (int text = from; text < Math.min(texts(), from + AT_A_TIME); text++) {
      Cancellation.check();
      tile.find(vectors, text, text, cosine, desk, found);
    }
    return found;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the thread was interrupted, the work is broken off");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void check(double cosine) {
    if (!(cosine > 0 && cosine <= 1)) {
      throw new IllegalArgumentException("cosine: " + cosine + ", expected above 0, at most 1");
    }
  }

  /**
   * Two texts that are alike.
   *
   * @param one the number of a text
   * @param other the number of another
   * @param cosine how alike they are, 0 to 1
   */
  public record Pair(int one, int other, float cosine) {}

  /**
   * Finds the pairs of one text of each of two parts of a corpus, weighed alike; or those within
   * one part, where both are the same object. So a corpus is joined part by part, on many machines.
   *
   * @param cosine how alike at least: above 0, to 1
   * @return each pair once, found as they are asked for: the number of the text in the first part,
   *     then in the other; within one part the lower number first
   */
  public static Stream<Pair> pairs(TextVectors one, TextVectors other, double cosine) {
    check(cosine);
    JoinTile.Desk desk = new JoinTile.Desk(one.dimensions());
    int tiles = (one.size() + JoinTile.SIZE - 1) / JoinTile.SIZE;
    return IntStream.range(0, tiles)
        .boxed()
        .flatMap(
            number -> {
              int first = number * JoinTile.SIZE;
              int end = Math.min(one.size(), first + JoinTile.SIZE);
              JoinTile tile = new JoinTile(one, first, end);
              return IntStream.range(one == other ? first : 0, other.size())
                  .boxed()
                  .flatMap(
                      text -> {
                        Cancellation.check();
                        FoundPairs found = new FoundPairs();
                        int below = one == other ? text : one.size();
                        tile.find(other, text, below, cosine, desk, found);
                        return found.stream();
                      });
            });
  }

  /** Returns how many tasks and texts there are. */
  @Override
  public String toString() {
    return tasks.stream().mapToInt(List::size).sum() + " tasks, " + texts() + " texts";
  }
}
