package io.github.duibiao.report.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SheetTest {
  @Test
  void sheetsAreNamedAsSheetsMayBe() {
    var taken = new HashSet<String>();
    assertThat(Sheet.name("甲/县: [2023]*?", taken)).isEqualTo("甲 县   2023");
    assertThat(Sheet.name("甲".repeat(40), taken)).hasSize(31);
    assertThat(Sheet.name("甲".repeat(40), taken)).hasSize(31).endsWith(" (2)");
    assertThat(Sheet.name("'", taken)).isEqualTo("工作要点");
  }
}
