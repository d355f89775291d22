package io.github.duibiao.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class AutomatonTest {
  @Test
  void findsWordsInsideWordsLongestFirst() {
    assertThat(found(List.of("养老", "养老保险", "保险"), "推进养老保险公开"))
        .containsExactly("养老@2", "养老保险@2", "保险@4");
  }

  @Property
  void findsEveryOccurrenceAndNothingElse(
      @ForAll @UniqueElements @Size(max = 12)
          List<@StringLength(min = 1, max = 4) @Chars({'公', '开', '政', '务'}) String> words,
      @ForAll @StringLength(max = 40) @Chars({'公', '开', '政', '务', '，'}) String text) {
    List<String> expected = new ArrayList<>();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        expected.add(word + "@" + at);
      }
    }
    assertThat(found(words, text)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> found(List<String> words, String text) {
    List<String> found = new ArrayList<>();
    new Automaton(words)
        .scan(
            text.toCharArray(),
            text.length(),
            (word, start, end) -> {
              assertThat(text.substring(start, end)).isEqualTo(words.get(word));
              found.add(words.get(word) + "@" + start);
            });
    return found;
  }
}
