package io.github.duibiao.corpus;

import io.github.duibiao.similarity.feature.Terms.Term;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands the terms of a text to the index, each once with how often it occurs. */
final class TermStream extends TokenStream {
  private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final List<Term> terms;
  private Iterator<Term> rest;

  TermStream(List<Term> terms) {
    this.terms = terms;
    rest = terms.iterator();
  }

  @Override
  public void reset() {
    rest = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Term term = rest.next();
    text.append(term.text());
    frequency.setTermFrequency(term.count());
    return true;
  }
}
