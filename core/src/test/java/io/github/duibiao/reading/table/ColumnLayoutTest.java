package io.github.duibiao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it may cost to tell which names of a header a second row divides. */
class ColumnLayoutTest {
  private static final List<List<String>> REAL =
      List.of(List.of("重点任务", "责任分工", "完成时限"), List.of("牵头单位", "配合单位"));
  private static final List<List<String>> LARGE =
      List.of(Collections.nCopies(31, "重点任务"), Collections.nCopies(30, "牵头单位"));

  private static List<String> names(
      List<List<String>> header, int width, ColumnLayout.Allowance allowance) {
    return ColumnLayout.names(
        header, Collections.nCopies(width, ColumnContent.unknown()), allowance);
  }

  @Test
  void aThousandRealHeadersAreLaidWithCare() {
    ColumnLayout.Allowance allowance = new ColumnLayout.Allowance();
    List<String> first = names(REAL, 4, allowance);
    for (int i = 0; i < 1_000; i++) {
      assertThat(names(REAL, 4, allowance)).isEqualTo(first);
    }
    assertThat(first).contains("重点任务、责任分工\t配合单位").doesNotContain("重点任务\t牵头单位");
  }

  @Test
  void veryManyLargeHeadersLeaveEveryNameAtItsPlace() {
    ColumnLayout.Allowance allowance = new ColumnLayout.Allowance();
    for (int i = 0; i < 3; i++) {
      assertThat(names(LARGE, 61, allowance)).hasSize(61);
    }
    assertThat(names(REAL, 4, allowance)).contains("重点任务\t牵头单位", "责任分工\t配合单位", "完成时限");
  }

  @Test
  void rowsWithMoreNamesThanAnyHasLeaveEveryNameAtItsPlace() {
    assertThat(
            names(
                List.of(Collections.nCopies(40, "重点任务"), Collections.nCopies(40, "牵头单位")),
                80,
                new ColumnLayout.Allowance()))
        .startsWith(Collections.nCopies(40, "重点任务\t牵头单位").toArray(String[]::new));
  }
}
