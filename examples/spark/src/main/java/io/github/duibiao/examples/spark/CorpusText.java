package io.github.duibiao.examples.spark;

import io.github.duibiao.corpus.TextTerms;
import java.io.Serializable;

/**
 * A text that one or more tasks of a corpus have.
 *
 * @param task the first id of its tasks, which stands for all
 * @param tasks how many tasks have it
 * @param terms its pairs of characters
 */
record CorpusText(String task, long tasks, TextTerms terms) implements Serializable {

  /** Takes two for one: the order is no matter. */
  CorpusText and(CorpusText other) {
    String first = task.compareTo(other.task) <= 0 ? task : other.task;
    return new CorpusText(first, tasks + other.tasks, terms);
  }
}
