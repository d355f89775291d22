package io.github.duibiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.duibiao.json.PlanJson;
import io.github.duibiao.reading.PlanReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is written of a plan is the same in every language, whatever its digits. */
class LocaleTest {
  private static List<String> written() throws Exception {
    StringBuilder text = new StringBuilder("云岭县2022年政务公开工作要点\n");
    for (int i = 1; i <= 12; i++) {
      text.append(i).append("、做好公开。县政府办公室于2022年").append(i).append("月底前公开3项。\n");
    }
    Throwable broken =
        catchThrowable(
            () -> PlanReader.standard().readText("{\"schema\":\"duibiao/plan/1\",7}", "a.json"));
    return List.of(
        PlanReader.standard().readText(text.toString(), "a.txt").toString(),
        PlanJson.write(PlanReader.standard().readText(text.toString(), "a.txt")),
        String.valueOf(broken.getMessage()));
  }

  @Test
  void digitsAreThoseOfThePlan() throws Exception {
    List<String> usual = written();
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "tr-TR", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(written()).as(tag).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
