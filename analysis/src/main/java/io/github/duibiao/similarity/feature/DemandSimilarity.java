package io.github.duibiao.similarity.feature;

/**
 * How alike two demands are, in seven respects, each from 0, nothing in common, to 1.
 *
 * @param words the wording: the square root of the cosine of their characters and pairs of
 *     characters, each weighted by how rare it is
 * @param topics what they are about: the square root of the cosine of their notions and themes; 0
 *     in a field without a glossary
 * @param title their headings: the cosine of the wording, or where a glossary is known the mean of
 *     that and the cosine of notions; 0 where one has no heading
 * @param part their best pair of sentences: wording and topics, three parts to seven; wording alone
 *     without a glossary
 * @param sentences the share of the one's text whose sentences have a like one in the other, of the
 *     one of which it is more: 1 where the one is altogether in the other
 * @param themes the themes in common: the cosine of the scores the codebook's tagger gives them; 0
 *     where none are known
 * @param passage the longest passage in common: 0 up to 4 characters, 1 from 20 on
 */
public record DemandSimilarity(
    double words,
    double topics,
    double title,
    double part,
    double sentences,
    double themes,
    double passage) {
  /** Two demands in the same words. */
  static final DemandSimilarity SAME = new DemandSimilarity(1, 1, 1, 1, 1, 1, 1);
}
