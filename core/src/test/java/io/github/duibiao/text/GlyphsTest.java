package io.github.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTest {
  @Test
  void everyCharacterIsComparedInLowerCaseHalfWidthAndSimplified() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
      assertThat(Glyphs.folded(c))
          .as("U+%04X", i)
          .isEqualTo(Character.toLowerCase(Simplified.of(narrow)));
    }
  }

  /** Room: every kind of blank, and what is drawn as one. Nothing: what only programs see. */
  @Test
  void everyCharacterLeavesNothingRoomOrItself() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      boolean blank = Character.isSpaceChar(c) || c == '\t' || "\u3164\u2800".indexOf(c) >= 0;
      boolean hidden =
          switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> c >= '\ufe00' && c <= '\ufe0f';
          };
      assertThat(Glyphs.isBlank(c)).as("U+%04X", i).isEqualTo(blank);
      assertThat(Glyphs.isUnseen(c)).as("U+%04X", i).isEqualTo(blank || hidden);
    }
  }

  @Test
  void everyCharacterHasOneCanonicalForm() {
    String forms = "［[【〖﹝］]】〗﹞「『」』｡､﹙﹚﹐﹔﹕∶—–―～－﹣─━═│┃║┌┐└┘├┤┬┴┼";
    String canon = "〔〔〔〔〔〕〕〕〕〕““””。、(),;::---------|||+++++++++";
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      int form = forms.indexOf(c);
      char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : Simplified.of(c);
      assertThat(Glyphs.canonical(Character.toString(c)))
          .as("U+%04X", i)
          .isEqualTo(Character.toString(form >= 0 ? canon.charAt(form) : narrow));
    }
  }
}
