package io.github.duibiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void listensOnThisMachineAloneUnlessTold() {
    assertThat(Settings.of(Map.of()).isLoopback()).isTrue();
    assertThat(Settings.of(Map.of()).token()).isNull();
  }

  @Test
  void listensElsewhereOnlyWithAToken() {
    assertThatThrownBy(() -> Settings.of(Map.of("DUIBIAO_HOST", "0.0.0.0")))
        .hasMessageContaining("DUIBIAO_TOKEN");
    Map<String, String> guarded =
        Map.of("DUIBIAO_HOST", "0.0.0.0", "DUIBIAO_TOKEN", "sixteen-letters!");
    assertThat(Settings.of(guarded).token()).isEqualTo("sixteen-letters!");
    assertThatThrownBy(() -> Settings.of(Map.of("DUIBIAO_TOKEN", "short")))
        .hasMessageContaining("16");
  }

  @Test
  void namesTheSettingThatIsWrongAndWhatIsExpected() {
    assertThatThrownBy(() -> Settings.of(Map.of("DUIBIAO_PORT", "many")))
        .hasMessageContaining("DUIBIAO_PORT=many")
        .hasMessageContaining("65535");
    assertThatThrownBy(() -> Settings.of(Map.of("DUIBIAO_SECONDS", "0")))
        .hasMessageContaining("DUIBIAO_SECONDS=0");
  }
}
