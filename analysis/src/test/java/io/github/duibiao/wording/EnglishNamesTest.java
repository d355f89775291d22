package io.github.duibiao.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNamesTest {
  @ParameterizedTest
  @CsvSource({
    "宣汉县, Xuanhan County",
    "新建区, Xinjian District",
    "内蒙古自治区, Inner Mongolia Autonomous Region",
    "陕西省, Shaanxi Province",
    "单县, Shan County",
    "西安市, Xi'an City",
    "吕梁市, Lüliang City",
    "东阿县, Dong'e County",
    "天府新区, Tianfu New Area",
    "练塘镇, Liantang Town",
    "平安, Ping'an"
  })
  void aPlaceIsReadAsItIsSpeltWithWhatItIsBehind(String place, String english) {
    assertThat(EnglishNames.place(place)).isEqualTo(english);
  }

  @Test
  void whatCannotBeReadKeepsItsName() {
    assertThat(EnglishNames.place("<b>县")).isNull();
    assertThat(EnglishNames.place("𠮷镇")).isNull();
    Plan plan = plan("<b>县", "<b>县2024年公报");
    assertThat(EnglishNames.of(plan, "<b>县 2024")).isEqualTo("<b>县 2024");
    assertThat(EnglishNames.title(plan)).isEmpty();
  }

  @Test
  void aTitleIsGlossedByItsKindAndWhatItIsAbout() {
    Plan plan = plan("石桥县", "石桥县2024年安全生产和消防工作要点");
    assertThat(EnglishNames.of(plan, "石桥县 2024 (b)")).isEqualTo("Shiqiao County 2024 (b)");
    assertThat(EnglishNames.title(plan))
        .isEqualTo("Shiqiao County: key points of work on work safety, fire safety, 2024");
  }

  private static Plan plan(String place, String title) {
    return Plan.builder("plan", new Source("plan.txt", "text/plain", "0".repeat(64)))
        .title(title)
        .year(2024)
        .jurisdiction(Jurisdiction.of(place, Level.COUNTY))
        .build();
  }
}
