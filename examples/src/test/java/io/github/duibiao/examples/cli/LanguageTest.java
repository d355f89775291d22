package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void theLocaleDecides() {
    assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.CHINESE);
    assertThat(Language.of(Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "en_US.UTF-8")))
        .isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Map.of("DUIBIAO_LANG", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8")))
        .isEqualTo(Language.CHINESE);
  }

  @Test
  void whoeverSpeaksNeitherIsToldBoth() {
    assertThat(Language.of(Map.of())).isEqualTo(Language.BOTH);
    assertThat(Language.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN"))).isEqualTo(Language.BOTH);
    assertThat(Language.BOTH.choose("好", "good")).isEqualTo("好 good");
  }
}
