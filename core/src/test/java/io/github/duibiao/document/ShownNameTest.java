package io.github.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Names of files are shown as one line of marks, whatever they hold. */
class ShownNameTest {

  @Test
  void aNameIsShownAsItIs() {
    assertThat(ShownName.of("县/2024年 要点（草案）𠮷.txt")).isEqualTo("县/2024年 要点（草案）𠮷.txt");
  }

  @Test
  void whatIsNoMarkIsShownByItsNumber() {
    assertThat(ShownName.of("a\nduibiao: b\u202e\u0085\u001b[2J\u2028\ud800."))
        .isEqualTo("a\\u000aduibiao: b\\u202e\\u0085\\u001b[2J\\u2028\\ud800.");
    assertThat(ShownName.of("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
  }

  @Property
  void nothingShownCommandsATerminalOrTurnsTheText(@ForAll String name) {
    String shown = ShownName.of(name);
    assertThat(shown.lines().count()).isLessThanOrEqualTo(1);
    assertThat(shown.codePoints())
        .noneMatch(
            each ->
                Character.isISOControl(each)
                    || Character.getType(each) == Character.FORMAT
                    || Character.getType(each) == Character.SURROGATE);
    assertThat(ShownName.of(shown)).isEqualTo(shown);
  }
}
