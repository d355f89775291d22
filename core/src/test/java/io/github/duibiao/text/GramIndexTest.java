package io.github.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GramIndexTest {
  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars("公开政策，1").ofMaxLength(20).list().ofMaxSize(40);
  }

  @Property(tries = 200)
  void countsWhatTextsShare(
      @ForAll("texts") List<String> texts, @ForAll("texts") List<String> asked) {
    GramIndex index = new GramIndex(3);
    texts.forEach(index::add);
    for (String each : asked) {
      int[] counts = common(index, GramIndex.grams(each, 3), texts.size());
      for (int i = 0; i < texts.size(); i++) {
        Set<String> shared = grams(each);
        shared.retainAll(grams(texts.get(i)));
        assertThat(counts[i]).isEqualTo(shared.size());
        assertThat(index.size(i)).isEqualTo(grams(texts.get(i)).size());
      }
    }
  }

  /** However many texts there are, what nearly all of them say is not looked at. */
  @Test
  void passesOverWhatVeryManyTextsSay() {
    GramIndex index = new GramIndex(2);
    for (int i = 0; i < 2000; i++) {
      index.add("公开" + (i == 1700 ? "政策" : ""));
    }
    int[] counts = common(index, GramIndex.grams("公开政策", 2), 2000);
    assertThat(counts[1700]).isEqualTo(2);
    assertThat(counts[1699]).isZero();
  }

  private static int[] common(GramIndex index, long[] grams, int texts) {
    int[] counts = new int[texts];
    index.forEachCommon(grams, (text, common) -> counts[text] += common);
    return counts;
  }

  private static Set<String> grams(String text) {
    String letters = Glyphs.letters(text);
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + 3 <= letters.length(); i++) {
      grams.add(letters.substring(i, i + 3));
    }
    return grams;
  }
}
