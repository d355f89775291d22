package io.github.duibiao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Names and texts are shown without what would command a terminal or turn the writing. */
class ShownTextTest {
  private static final String DIRECTIONS =
      "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c";

  @Test
  void aNameIsShownAsItIs() {
    assertThat(ShownText.line("县/2024年 要点（草案）𠮷.txt")).isEqualTo("县/2024年 要点（草案）𠮷.txt");
  }

  @Test
  void whatIsNoMarkIsShownByItsNumber() {
    assertThat(ShownText.line("a\nduibiao: b\u202e\u0085\u001b[2J\u2028\ud800."))
        .isEqualTo("a\\u000aduibiao: b\\u202e\\u0085\\u001b[2J\\u2028\\ud800.");
    assertThat(ShownText.line("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
  }

  @Test
  void aTextKeepsItsLinesAndTurnsNothing() {
    assertThat(ShownText.block("一、公开\r\n\t预\u200b算\ufeff\u00ad𠮷"))
        .isEqualTo("一、公开\r\n\t预\u200b算\ufeff\u00ad𠮷");
    assertThat(ShownText.block("a\u202eb\u001b[2J\u0000\ud800\udb40\udc41"))
        .isEqualTo("a\\u202eb\\u001b[2J\\u0000\\ud800\\udb40\\udc41");
    assertThat(ShownText.block(DIRECTIONS)).matches("(?:\\\\u[0-9a-f]{4}){12}");
  }

  @Property
  void nothingShownCommandsATerminalOrTurnsTheText(@ForAll String name) {
    String shown = ShownText.line(name + DIRECTIONS);
    assertThat(shown.lines().count()).isLessThanOrEqualTo(1);
    assertThat(shown.codePoints())
        .noneMatch(
            each ->
                Character.isISOControl(each)
                    || Character.getType(each) == Character.FORMAT
                    || Character.getType(each) == Character.SURROGATE);
    assertThat(ShownText.line(shown)).isEqualTo(shown);
    assertThat(ShownText.block(shown)).isEqualTo(shown);
  }
}
