package io.github.duibiao.similarity;

/**
 * How alike two demands are, in seven respects, each from 0, nothing in common, to 1.
 *
 * @param words the wording: the square root of the cosine of their character n-grams, each weighted
 *     by how rare it is in plans
 * @param topics what they are about: the square root of the cosine of their notions and themes
 * @param title their headings: the mean of the cosines of n-grams and of notions; 0 where one has
 *     no heading
 * @param part their best pair of sentences: wording and topics, one part to two
 * @param sentences how many sentences of the one have a like sentence of their own in the other: 0
 *     for none, 1 from three in full on
 * @param themes the themes in common: the cosine of the scores the codebook's tagger gives them; 0
 *     where none are known
 * @param passage the longest passage in common: 0 up to 4 characters, 1 from 20 on
 */
public record Likeness(
    double words,
    double topics,
    double title,
    double part,
    double sentences,
    double themes,
    double passage) {
  /** Two demands in the same words. */
  static final Likeness SAME = new Likeness(1, 1, 1, 1, 1, 1, 1);
}
