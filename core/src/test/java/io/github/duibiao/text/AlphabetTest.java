package io.github.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlphabetTest {
  @Test
  void charactersThatAnExpressionTreatsAlikeAreOfOneKind() {
    assertThat(alike("20[0-9]{2}年?", '1', '9')).isTrue();
    assertThat(alike("20[0-9]{2}年?", '2', '9')).isFalse();
    assertThat(alike("20[0-9]{2}年?", '年', '月')).isFalse();
    assertThat(alike("(?<year>20)", 'y', 'e')).isTrue();
    assertThat(alike("[一二三]{1,5}", '1', '5')).isTrue();
    assertThat(alike("[^\\u4e00-\\u9fff]+", '市', '县')).isTrue();
    assertThat(alike("[^\\u4e00-\\u9fff]+", '县', '㐀')).isFalse();
    assertThat(alike("[-ac]", 'a', 'b')).isFalse();
    assertThat(alike("[-ac]", '-', 'a')).isTrue();
    assertThat(alike("\\(a\\)", '(', ')')).isFalse();
  }

  @Test
  void lineEndsAndHalvesOfPairsAreKindsOfTheirOwn() {
    assertThat(alike(".", '\n', 'a')).isFalse();
    assertThat(alike("a$", '\r', '\n')).isFalse();
    assertThat(alike(".", '\ud83d', '\ude00')).isFalse();
    assertThat(alike("\\s*x", '\u0085', '\u2028')).isFalse();
  }

  @Test
  void eachKindHasASampleOfItsOwn() {
    Alphabet alphabet = Alphabet.of("(?:县|市)财?政[局办]|[0-9]{1,2}月");
    String samples = alphabet.samples();
    for (int kind = 0; kind < samples.length(); kind++) {
      assertThat(alphabet.kinds()[samples.charAt(kind)]).isEqualTo((byte) kind);
    }
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    assertThatThrownBy(() -> Alphabet.of("[a-z&&[^b]]")).hasMessageContaining("class in a class");
    assertThatThrownBy(() -> Alphabet.of("\\p{Lu}")).hasMessageContaining("escape");
    StringBuilder many = new StringBuilder();
    for (char c = '一'; c < '一' + 300; c++) {
      many.append(c);
    }
    assertThatThrownBy(() -> Alphabet.of(many.toString())).hasMessageContaining("kinds");
  }

  private static boolean alike(String regex, char one, char other) {
    byte[] kinds = Alphabet.of(regex).kinds();
    return kinds[one] == kinds[other];
  }
}
