package io.github.duibiao.themes;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.duibiao.library.NamelessLibrary;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running Chinese into words, with HanLP's shortest path over its word bigrams. The only class
 * that knows HanLP, which is optional: its dictionaries take half a second to be read.
 */
final class Segmenter {
  static {
    NamelessLibrary.HANLP.read();
  }

  private final Segment segment;

  private Segmenter(Segment segment) {
    this.segment = segment;
  }

  /**
   * A word of a text.
   *
   * @param text the word
   * @param start where it begins
   * @param content whether it is a noun, verb or adjective of two characters or more, and no name
   */
  record Word(String text, int start, boolean content) {
    int end() {
      return start + text.length();
    }
  }

  /**
   * Returns the segmenter of HanLP.
   *
   * @throws IllegalStateException if HanLP is not on the class path
   */
  static Segmenter hanlp() {
    try {
      return new Segmenter(
          new ViterbiSegment()
              .enableCustomDictionary(false)
              .enableNameRecognize(false)
              .enableTranslatedNameRecognize(false)
              .enablePlaceRecognize(false)
              .enableOrganizationRecognize(false)
              .enablePartOfSpeechTagging(true));
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "分词需要HanLP：请加入依赖com.hankcs:hanlp:portable-1.8.4 / words are cut by HanLP, which is"
              + " optional: add the dependency com.hankcs:hanlp:portable-1.8.4",
          e);
    }
  }

  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (Term term : segment.seg(text)) {
      int start = text.indexOf(term.word, at);
      if (start >= 0) {
        words.add(new Word(term.word, start, content(term)));
        at = start + term.word.length();
      }
    }
    return words;
  }

  private static boolean content(Term term) {
    if (term.word.length() < 2 || term.nature == null) {
      return false;
    }
    String nature = term.nature.toString();
    boolean name = nature.startsWith("nr") || nature.startsWith("ns") || nature.startsWith("nt");
    return !name
        && "nvaijl".indexOf(nature.charAt(0)) >= 0
        && Character.isIdeographic(term.word.charAt(0));
  }
}
